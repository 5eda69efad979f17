import type { RawMail } from '../../shared/aws/ses.ts';
import type { Mail, SpeechKind, StaffEntry, StaffFacts } from '../../shared/notices/facts.ts';
import { speechNotice } from '../../shared/notices/speech.ts';
import { staffNotice } from '../../shared/notices/staff.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { linkToken } from '../../shared/privacy/link.ts';
import { contactOf } from './contact.ts';
import type { SendDeps } from './deps.ts';
import { entryOf, petitionerMail } from './facts.ts';
import { rawMail } from './mime.ts';
import type { Telling } from './telling.ts';

const LINK_LIFE = 30 * 24 * 60 * 60_000;

/** One mail with all of it, under the first one's tag; undefined when there is nobody to send it to. */
export async function compose(
  first: Telling,
  others: readonly Telling[],
  terms: Terms,
  deps: SendDeps,
): Promise<RawMail | undefined> {
  return first.notice.to === 'petitioner'
    ? await toPetitioner(first, terms, deps)
    : await toStaff(first, others, terms, deps);
}

async function toPetitioner(
  { notice, petitions: [petition] }: Telling,
  terms: Terms,
  deps: SendDeps,
): Promise<RawMail | undefined> {
  const { petitions, keys, linkBase } = deps;
  const [submission, text, ring] = await Promise.all([
    petitions.content(notice.subject, 'submission'),
    notice.content === undefined ? undefined : petitions.content(notice.subject, notice.content),
    notice.kind === 'receipt' ? keys(petition.codeKey) : undefined,
  ]);
  const to = addressIn(submission);
  const mail = petitionerMail(petition, notice, terms, {
    accessCode: ring ? accessCode(ring, petition.codeKey, petition.number, 1) : '',
    text: typeof text?.text === 'string' ? text.text : '',
    statusUrl: `${linkBase}/petitions/${petition.number}`,
  });
  return mail && to !== undefined ? await addressed(mail, notice, to, deps) : undefined;
}

async function toStaff(
  first: Telling,
  others: readonly Telling[],
  terms: Terms,
  deps: SendDeps,
): Promise<RawMail | undefined> {
  const { office } = terms;
  const { kind, to } = first.notice;
  const person = office.people.find(({ id }) => id === to);
  const entries = await Promise.all([first, ...others].map((one) => entriesOf(one, terms, deps)));
  if (!person || entries.flat().length === 0) return undefined;
  const facts = {
    corporation: office.corporation,
    language: 'ko' as const,
    now: deps.clock.now(),
    recipient: contactOf(office, to).name,
    entries: entries.flat(),
  };
  if (isSpeechKind(kind))
    return await addressed(speechNotice({ ...facts, kind }), first.notice, person.email, deps);
  if (!isStaffKind(kind)) return undefined;
  const mail = staffNotice({ ...facts, kind });
  return await addressed(mail, first.notice, person.email, deps);
}

async function entriesOf(
  { notice, petitions }: Telling,
  { office, charter }: Terms,
  { keys, clock, linkBase }: SendDeps,
): Promise<readonly StaffEntry[]> {
  const ring = await keys();
  const expiresAt = clock.now() + LINK_LIFE;
  return petitions.flatMap((petition) => {
    const { number } = petition;
    const token = linkToken(ring, { person: notice.to, number, opens: 'petition', expiresAt });
    const link = `${linkBase}/desk/petitions/${number}?t=${token}`;
    return entryOf(petition, notice, { office, charter }, link) ?? [];
  });
}

/** Threads on the ids that SES gave the earlier mails about this petition to the same person. */
async function addressed(
  mail: Mail,
  notice: Notice,
  to: string,
  { notices, sender }: SendDeps,
): Promise<RawMail> {
  const earlier = (await notices.of(notice.subject))
    .filter((other) => other.to === notice.to && other.messageId !== undefined)
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ messageId = '' }) => messageId);
  return await rawMail({ mail, notice, to, sender, earlier });
}

const isSpeechKind = (kind: Notice['kind']): kind is SpeechKind =>
  kind === 'message' || kind === 'reopened' || kind === 'withdrawn';

const isStaffKind = (kind: Notice['kind']): kind is StaffFacts['kind'] =>
  kind === 'assignment' ||
  kind === 'warning' ||
  kind === 'escalation' ||
  kind === 'break' ||
  kind === 'due-today' ||
  kind === 'objection' ||
  kind === 'apology-owed';

function addressIn(submission: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const petitioner = submission?.petitioner;
  if (typeof petitioner !== 'object' || petitioner === null || !('email' in petitioner))
    return undefined;
  return typeof petitioner.email === 'string' ? petitioner.email : undefined;
}
