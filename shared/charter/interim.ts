import { lazily } from '../kernel/lazily.ts';
import { withFewMarks } from '../text/marks.ts';
import { interimParts } from './interim-words.ts';

/** Ends of sentences; a text is judged by all of its sentences. */
const SENTENCE_END = /[.!?;:…\n\r]+/;
/** The number of a point, where something follows it on the line. No end of a line is a space of it, or time grows as its square. */
const POINT = /^[^\S\n\r\u2028\u2029]*\d{1,2}[.)][^\S\n\r\u2028\u2029]+(?=\S)/gm;
/** What is neither letter nor digit, and the single letters that Korean writes for a smile: ㅎㅎ, ㅠㅠ. */
const BESIDE_WORDS = /[^\p{L}\p{N}]+|[\u1100-\u11ff\u3130-\u318f]+/gu;

const PARTS = lazily(() => {
  const parts = new Set(interimParts());
  return { parts, longest: Math.max(...[...parts].map(({ length }) => length)) };
});

/** As it is compared: one form of each letter (full width, parted hangul), lower case, nothing but letters and digits. */
const bare = (text: string): string =>
  withFewMarks(text).normalize('NFKC').toLowerCase().replace(BESIDE_WORDS, '');

/**
 * Whether a text that would be sent as the answer reads as interim (P9, A6; promises.md 1.6): "네.", "검토 중입니다". It does
 * when each of its sentences is made of parts of the closed list (`interim-words.ts`), or says nothing at all. How long it is
 * does not matter. `names` are those with which a letter is signed (person, department, corporation, telephone).
 * The longest part is taken each time, and no step is taken back: time grows with the length of the text alone.
 */
export function readsAsInterim(text: string, names: readonly string[] = []): boolean {
  // One signs with a name, and opens with it: 홍가상입니다.
  const called = names.map(bare).filter((name) => name !== '');
  const signed = new Set(called.flatMap((name) => [name, `${name}입니다`]));
  return withFewMarks(text)
    .normalize('NFKC')
    .replace(POINT, '')
    .split(SENTENCE_END)
    .every((sentence) => isInterim(bare(sentence), signed));
}

function isInterim(sentence: string, signed: ReadonlySet<string>): boolean {
  const { parts, longest } = PARTS();
  const most = Math.max(longest, ...[...signed].map(({ length }) => length));
  for (let from = 0; from < sentence.length; ) {
    let to = Math.min(sentence.length, from + most);
    while (to > from && !isPart(sentence.slice(from, to), parts, signed)) to -= 1;
    if (to === from) return false;
    from = to;
  }
  return true;
}

const isPart = (text: string, parts: ReadonlySet<string>, signed: ReadonlySet<string>): boolean =>
  parts.has(text) || signed.has(text);
