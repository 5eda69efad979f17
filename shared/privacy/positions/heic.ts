import { type Box, boxesIn } from './boxes.ts';
import { wipeItems } from './heic-items.ts';
import { Wipe } from './wipe.ts';

/** What a picture is made of; films and whatever a maker added behind it go. */
const KEPT: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'idat', 'moov']);
/** Boxes of boxes, with the bytes that stand before these. */
const WITHIN: ReadonlyMap<string, number> = new Map([
  ['meta', 4],
  ['iprp', 0],
  ['ipco', 0],
  ['moov', 0],
  ['trak', 0],
  ['mdia', 0],
  ['minf', 0],
  ['stbl', 0],
]);
/** Words, dates, where the camera stood, and what nothing reads; none of them is needed to draw. */
const TOLD: ReadonlySet<string> = new Set(
  'udta,uuid,xml ,bxml,udes,crtt,mdft,cmex,free,skip'.split(','),
);
/** Tracks that are seen or heard. Another may be where the telephone was, second by second. */
const SHOWN: ReadonlySet<string> = new Set(['pict', 'vide', 'auxv', 'soun']);

/**
 * A HEIC whose Exif, XMP and words are wiped where they stand, so that nothing else moves; undefined where a hostile one asks
 * for more work than it has bytes. How it lies is a property of the picture and stays.
 */
export function bareHeic(body: Buffer): Buffer | undefined {
  const wipe = new Wipe(body);
  let end = 0;
  for (const box of boxesIn(body, 0, body.length)) {
    end = box.to;
    if (KEPT.has(box.type)) wipeWithin(body, box, wipe);
    else wipeBox(box, wipe);
    if (wipe.isSpent) return undefined;
  }
  wipe.out(end, body.length); // what is no box: some telephones hang a list of their own behind it
  return wipe.isSpent ? undefined : wipe.copy;
}

function wipeBox({ at, from, to }: Box, wipe: Wipe): void {
  wipe.copy.write('free', at + 4, 'latin1');
  wipe.out(from, to);
}

/** Wipes what tells in a box, however deep. */
function wipeWithin(body: Buffer, top: Box, wipe: Wipe): void {
  if (top.type === 'meta') wipeItems(body, top, wipe);
  const waiting: Box[] = [top];
  for (let next = waiting.pop(); next && !wipe.isSpent; next = waiting.pop()) {
    const before = WITHIN.get(next.type);
    if (before === undefined) continue;
    for (const box of boxesIn(body, next.from + before, next.to)) {
      if (!wipe.step()) return;
      const isMeta = box.type === 'meta'; // of a film: its items are nothing that is shown
      if (TOLD.has(box.type) || isMeta) wipeBox(box, wipe);
      else if (WITHIN.has(box.type)) waiting.push(box);
      else if (box.type === 'hdlr' && next.type === 'mdia' && !isShown(body, box)) wipe.giveUp();
    }
  }
}

const isShown = (body: Buffer, { from }: Box): boolean =>
  SHOWN.has(body.toString('latin1', from + 8, from + 12));
