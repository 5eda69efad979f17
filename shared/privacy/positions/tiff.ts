import { formOf, type TiffForm } from './tiff-form.ts';
import { SUB_PICTURES, sizeOf, stays, TOLD_DIRECTORIES } from './tiff-tags.ts';
import { Wipe } from './wipe.ts';

/** A directory that is still to be walked. Of one that tells of the camera nothing stays. */
interface Waiting {
  readonly at: number;
  readonly isTold: boolean;
}

/**
 * A TIFF in which nothing stays but what draws its pictures; undefined where a hostile one asks for more work than it has
 * bytes, and for what is no TIFF.
 */
export function bareTiff(body: Buffer): Buffer | undefined {
  const form = formOf(body);
  if (!form) return undefined;
  const wipe = new Wipe(body);
  const waiting: Waiting[] = [{ at: form.number(form.wide, form.wide), isTold: false }];
  const seen = new Set<number>();
  // A list, not a call within a call: directories may lie in one another as deep as a sender likes.
  for (let next = waiting.pop(); next && !wipe.isSpent; next = waiting.pop()) {
    if (next.at < 2 * form.wide || next.at + form.head > body.length || seen.has(next.at)) continue;
    seen.add(next.at);
    walk(next, { body, form, wipe, waiting });
  }
  return wipe.isSpent ? undefined : wipe.copy;
}

interface Walk {
  readonly body: Buffer;
  readonly form: TiffForm;
  readonly wipe: Wipe;
  readonly waiting: Waiting[];
}

/** Wipes what tells in one directory, and adds the directories that it leads to. */
function walk({ at, isTold }: Waiting, { body, form, wipe, waiting }: Walk): void {
  const { number, wide, head } = form;
  const end = Math.min(at + head + form.entry * number(at, head), body.length);
  for (let entry = at + head; entry + form.entry <= end && wipe.step(); entry += form.entry) {
    const tag = number(entry, 2);
    const { size, from, to } = placeOf(form, entry);
    const isCamera = TOLD_DIRECTORIES.has(tag);
    if (isCamera || tag === SUB_PICTURES)
      for (let one = from; one + size <= Math.min(to, body.length) && wipe.step(); one += size)
        waiting.push({ at: number(one, size), isTold: isTold || isCamera });
    if (isTold || !stays(tag)) wipe.out(from, to);
  }
  if (end + wide <= body.length) waiting.push({ at: number(end, wide), isTold });
  if (isTold) wipe.out(at, end);
}

/** Where the values of an entry stand, and the bytes of each: in its last field, or where that leads. */
function placeOf({ number, wide }: TiffForm, entry: number) {
  const size = sizeOf(number(entry + 2, 2));
  const field = entry + 4 + wide;
  const bytes = size * number(entry + 4, wide);
  const from = bytes <= wide ? field : number(field, wide);
  return { size, from, to: from + bytes };
}
