import type { DifferenceKind } from '../channels/difference.ts';
import { REMEDIES } from '../channels/remedy.ts';
import { DIFFERENCES } from './words/differences.ts';

type Words = (typeof DIFFERENCES)['ko'];

/** How many differences of one kind a channel has. */
export interface DifferenceCount {
  readonly channel: keyof Words['channels'];
  readonly kind: keyof Words['kinds'];
  readonly count: number;
}

/** Reads `<channel>.<kind>.<count>`, each once; what is no such word says nothing. */
export function countsIn(said: string): readonly DifferenceCount[] {
  const { channels, kinds } = DIFFERENCES.ko;
  return said.split(' ').flatMap((word) => {
    const [channel = '', kind = '', count = ''] = word.split('.');
    const known = isOf(channel, channels) && isOf(kind, kinds) && /^\d{1,6}$/.test(count);
    return known ? [{ channel, kind, count: Number(count) }] : [];
  });
}
const isOf = <T extends object>(word: string, words: T): word is string & keyof T =>
  Object.hasOwn(words, word);

/** Who has to act on such a difference, and how. */
export const mustAct = (kind: DifferenceKind, say: Words): string =>
  `${say.who[REMEDIES[kind].who]}: ${say.acts[kind]}`;
