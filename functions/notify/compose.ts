import { htmlText } from '../../shared/mail/html.ts';
import { lineMarks } from '../../shared/mail/line-marks.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import type { NoticeContext, StaffCase } from '../../shared/notices/notice.ts';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { petitionerFacts } from '../../shared/notices/petitioner-facts.ts';
import { isToPetitioner } from '../../shared/notices/petitioner-notices.ts';
import { isToStaff, STAFF_NOTICES, staffMail } from '../../shared/notices/staff-notices.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { RawMail } from '../../shared/ports/mail.ts';
import { addressOf, fieldOf, textsOf } from '../../shared/print/contents.ts';
import { CODE_LIFE, doorCode } from '../../shared/privacy/door-code.ts';
import { keyOf } from '../../shared/privacy/keys.ts';
import { askingTexts } from './asking.ts';
import type { SendDeps } from './deps.ts';
import { linkTo } from './links.ts';
import { rawMail } from './mime.ts';
import { replyToOf } from './reply-to.ts';

/** A mail that is ready to leave, with the marks of its lines where somebody may answer it. */
export interface Composed extends RawMail {
  readonly lines?: string;
}

/** One mail with all of it, under the first one's tag; undefined when there is nobody to send it to. */
export async function compose(
  first: NoticeContext,
  others: readonly NoticeContext[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed | undefined> {
  const { kind } = first.notice;
  if (isToPetitioner(kind)) return await toPetitioner(first, others, terms, deps);
  return isToStaff(kind) ? await toStaff(first, others, terms, deps) : undefined;
}

async function toPetitioner(
  { notice, petitions: [petition] }: NoticeContext,
  others: readonly NoticeContext[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed | undefined> {
  if (!petition) return undefined;
  const [submission, texts] = await Promise.all([
    deps.petitions.content(notice.subject, addressOf(notice, petition)),
    textsOf(notice, petition, deps),
  ]);
  const asking = await askingTexts(notice, petition, terms, deps);
  const to = fieldOf(submission, 'email');
  const facts = petitionerFacts(petition, notice, terms, { ...texts, ...asking }, others);
  return facts && to !== undefined
    ? await addressed(petitionerNotice(facts), notice, to, deps)
    : undefined;
}

async function toStaff(
  told: NoticeContext,
  others: readonly NoticeContext[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed | undefined> {
  const { notice } = told;
  const { kind, to } = notice;
  const recipient = terms.office.people.find(({ id }) => id === to);
  if (!recipient || !isToStaff(kind)) return undefined;
  const isCoded = STAFF_NOTICES[kind].needs?.includes('sign-in-code');
  const [keys, code] = await Promise.all([deps.keys(), isCoded ? codeOf(notice, deps) : undefined]);
  const now = deps.clock.now();
  const { linkBase } = deps;
  const asked: StaffCase = {
    ...{ told, others, recipient, terms, now },
    ...(code && { code }),
    linkTo: (place) => linkTo(place, to, { keys, now, linkBase, since: recipient.since }),
  };
  const mail = staffMail(kind, asked);
  const isAlone = others.length === 0; // a reply to several petitions would be none of them's
  return mail && (await addressed(mail, notice, recipient.email, deps, isAlone));
}

/** The code that a person types to sign in; undefined when it could no longer be typed. */
async function codeOf(
  { to, because = '', createdAt }: Notice,
  deps: Pick<SendDeps, 'keys' | 'clock'>,
): Promise<StaffCase['code']> {
  const until = createdAt + CODE_LIFE;
  const [keyId = '', nonce = ''] = because.split(' ');
  const key = keyOf(await deps.keys(keyId), keyId);
  if (!key || deps.clock.now() >= until) return undefined;
  return { code: doorCode(key, to, nonce), until };
}

/** Threads on the ids that SES gave the earlier mails about this petition to the same person. */
async function addressed(
  mail: Mail,
  notice: Notice,
  to: string,
  deps: SendDeps,
  isAlone = true,
): Promise<Composed> {
  const { notices, from } = deps;
  const replyTo = isAlone ? await replyToOf(notice, deps) : undefined;
  const earlier = (await notices.of(notice.subject))
    .filter((other) => other.to === notice.to && other.messageId !== undefined)
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ messageId = '' }) => messageId);
  const raw = await rawMail({ mail, notice, to, sender: from.sender, earlier, replyTo });
  return { ...raw, ...(replyTo !== undefined && { lines: await linesOf(mail, notice, deps) }) };
}

/** As the text and as what a program makes of the HTML: a reply may quote either. */
async function linesOf(
  { text, html }: Mail,
  { subject, to: reader }: Notice,
  { keys }: Pick<SendDeps, 'keys'>,
): Promise<string> {
  const { current } = await keys();
  return lineMarks(current, { subject, reader }, [text, htmlText(html)]);
}
