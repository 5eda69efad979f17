import { LEVELS, type Level } from '../../charter/rungs.ts';
import type { Office } from '../../organization/office.ts';
import { headOf } from '../../organization/presence.ts';
import { isBeingHanded } from '../../petition/answer-delivered.ts';
import { promisedFor } from '../../petition/callback.ts';
import { mayAddWordsOf } from '../../petition/decide/apologise.ts';
import type { Terms } from '../../petition/decision.ts';
import type { Notice } from '../../petition/notice.ts';
import type { Petition } from '../../petition/petition.ts';
import { isAwaited, type Pledge } from '../../petition/pledge.ts';
import { departmentOfClock } from '../../petition/visit.ts';
import { isMidnight } from '../../text/dates.ts';
import { contactOf } from '../contact-of.ts';
import type { Done, StaffEntry } from '../facts.ts';
import type { LinkedTo, Place, StaffCase } from '../notice.ts';
import { pledgeAbout } from '../pledge-about.ts';
import { topicOf } from '../topics.ts';

/** How a kind reads its notice, where that is not as written. */
export interface CaseReading {
  readonly link: (about: LinkedTo) => Place;
  /** What is asked for first; the pledge that the notice names where it is left out. */
  readonly pledgeOf?: (about: LinkedTo & { readonly petition: Petition }) => Pledge | undefined;
  readonly levelOf?: (notice: Notice, pledge: Pledge, terms: Terms) => Level | undefined;
}

/**
 * A line for each petition that the mail is about, and for each task in it: told on two rungs, or in two roles, the later
 * rung says it, and of one rung the role that stands nearer to the answer.
 */
export function entriesOf(asked: StaffCase, reading: CaseReading): readonly StaffEntry[] {
  const lines = new Map<string, StaffEntry>();
  for (const { notice, petitions } of [asked.told, ...asked.others])
    for (const petition of petitions) {
      const entry = entryOf(petition, notice, asked, reading);
      if (!entry) continue;
      const fact = `${entry.number} ${entry.task ? notice.pledge : (entry.owes ?? 'answer')}`;
      const other = lines.get(fact);
      if (!other || saysMore(entry, other)) lines.set(fact, entry);
    }
  return [...lines.values()];
}

const rankOf = ({ level }: StaffEntry): number =>
  level === undefined ? -1 : LEVELS.indexOf(level);
const ROLES = ['assignee', 'head', 'dutyOfficer', 'director', 'audit'] as const;

function saysMore(entry: StaffEntry, other: StaffEntry): boolean {
  const higher = rankOf(entry) - rankOf(other);
  const nearer = ROLES.indexOf(other.recipientIs) - ROLES.indexOf(entry.recipientIs);
  return higher > 0 || (higher === 0 && nearer > 0);
}

/** Whom a head is to ask, and whom those who oversee the head are to call; audit looks, and calls nobody. */
function callOf(
  recipientIs: StaffEntry['recipientIs'],
  { assignee, department }: Pick<Petition, 'assignee' | 'department'>,
  reader: string,
  office: Office,
  now: number,
): Pick<StaffEntry, 'call'> {
  if (recipientIs === 'assignee' || recipientIs === 'audit') return {};
  const whose = recipientIs === 'head' ? 'assignee' : 'head';
  const person = whose === 'head' ? headOf(office, department, now) : assignee;
  const found = office.people.find(({ id }) => id === person);
  return found && person !== reader
    ? { call: { whose, name: found.name, phone: found.phone } }
    : {};
}

/** A mail may be held while somebody acts; undefined while something is awaited. */
function doneOf(petition: Petition, { state, silent, task, owes }: Pledge): Done | undefined {
  if (state !== 'broken' || silent) return undefined;
  if (task) return 'over';
  if (petition.status === 'withdrawn' || petition.status === 'transferred') return 'ended';
  if (owes) return 'redressed';
  if (petition.answeredAt === undefined) return 'ended';
  return isBeingHanded(petition) ? 'unposted' : 'answered';
}

/** Beside the apology for a second visit: whoever has the petition hears of it with the compensation. */
const isWelcome = (petition: Petition, { task, visit }: Pledge): boolean =>
  task === 'visit-compensation' && visit !== undefined && mayAddWordsOf(petition, visit);

function entryOf(
  petition: Petition,
  notice: Notice,
  { terms, now, linkTo, recipient }: StaffCase,
  { link, pledgeOf, levelOf }: CaseReading,
): StaffEntry | undefined {
  const { office } = terms;
  const about = { notice, petition, office, now };
  const pledge = pledgeOf?.(about) ?? pledgeAbout(petition, notice);
  if (!pledge) return undefined;
  const level = levelOf?.(notice, pledge, terms) ?? notice.level;
  const { recipientIs = 'assignee' } = notice;
  const done = doneOf(petition, pledge);
  const { department, name } = contactOf(office, petition.assignee, undefined, petition.department);
  return {
    number: petition.number,
    topic: topicOf(petition.unkeyed ? 'unkeyed' : petition.kind),
    department,
    assignee: name,
    receivedAt: petition.receivedAt,
    dueAt: promisedFor(petition, pledge),
    endOfDay: isMidnight(pledge.dueAt),
    actBy: pledge.actBy,
    ...(level !== undefined && { level }),
    ...(pledge.owes && { owes: pledge.owes }),
    recipientIs,
    ...(done
      ? { done }
      : callOf(
          recipientIs,
          { assignee: petition.assignee, department: departmentOfClock(petition, pledge) },
          recipient.id,
          terms.office,
          now,
        )),
    ...(pledge.task && { task: pledge.task }),
    ...(recipientIs === 'assignee' && isWelcome(petition, pledge) && { welcome: true as const }),
    ...(notice.newDueAt !== undefined && !done && { newDueAt: notice.newDueAt }),
    ...(!petition.pledges.some(isAwaited) && { settled: true }),
    // A list names no promise of its own: each line leads where its own is kept.
    link: linkTo(link(pledgeOf ? { ...about, notice: { ...notice, pledge: pledge.id } } : about)),
  };
}
