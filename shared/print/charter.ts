import type { PublishedVersion } from '../charter/version.ts';
import type { Language } from '../kernel/language.ts';
import { formatDate, midnightOf } from '../text/dates.ts';
import type { Fonts } from './measures.ts';
import { sheetOf } from './pdf-page.ts';

const KO = {
  title: '고객헌장',
  from: (day: string) => `${day}부터 지킵니다.`,
  clock: '시간을 재는 방법',
  remedy: '지키지 못하면',
  version: (version: string, hash: string) => `판 ${version}, 확인값 ${hash}`,
  page: (page: number, of: number) => `${page} / ${of}`,
};
const EN: typeof KO = {
  title: 'Customer service charter',
  from: (day) => `In force from ${day}.`,
  clock: 'How the time is counted',
  remedy: 'If we do not keep it',
  version: (version, hash) => `Version ${version}, fingerprint ${hash}`,
  page: (page, of) => `${page} / ${of}`,
};

/** A version of the charter on paper (PDF/UA): each promise, its reading, its clock and its remedy. */
export async function charterPaper(
  { promises, version, hash, effectiveFrom }: PublishedVersion,
  language: Language,
  fonts: Fonts,
): Promise<Buffer> {
  const say = language === 'ko' ? KO : EN;
  const at = midnightOf(effectiveFrom);
  const sheet = sheetOf(fonts, { language, title: say.title, author: say.title, at });
  sheet.line('H1', say.title, { size: 24, bold: true });
  sheet.line('P', say.from(formatDate(at, language)), { size: 11, quiet: true, above: 2 });
  for (const { id, title, quotation, reading, clock, remedy } of promises) {
    sheet.line('H2', `${id.slice(1)}. ${title[language]}`, { size: 13, bold: true, above: 16 });
    sheet.line('P', `“${quotation[language]}”`, { size: 10.5, quiet: true, above: 4 });
    sheet.line('P', reading[language], { size: 10.5, above: 4 });
    if (clock) sheet.line('P', `${say.clock}: ${clock[language]}`, { size: 10.5, above: 4 });
    if (remedy) sheet.line('P', `${say.remedy}: ${remedy[language]}`, { size: 10.5, above: 4 });
  }
  sheet.line('P', say.version(version, hash), { size: 9, quiet: true, above: 20 });
  return await sheet.done(say.page);
}
