import { htmlText } from '../../shared/mail/html.ts';
import { strippedReply } from '../../shared/mail/quote.ts';
import { hideForDisplay } from '../../shared/privacy/mask.ts';
import type { Row } from './charter.ts';
import { amount, isShort } from './rounds.ts';
import { row } from './rows.ts';

const SIZES = isShort ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
const ORDINARY =
  '안녕하세요. 11월 24일에 신청한 휴업급여가 언제 지급되는지 문의드립니다.\n전화는 010-0000-4821이고, 접수번호는 2026-000123-8입니다.\n';

/** What reads the texts of strangers, with an ordinary text and the one that is dearest to it. */
const READERS = [
  ['masking', hideForDisplay, ORDINARY, '411111111111111일'],
  ['quoting', strippedReply, ORDINARY, '>\n--\n  '],
  ['HTML to text', htmlText, `<p>${ORDINARY}</p><br>&nbsp;<a href="#">더</a>`, '<a<!--&#'],
] as const;

/** Megabytes of UTF-8 a second, by size and kind of text. */
export function benchTexts(): readonly (Row & { readonly spread: string })[] {
  return READERS.flatMap(([name, read, ordinary, adverse]) =>
    [
      ['ordinary', ordinary],
      ['adversarial', adverse],
    ].flatMap(([kind = '', piece = '']) =>
      SIZES.map((size) => {
        const bytes = Buffer.byteLength(piece);
        const text = piece.repeat(Math.ceil(size / bytes));
        const megabytes = Buffer.byteLength(text) / 1e6;
        const runs = Math.max(1, Math.floor(20_000 / size));
        const speeds = Array.from({ length: size < 1_000_000 ? amount(3) : 1 }, () => {
          const began = performance.now();
          for (let run = 0; run < runs; run += 1) read(text);
          return (megabytes * runs * 1000) / (performance.now() - began);
        });
        return row(`${name}, ${kind} text of ${size / 1000} kB`, speeds, 'MB/s', 2);
      }),
    ),
  );
}
