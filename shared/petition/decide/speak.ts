import { presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Solved } from '../speech/events.ts';
import { SAME_WITHIN } from '../speech/reduce.ts';
import { decided, NOTHING } from './commit.ts';
import { answerGiven } from './give-answer.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toStaff } from './recipients.ts';
import { refused } from './refused.ts';
import { lookAsked, lookDropped } from './second-look.ts';
import { takenOver } from './taken-over.ts';

const DAY = 24 * 60 * 60_000;
/** What was said of an answer can be changed for so long. */
export const CHANGEABLE = 7 * DAY;

/**
 * A message of the petitioner, told to whoever is in charge, before an answer and after it. `hashes` are the text's under
 * the key in use and the one before; the same text within ten minutes is the same message. `at` is epoch ms.
 */
export function addMessage(
  petition: Petition,
  command: { readonly message: string; readonly hashes: readonly string[] },
  context: DecisionContext,
): Decision | Refusal<'petition-withdrawn'> {
  const { at } = context;
  const { message, hashes } = command;
  if (petition.status === 'withdrawn') return refused('petition-withdrawn');
  const [hash = ''] = hashes;
  const known = petition.messages?.some(
    (other) => hashes.includes(other.hash) && at - other.at < SAME_WITHIN,
  );
  if (known) return NOTHING;
  const event: PetitionEvent = { type: 'MessageAdded', at, by: 'petitioner', message, hash };
  const to = presentFor(context.office, petition.assignee, at);
  const notice = { kind: 'message' as const, to, recipientIs: 'assignee' as const };
  return decided(petition, [event], [notice], at, context);
}

/** What the petitioner says of the latest answer, and what the comment that goes with it is called. */
export interface Rate {
  readonly solved: Solved;
  readonly comment?: { readonly id: string; readonly hash: string };
}

/**
 * The petitioner judges the latest answer (P18.3): once, and changed within seven days. What it did not solve is open
 * again, and the opinion has a clock of its own; what was promised before stays as it was kept or broken. Somebody else than its
 * author looks whether a promise was broken (P20).
 */
export function rate(
  petition: Petition,
  { solved, comment }: Rate,
  context: DecisionContext,
): Decision | Refusal<'not-answered' | 'petition-withdrawn' | 'rating-final'> {
  const { at } = context;
  if (petition.status === 'withdrawn') return refused('petition-withdrawn');
  const { answers: answer, rating } = petition;
  if (answer === 0) return refused('not-answered');
  const before = rating?.answer === answer ? rating : undefined;
  if (before && before.solved === solved && before.hash === comment?.hash) return NOTHING;
  if (before && at > before.ratedAt + CHANGEABLE) return refused('rating-final');
  const said = comment && { comment: comment.id, hash: comment.hash };
  // Who judges it has it, whatever the mail room has recorded.
  const given = answerGiven(petition, { how: 'page' }, { ...context, now: at });
  const rated: PetitionEvent[] = [
    ...given.events,
    { type: 'AnswerRated', at, answer, solved, ...said },
  ];
  const look = lookAt(petition, solved, context);
  rated.push(...look.events);
  const told = [...given.notices, ...look.notices];
  // While the matter is open again the opinion has its clock already, whatever is said next.
  if (solved !== 'no' || petition.answeredAt === undefined)
    return decided(petition, rated, told, at, context);
  return reopened(petition, rated, told, at, context);
}

function lookAt(petition: Petition, solved: Solved, context: DecisionContext) {
  if (solved === 'no') return lookAsked(petition, {}, context);
  return solved === 'yes' ? lookDropped(petition, {}, context) : NOTHING;
}

function reopened(
  petition: Petition,
  rated: readonly PetitionEvent[],
  told: readonly NoticeIntent[],
  at: number,
  context: DecisionContext,
): Decision | Refusal<never> {
  const opinion = context.charter.pledges.find(({ trigger }) => trigger === 'reopened');
  if (!opinion) return decided(petition, rated, told, at, context);
  const made = makePledge(opinion, at, context, {
    among: rated.reduce(step, petition).pledges,
  });
  const events = [
    ...rated,
    { type: 'PetitionReopened' as const, at },
    ...takenOver(petition, context),
    pledgeMade(made, at),
  ];
  const after = events.reduce(step, petition);
  const about = { pledge: made.id };
  const notices = toStaff('reopened', ['assignee', 'head'], after, at, context, about);
  // Who is to look again reads in that mail that it is open again.
  const looks = told.flatMap(({ kind, to }) => (kind === 'second-look' ? to : []));
  const others = notices.filter((one) => one.recipientIs !== 'head' || !looks.includes(one.to));
  return decided(petition, events, [...told, ...others], at, context);
}
