import type { Language } from '../kernel/language.ts';

/** The mood of a mail: decides one colour, never the only sign of meaning. */
export type Tone = 'calm' | 'done' | 'soon' | 'late';

/** One petition in a list of several. */
export interface Card {
  readonly heading: string;
  readonly when: string;
  /** Department, person, due: one quiet line. */
  readonly about: string;
  /** The sentence that asks the reader to act; left out where the mail's own lead says it of all. */
  readonly ask?: string;
  readonly link: { readonly label: string; readonly href: string };
}

/** A piece of a mail. Every string is plain text: only the renderers know markup. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'rows'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'code'; readonly label: string; readonly code: string; readonly hint: string }
  | { readonly type: 'button'; readonly label: string; readonly href: string }
  | {
      readonly type: 'link';
      readonly before: string;
      readonly label: string;
      readonly href: string;
    }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'cards'; readonly cards: readonly Card[] };

/** What one kind of mail says, before the parts that all share. */
export type Draft = Pick<Page, 'tone' | 'title' | 'lead' | 'blocks'> & { readonly subject: string };

/** A mail as meaning; the text part and the HTML part are two renderings of it and cannot differ in content. */
export interface Page {
  readonly language: Language;
  readonly from: string;
  readonly tone: Tone;
  readonly title: string;
  /** The one sentence that matters most. */
  readonly lead: string;
  readonly blocks: readonly Block[];
  readonly footer: readonly string[];
}
