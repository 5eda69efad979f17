import fc from 'fast-check';

/** How a stranger writes a text of any length that is dear to read. */
export interface Recipe {
  readonly name: string;
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

/** The recipe's text of about so many characters. */
export const textOf = ({ before, again, after }: Recipe, length: number): string =>
  before + again.repeat(Math.max(1, Math.floor(length / again.length))) + after;

/** What the patterns of the house look for, and what stops just short of it. */
const PIECES = [
  ...[
    '가',
    '가나',
    '시 ',
    '로 ',
    '일',
    '이삼',
    '홍길동',
    '漢',
    'é',
    '🙂',
    '👨\u200d',
    '\u0301',
    '\u0316\u0301',
  ],
  ...[
    'a',
    'A',
    'aB1',
    'a.',
    'a@',
    'a@b',
    'a@b.c',
    '@',
    '_',
    'birth',
    'name',
    'name: A ',
    'RRN ',
    'http://a',
  ],
  ...[
    '1',
    '12',
    '1-',
    '1.',
    '0',
    '010',
    '02-',
    '19',
    '1,',
    '1:',
    '2026-',
    '①',
    '１',
    '⑫',
    '\u200b1',
  ],
  ...['411111111111111일', '4111111111111111', '990231-', '1234567', '010-1234-', '12-34-56-'],
  ...[
    '주민번호 ',
    '앞자리',
    '앞 ',
    '뒷 ',
    '여권 ',
    '면허 ',
    '계좌 ',
    '생년월일',
    '이름',
    '성명: ',
    '올림 ',
  ],
  ...[
    '서울특별시 ',
    '강남구 ',
    '번지',
    '길 1',
    '보낸 사람: ',
    '제목',
    'From: ',
    'On ',
    'wrote:',
    '년 ',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\0',
  ],
  ...[
    '>',
    '> ',
    '>\n',
    '-',
    '--',
    '-- \n',
    '--\n',
    '=',
    '*',
    '*\n',
    '___',
    '.',
    ',',
    ':',
    ';',
    '"',
    "'",
    '\\',
  ],
  ...[
    '(',
    ')',
    '()',
    '[',
    ']',
    '{',
    '}',
    '{{',
    '((',
    '[[',
    '<',
    '</',
    '<a',
    '<a>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '&',
    '&#',
    '&#1',
    '&amp;',
    '&lt;',
    '%',
    '%20',
    '=?',
    '=?utf-8?q?',
    '?=',
    '"a",',
    '{"a":',
    '[1,',
  ],
] as const;

/** Recipes for every piece by itself, and with an end that refuses what the repetition promised. */
export const RECIPES: readonly Recipe[] = PIECES.flatMap((again) =>
  ['', 'x'].map((after) => ({
    name: JSON.stringify(again) + (after && ` then ${JSON.stringify(after)}`),
    before: '',
    again,
    after,
  })),
);

const piece = fc.constantFrom(...PIECES);
const pieces = (most: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength: most }).map((some) => some.join(''));

/** Recipes that nobody thought of: pieces before, a repetition of a few, pieces after. */
export const recipe: fc.Arbitrary<Recipe> = fc
  .tuple(
    pieces(3),
    fc.array(fc.tuple(piece, fc.constantFrom(1, 1, 1, 2, 7, 40)), { minLength: 1, maxLength: 4 }),
    pieces(3),
  )
  .map(([before, parts, after]) => {
    const again = parts.map(([text, times]) => text.repeat(times)).join('');
    return { name: JSON.stringify({ before, again, after }), before, again, after };
  });
