import type { Language } from '../../../shared/kernel/language.ts';
import type { Office, Template } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import type { Petition } from '../../../shared/petition/petition.ts';

/** The templates that fit a petition. */
const templatesFor = (
  { kind, department }: Petition,
  { templates = [] }: Office,
): readonly Template[] =>
  templates.filter(
    ({ kinds, departments }) =>
      (!kinds || kinds.includes(kind)) && (!departments || departments.includes(department)),
  );

/** The template's text in the petition's language, with what the petition itself knows; the other gaps stay for a person. */
function filled(
  { text }: Template,
  { number, assignee, language }: Petition,
  office: Office,
): string {
  const person = officeIn(office, language).people.find(({ id }) => id === assignee);
  const department = office.departments.find(({ id }) => id === person?.department);
  const known: Readonly<Record<string, string | undefined>> = {
    number,
    name: person?.name,
    phone: person?.phone,
    department: department?.name[language],
  };
  return text[language].replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => known[name] ?? gap);
}

/** What was typed with the template below it: nothing is lost. An unknown template adds nothing. */
export function withTemplate(
  typed: string,
  template: string | undefined,
  petition: Petition,
  office: Office,
): string {
  const chosen = templatesFor(petition, office).find(({ id }) => id === template);
  if (!chosen) return typed;
  const text = filled(chosen, petition, office);
  return typed.trim() === '' ? text : `${typed.trimEnd()}\n\n${text}`;
}

export const templateNames = (
  petition: Petition,
  office: Office,
  language: Language,
): readonly (readonly [string, string])[] =>
  templatesFor(petition, office).map(({ id, name }) => [id, name[language]]);
