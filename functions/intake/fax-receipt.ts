import type { Envelope } from '../../shared/fax/envelope.ts';
import { faxPaper } from '../../shared/fax/original.ts';
import { receivedWhen } from '../../shared/fax/when.ts';
import { arrivalIdOf, sha256 } from '../../shared/intake/arrival-id.ts';
import type { Came } from '../../shared/intake/receipt.ts';
import { received } from '../../shared/intake/receive.ts';
import { type ArrivalEntry, arrivalKey, type Released } from '../../shared/petition/arrival.ts';
import { addPaperCommands } from '../../shared/petition/commands/add-paper.ts';
import { type ContentIntent, isRefusal, type UniqueKey } from '../../shared/petition/decision.ts';
import { type NewPaper, type PaperFlag, paperContent } from '../../shared/petition/paper.ts';
import type { ArrivedObject } from '../../shared/ports/originals.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import type { FaxDeps } from './fax-deps.ts';

/** Until a person has read it. */
const SUBMISSION = {
  title: '팩스로 온 민원',
  body: '',
  kind: 'question',
  language: 'ko',
  petitioner: {},
} as const;
/** The same pictures within it are one fax that was sent again (ms). */
const SAME_WITHIN = 30 * 60_000;

interface Fax {
  readonly envelope: Envelope;
  /** The envelope's own object. */
  readonly told: ArrivedObject;
  /** When it came to us, epoch ms. */
  readonly cameAt: number;
  /** Its pictures; without them what was told of them is the original. */
  readonly original?: ArrivedObject;
  /** A person let it through. */
  readonly released?: Released | undefined;
}

/** One commit makes it a petition, or joins it to the one that the same pictures led to. */
export async function receivedFax(id: string, fax: Fax, deps: FaxDeps): Promise<void> {
  const { keys, clock, log } = deps;
  const now = clock.now();
  const { original = fax.told, envelope } = fax;
  const when = receivedWhen(envelope.receivedAt, { came: fax.cameAt, now });
  const paper = paperOf(fax, when.differs);
  const content = { id: paperContent(paper.id), body: contentOf(envelope, original) };
  const line = lineOf(id, fax);
  const arrivals = [...new Set([id, paper.id])].map((one) => ({ key: arrivalKey(one), holds: {} }));
  const came: Came = {
    channel: 'fax',
    receivedAt: when.receivedAt,
    papers: [paper],
    contents: [content],
    keys: [...arrivals, ...(fax.original ? sameKeys(await keys(), paper, now) : [])],
    ledger: [{ ...line, outcome: fax.released ? 'released' : 'received' }],
    unkeyed: true,
  };
  const outcome = await received(SUBMISSION, { at: now, requestKey: undefined, came }, deps);
  if (!('before' in outcome)) return;
  const number = outcome.before;
  if (!outcome.key.startsWith('faxed#'))
    return log({ message: 'a fax was received before', id, subject: number });
  await attach({ number, paper, content, line, arrivals, now }, deps);
}

interface Again {
  readonly number: string;
  readonly paper: NewPaper;
  readonly content: ContentIntent;
  readonly line: Omit<ArrivalEntry, 'outcome'>;
  readonly arrivals: readonly UniqueKey[];
  readonly now: number;
}

async function attach(
  { number, paper, content, line, arrivals, now }: Again,
  { petitions, log }: FaxDeps,
): Promise<void> {
  const claims = arrivals.map(({ key }) => ({ key, holds: { number } }));
  const ledger = [{ ...line, outcome: 'attached' as const, number, because: 'same-fax' }];
  const done = await petitions.act(number, (petition) => {
    const decision = addPaperCommands['add-paper'].decide(
      petition,
      { paper, again: true },
      { at: now },
    );
    return isRefusal(decision) || decision.events.length === 0
      ? decision
      : { ...decision, contents: [content], claims, ledger };
  });
  if (!done) throw new Error('the petition that a fax belongs to is gone');
  const isNew = 'events' in done && done.events.length > 0;
  const message = isNew ? 'a fax that was sent again was attached' : 'a fax was attached before';
  log({ message, id: line.id, subject: number });
}

/** Pictures that could not be had when it was received, and can now. */
export async function addPictures(
  number: string,
  id: string,
  fax: Fax & Required<Pick<Fax, 'original'>>,
  { petitions, clock, log }: FaxDeps,
): Promise<void> {
  const at = clock.now();
  const paper = paperOf(fax, false);
  const content = { id: paperContent(paper.id), body: contentOf(fax.envelope, fax.original) };
  const claims = [{ key: arrivalKey(paper.id), holds: { number } }];
  const done = await petitions.act(number, (petition) => {
    const decision = addPaperCommands['add-paper'].decide(
      petition,
      { paper, completes: id },
      { at },
    );
    return isRefusal(decision) || decision.events.length === 0
      ? decision
      : { ...decision, contents: [content], claims };
  });
  if (!done) throw new Error('the petition that pictures belong to is gone');
  log({ message: 'the pictures of a fax came later', id: paper.id, subject: number });
}

function paperOf({ envelope, told, original }: Fax, differs: boolean): NewPaper {
  const flags: readonly PaperFlag[] = differs ? ['differs'] : [];
  const { key, version, body } = original ?? told;
  const where = { id: arrivalIdOf(key, version), body, hash: sha256(body) };
  if (original) return faxPaper(envelope, where, flags);
  const { pages } = envelope;
  return {
    id: where.id,
    type: 'other',
    bytes: body.length,
    hash: where.hash,
    ...(pages !== undefined && pages > 0 && { pages }),
    flags: ['no-media', ...(envelope.partial ? (['partial'] as const) : []), ...flags],
  };
}

/** What the gateway said; whose number called is only a suggestion. */
const contentOf = ({ v: _, media, ...said }: Envelope, { key, version }: ArrivedObject) => ({
  key,
  version,
  ...said,
  media,
  ...(said.from !== undefined && { suggested: { fax: said.from } }),
});

const lineOf = (id: string, { told, cameAt, released }: Fax) => ({
  channel: 'fax' as const,
  id,
  at: cameAt,
  key: told.key,
  version: told.version,
  ...released,
});

/** Under the key before too: after a rotation another sandbox may still hash with that one. */
const sameKeys = ({ current, previous }: Keyring, { hash }: NewPaper, now: number): UniqueKey[] =>
  [current, previous].flatMap((key) =>
    key
      ? [{ key: `faxed#${textHash(key, 'fax', hash)}`, expiresAt: now + SAME_WITHIN, holds: {} }]
      : [],
  );
