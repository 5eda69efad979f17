import { Refused, refusedBy } from '../lambda/http.ts';
import { keyedBy } from '../lambda/keyed.ts';
import type { Log } from '../lambda/log.ts';
import { route } from '../organization/route.ts';
import { apartFromDay } from '../petition/attachment.ts';
import { besideOf } from '../petition/commands/besides.ts';
import type { Submission } from '../petition/commands/submission.ts';
import { fairly } from '../petition/conduct/fair.ts';
import { claimsOf } from '../petition/decide/attach.ts';
import { after, officeBeside, saidBeside, withBeside } from '../petition/decide/besides.ts';
import { readIn } from '../petition/decide/heard-in.ts';
import type { Kept } from '../petition/decide/keep-apart.ts';
import { receive } from '../petition/decide/receive.ts';
import { isRefusal, type Terms, type UniqueKey } from '../petition/decision.ts';
import { evolve } from '../petition/evolve.ts';
import { petitionNumber } from '../petition/number.ts';
import type { Petition, PetitionStatus } from '../petition/petition.ts';
import type { KeysReader } from '../ports/keys.ts';
import type { TermsReader } from '../ports/office.ts';
import type { Counter, Petitions } from '../ports/petitions.ts';
import { accessCode } from '../privacy/access-code.ts';
import type { Keyring } from '../privacy/keys.ts';
import { contactKeys, personKeys, personMark } from '../privacy/person.ts';
import { keptByThose } from './kept-by.ts';
import {
  type ByHand,
  type Came,
  cleaned,
  command,
  contentOf,
  keysOf,
  kstYear,
  saidBackContent,
} from './receipt.ts';

export interface IntakeDeps {
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  readonly counter: Counter;
  readonly linkBase: string;
  readonly log: Log;
}

export type ReceiveDeps = Omit<IntakeDeps, 'linkBase'>;

/** What became of a submission: a petition as its receipt left it, or the one that this person sent just before. */
export type Received =
  | { readonly petition: Petition; readonly code: string; readonly terms: Terms }
  | {
      readonly before: string;
      readonly status: PetitionStatus | undefined;
      /** The unique key that was taken. */
      readonly key: string;
    };

export interface Arrival {
  /** When it came into this service, epoch ms. */
  readonly at: number;
  readonly requestKey: string | undefined;
  readonly byHand?: ByHand;
  readonly came?: Came;
  /** The ids of files that could not be stored. */
  readonly lost?: readonly string[];
}

/**
 * A submission becomes a petition, through whichever door it came.
 * Sent twice under one request key it is one petition with one answer.
 * @throws Refused (422) for a request key that came with something else; Busy for a fault that passes.
 */
export async function received(
  sent: Submission,
  { at, requestKey, byHand, came, lost = [] }: Arrival,
  { petitions, terms, keys, counter, log }: ReceiveDeps,
): Promise<Received> {
  const year = kstYear(byHand?.contactAt ?? came?.receivedAt ?? at);
  const [current, ring, turn] = await Promise.all([terms(), keys(), counter(year)]);
  const number = petitionNumber(year, turn);
  const { attachments, ...words } = sent;
  const files = attachments ? await named(attachments, ring, at) : [];
  // Tokens differ from one sending to the next; the files' ids do not, but for their day.
  const submission = cleaned(
    attachments ? { ...words, attachments: files.map(({ id }) => apartFromDay(id)) } : words,
  );
  const codeKey = ring.current.id;
  const order = command(submission, { number, at, turn, codeKey, files, lost }, byHand, came);
  const mark = personMark(ring.current, submission, order.receivedAt);
  const { beside, contents, words: visited } = besideOf(submission, 1);
  const { department } = route(current.office, order);
  const office = officeBeside(beside, department, current.office, at);
  const recipient = mark?.key ?? keyedBy(ring, at).hash(number, 'recipient');
  const marks = [number, ...contactKeys(ring, submission.petitioner)];
  const decisionOf = (apart: readonly Kept[]) => {
    const receipt = receive(apart.length > 0 ? { ...order, apart } : order, {
      ...current,
      office,
    });
    const petition = evolve(undefined, receipt.events);
    const context = { ...current, at, now: at, ...(byHand && { by: byHand.by }) };
    const told = { ...beside, recipient, marks };
    const said = saidBeside(petition, told, fairly(petition, context));
    if (isRefusal(said)) throw refusedBy(said);
    return {
      ...readIn(withBeside(receipt, said), after(petition, said), visited, context),
      contents: [
        contentOf(submission, files, mark),
        ...contents,
        ...saidBackContent(byHand),
        ...(came?.contents ?? []),
      ],
      claims: claimsOf(number, files),
      ...(came && { ledger: came.ledger.map((entry) => ({ ...entry, number })) }),
    };
  };
  const whole = JSON.stringify(byHand ? [submission, byHand.said] : submission);
  const arrived: readonly UniqueKey[] = (came?.keys ?? []).map((one) => ({
    ...one,
    holds: { ...one.holds, number },
  }));
  const unique = [...arrived, ...keysOf(ring, submission, requestKey, { at, number, said: whole })];
  const persons = mark ? personKeys(ring, submission.petitioner) : [];
  const first = await petitions.receive(decisionOf([]), unique, persons);
  // What somebody said of a person of staff holds for whatever they write from then on (P23).
  const outcome =
    'apart' in first
      ? await petitions.receive(decisionOf(await keptByThose(first.apart, petitions)), unique)
      : first;
  if ('apart' in outcome) throw new Error('nothing was asked of the others'); // no marks were given

  const told = (petition: Petition): Received => ({
    petition,
    code: accessCode(ring, petition.codeKey, petition.number, 1),
    terms: current,
  });
  if ('committed' in outcome) {
    log({ message: 'received', subject: number });
    return told(outcome.committed);
  }
  if (outcome.taken.startsWith('attachment#')) throw new Refused('attachment-taken');
  const { number: before = '', body } = outcome.holds;
  log({ message: 'received before', subject: before });
  if (!outcome.taken.startsWith('sent#'))
    return { before, status: (await petitions.read(before))?.status, key: outcome.taken };
  const known = unique.find(({ key }) => key === outcome.taken)?.holds.body;
  if (body !== known) throw new Refused('key-reused');
  const history = await petitions.history(before);
  const [began] = history;
  const entered = began?.type === 'PetitionReceived' ? (began.enteredAt ?? began.at) : 0;
  const later = history.findIndex((fact) => fact.at > entered);
  return told(evolve(undefined, later < 0 ? history : history.slice(0, later)));
}

/** Loaded by the first submission that has files. */
async function named(tokens: readonly string[], ring: Keyring, at: number) {
  const { namedFiles } = await import('../lambda/attachments.ts');
  return namedFiles(tokens, ring, at);
}
