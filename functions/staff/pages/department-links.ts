import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { Html } from '../../../shared/web/html.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import { ALL } from '../department-asked.ts';

/** What a list of departments shows: a department or all of them, in these words. */
interface DepartmentsShown {
  readonly office: Office;
  readonly chosen: string;
  readonly language: Language;
}

/** To all departments, and to each. */
export const departmentLinks = (
  { office, chosen, language }: DepartmentsShown,
  all: string,
  address: (department: string) => string,
): readonly Html[] =>
  [{ id: ALL, name: { ko: all, en: all } }, ...office.departments].map(({ id, name }) =>
    chosenLink(address(id), name[language], id === chosen),
  );
