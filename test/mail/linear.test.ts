import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterText } from '../../shared/mail/alternative.ts';
import { calendarText } from '../../shared/mail/calendar.ts';
import { headerText } from '../../shared/mail/encoded-words.ts';
import { unflowed } from '../../shared/mail/flowed.ts';
import { htmlText, picturesIn } from '../../shared/mail/html.ts';
import { partedReply } from '../../shared/mail/own-lines.ts';
import { parametrised } from '../../shared/mail/parameters.ts';
import { bareSubject, isForwarded, strippedReply } from '../../shared/mail/quote.ts';
import { readMail } from '../../shared/mail/read.ts';
import { treeOf } from '../../shared/mail/tree.ts';
import { RECIPES, recipe } from '../support/adversary.ts';
import { growthOf } from '../support/growth.ts';
import { mailWorld } from './mail-world.ts';

/** A mail's text has 500,000 characters at most. */
const MOST = 256_000;
const HEAD = 'From: a@example.com\nContent-Type: multipart/mixed; boundary=-\n\n';

describe.each<readonly [string, (text: string) => unknown]>([
  ['strippedReply', strippedReply],
  ['partedReply', (text) => partedReply(text, (letters) => letters.length % 7 === 3)],
  ['isForwarded', (text) => isForwarded('', text)],
  ['bareSubject', bareSubject],
  ['htmlText', htmlText],
  ['picturesIn', picturesIn],
  ['headerText', headerText],
  ['parametrised', (text) => parametrised(`a; ${text}`)],
  ['unflowed', (text) => unflowed(text, true)],
  ['calendarText', calendarText],
  ['betterText', (text) => betterText(text, `${text}가`)],
  ['treeOf', (text) => treeOf(Buffer.from(HEAD + text)).root.bytes()],
  ['treeOf, in its head', (text) => treeOf(Buffer.from(text + HEAD)).root.bytes()],
])('the time of %s grows with the text and no faster', (_name, work) => {
  it('for what is repeated, with any end', { timeout: 120_000 }, () => {
    expect(RECIPES.flatMap((one) => growthOf(work, one, MOST) ?? [])).toEqual([]);
  });

  it('for what nobody thought of', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(recipe, (one) => {
        expect(growthOf(work, one, MOST)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

/** The processor's time of this thread for a piece of work, in ms. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe('a mail of a stranger', () => {
  const LINES = 160_000;
  const spaces = ' '.repeat(400_000);
  const plain = 'Content-Type: text/plain\r\n\r\n';
  const html = 'Content-Type: text/html\r\n\r\n';

  it.each([
    ['lines of marks', plain + '>\r\n'.repeat(LINES)],
    ['lines of rules', plain + '--\r\n'.repeat(LINES)],
    [
      'lines of marks and spaces',
      `${plain}${'>\n'.repeat(LINES / 2)}${spaces}${'>\n'.repeat(LINES / 2)}`,
    ],
    [
      'lines of rules and spaces',
      `${plain}${'--\n'.repeat(LINES / 2)}${spaces}${'--\n'.repeat(LINES / 2)}`,
    ],
    ['one line', plain + '가'.repeat(200_000)],
    ['tags that nobody closes', html + '<a href="'.repeat(100_000)],
    ['comments that nobody closes', html + '<!--'.repeat(200_000)],
    ['elements within elements', html + '<blockquote><b>'.repeat(60_000)],
    ['delimiters', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n'.repeat(LINES)}`],
    ['heads', `${plain}${'보낸 사람: x\n'.repeat(50_000)}`],
  ])('of %s is a petition within about a second of work', async (_, body) => {
    const world = mailWorld();
    const raw = Buffer.from(
      `From: petitioner@example.com\r\nSubject: x\r\nMessage-ID: <x@example.com>\r\n${body}`,
    );
    let outcome: string | undefined;
    const time = await timeOf(async () => {
      outcome = (await world.comes(raw)).entry?.outcome;
    });
    expect(outcome).toBe('received');
    expect(time).toBeLessThan(2500);
  });

  it('is read with marks of our lines in about the same time', async () => {
    const text = Array.from({ length: LINES }, (_, n) => `> ${n} 번째 줄`).join('\n');
    const time = await timeOf(async () =>
      partedReply(text, (letters) => letters.endsWith('99번째줄')),
    );
    expect(time).toBeLessThan(2500);
    expect((await readMail(Buffer.from(`From: a@example.com\r\n\r\n${text}`))).text.length).toBe(
      500_000,
    );
  });
});
