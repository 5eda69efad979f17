import type { Language } from '../kernel/language.ts';
import type { Contact } from './contact.ts';

/** `고객지원처 김하늘 대리`, `Kim Haneul (assistant manager, Customer Support)`; who is named by the role is not named twice. */
export function personIn({ department, name, role }: Contact, language: Language): string {
  const title = name.includes(role.ko) ? [] : [role[language]];
  return language === 'ko'
    ? [department.ko, name, ...title].join(' ')
    : `${name} (${[...title, department.en].join(', ')})`;
}

/** An access code as it is read aloud: groups of four. */
export const inFours = (code: string): string =>
  code.replace(/[\s-]/g, '').replace(/.{4}(?=.)/gu, '$&-');
