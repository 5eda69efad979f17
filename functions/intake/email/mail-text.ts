import type { Language } from '../../../shared/kernel/language.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import { partedReply } from '../../../shared/mail/own-lines.ts';
import { bareSubject, isForwarded, type Reply, strippedReply } from '../../../shared/mail/quote.ts';
import type { Left } from './files.ts';
import { cut } from './original.ts';
import type { OurLines } from './our-lines.ts';
import { languageOf, leftNote, withEnclosed, wordsIn } from './words.ts';

const LONGEST = 19_000;
const LONGEST_IN_ALL = 20_000;

/** What a mail says, as it becomes a text of ours. */
export interface MailText extends Reply {
  /** Nothing in it can be read: a person has to look at the original. */
  readonly isUnread: boolean;
}

/** @param ours the lines of the mails that it answers; undefined for a letter, of which nothing is a quotation that we know */
export function saidIn(mail: Mail, ours: OurLines | undefined): MailText {
  const { subject, text, enclosed } = mail;
  const isWhole = ours === undefined || isForwarded(subject, text);
  const { said, quoted } = isWhole ? { said: text, quoted: '' } : parted(text, ours);
  const isUnread = said === '' && enclosed.every((one) => one.text === '');
  return { said, quoted, isUnread };
}

/** By our own lines; by layouts where there may be lines of ours that we have no marks of. */
const parted = (text: string, { isOurs, someUnmarked }: OurLines): Reply =>
  partedReply(text, isOurs) ?? (someUnmarked ? strippedReply(text) : { said: text, quoted: '' });

/** The language that its writer writes; that of what they send on where they write nothing. */
export function languageIn({ subject, enclosed }: Mail, { said }: Reply): Language {
  const own = `${bareSubject(subject)} ${said}`;
  return languageOf(said === '' ? `${own} ${enclosed.map(({ text }) => text).join(' ')}` : own);
}

/** The text to keep: what was left out is named above it, and what is too long ends in a sentence that says so. */
export function wordsOf(
  { enclosed, unreadable }: Mail,
  { said, isUnread }: MailText,
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
