import { type Box, boxesIn } from './boxes.ts';
import { told } from './heic-items.ts';
import { Wipe } from './wipe.ts';

/** What a picture is made of; films and whatever a maker added behind it go. */
const KEPT: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'idat', 'moov', 'free', 'skip']);
/** In a sequence of pictures: where its words stand. */
const WORDS: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);

/**
 * A HEIC whose Exif and XMP are wiped where they stand, so that nothing else moves; undefined where a hostile one asks for
 * more work than it has bytes. How it lies is a property of the picture and stays.
 */
export function bareHeic(body: Buffer): Buffer | undefined {
  const wipe = new Wipe(body);
  const gone = ({ at, from, to }: Box) => {
    wipe.copy.write('free', at + 4, 'latin1');
    wipe.out(from, to);
  };
  let end = 0;
  for (const box of boxesIn(body, 0, body.length)) {
    end = box.to;
    if (!KEPT.has(box.type)) gone(box);
    else if (box.type === 'moov') {
      for (const inner of boxesIn(body, box.from, box.to)) if (WORDS.has(inner.type)) gone(inner);
    } else if (box.type === 'meta') for (const { from, to } of told(body, box)) wipe.out(from, to);
  }
  wipe.out(end, body.length); // what is no box: some telephones hang a list of their own behind it
  return wipe.isSpent ? undefined : wipe.copy;
}
