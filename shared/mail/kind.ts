import { type Field, firstOf } from './headers.ts';
import type { MailKind } from './mail.ts';

/** A mail that went through so many hosts may go round in circles. */
const MOST_HOPS = 30;
/** Where a report names the mail that it is about: its first lines, and the header block that it hands back. */
const MOST_SEARCHED = 256 * 1024;

/** Beginnings of subjects that programs write: a word for an answer by itself, then a colon or a bracket. */
const AUTO_SUBJECT =
  /^\s*[[(<【]?\s*(?:부재\s?중\s*(?:자동\s*)?(?:응답|회신|답장|알림|메시지)|자동\s*(?:회신|응답|답장)|휴가\s*(?:중\s*)?자동\s*(?:회신|응답)|automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the )?office(?: reply| autoreply)?)\s*(?:[:：\])>】]|$)/i;
const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/;
/** An id that SES gave to a mail. */
const SES_ID = /<[0-9a-f]{12,}[0-9a-f-]{1,80}@(?:[a-z0-9-]{1,40}\.)?amazonses\.com>/i;
const OWN_FIELD = /^x-ihaeng-notice:/im;

/** What a mail's header block claims, and whether the mail answers or reports one of ours. */
export interface Claims {
  readonly kind: MailKind;
  readonly namesOurs: boolean;
}

/**
 * What kind of mail its own header block says it is. A claim is no proof: whether somebody's words can be left aside is
 * decided where it is known what the mail answers.
 * @param ours addresses that our own mails come from
 */
export function kindOf(
  raw: Buffer,
  fields: readonly Field[],
  { from, subject, ours }: { readonly from: string; readonly subject: string } & Ours,
): Claims {
  const of = (name: string): string => firstOf(fields, name)?.toLowerCase() ?? '';
  const kind = claimed(of, { from, subject, ours }, fields);
  const isReport = kind === 'bounce' || kind === 'read-receipt';
  const namesOurs = answers(fields, ours) || (isReport && reports(raw, ours));
  return { kind, namesOurs };
}

interface Ours {
  readonly ours: readonly string[];
}

function claimed(
  of: (name: string) => string,
  { from, subject, ours }: { readonly from: string; readonly subject: string } & Ours,
  fields: readonly Field[],
): MailKind {
  const submitted = of('auto-submitted');
  const precedence = of('precedence');
  // We write both on each of our mails, and nobody else writes either.
  const marked = of('x-ihaeng-notice') !== '';
  if (marked && (ours.includes(from) || /^auto-generated\b/.test(submitted))) return 'own';
  if (marked || ours.includes(from)) return 'loop';
  if (fields.filter(({ name }) => name === 'received').length > MOST_HOPS) return 'loop';
  const report = /^multipart\/report\b/.test(of('content-type'));
  if (report && /disposition-notification/.test(of('content-type'))) return 'read-receipt';
  const isNobody = of('return-path').replace(/\s/g, '') === '<>';
  if (report || of('x-failed-recipients') !== '' || (isNobody && DAEMON.test(from)))
    return 'bounce';
  const says = AUTO_SUBJECT.test(subject);
  if (/^auto-replied\b/.test(submitted)) return 'auto-reply';
  if (submitted !== '' && !/^no\b/.test(submitted)) return says ? 'auto-reply' : 'automatic';
  if (of('x-autoreply') !== '' || of('x-autorespond') !== '') return 'automatic';
  if (/^auto[_-]?reply/.test(precedence)) return 'automatic';
  // Groups hand on what people write, and name themselves; only who sends to thousands offers to leave by one click.
  if (/^(?:bulk|junk)\b/.test(precedence) || of('list-unsubscribe-post') !== '') return 'list';
  return says ? 'says-automatic' : 'letter';
}

/** Whether its thread hangs on the root that every mail of ours has. */
const answers = (fields: readonly Field[], ours: readonly string[]): boolean =>
  fields.some(
    ({ name, value }) =>
      (name === 'in-reply-to' || name === 'references') && rootIn(value.slice(0, 20_000), ours),
  );

/** Whether a report hands back the id, the thread or the field of a mail of ours. */
function reports(raw: Buffer, ours: readonly string[]): boolean {
  const text = raw.subarray(0, MOST_SEARCHED).toString('latin1');
  return SES_ID.test(text) || OWN_FIELD.test(text) || rootIn(text, ours);
}

const rootIn = (text: string, ours: readonly string[]): boolean => {
  const domains = ours.map((address) => address.replace(/^.*@/, '').toLowerCase());
  return [...text.matchAll(/<petition\.[\w.-]{1,80}@([\w.-]{1,253})>/gi)].some(([, domain = '']) =>
    domains.includes(domain.toLowerCase()),
  );
};
