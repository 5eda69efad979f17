import { MINUTE } from '../../charter/day.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Notice } from '../notice.ts';
import type { Petition } from '../petition.ts';
import type { Letter } from '../reach/state.ts';
import { lettersOf, openLetters } from '../reach.ts';
import { decided, NOTHING } from './commit.ts';
import { onPriorNotice } from './delivery.ts';
import { ended } from './end-pledge.ts';
import { explanationReached } from './explanation-delivered.ts';
import { answerGiven } from './give-answer.ts';
import { homeVisitNotified } from './home-visit-notified.ts';
import { onMissed } from './reach.ts';
import { refused } from './refused.ts';
import { supplementSent } from './supplement.ts';
import { targetKept } from './target-kept.ts';

export const POST_RESULTS = ['posted', 'returned'] as const;

export interface Posted {
  readonly letters: readonly string[];
  readonly result: (typeof POST_RESULTS)[number];
  /** Content item with the post's own number. */
  readonly receipt?: string;
}

/**
 * The mail room's record (A6, A12). Posted, it is the delivery of what the letter says, at the instant of posting; what
 * came back is said another way. The same told twice does nothing.
 */
export function logPosted(
  petition: Petition,
  posted: Posted,
  context: StaffContext,
): Decision | Refusal<'no-letter' | 'post-not-yet' | 'post-too-early'> {
  const { at, now: loggedAt } = context;
  const { result } = posted;
  if (at > loggedAt) return refused('post-not-yet', 'at');
  const known = lettersOf(petition).filter(({ id }) => posted.letters.includes(id));
  if (known.length === 0) return refused('no-letter');
  if (result === 'returned') return returned(petition, known, context);
  const open = known.filter(({ state }) => state === 'open');
  if (open.length === 0) return NOTHING;
  // What became necessary later was not in that post; a clock on a desk may show the minute alone.
  const letters = open.filter(({ openedAt }) => at >= openedAt - (openedAt % MINUTE));
  if (letters.length === 0) return refused('post-too-early', 'at');
  const made = { ...context, at: Math.max(at, ...letters.map(({ openedAt }) => openedAt)) };
  return left(petition, letters, posted, made);
}

function left(
  petition: Petition,
  letters: readonly Letter[],
  { receipt }: Posted,
  context: StaffContext,
): Decision {
  const { by, at, now: loggedAt } = context;
  const state = { petition, events: [] as PetitionEvent[] };
  const notices: Decision['notices'][number][] = [];
  const then = (decision: Pick<Decision, 'events'> & Partial<Decision>): void => {
    state.events.push(...decision.events);
    state.petition = decision.events.reduce(step, state.petition);
    notices.push(...(decision.notices ?? []));
  };
  for (const { id: letter, target, said, way } of letters) {
    const about = target === undefined ? {} : { target };
    const number = receipt === undefined ? {} : { receipt };
    // What it keeps comes first: the posting itself then leaves nobody waiting.
    then({ events: targetKept(state.petition, target, at, loggedAt, 'posted-in-time') });
    then({
      events: [{ type: 'LetterPosted', ...{ at, loggedAt, by, letter }, ...about, ...number }],
    });
    then(onPriorNotice(state.petition, { notice: letter, event: 'delivered' }, context));
    then(supplementSent(state.petition, { notice: letter }, context));
    const how = way;
    if (said.kind === 'explanation') then(explanationReached(state.petition, { how }, context));
    const proof = receipt === undefined ? {} : { proof: receipt };
    then(homeVisitNotified(state.petition, { said, how, ...proof }, context));
    if (said.kind === 'answer') then(answerGiven(state.petition, { how }, context));
  }
  const marks = letters.map(({ id }) => ({ notice: id, state: 'delivered' as const, at }));
  return { ...decided(petition, state.events, notices, loggedAt, context), marks };
}

/** The address is no good: what came back, and what still lies there for it, is said another way. */
function returned(
  petition: Petition,
  known: readonly Letter[],
  context: StaffContext,
): Decision | Refusal<'post-too-early'> {
  const { by, at, now: loggedAt } = context;
  const back = known.filter(({ state }) => state === 'open' || state === 'posted');
  const [first] = back;
  if (!first) return NOTHING;
  const since = Math.max(...back.map(({ openedAt, postedAt }) => postedAt ?? openedAt));
  if (at < since - (since % MINUTE)) return refused('post-too-early', 'at');
  const also = openLetters(petition).filter(
    ({ id, way }) => way === first.way && !back.some((one) => one.id === id),
  );
  const all = [...back.filter(({ way }) => way === first.way), ...also];
  const events: PetitionEvent[] = [];
  const notices: Decision['notices'][number][] = [];
  for (const letter of all) {
    const { id, target } = letter;
    const before = events.reduce(step, petition);
    const about = target === undefined ? {} : { target };
    const over: PetitionEvent[] = [
      ...ended(
        before,
        before.pledges.filter((pledge) => pledge.id === target),
        { at, because: 'unreachable' },
        loggedAt,
        context,
      ),
      { type: 'LetterReturned', ...{ at, loggedAt, by, letter: id }, ...about },
    ];
    const missed = onMissed(
      over.reduce(step, before),
      {
        ...{ notice: noticeOf(petition, letter), way: letter.way, because: 'returned' },
        before: notices.length,
      },
      context,
    );
    events.push(...over, ...missed.events);
    notices.push(...missed.notices);
  }
  const marks = all.map(({ id }) => ({ notice: id, state: 'bounced' as const, at }));
  return { ...decided(petition, events, notices, loggedAt, context), marks };
}

const noticeOf = ({ number }: Petition, { id, said }: Letter): Notice => ({
  ...said,
  id,
  subject: number,
  to: 'petitioner',
  state: 'handed',
});
