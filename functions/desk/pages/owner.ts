import type { Language } from '../../../shared/lambda/problem.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { footing, MASTHEAD_STYLE, masthead } from './masthead.ts';

/** Who answers for a page: its department, the representative number and when it was last looked over, from office data. */
export interface Owner {
  readonly department: string;
  readonly phone: string;
  readonly corporation: string;
  /** YYYY-MM-DD; undefined while nobody has said so. */
  readonly reviewedOn: string | undefined;
}

export function ownerOf(
  { departments, fallbackDepartment, corporation }: Office,
  language: Language,
): Owner {
  const department = departments.find(({ id }) => id === fallbackDepartment);
  return {
    department: department?.name[language] ?? corporation[language],
    phone: corporation.phone,
    corporation: corporation[language],
    reviewedOn: corporation.reviewedOn,
  };
}

/** What stands above and below a page that somebody answers for. */
export const framed = (
  { department, phone, corporation, reviewedOn }: Owner,
  language: Language,
) => ({
  masthead: masthead(corporation),
  footing: footing(department, phone, language, reviewedOn),
  style: MASTHEAD_STYLE,
});
