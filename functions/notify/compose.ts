import type { RawMail } from '../../shared/aws/ses.ts';
import type { ReachKind, SpeechKind } from '../../shared/kernel/notice-kind.ts';
import { htmlText } from '../../shared/mail/html.ts';
import { lineMarks } from '../../shared/mail/line-marks.ts';
import { contactOf } from '../../shared/notices/contact-of.ts';
import type { Mail, StaffEntry, StaffFacts } from '../../shared/notices/facts.ts';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { petitionerFacts } from '../../shared/notices/petitioner-facts.ts';
import { speechNotice } from '../../shared/notices/speech.ts';
import { staffNotice } from '../../shared/notices/staff.ts';
import type { Office } from '../../shared/organization/office.ts';
import { mailRoomOf } from '../../shared/organization/presence.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { addressOf as addressOfPlace, consultationOf } from '../../shared/privacy/link.ts';
import { absenceMail } from './absence-mail.ts';
import { arrivalMail, isArrivalKind } from './arrival-mail.ts';
import { addressOf, fieldOf, textsOf } from './contents.ts';
import type { SendDeps } from './deps.ts';
import { differencesMail } from './differences-mail.ts';
import { doorMail, isOfTheDoor, linkTo, linkToOutbox } from './door.ts';
import { entryOf } from './facts.ts';
import { rawMail } from './mime.ts';
import { isReachKind, reachMail } from './reach-mail.ts';
import { replyToOf } from './reply-to.ts';
import type { Telling } from './telling.ts';
import { isOfConsultation, isTogetherKind, togetherMail } from './together-mail.ts';

/** A mail that is ready to leave, with the marks of its lines where somebody may answer it. */
export interface Composed extends RawMail {
  readonly lines?: string;
}

/** One mail with all of it, under the first one's tag; undefined when there is nobody to send it to. */
export async function compose(
  first: Telling,
  others: readonly Telling[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed | undefined> {
  return first.notice.to === 'petitioner'
    ? await toPetitioner(first, others, terms, deps)
    : await toStaff(first, others, terms, deps);
}

async function toPetitioner(
  { notice, petitions: [petition] }: Telling,
  others: readonly Telling[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed | undefined> {
  if (!petition) return undefined;
  const [submission, texts] = await Promise.all([
    deps.petitions.content(notice.subject, addressOf(notice, petition)),
    textsOf(notice, petition, deps),
  ]);
  const to = fieldOf(submission, 'email');
  const facts = petitionerFacts(petition, notice, terms, texts, others);
  return facts && to !== undefined
    ? await addressed(petitionerNotice(facts), notice, to, deps)
    : undefined;
}

async function toStaff(
  first: Telling,
  others: readonly Telling[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed | undefined> {
  const { office } = terms;
  const { kind, to } = first.notice;
  const alone = others.length === 0; // a reply to several petitions would be none of them's
  const person = office.people.find(({ id }) => id === to);
  if (isOfTheDoor(first.notice)) {
    const mail = person && (await doorMail(first.notice, person, office, deps));
    return mail && (await addressed(mail, first.notice, person.email, deps));
  }
  if (kind === 'differences') {
    const mail = person && (await differencesMail(first.notice, person, office, deps));
    return mail && (await addressed(mail, first.notice, person.email, deps));
  }
  if (person && isArrivalKind(kind)) {
    const told = [first, ...others].map(({ notice }) => notice);
    const mail = await arrivalMail(kind, told, person, office, deps);
    return await addressed(mail, first.notice, person.email, deps);
  }
  const [petition] = first.petitions;
  if (person && petition && isReachKind(kind)) {
    const link = await linkForReach(kind, first.notice, petition, office, deps);
    const beside = others.map(({ notice }) => notice.subject);
    const mail = reachMail(kind, first.notice, petition, terms, { link, beside });
    return await addressed(mail, first.notice, person.email, deps);
  }
  if (person && petition && isTogetherKind(kind)) {
    const link = await linkTo(placeFor(first.notice, petition), to, deps);
    const mail = togetherMail(first.notice, petition, terms, link);
    return await addressed(mail, first.notice, person.email, deps);
  }
  const entries = await Promise.all([first, ...others].map((one) => entriesOf(one, terms, deps)));
  if (!person || entries.flat().length === 0) return undefined;
  const facts = {
    corporation: office.corporation,
    language: 'ko' as const,
    now: deps.clock.now(),
    recipient: contactOf(office, to).name,
    entries: entries.flat(),
  };
  const more = { ...(first.notice.more && { more: true as const }) };
  if (isSpeechKind(kind))
    return await addressed(
      speechNotice({ ...facts, kind }),
      first.notice,
      person.email,
      deps,
      alone,
    );
  if (kind === 'stand-in' || kind === 'returned') {
    const mail = await absenceMail({ ...facts, ...more, kind }, first.notice, office, deps);
    return mail && (await addressed(mail, first.notice, person.email, deps));
  }
  if (!isStaffKind(kind)) return undefined;
  const worklist = kind === 'due-today' ? await linkTo('worklist', to, deps) : undefined;
  const mail = staffNotice({
    ...facts,
    ...more,
    kind,
    ...(worklist !== undefined && { worklist }),
  });
  return await addressed(mail, first.notice, person.email, deps, alone);
}

async function linkForReach(
  kind: ReachKind,
  { to }: Notice,
  { number }: Petition,
  office: Office,
  deps: SendDeps,
): Promise<string> {
  if (kind === 'letter') return await linkToOutbox(to, deps);
  // The mail room may not open the petition; whoever answers for it may.
  if (kind === 'unposted' && to === mailRoomOf(office, deps.clock.now()))
    return await linkToOutbox(to, deps);
  const calls = kind === 'call' || kind === 'call-unanswered';
  const address = calls ? `${addressOfPlace(number)}/calls` : addressOfPlace(number);
  return await linkTo(number, to, deps, address);
}

async function entriesOf(
  { notice, petitions }: Telling,
  { office, charter }: Terms,
  deps: SendDeps,
): Promise<readonly StaffEntry[]> {
  return (
    await Promise.all(
      petitions.map(async (petition) => {
        const link = isOfLetter(notice, petition)
          ? await linkToOutbox(notice.to, deps)
          : await linkTo(placeFor(notice, petition), notice.to, deps);
        return entryOf(petition, notice, { office, charter }, link) ?? [];
      }),
    )
  ).flat();
}

const isOfLetter = ({ pledge }: Notice, { pledges }: Petition): boolean =>
  pledges.some(({ id, task }) => id === pledge && task === 'letter');

const placeFor = (notice: Notice, petition: Petition): string =>
  isOfConsultation(notice, petition) ? consultationOf(petition.number) : petition.number;

/** Threads on the ids that SES gave the earlier mails about this petition to the same person. */
async function addressed(
  mail: Mail,
  notice: Notice,
  to: string,
  deps: SendDeps,
  alone = true,
): Promise<Composed> {
  const { notices, from } = deps;
  const replyTo = alone ? await replyToOf(notice, deps) : undefined;
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

const isSpeechKind = (kind: Notice['kind']): kind is SpeechKind =>
  kind === 'message' ||
  kind === 'reopened' ||
  kind === 'withdrawn' ||
  kind === 'supplied' ||
  kind === 'unsupplied' ||
  kind === 'unproven' ||
  kind === 'not-late' ||
  kind === 'appealed';

const isStaffKind = (kind: Notice['kind']): kind is StaffFacts['kind'] =>
  kind === 'assignment' ||
  kind === 'warning' ||
  kind === 'escalation' ||
  kind === 'break' ||
  kind === 'due-today' ||
  kind === 'objection' ||
  kind === 'apology-owed';
