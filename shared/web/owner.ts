import type { Language } from '../kernel/language.ts';
import type { Office } from '../organization/office.ts';
import { formatDate, midnightOf } from '../text/dates.ts';
import { withParticle } from '../text/particles.ts';
import type { PageOwner } from './context.ts';
import { type Html, html } from './html.ts';
import { unbroken } from './unbroken.ts';

const OWNED = {
  ko: (owner: string, phone: string) =>
    `이 화면은 ${withParticle(owner, '이/가')} 맡고 있습니다. 대표전화 ${phone}`,
  en: (owner: string, phone: string) => `${owner} is in charge of this page. Switchboard ${phone}`,
} as const;

const REVIEWED = { ko: '마지막 점검일', en: 'Last reviewed' } as const;

/** A day (YYYY-MM-DD, KST): `2026년 11월 2일(월)`, `Mon 2 November 2026`. */
const dayIn = (day: string, language: Language): string => formatDate(midnightOf(day), language);

/** What the end of a page says of the office. */
type Owning = Pick<Office, 'corporation' | 'fallbackDepartment'> & {
  readonly departments: readonly Pick<Office['departments'][number], 'id' | 'name'>[];
};

/** Who answers for a page, the number for everything else, and when the page was last looked over. */
function ownerLine(
  { departments, fallbackDepartment, corporation }: Owning,
  language: Language,
): Html {
  const department = departments.find(({ id }) => id === fallbackDepartment);
  const owner = department?.name[language] ?? corporation[language];
  const { reviewedOn } = corporation;
  return html`${unbroken(OWNED[language](owner, corporation.phone))}${reviewedOn !== undefined && html`<br>${REVIEWED[language]} ${dayIn(reviewedOn, language)}`}`;
}

/** From an office, wherever it was read. Where not even that can be read there is none: what is wrong there is logged by whoever needed it. */
export const ownerOf =
  (office: () => Promise<Owning | undefined>) =>
  async (language: Language): Promise<PageOwner | undefined> => {
    const known = await office().catch((): undefined => undefined);
    return known && { name: known.corporation[language], line: ownerLine(known, language) };
  };

/** From office data. */
export const pageOwner = ({
  terms,
}: {
  readonly terms: () => Promise<{ readonly office: Office }>;
}): ReturnType<typeof ownerOf> => ownerOf(async () => (await terms()).office);
