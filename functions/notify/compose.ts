import type { RawMail } from '../../shared/aws/ses.ts';
import type { Mail, StaffEntry, StaffFacts } from '../../shared/notices/facts.ts';
import { staffNotice } from '../../shared/notices/staff.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { linkToken } from '../../shared/privacy/link.ts';
import type { SendDeps } from './deps.ts';
import { contactOf, entryOf, petitionerMail } from './facts.ts';
import { rawMail } from './mime.ts';
import { isMoot } from './moot.ts';

export interface Composed {
  /** Undefined when nothing is left to say. */
  readonly mail?: RawMail;
  readonly said: readonly Notice[];
  readonly moot: readonly Notice[];
}

const LINK_LIFE = 30 * 24 * 60 * 60_000;

/** Reads each petition again and writes the mail for what still holds. */
export async function compose(claimed: readonly Notice[], deps: SendDeps): Promise<Composed> {
  const terms = await deps.terms();
  const [first] = claimed;
  if (!first) return { said: [], moot: [] };
  return first.to === 'petitioner'
    ? await toPetitioner(first, terms, deps)
    : await toStaff(first, claimed, terms, deps);
}

async function toPetitioner(notice: Notice, terms: Terms, deps: SendDeps): Promise<Composed> {
  const { petitions, keys, linkBase } = deps;
  const petition = await petitions.read(notice.subject);
  if (!petition || isMoot(notice, petition)) return { said: [], moot: [notice] };
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
  if (!mail || to === undefined) return { said: [], moot: [notice] };
  return { mail: await addressed(mail, notice, to, deps), said: [notice], moot: [] };
}

async function toStaff(
  first: Notice,
  claimed: readonly Notice[],
  terms: Terms,
  deps: SendDeps,
): Promise<Composed> {
  const said: Notice[] = [];
  const moot: Notice[] = [];
  const entries: StaffEntry[] = [];
  for (const notice of claimed) {
    const found = await entriesOf(notice, terms, deps);
    entries.push(...found);
    (found.length > 0 ? said : moot).push(notice);
  }
  const person = terms.office.people.find(({ id }) => id === first.to);
  if (!person || entries.length === 0 || !isStaffKind(first.kind))
    return { said: [], moot: claimed };
  const mail = staffNotice({
    corporation: terms.office.corporation,
    language: 'ko',
    kind: first.kind,
    now: deps.clock.now(),
    recipient: contactOf(terms.office, first.to).name,
    entries,
  });
  return { mail: await addressed(mail, first, person.email, deps), said, moot };
}

async function entriesOf(
  notice: Notice,
  { office }: Terms,
  deps: SendDeps,
): Promise<readonly StaffEntry[]> {
  const numbers =
    notice.kind === 'due-today' ? (notice.because ?? '').split(' ') : [notice.subject];
  const ring = await deps.keys();
  const expiresAt = deps.clock.now() + LINK_LIFE;
  const lines = await Promise.all(
    numbers.map(async (number) => {
      const petition = await deps.petitions.read(number);
      if (!petition || isOvertaken(notice, petition)) return undefined;
      const token = linkToken(ring, { person: notice.to, number, opens: 'petition', expiresAt });
      return entryOf(
        petition,
        notice,
        office,
        `${deps.linkBase}/desk/petitions/${number}?t=${token}`,
      );
    }),
  );
  return lines.filter((line) => line !== undefined);
}

const isOvertaken = (notice: Notice, petition: Petition): boolean =>
  notice.kind === 'due-today' ? petition.answeredAt !== undefined : isMoot(notice, petition);

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

const isStaffKind = (kind: Notice['kind']): kind is StaffFacts['kind'] =>
  kind === 'assignment' ||
  kind === 'warning' ||
  kind === 'escalation' ||
  kind === 'break' ||
  kind === 'due-today';

function addressIn(submission: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const petitioner = submission?.petitioner;
  if (typeof petitioner !== 'object' || petitioner === null || !('email' in petitioner))
    return undefined;
  return typeof petitioner.email === 'string' ? petitioner.email : undefined;
}
