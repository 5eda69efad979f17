import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { ContactCounts } from '../../../shared/ports/contacts.ts';

/** What none of the house's topics names. */
export const OTHER = 'other';
const OTHER_NAME = { ko: '그 밖의 것', en: 'something else' } as const;

export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** The house's topics, those that were asked about most this month first. */
export function topicsIn(
  { routing, departments }: Office,
  { asked }: Pick<ContactCounts, 'asked'>,
  language: Language,
): readonly Topic[] {
  const known = routing.flatMap(({ topics: [id] = [], department }): Topic[] => {
    const name = departments.find((one) => one.id === department)?.name[language];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
  const often = ({ id }: Topic): number => asked.get(id) ?? 0;
  return [
    ...known.toSorted((a, b) => often(b) - often(a)),
    { id: OTHER, name: OTHER_NAME[language] },
  ];
}
