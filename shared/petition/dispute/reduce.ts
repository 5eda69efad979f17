import { answerLetters, latestAnswer } from '../dispute.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';
import { ofPledge, type Reducer, type Reducers, taskOf } from '../reducer.ts';
import type { DisputeEvent } from './events.ts';
import type { Dispute } from './state.ts';

/** Whether an answer was found to be one, and nothing was reopened since: a later answer is beside it. */
const hasStanding = ({ dispute, reopenedAt = 0 }: Petition): boolean =>
  (dispute?.outcome === 'denied' || dispute?.beside === true) &&
  dispute.decidedAt !== undefined &&
  reopenedAt < dispute.decidedAt;

/** Which answer is the latest, and who answers for it; an event of before it was asked says nothing. */
export const answeredLatest: Reducer<Events['PetitionAnswered']> = (petition, { at, authors }) => {
  const { answeredAt, answers, latest, dispute } = petition;
  const waits = dispute && dispute.decidedAt === undefined && dispute.answeredSince === undefined;
  const disputed = waits ? { ...petition, dispute: { ...dispute, answeredSince: at } } : petition;
  if (!authors) return disputed;
  // What was found to be an answer is not in question with the one after it.
  const isFirstAfter = hasStanding(petition) && dispute?.answer === answers;
  const isNew = answeredAt === undefined || isFirstAfter;
  const known = latest?.answer === answers ? latest.since : answeredAt;
  const before = isNew ? [] : (latest?.authors ?? []);
  const earlier = latestAnswer(petition);
  return {
    ...disputed,
    latest: {
      answer: answers + 1,
      at,
      since: isNew ? at : Math.min(known ?? at, at),
      authors: [...new Set([...before, ...authors])],
      ...(earlier && {
        before: { answer: earlier.answer, at: earlier.at, since: earlier.since },
      }),
    },
  };
};

/** On paper it is given later than it was published (A6). */
export const givenLatest: Reducer<{ readonly at: number }> = (petition, { at }) => {
  const { latest, handing } = petition;
  if (!latest || !handing || latest.since !== handing.since) return petition;
  return { ...petition, latest: { ...latest, since: at, at: Math.max(at, latest.at) } };
};

/** A later answer on paper counts from its posting too: for the petitioner's days, and for what is judged by it. */
export const postedLatest: Reducer<{ readonly letter: string; readonly at: number }> = (
  petition,
  { letter: id, at },
) => {
  const { latest, dispute } = petition;
  const carries = (since: number | undefined) =>
    since !== undefined && answerLetters(petition, since).some((letter) => letter.id === id);
  return {
    ...petition,
    ...(latest && carries(latest.at) && { latest: { ...latest, at: Math.max(at, latest.at) } }),
    ...(dispute &&
      carries(dispute.answeredSince) && { dispute: { ...dispute, answeredSince: at } }),
  };
};

/** As if what was disputed had not been sent: nothing answered it, or what came meanwhile did. */
function withoutAnswer(petition: Petition, { answeredSince }: Dispute): Petition {
  const { answeredAt, handing: _before, declined, latest, ...rest } = petition;
  if (answeredSince === undefined)
    return { ...rest, ...(latest && { latest }), status: 'accepted' };
  // What came meanwhile may still lie in the outbox: it is given when it leaves.
  const [letter] = answerLetters(petition, answeredSince);
  const isOpen = letter?.state === 'open' && answeredAt !== undefined;
  return {
    ...rest,
    ...(isOpen && { handing: { answer: letter.said.content ?? '', since: answeredSince } }),
    ...(declined && declined.at >= answeredSince && { declined }),
    ...(latest && { latest: { ...latest, since: Math.max(latest.since, answeredSince) } }),
    // Reopened meanwhile, it waits for another answer still.
    ...(answeredAt !== undefined && { answeredAt: answeredSince }),
  };
}

/** What a petitioner calls no answer, and what is found of it. */
export const disputeReducers = {
  AnswerDisputed: (petition, { at, answer, judge, period }) => {
    const latest = latestAnswer(petition);
    const isEarlier = latest?.before?.answer === answer;
    const since = (isEarlier ? latest?.before : latest)?.since ?? at;
    const beside = hasStanding(petition) && { beside: true as const };
    const meanwhile = isEarlier && { answeredSince: latest.at };
    return { ...petition, dispute: { at, answer, judge, period, since, ...meanwhile, ...beside } };
  },
  DisputePassedOn: (petition, { judge }) => {
    const { dispute } = petition;
    return dispute
      ? taskOf({ ...petition, dispute: { ...dispute, judge } }, dispute.period, judge)
      : petition;
  },
  DisputeDecided: (petition, { at: decidedAt, outcome }) => {
    const { dispute } = petition;
    if (!dispute) return petition;
    const decided = {
      ...petition,
      dispute: { ...dispute, decidedAt, outcome },
      pledges: petition.pledges.map((pledge) =>
        pledge.id === dispute.period && pledge.silent ? { ...pledge, silent: false } : pledge,
      ),
    };
    return outcome === 'denied' || dispute.beside ? decided : withoutAnswer(decided, dispute);
  },
  ClockRestored: ofPledge((pledge, { answeredAt }) => {
    const { settledAt: _unsettled, answeredAt: _before, ...rest } = pledge;
    const judged = answeredAt === undefined ? {} : { answeredAt };
    // What was late stays late, and goes on.
    return rest.state === 'broken'
      ? { ...rest, ...judged, silent: answeredAt === undefined }
      : { ...rest, ...judged, state: 'open', silent: false };
  }),
} satisfies Reducers<DisputeEvent['type']>;
