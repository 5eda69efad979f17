/** What lies in a batch's folder. */
export type ArrivalKind = 'page' | 'sidecar' | 'manifest' | 'other';

/** Where a scanner put something. */
export interface Stem {
  /** YYYY-MM-DD, as the scanner's folder says. */
  readonly day: string;
  readonly batch: string;
  /** The name without its endings, in NFC: a page and its sidecar have the same. */
  readonly stem: string;
  readonly kind: ArrivalKind;
  /** Everything before the name, as it stands in the key: what to list for its neighbours. */
  readonly folder: string;
}

export type StemWrong =
  | 'elsewhere' // not under incoming/
  | 'path' // a step out of the folder, an empty step, a control character, a name that is no text
  | 'depth' // more or fewer folders than a day and a batch
  | 'day'; // the folder of the day names no day

const PAGE = /\.(pdf|tiff?)$/i;
const SIDECAR = /\.(json|xml)$/i;
const MANIFEST = /^(batch|manifest)\.(json|xml)$|\.?(done|ok)$/i;

/**
 * Reads the key of an arrival: `incoming/<yyyymmdd or yyyy-mm-dd>/<batch>/<name>.<ending>`, as S3 names it.
 * Names in Korean may come decomposed (NFD), endings in capitals, spaces and pluses are themselves.
 */
export function readStem(key: string): { readonly ok: Stem } | { readonly wrong: StemWrong } {
  if (!key.startsWith('incoming/')) return { wrong: 'elsewhere' };
  const steps = key.split('/').slice(1);
  if (!key.isWellFormed() || steps.some(isTrick)) return { wrong: 'path' };
  const [written, batch, name, ...deeper] = steps;
  if (written === undefined || batch === undefined || name === undefined || deeper.length > 0)
    return { wrong: 'depth' };
  const day = dayOf(written);
  if (day === undefined) return { wrong: 'day' };
  const plain = name.normalize('NFC');
  const folder = key.slice(0, -name.length);
  return { ok: { day, batch: batch.normalize('NFC'), folder, ...kindOf(plain) } };
}

/** An empty step, `.` and `..` in whatever width, and characters that no file name has. */
const isTrick = (step: string): boolean =>
  /^[.\s]*$/u.test(step.normalize('NFKC')) || /[\p{Cc}\p{Zl}\p{Zp}\\]|\p{Bidi_Control}/u.test(step);

function kindOf(name: string): { readonly kind: ArrivalKind; readonly stem: string } {
  if (isMarker(name)) return { kind: 'manifest', stem: bare(name, /\.[^.]*$/) };
  if (PAGE.test(name)) return { kind: 'page', stem: bare(name, PAGE) };
  // `letter.tif.xml` describes `letter.tif`.
  if (SIDECAR.test(name)) return { kind: 'sidecar', stem: bare(bare(name, SIDECAR), PAGE) };
  return { kind: 'other', stem: name };
}

/** A batch's own list, or the empty file that says that it is complete. */
const isMarker = (name: string): boolean => MANIFEST.test(name) && /^[^.]*\.[a-z]+$/i.test(name);

const bare = (name: string, ending: RegExp): string => name.replace(ending, '') || name;

function dayOf(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const back = at.toISOString().slice(0, 10);
  return back === `${year}-${month}-${day}` ? back : undefined;
}
