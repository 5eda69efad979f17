import type { Mail } from '../../../shared/mail/mail.ts';
import { bareSubject, isForwarded, type Reply, strippedReply } from '../../../shared/mail/quote.ts';
import type { Language } from '../../../shared/petition/events.ts';
import type { Left } from './files.ts';
import { cut } from './original.ts';
import { languageOf, leftNote, withEnclosed, wordsIn } from './words.ts';

const LONGEST = 19_000;
const LONGEST_IN_ALL = 20_000;

/** What a mail says, as it becomes a text of ours. */
export interface Said extends Reply {
  /** Nothing in it can be read: a person has to look at the original. */
  readonly isUnread: boolean;
}

/** @param answersOurs whether it answers a mail of ours: only then is anything in it a quotation that we know */
export function saidIn(mail: Mail, answersOurs: boolean): Said {
  const { subject, text, enclosed } = mail;
  const isWhole = !answersOurs || isForwarded(subject, text);
  const { said, quoted } = isWhole ? { said: text, quoted: '' } : strippedReply(text);
  const isUnread = said === '' && enclosed.every((one) => one.text === '');
  return { said, quoted, isUnread };
}

/** The language that its writer writes; that of what they send on where they write nothing. */
export function languageIn({ subject, enclosed }: Mail, { said }: Reply): Language {
  const own = `${bareSubject(subject)} ${said}`;
  return languageOf(said === '' ? `${own} ${enclosed.map(({ text }) => text).join(' ')}` : own);
}

/** The text to keep: what was left out is named above it, and what is too long ends in a sentence that says so. */
export function wordsOf(
  { enclosed, unreadable }: Mail,
  { said, isUnread }: Said,
  left: readonly Left[],
  language: Language,
): string {
  const say = wordsIn(language);
  const bare = unreadable ? say.unreadable : say.bare;
  const text = isUnread
    ? withEnclosed(bare, enclosed, language)
    : withEnclosed(said, enclosed, language);
  const note = cut(leftNote(left, language), 5000);
  const most = Math.min(LONGEST, LONGEST_IN_ALL - note.length - 200);
  return note + (text.length > most ? `${cut(text, most)}\n\n${say.rest}` : text);
}
