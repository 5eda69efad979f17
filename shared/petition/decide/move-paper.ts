import { presentFor } from '../../organization/presence.ts';
import type { StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { NewPaper } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { ended } from './end-pledge.ts';
import { supply } from './end-supplement.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { supplementAt } from './lapse.ts';
import { paperTask } from './paper.ts';
import { refused } from './refused.ts';
import { taskDone } from './task.ts';

/** Whether all of it came, as one letter that nobody has written down: then it can be another petition's. */
export const isMovable = ({ unkeyed, channel, papers = [] }: Petition): boolean =>
  unkeyed === true &&
  (channel === 'post' || channel === 'fax') &&
  papers.length > 0 &&
  !papers.some(({ flags }) => flags.includes('unsplit') || flags.includes('no-media'));

/**
 * What came on paper is no petition of its own, but what another one waited for: a person says so instead of writing it
 * down. It was promised nothing apart from that one, so what ran here ends as if from its receipt.
 */
export function movePaper(
  petition: Petition,
  { to }: { readonly to: string },
  context: StaffContext,
): Decision | Refusal<'no-paper' | 'paper-not-whole' | 'petition-over'> {
  const { by, at, now } = context;
  if (petition.movedTo === to) return NOTHING;
  if (isOver(petition)) return refused('petition-over');
  if (!petition.papers?.length) return refused('no-paper');
  if (!isMovable(petition)) return refused('paper-not-whole');
  const target = paperTask(petition, 'key')?.id;
  const done = [...acceptedBy(petition, by, at, 'opened'), ...taskDone(petition, target, at, at)];
  const before = done.reduce(step, petition);
  const rest = before.pledges.filter(({ id }) => id !== target);
  const events: PetitionEvent[] = [
    ...done,
    ...ended(before, rest, { at: petition.receivedAt, because: 'moved' }, now, context),
    { type: 'PaperMoved', at, by, to, ...(target !== undefined && { target }) },
  ];
  return decided(petition, events, [], now, context);
}

export interface MovedPaper {
  /** The number under which it was received. */
  readonly from: string;
  /** Its originals, and when each came into this service (epoch ms). */
  readonly papers: readonly { readonly paper: NewPaper; readonly at: number }[];
  /** The content item that says in the conversation what came. */
  readonly message: string;
  readonly hashes: readonly string[];
  /** False when more is to come. */
  readonly whole: boolean;
}

/**
 * Paper answers the supplement that its petition waited for when it arrived (`at`, epoch ms), as a reply by mail does: from
 * its arrival, also where the petitioner's time has ended since. Its pages are originals of this petition from now on.
 */
export function takePaper(
  petition: Petition,
  { from, papers, message, hashes, whole }: MovedPaper,
  context: StaffContext,
): Decision | Refusal<'no-supplement' | 'petition-over' | 'supplement-not-awaited'> {
  const { by, at, now, office } = context;
  const known = new Set(petition.papers?.map(({ id }) => id));
  if (papers.every(({ paper }) => known.has(paper.id))) return NOTHING;
  if (isOver(petition)) return refused('petition-over');
  const sentAt = supplementAt(petition, at)?.sentAt;
  if (sentAt === undefined || sentAt > at) return refused('supplement-not-awaited');
  const supplied = supply(petition, { message, hashes, whole }, context);
  if (isRefusal(supplied)) return supplied;
  const added = papers.map((one): PetitionEvent => ({ type: 'PaperAdded', ...one, from, by }));
  const keep: NoticeIntent = {
    kind: 'paper-moved',
    to: petition.number,
    about: from,
    because: String(now),
  };
  // Whoever has it and puts the paper here knows.
  const toSelf = presentFor(office, petition.assignee, now) === by;
  const told = supplied.notices.filter(({ kind }) => kind !== 'supplied' || !toSelf);
  return { ...supplied, events: [...added, ...supplied.events], notices: [...told, keep] };
}
