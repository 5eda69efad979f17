import type { Language } from '../../../shared/kernel/language.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { inChargeOf } from '../../../shared/organization/in-charge.ts';
import { departmentNow } from '../../../shared/organization/leavers.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { owes } from '../../../shared/organization/owed-thing.ts';
import { actsForOneOf, headOf, mailRoomOf } from '../../../shared/organization/presence.ts';
import type { Consultation } from '../../../shared/petition/collaboration/state.ts';
import { togetherOf, waitingApproval } from '../../../shared/petition/collaboration.ts';
import { fairOffice, isBarred } from '../../../shared/petition/conduct/fair.ts';
import { decides, liveReports, reviews } from '../../../shared/petition/conduct.ts';
import { isConsulted } from '../../../shared/petition/decide/consult.ts';
import { openHomeVisit } from '../../../shared/petition/home-visit.ts';
import { type Owed, type OwedKind, owedIn } from '../../../shared/petition/owed.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { openLook } from '../../../shared/petition/second-look.ts';
import { isShownToAudit } from '../../../shared/petition/urged.ts';
import { departmentOf, isUnsettled, visitsOf } from '../../../shared/petition/visit.ts';
import type { Visitor } from './link.ts';

/** What is done on a page of its own: whoever owes it opens that, and nothing else of the petition. */
const ELSEWHERE: ReadonlySet<OwedKind> = new Set<OwedKind>(['consultation', 'letter']);

/** A petition as it is opened: what of it says who may, and what is owed in it. */
export interface Openable {
  readonly petition: Pick<
    Petition,
    | 'assignee'
    | 'formerly'
    | 'enteredBy'
    | 'department'
    | 'urged'
    | 'together'
    | 'secondLooks'
    | 'reports'
    | 'apart'
    | 'visits'
    | 'homeVisits'
  >;
  readonly owed: readonly Owed[];
}

/** The same of a whole petition. */
export const mayOpen = (
  petition: Petition,
  visitor: Pick<Visitor, 'person' | 'byLink'>,
  office: Office,
  now: number,
): boolean => mayOpenListed({ petition, owed: owedIn(petition) }, visitor, office, now);

/**
 * Whether a person may open a petition at `now` (epoch ms): the assignee and the head, whoever approves its answer or takes a second look, those
 * who stand in for them, whoever owes something in it (the director a word, the duty officer a review), and whom a link told
 * of it: the duty officer, the director, audit. Everyone else's link ends with a reassignment. The head of where a second
 * visit was claimed, until it is settled, and audit; audit also where the petitioner was asked to withdraw it, as they say. Whoever visits the petitioner, until that visit is over. Whoever decides about a report in it or looks at its finding again, and never
 * whoever is accused there (P23).
 */
export function mayOpenListed(
  { petition, owed }: Openable,
  { person, byLink }: Pick<Visitor, 'person' | 'byLink'>,
  given: Office,
  now: number,
): boolean {
  if (isBarred(petition, person)) return false;
  const { assignee, department } = petition;
  const office = fairOffice(petition, given);
  const approver = waitingApproval(petition)?.approver;
  const visited = visitsOf(petition)
    .filter(isUnsettled)
    .map((visit) => departmentNow(office, departmentOf(petition, visit)));
  const heads = [department, ...visited].flatMap((id) => [
    office.departments.find((one) => one.id === id)?.head,
    headOf(office, id, now),
  ]);
  const theirs = [assignee, approver, openLook(petition)?.looker];
  const { dutyOfficer, director, audit } = office;
  const told = [dutyOfficer, director, audit];
  const isDecider = liveReports(petition).some(
    (report) =>
      decides(petition, report, person, office, now) ||
      reviews(petition, report, person, office, now),
  );
  return (
    heads.includes(person) ||
    openHomeVisit(petition)?.visitor === person ||
    actsForOneOf(office, theirs, person, now) ||
    isDecider ||
    owed.some((thing) => !ELSEWHERE.has(thing.kind) && owes(person, thing, office, now)) ||
    // What was found of second visits, and what was given for them, is audit's to look at each month (P21.6).
    (visitsOf(petition).length > 0 && actsForOneOf(office, [audit], person, now)) ||
    (isShownToAudit(petition, person, office, now) && actsForOneOf(office, [audit], person, now)) ||
    (byLink && actsForOneOf(office, told, person, now))
  );
}

/**
 * Whether a person sends what goes out on paper at `now` (epoch ms): the mail room, its head, and who stands in for them.
 */
export function mayPost(person: string, office: Office, now: number): boolean {
  const room = office.mailRoom ?? office.dutyOfficer;
  const department = office.people.find(({ id }) => id === room)?.department ?? '';
  const head = office.departments.find(({ id }) => id === department)?.head;
  return [room, mailRoomOf(office, now), head, headOf(office, department, now)].includes(person);
}

/**
 * Whether a person sends the letters of one petition: where whoever posts is accused in it, whoever posts in an office without them
 * does (P23).
 */
export const mayPostOf = (
  petition: Pick<Petition, 'reports' | 'apart'>,
  person: string,
  office: Office,
  now: number,
): boolean =>
  !isBarred(petition, person) &&
  (mayPost(person, office, now) || mayPost(person, fairOffice(petition, office), now));

/** @throws Refused (404) for whoever neither sends its letters nor may open it, and for whoever is accused in it. */
export function mustPost(petition: Petition, visitor: Visitor, given: Office, now: number): void {
  if (isBarred(petition, visitor.person)) throw new Refused('not-found');
  const office = fairOffice(petition, given);
  if (!mayPost(visitor.person, office, now) && !mayOpen(petition, visitor, office, now))
    throw new Refused('not-found');
}

/** @throws Refused (403) that says who has the petition now; (404) to those whom no link told of it or who are accused in it. */
export function mustStand(
  petition: Petition,
  visitor: Visitor,
  office: Office,
  now: number,
  language: Language,
): void {
  if (mayOpen(petition, visitor, office, now)) return;
  // Whoever is accused in it hears nothing of it any more, not even who has it.
  if (!visitor.byLink || isBarred(petition, visitor.person)) throw new Refused('not-found');
  throw new Refused('reassigned', [
    { name: 'assignee', reason: whoHas(petition, office, language) },
  ]);
}

/** Department, person and telephone number of whoever has it now. */
export function whoHas(
  petition: Pick<Petition, 'assignee' | 'department'>,
  office: Office,
  language: Language,
): string {
  const { department, person } = inChargeOf(officeIn(office, language), petition);
  const phone = person?.phone ?? department?.phone ?? office.corporation.phone;
  return `${department?.name[language] ?? ''} ${person?.name ?? ''}, ${phone}`.trim();
}

/** The consultations about a petition that are this person's to read, and while they are open to answer, at `now` (epoch ms). */
export const consultedHere = (
  petition: Petition,
  person: string,
  office: Office,
  now: number,
): readonly Consultation[] =>
  isBarred(petition, person)
    ? []
    : togetherOf(petition).consultations.filter((one) =>
        isConsulted(one, person, { office: fairOffice(petition, office) }, now),
      );

/** @throws Refused (404) for whoever was not asked. They see the question and what it needs, and can do nothing else. */
export function mustBeConsulted(
  petition: Petition,
  { person }: Pick<Visitor, 'person'>,
  office: Office,
  now: number,
): void {
  if (consultedHere(petition, person, office, now).length === 0) throw new Refused('not-found');
}
