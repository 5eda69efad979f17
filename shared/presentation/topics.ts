import type { Language } from '../kernel/language.ts';
import type { Office } from '../organization/office.ts';

/** What none of the house's topics names. */
export const OTHER = 'other';
const OTHER_NAME = { ko: '그 밖의 것', en: 'something else' } as const;

export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** What people come for, coarsely: a topic of each department that has one, and something else. */
export const topicsOf = (
  { routing, departments }: Pick<Office, 'routing' | 'departments'>,
  language: Language,
): readonly Topic[] => [
  ...routing.flatMap(({ topics: [id] = [], department }): Topic[] => {
    const name = departments.find((one) => one.id === department)?.name[language];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  }),
  { id: OTHER, name: OTHER_NAME[language] },
];
