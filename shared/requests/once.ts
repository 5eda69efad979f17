import { createHash } from 'node:crypto';
import { decoded, OWN_FIELDS, textOf } from '../lambda/body.ts';
import { type HttpEvent, Refused } from '../lambda/http.ts';
import type { Log } from '../lambda/log.ts';
import { apartFromDay } from '../petition/attachment.ts';
import { type Decision, isRefusal, type Refusal, type UniqueKey } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import type { Clock } from '../ports/clock.ts';
import { type Firsts, type Petitions, SENT, SENT_BEFORE } from '../ports/petitions.ts';
import type { Keyring } from '../privacy/keys.ts';
import { textHash } from '../privacy/text-hash.ts';
import { fieldsIn, MOST_KEPT } from '../web/form-body.ts';
import { isForm } from '../web/request.ts';
import { requestKeyOf } from '../web/request-keys.ts';
import { reopenedAt } from './reopened.ts';

/** A named request is known for a day; without a name the same person's same words are one act for ten minutes (ms). */
const NAMED_FOR = 24 * 60 * 60_000;
export const ALIKE_FOR = 10 * 60_000;

/** Whoever knows the access code. */
export const PETITIONER = 'petitioner';

/** What is asked to know a request again. */
interface OnceDeps {
  readonly petitions: Petitions;
  readonly firsts: Firsts;
  readonly keys: () => Promise<Keyring>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What makes a request the same as another. */
export interface RequestIdentity {
  readonly number: string;
  readonly act: string;
  /** The events after which the same words are another command. */
  readonly undoneBy: readonly PetitionEvent['type'][];
  /** The key in the record; of a request without a name it is made of the words themselves. */
  readonly key: string;
  readonly isNamed: boolean;
  /** Keyed hashes of what was sent, under the key in use and the one before. */
  readonly said: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}

/** What came of it the first time. */
export interface First {
  /** How the petition stood after it. */
  readonly status: string;
  /** The version that it made; 0 where that is not known. */
  readonly version: number;
}

type Outcome = Awaited<ReturnType<Petitions['act']>>;
/** Puts the request's key into the decision that it comes to. */
export type Mark = (petition: Petition, decision: Decision | Refusal) => Decision | Refusal;

interface Sender
  extends Pick<RequestIdentity, 'number' | 'act'>,
    Partial<Pick<RequestIdentity, 'undoneBy'>> {
  readonly who: string;
}

/** `who` has been let in; `act` is the act's name, with whatever else sets one command of a request apart. */
export async function sentBy(
  event: HttpEvent,
  { number, who, act, undoneBy = [] }: Sender,
  { keys, clock }: Pick<OnceDeps, 'keys' | 'clock'>,
): Promise<RequestIdentity> {
  const { current, previous } = await keys();
  const words = JSON.stringify([act, wordsIn(event)]);
  const said = [current, ...(previous ? [previous] : [])].map((key) =>
    textHash(key, `sent ${number} ${who}`, words),
  );
  const name = requestKeyOf(event);
  const key = keyFor([number, who, act, ...(name === undefined ? ['', said[0]] : [name])]);
  return { number, act, undoneBy, key, isNamed: name !== undefined, said, at: clock.now() };
}

const keyFor = (parts: readonly unknown[]): string =>
  SENT + createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/**
 * Carries a command out once: its key stands in the transaction that it writes. Sent again it writes nothing and comes
 * to what it came to first, whatever has happened to the petition since and whoever has it now.
 * @throws Refused (422) for a name that came with something else before.
 */
export async function once(
  sent: RequestIdentity,
  run: (mark: Mark) => Promise<Outcome>,
  deps: Pick<OnceDeps, 'firsts' | 'petitions' | 'log'>,
): Promise<Outcome | { readonly first: First }> {
  for (let { key } = sent; ; ) {
    const came = await run(markedBy({ ...sent, key })).catch((error: unknown) => {
      if (error instanceof Refused) return error;
      throw error;
    });
    if (!(came instanceof Refused) && isWritten(came)) return came;
    const found = await deps.firsts.first(key, sent.at);
    const anew = found && !sent.isNamed ? await anewSince(sent, found, deps) : undefined;
    if (found && anew === undefined) {
      if (!sent.said.includes(found.said ?? '')) throw new Refused('key-reused');
      deps.log({ message: 'sent before', subject: sent.number, act: sent.act });
      return { first: { status: found.status ?? '', version: Number(found.version ?? 0) } };
    }
    if (came instanceof Refused) throw came;
    if (anew === undefined || !came || !isRefusal(came) || came.refused !== SENT_BEFORE)
      return came;
    // The same words, and a new occasion for them: whoever comes upon it finds the same key.
    key = keyFor([sent.key, anew]);
  }
}

/** Whether the very same was carried out before. */
export async function isKnown(
  { key, said, at }: RequestIdentity,
  { firsts }: Pick<OnceDeps, 'firsts'>,
): Promise<boolean> {
  const found = await firsts.first(key, at);
  return found !== undefined && said.includes(found.said ?? '');
}

const isWritten = (came: Outcome): boolean =>
  came !== undefined && !isRefusal(came) && came.events.length > 0;

const markedBy =
  ({ key, isNamed, said, at }: RequestIdentity): Mark =>
  (petition, decision) => {
    if (isRefusal(decision) || decision.events.length === 0) return decision;
    const { status, version } = evolve(petition, decision.events);
    const claim: UniqueKey = {
      key,
      expiresAt: at + (isNamed ? NAMED_FOR : ALIKE_FOR),
      holds: { said: said[0] ?? '', status, version: String(version) },
    };
    return { ...decision, claims: [...(decision.claims ?? []), claim] };
  };

/** The instant at which what happened after the first made this another act; undefined while it is the same. */
const anewSince = async (
  { number, undoneBy }: RequestIdentity,
  first: Readonly<Record<string, string>>,
  { petitions }: Pick<OnceDeps, 'petitions'>,
): Promise<number | undefined> =>
  reopenedAt(undoneBy, await petitions.history(number, Number(first.version ?? 0)));

/** What was sent, without what our own forms add: the order of its fields says nothing, and a file is known by its id. */
function wordsIn(event: HttpEvent): unknown {
  const fields = isForm(event) ? fieldsIn(event) : jsonIn(event);
  return Object.entries(fields)
    .filter(([name]) => !OWN_FIELDS.includes(name))
    .map(([name, value]) => [name, name === 'attachments' ? filesIn(value) : value] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function jsonIn(event: HttpEvent): object {
  if (textOf(event, MOST_KEPT) === '') return {};
  const sent = decoded(event, MOST_KEPT);
  return typeof sent === 'object' && sent !== null ? sent : { sent };
}

/** Two tokens of one file differ by their time. */
const filesIn = (attachments: unknown): readonly string[] =>
  (Array.isArray(attachments) ? attachments : [attachments])
    .flatMap((tokens) => String(tokens).split(' '))
    .map(fileOf);

function fileOf(token: string): string {
  try {
    const [id]: unknown[] = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    );
    return typeof id === 'string' ? apartFromDay(id) : token;
  } catch {
    return token;
  }
}
