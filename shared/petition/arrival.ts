/** The ways on which something arrives by itself, as an object of the bucket of arrivals. */
export const ARRIVAL_CHANNELS = ['post', 'fax', 'email'] as const;
export type ArrivalChannel = (typeof ARRIVAL_CHANNELS)[number];

/** The prefix under which each way's objects lie. */
export const PREFIX: Readonly<Record<ArrivalChannel, string>> = {
  post: 'incoming/',
  fax: 'fax/',
  email: 'mail/',
};

const MB = 1024 * 1024;
/**
 * The largest object that each way's door takes, in bytes: a scan is held twice while it is sealed, pictures of a fax
 * are fetched up to this, and SES takes no larger mail. What is larger waits for a person (`too-large`).
 */
export const MOST_BYTES: Readonly<Record<ArrivalChannel, number>> = {
  post: 160 * MB,
  fax: 50 * MB,
  email: 40 * MB,
};
/** Why such an arrival waits; nobody can let it through as it is. */
export const TOO_LARGE = 'too-large';
/** And what only tells of others: a sidecar, a manifest, the envelope of a fax. */
export const MOST_TOLD = MB;

/** What became of an arrival. */
export type ArrivalOutcome =
  | 'received' // a petition of its own
  | 'attached' // to a petition that was there: a reply, a fax sent again
  | 'sidecar' // it only describes another one
  | 'ignored' // an automatic reply, a bounce, a loop: never a petition; `because` says which
  | 'quarantined' // waits for a person; `because` says why
  | 'released' // a person let it through: `number`
  | 'dismissed'; // a person decided that it is none; `because` holds their reason's code

/** One line of the ledger of arrivals. Ids, codes and instants only. */
export interface ArrivalEntry {
  readonly channel: ArrivalChannel;
  /** 32 hex digits; with `.n` where one object holds several letters. */
  readonly id: string;
  /** When it came: the object's own instant, epoch ms. */
  readonly at: number;
  readonly outcome: ArrivalOutcome;
  readonly number?: string;
  readonly because?: string;
  /** Who released, dismissed or reopened it, and when (epoch ms; none of before 29 November 2026). */
  readonly by?: string;
  readonly decidedAt?: number;
  /** The object in the bucket of arrivals. */
  readonly key: string;
  readonly version: string;
}

/** Whether its intake takes it as it lies there; the pictures of a fax are received with their envelope alone. */
export function isReceivable({ channel, key, because }: ArrivalEntry, bytes = 0): boolean {
  if (because === TOO_LARGE) return false;
  if (channel !== 'fax') return bytes <= MOST_BYTES[channel];
  return key.endsWith('.json') && bytes <= MOST_TOLD;
}

/** Taken by the commit that an arrival led to, for ever: come it as often as it likes, it is one. */
export const arrivalKey = (id: string): string => `arrival#${id}`;

/** What is never a letter: our own probes of a channel, and SES saying that it is set up. */
const OURS = ['probe', 'setup'];

/** Why a reply of a person of ours was not kept as a draft. Its writer has had a mail, and letting it through keeps nothing. */
export const REFUSED_REPLIES = [
  'only-assignee',
  'petition-over',
  'petition-unknown',
  'reply-unreadable',
  'reply-too-long',
] as const;
export type RefusedReply = (typeof REFUSED_REPLIES)[number];

const NEVER_OFFERED: readonly string[] = [...OURS, ...REFUSED_REPLIES];

/** What was put aside by program or by a person, and can still be let through. */
export const isPutAside = ({ outcome, because = '' }: ArrivalEntry): boolean =>
  outcome === 'dismissed' || (outcome === 'ignored' && !NEVER_OFFERED.includes(because));

/** What a person may let through as a petition, and look into before. */
export const mayBeReleased = (entry: ArrivalEntry): boolean =>
  entry.outcome === 'quarantined' || isPutAside(entry);

/** What the line of a released arrival says of that: who, when (epoch ms), and what it had been held or put aside for. */
export type Released = Pick<ArrivalEntry, 'by' | 'decidedAt' | 'because'>;

/** @param now epoch ms */
export const releasedBy = (
  { by, over }: { readonly by: string; readonly over?: DecidedOver },
  now: number,
): Released => ({
  by,
  decidedAt: now,
  ...(over?.because !== undefined && { because: over.because }),
});

/** What a line of the ledger said when a person decided on it. */
interface DecidedOver {
  readonly outcome: string;
  readonly because?: string;
  readonly by?: string;
}

/**
 * Whether a release still holds: the line says what it said to the person who let it through. A message from before
 * messages carried that lets through only what waits.
 */
export const isStillReleased = (entry: ArrivalEntry, over?: DecidedOver): boolean =>
  over === undefined
    ? entry.outcome === 'quarantined'
    : mayBeReleased(entry) &&
      entry.outcome === over.outcome &&
      entry.because === over.because &&
      entry.by === over.by;

const KST = 9 * 60 * 60_000;
/** The Korean day of an arrival, YYYY-MM-DD. @param at epoch ms */
export const arrivalDay = (at: number): string => new Date(at + KST).toISOString().slice(0, 10);
