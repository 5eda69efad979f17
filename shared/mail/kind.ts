import { type Field, firstOf } from './headers.ts';
import type { MailKind } from './mail.ts';

/** A mail that went through so many hosts goes round in circles. */
const MOST_HOPS = 30;

/** Beginnings of subjects that only machines write: a word, then a colon or a bracket. */
const AUTO_SUBJECT =
  /^\s*[[(<【]?\s*(?:부재\s?중\s*(?:자동\s*)?(?:응답|회신|답장|알림|메시지)?|자동\s*(?:회신|응답|답장)|휴가\s*(?:중\s*)?자동\s*(?:회신|응답)|automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the )?office(?: reply| autoreply)?)\s*(?:[:：\])>】]|$)/i;
const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/;

/** What kind of mail its own header block says it is. @param ours addresses that our own mails come from */
export function kindOf(
  fields: readonly Field[],
  {
    from,
    subject,
    ours,
  }: { readonly from: string; readonly subject: string; readonly ours: readonly string[] },
): MailKind {
  const of = (name: string): string => firstOf(fields, name)?.toLowerCase() ?? '';
  const type = of('content-type');
  const report = /^multipart\/report\b/.test(type);
  if (fields.some(({ name }) => name === 'x-ihaeng-notice') || ours.includes(from)) return 'loop';
  if (fields.filter(({ name }) => name === 'received').length > MOST_HOPS) return 'loop';
  if (report && /disposition-notification/.test(type)) return 'read-receipt';
  const nobody = of('return-path').replace(/\s/g, '') === '<>';
  if (report || of('x-failed-recipients') !== '' || DAEMON.test(from)) return 'bounce';
  const submitted = of('auto-submitted');
  const precedence = of('precedence');
  const automatic =
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    of('x-autoreply') !== '' ||
    of('x-autorespond') !== '' ||
    /^auto[_-]?reply/.test(precedence) ||
    AUTO_SUBJECT.test(subject) ||
    nobody;
  if (automatic) return 'auto-reply';
  const listed = of('list-id') !== '' || of('list-unsubscribe') !== '';
  return listed || /^(?:bulk|list|junk)/.test(precedence) ? 'list' : 'letter';
}
