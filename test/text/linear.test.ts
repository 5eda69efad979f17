import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readsAsInterim } from '../../shared/charter/interim.ts';
import { faxesFromMail } from '../../shared/fax/from-mail.ts';
import { attachable } from '../../shared/lambda/attachments.ts';
import { pairsOf } from '../../shared/organization/suggest.ts';
import { readManifest } from '../../shared/paper/manifest.ts';
import { readSidecar } from '../../shared/paper/sidecar.ts';
import { suggestPerson } from '../../shared/paper/suggest-person.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { cutForStorage, hideForDisplay } from '../../shared/privacy/mask.ts';
import { personMark } from '../../shared/privacy/person.ts';
import { headerSafe } from '../../shared/text/header.ts';
import { normaliseText, singleLine } from '../../shared/text/normalise.ts';
import { phoneIn } from '../../shared/text/phone.ts';
import { lines } from '../../shared/web/html.ts';
import { RECIPES, recipe } from '../support/adversary.ts';
import { growthOf } from '../support/growth.ts';

const { current } = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const TIFF = Buffer.from('49492a0008000000', 'hex');
const fax = (text: string) =>
  faxesFromMail({
    subject: '팩스 수신',
    text,
    attachments: [{ name: 'a.tif', type: 'image/tiff', content: TIFF }],
    cameAt: Date.UTC(2026, 10, 24),
  });

/** What reads a stranger's text, each up to some length that its door lets through. */
const READERS: readonly (readonly [string, (text: string) => unknown, number])[] = [
  ['cutForStorage', (text) => cutForStorage(text), 16_000],
  ['hideForDisplay', (text) => hideForDisplay(text), 16_000],
  ['attachable', (text) => attachable(`${text}.pdf`, 1), 256_000],
  ['readsAsInterim', (text) => readsAsInterim(text, ['홍가상']), 64_000],
  ['normaliseText', (text) => normaliseText(text), 16_000],
  ['singleLine', (text) => singleLine(text), 16_000],
  ['phoneIn', (text) => phoneIn(text), 16_000],
  ['lines', (text) => String(lines(text)), 16_000],
  ['headerSafe', (text) => headerSafe(text), 16_000],
  ['pairsOf', (text) => pairsOf(text), 16_000],
  ['personMark', (text) => personMark(current, ofText(text), 0), 16_000],
  ['parsePetitionNumber', (text) => parsePetitionNumber(text), 16_000],
  ['suggestPerson', (text) => suggestPerson(text), 16_000],
  ['suggestPerson behind a label', (text) => suggestPerson(`성명: ${text}`), 16_000],
  ['a fax mail', (text) => fax(text), 16_000],
  ['a fax mail behind a label', (text) => fax(`수신 시각 2026-1-1${text}`), 16_000],
  ['a sidecar', (text) => readSidecar(Buffer.from(text)), 16_000],
  ['a sidecar in XML', (text) => readSidecar(Buffer.from(`<a>${text}</a>`)), 16_000],
  ['an attribute', (text) => readSidecar(Buffer.from(`<a pages="${text}"/>`)), 16_000],
  ['a field', (text) => readSidecar(Buffer.from(JSON.stringify({ pages: text }))), 16_000],
  ['a manifest', (text) => readManifest(Buffer.from(text)), 16_000],
];
const ofText = (text: string) => ({ title: '', body: text, petitioner: { phone: '02-000-0000' } });

describe.each(READERS)('the time of %s grows with its text and no faster', (_name, work, most) => {
  it('for what is repeated, with any end', { timeout: 180_000 }, () => {
    expect(RECIPES.flatMap((one) => growthOf(work, one, most) ?? [])).toEqual([]);
  });
});

it('nor does any of them for what nobody thought of', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(recipe, (one) => {
      for (const [name, work, most] of READERS)
        expect([name, growthOf(work, one, Math.min(most, 16_000))]).toEqual([name, undefined]);
    }),
    { numRuns: 10 },
  );
});

describe('what hides its neighbour', () => {
  it('every card of a chain is cut, however long the chain', () => {
    const cards = '411111111111111일'.repeat(1200);
    expect(cutForStorage(cards)).toBe('************111일'.repeat(1200));
  });
});

it('thirty marks stand upon a letter, and no more', () => {
  expect(normaliseText(`가${'\u0301'.repeat(30)}`)).toHaveLength(31);
  expect(normaliseText(`가${'\u0316\u0301'.repeat(50_000)} 나`)).toHaveLength(33);
});
