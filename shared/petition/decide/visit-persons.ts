import { departmentNow } from '../../organization/leavers.ts';
import type { Office } from '../../organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../../organization/presence.ts';
import type { StaffContext } from '../context.ts';
import type { Petition } from '../petition.ts';
import type { Finding, Visit } from '../visit/state.ts';
import { concernedIn, departmentOf, openClockOf, visitsOf, visitWith } from '../visit.ts';

/** Whose a finding is; `of` is a person where it is not the head's of the department. */
interface Finder {
  readonly role: 'head' | 'dutyOfficer' | 'director' | 'audit';
  readonly person: string;
  readonly of?: string;
}
type Role = Exclude<Finder['role'], 'head'>;

/**
 * Who rules at `now` (epoch ms): the head, or who heads the department in their place (A28). Where one of them has the petition
 * or had it, or none is there, the next level does.
 */
export function rulerOf(
  petition: Petition,
  claimedIn: string,
  now: number,
  office: Office,
): Finder {
  const department = departmentNow(office, claimedIn);
  const acting = headOf(office, department, now);
  const heads = headsOf(department, office, now);
  const concerned = concernedIn(petition);
  const isThere = heads.includes(acting) && !isLastResort(department, acting, office);
  return isThere && !heads.some((id) => concerned.has(id))
    ? { role: 'head', person: acting }
    : next(['director', 'audit'], concerned, now, office);
}

/** Who looks again at what was found to be no fault: customer support, and nobody who had it or ruled. */
export const reviewerOf = (petition: Petition, visit: Visit, now: number, office: Office): Finder =>
  next(['dutyOfficer', 'director', 'audit'], takesNoPart(petition, visit), now, office);

/** The duty officer takes what nobody of a department is there for; that is no head. */
const isLastResort = (department: string, acting: string, office: Office): boolean =>
  acting === office.dutyOfficer &&
  office.people.find(({ id }) => id === acting)?.department !== department;

const headsOf = (department: string, office: Office, now: number): readonly string[] => {
  const stands = departmentNow(office, department);
  const head = office.departments.find(({ id }) => id === stands)?.head;
  return [...(head === undefined ? [] : [head]), headOf(office, stands, now)];
};

/** The first of these who is free; the last where nobody is. */
function next(
  roles: readonly [Role, ...Role[]],
  concerned: ReadonlySet<string>,
  now: number,
  office: Office,
): Finder {
  const found = roles.map((role) => {
    const person = presentFor(office, office[role], now);
    return { role, person, of: office[role] };
  });
  const free = found.find(({ person, of }) => !concerned.has(person) && !concerned.has(of));
  const last = roles.at(-1) ?? roles[0];
  return free ?? { role: last, person: office[last], of: office[last] };
}

/** Who has or had the petition, and who ruled. */
const takesNoPart = (petition: Petition, { ruling }: Visit): ReadonlySet<string> =>
  new Set([...concernedIn(petition), ...(ruling?.by === undefined ? [] : [ruling.by])]);

type Who = Pick<StaffContext, 'at' | 'by' | 'now' | 'office'>;

/** Somebody was faster, or the end of the time was. */
function whyNone<Code extends string>(finding: Finding | undefined, none: Code) {
  if (!finding) return none;
  return finding.by === undefined ? ('visit-deemed' as const) : ('visit-ruled' as const);
}

/** Why this person cannot rule; undefined when they can. */
export function whyNotRuler(petition: Petition, { by, at, now, office }: Who) {
  const visit = visitWith(petition, 'visit-ruling');
  const clock = visit && openClockOf(petition, visit, 'visit-ruling');
  if (!clock) return whyNone(visitsOf(petition).at(-1)?.ruling, 'no-visit-to-rule');
  // From its end on the silence has spoken, also where nobody has heard it yet.
  if (at > clock.dueAt) return 'visit-deemed';
  const concerned = concernedIn(petition);
  if (concerned.has(by)) return 'visit-own';
  const heads = headsOf(departmentOf(petition, visit), office, now);
  const free = heads.some((id) => concerned.has(id)) ? [] : heads;
  return free.includes(by) || actsForOneOf(office, [clock.of, office.director], by, now)
    ? undefined
    : 'only-head-rules';
}

/** Why this person cannot review it; undefined when they can. */
export function whyNotReviewer(petition: Petition, { by, at, now, office }: Who) {
  const visit = visitWith(petition, 'visit-review');
  const clock = visit && openClockOf(petition, visit, 'visit-review');
  if (!visit || !clock) return whyNone(visitsOf(petition).at(-1)?.review, 'no-visit-to-review');
  if (at > clock.dueAt) return 'visit-deemed';
  if (takesNoPart(petition, visit).has(by)) return 'visit-own';
  const { dutyOfficer, director, audit } = office;
  return actsForOneOf(office, [clock.of, dutyOfficer, director, audit], by, now)
    ? undefined
    : 'only-reviewer';
}

/** The director, or who stands in: who gives the citizen word where no money is left. */
export const isDirector = ({ by, now, office }: Omit<Who, 'at'>): boolean =>
  actsForOneOf(office, [office.director], by, now);

/** The head of the department in which the visit was claimed, who stands in for them, or the director. */
export const isHeadOrDirector = (
  petition: Petition,
  visit: Visit | undefined,
  who: Omit<Who, 'at'>,
): boolean =>
  headsOf(departmentOf(petition, visit), who.office, who.now).includes(who.by) || isDirector(who);
