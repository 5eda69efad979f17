import type { Unread } from '../../../shared/petition/paper.ts';
import type { ReadDeps } from '../read-deps.ts';
import type { Press } from './open.ts';
import type { Turn } from './picture.ts';
import type { PressReply } from './press-messages.ts';

export interface MadePage {
  readonly preview: Uint8Array;
  readonly text?: string;
  readonly confidence?: number;
  /** A part of it is missing or was guessed at. */
  readonly damaged?: true;
}
type Seen = Extract<PressReply, { readonly is: 'page' }>;

/** Below this a printed page stands on its head or on its side: upright ones were 85 and more, turned ones 34 to 42. */
const UPRIGHT = 60;
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
  let best = await recognised(seen);
  const letters = best.text?.replaceAll(/\s/g, '').length ?? 0;
  if (letters < LEAST_LETTERS || (best.confidence ?? 100) >= UPRIGHT) return best;
  for (const turn of OTHER_TURNS) {
    const turned = await asked(turn);
    if (turned.is !== 'page') continue;
    const other = await recognised(turned);
    if ((other.confidence ?? 0) > (best.confidence ?? 0)) best = other;
    if ((best.confidence ?? 0) >= UPRIGHT) break;
  }
  return best;

  async function recognised({ preview, graymap, damaged }: Seen): Promise<MadePage> {
    const made = { preview, ...(damaged && { damaged }) };
    if (!graymap) return made;
    const found = await recogniser.recognise(graymap);
    if (!found) log({ message: 'a page was not recognised', page }, 'WARN');
    return { ...made, ...found };
  }
}
