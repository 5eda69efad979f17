import { SYLLABLES } from './syllables.ts';

/** A file of the font: one weight, and which part of it. */
export interface Face {
  readonly weight: 400 | 700;
  readonly part: 'often' | 'seldom';
  /** The name under which it is served: with the hash of what it holds, as `infra/tools/put-fonts.ts` found it. */
  readonly file: string;
}

/** A page asks for the second file of a weight only when somebody wrote a syllable that the first does not hold. */
export const FACES: readonly Face[] = [
  { weight: 400, part: 'seldom', file: 'gov-400-seldom.9c01e59e2c53.woff2' },
  { weight: 400, part: 'often', file: 'gov-400-often.7684d5d7ac4d.woff2' },
  { weight: 700, part: 'seldom', file: 'gov-700-seldom.a7fb6d6a3c1a.woff2' },
  { weight: 700, part: 'often', file: 'gov-700-often.065926c2dd12.woff2' },
];

const SIGNS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))} ·–—‘’“”•…※→←「」§−≤≥ㆍ■▶`;
/** Every sign of the first part. */
export const OFTEN: string = [...new Set(`${SIGNS}${SYLLABLES}`)].toSorted().join('');

/** Everything else that the font has and a petition may hold: Latin with accents, single letters, syllables. */
export const SELDOM: readonly (readonly [from: number, to: number])[] = [
  [0xa1, 0x17e],
  [0x2000, 0x2312],
  [0x2460, 0x25cf],
  [0x3131, 0x318e],
  [0xac00, 0xd7a3],
];

const hex = (code: number) => code.toString(16);
const spanOf = ([from, to]: readonly [number, number]) =>
  `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`;

/** Codes in order as spans of `unicode-range`. */
function spansOf(text: string): string {
  const spans: [number, number][] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const last = spans.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans.map(spanOf).join();
}

const RANGES = { often: spansOf(OFTEN), seldom: SELDOM.map(spanOf).join() };

/** The text stands in the reader's own font until ours has come. Of two that hold a sign the later one counts. */
export const FACES_CSS: string = FACES.map(
  ({ weight, part, file }) =>
    `@font-face{font-family:Gov;font-weight:${weight};font-display:swap;src:url(/assets/${file}) format('woff2');unicode-range:${RANGES[part]}}`,
).join('\n');
