import type { Turn } from '../../../shared/paper/turn-picture.ts';
import type { Unread } from '../../../shared/petition/paper.ts';
import type { ReadDeps } from '../read-deps.ts';
import type { Press } from './open.ts';
import type { PressReply } from './press-messages.ts';

export interface MadePage {
  readonly preview: Uint8Array;
  readonly text?: string;
  readonly confidence?: number;
  /** A part of it is missing or was guessed at. */
  readonly damaged?: true;
}
type Seen = Extract<PressReply, { readonly is: 'page' }>;

/** Printed pages read at 85 and more when they stand upright, at 31 to 42 when they do not; handwriting is low either way. */
const UPRIGHT = 60;
/** What a turned page must read at, and how much better than as it came: else it stays as it came. */
const CLEAR = 75;
const BETTER = 25;
/** Half turns come of feeding a sheet the wrong way round, and are the commonest. */
const OTHER_TURNS: readonly Turn[] = [2, 1, 3];
/** Fewer letters than this tell nothing of how a page lies. */
const LEAST_LETTERS = 12;

/** A page's picture the right way up, with its text where it carries or shows any. */
export async function recognisedPage(
  press: Press,
  page: number,
  isRecognised: boolean,
  { recogniser, log }: Pick<ReadDeps, 'recogniser' | 'log'>,
): Promise<MadePage | { readonly because: Unread }> {
  const asked = (turn: Turn) => press.ask({ want: 'page', page, turn, graymap: isRecognised });
  const seen = await asked(0);
  if (seen.is !== 'page') return { because: seen.is === 'shut' ? seen.because : 'broken' };
  const { preview, text, damaged } = seen;
  if (text !== undefined) return { preview, text, confidence: 100, ...(damaged && { damaged }) };
  const first = await recognised(seen);
  const letters = lettersIn(first);
  if (letters < LEAST_LETTERS || (first.confidence ?? 100) >= UPRIGHT) return first;
  for (const turn of OTHER_TURNS) {
    const turned = await asked(turn);
    if (turned.is !== 'page') continue;
    const other = await recognised(turned);
    const { confidence = 0 } = other;
    const isClear = confidence >= CLEAR && confidence >= (first.confidence ?? 0) + BETTER;
    // A word or two by chance are no evidence.
    if (isClear && lettersIn(other) * 2 >= letters) return other;
  }
  return first;

  async function recognised({ preview, graymap, damaged }: Seen): Promise<MadePage> {
    const made = { preview, ...(damaged && { damaged }) };
    if (!graymap) return made;
    const found = await recogniser.recognise(graymap);
    if (!found) log({ message: 'a page was not recognised', page }, 'WARN');
    return { ...made, ...found };
  }
}

const lettersIn = ({ text = '' }: MadePage): number => text.replaceAll(/\s/g, '').length;
