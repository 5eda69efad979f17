import type { Level } from '../../charter/charter.ts';
import type { Terms } from '../../petition/decision.ts';
import type { Notice } from '../../petition/notice.ts';
import type { Petition } from '../../petition/petition.ts';
import { isAwaited, type Pledge } from '../../petition/pledge.ts';
import { isMidnight } from '../../text/dates.ts';
import { contactOf } from '../contact-of.ts';
import type { StaffEntry } from '../facts.ts';
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

/** A line for each petition that the mail is about. */
export const entriesOf = (asked: StaffCase, reading: CaseReading): readonly StaffEntry[] =>
  [asked.told, ...asked.others].flatMap(({ notice, petitions }) =>
    petitions.flatMap((petition) => entryOf(petition, notice, asked, reading) ?? []),
  );

function entryOf(
  petition: Petition,
  notice: Notice,
  { terms, now, linkTo }: StaffCase,
  { link, pledgeOf, levelOf }: CaseReading,
): StaffEntry | undefined {
  const { office } = terms;
  const about = { notice, petition, office, now };
  const pledge = pledgeOf?.(about) ?? pledgeAbout(petition, notice);
  if (!pledge) return undefined;
  const level = levelOf?.(notice, pledge, terms) ?? notice.level;
  const { department, name } = contactOf(office, petition.assignee);
  return {
    number: petition.number,
    topic: topicOf(petition.unkeyed ? 'unkeyed' : petition.kind),
    department,
    assignee: name,
    receivedAt: petition.receivedAt,
    dueAt: pledge.dueAt,
    endOfDay: isMidnight(pledge.dueAt),
    actBy: pledge.actBy,
    ...(level !== undefined && { level }),
    ...(pledge.owes && { owes: pledge.owes }),
    recipientIs: notice.recipientIs ?? 'assignee',
    ...(pledge.task && { task: pledge.task }),
    ...(notice.newDueAt !== undefined && { newDueAt: notice.newDueAt }),
    ...(!petition.pledges.some(isAwaited) && { settled: true }),
    // A list names no promise of its own: each line leads where its own is kept.
    link: linkTo(link(pledgeOf ? { ...about, notice: { ...notice, pledge: pledge.id } } : about)),
  };
}
