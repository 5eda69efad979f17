import { type ArrivalKind, readStem } from '../paper/object-key.ts';
import { type ArrivalChannel, type ArrivalEntry, arrivalDay, PREFIX } from '../petition/arrival.ts';

/** An object of the bucket of arrivals; `at` is when S3 stored it, epoch ms. */
export interface Stored {
  readonly key: string;
  readonly at: number;
}

/** How long after it came an object without a line is nobody's fault yet: a sidecar waits a quarter of an hour (ms). */
export const PATIENCE = 20 * 60_000;
/** The ledger has the instant of the notification, the list the bucket's own (ms). */
const SAME = 60_000;

/** SES writes it when it is told to receive mail. */
const SES_NOTE = `${PREFIX.email}AMAZON_SES_SETUP_NOTIFICATION`;

/** What became of an object; each is exactly one of these. */
export type Account =
  | 'handled' // it has a line of its own
  | 'paired' // it describes one that has a line, or is its picture
  | 'manifest' // it says what its batch holds, or that mail comes
  | 'young' // there is time yet
  | 'unhandled';

/** What an object under `incoming/` is to its batch; undefined for one that is in no batch. */
export function kindIn(key: string): ArrivalKind | undefined {
  const read = readStem(key);
  return 'ok' in read ? read.ok.kind : undefined;
}

/** What a page and what describes it have in common. */
function stemOf(key: string): string {
  const read = readStem(key);
  return 'ok' in read ? `${read.ok.folder}${read.ok.stem}` : key.replace(/\.[^./]*$/, '');
}

/** Tells of each object what became of it, by the ledger of its day and of the neighbours. */
export function accounts(
  channel: ArrivalChannel,
  ledger: readonly ArrivalEntry[],
  now: number,
): (object: Stored) => Account {
  const lines = Map.groupBy(ledger, ({ key }) => key);
  // A line that only says that something was a sidecar vouches for no page.
  const stems = new Set(
    ledger.filter(({ outcome }) => outcome !== 'sidecar').map(({ key }) => stemOf(key)),
  );
  const mayPair = (key: string): boolean =>
    channel === 'fax' || (channel === 'post' && kindIn(key) === 'sidecar');
  return ({ key, at }) => {
    // A key that was written again has come again: its older line is not this one's.
    if (lines.get(key)?.some((line) => line.at > at - SAME)) return 'handled';
    if (kindIn(key) === 'manifest' || key === SES_NOTE) return 'manifest';
    if (mayPair(key) && stems.has(stemOf(key))) return 'paired';
    return now < at + PATIENCE ? 'young' : 'unhandled';
  };
}

/** Whether something came on this Korean day (YYYY-MM-DD). */
export const isOf =
  (day: string) =>
  ({ at }: { readonly at: number }): boolean =>
    arrivalDay(at) === day;
