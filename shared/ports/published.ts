import type { Language } from '../kernel/language.ts';

/** What is said already, in public or by all of us: it holds nothing about a person. */
export interface PublishedEntry {
  readonly id: string;
  readonly kind: 'reply' | 'department' | 'question' | 'announcement';
  readonly title: string;
  readonly text: string;
}

/** Where such entries are read, to be searched while somebody is on the telephone. */
export interface Published {
  entries(language: Language): Promise<readonly PublishedEntry[]>;
}
