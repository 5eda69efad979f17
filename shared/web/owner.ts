import type { Language } from '../kernel/language.ts';
import type { Office } from '../organization/office.ts';
import { formatInstant } from '../text/dates.ts';
import { withParticle } from '../text/particles.ts';
import { together } from './unbroken.ts';

const OWNED = {
  ko: (owner: string, phone: string) =>
    `이 화면은 ${withParticle(owner, '이/가')} 맡고 있습니다. 대표전화 ${phone}`,
  en: (owner: string, phone: string) => `${owner} is in charge of this page. Switchboard ${phone}`,
} as const;

const REVIEWED = { ko: '마지막 점검일', en: 'Last reviewed' } as const;

/** `2026. 11. 2.(월)`, `Mon 2 November 2026`: the day (YYYY-MM-DD) without its midnight. */
const dayIn = (day: string, language: Language): string =>
  formatInstant(Date.parse(`${day}T00:00:00+09:00`), language).replace(/,? 00:00(?: KST)?$/, '');

/** Who answers for a page, the number for everything else, and when the page was last looked over; HTML. */
export function ownerLine(
  { departments, fallbackDepartment, corporation }: Office,
  language: Language,
): string {
  const department = departments.find(({ id }) => id === fallbackDepartment);
  const owner = department?.name[language] ?? corporation[language];
  const reviewed =
    corporation.reviewedOn === undefined
      ? ''
      : `<br>${REVIEWED[language]} ${dayIn(corporation.reviewedOn, language)}`;
  return `${together(OWNED[language](owner, corporation.phone))}${reviewed}`;
}
