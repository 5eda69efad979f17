import { latestAnswer } from '../dispute.ts';
import type { Events } from '../events.ts';
import { ofPledge, type Reducer, type Reducers } from '../reducer.ts';
import type { DisputeEvent } from './events.ts';

/** Which answer is the latest, and who answers for it; an event of before it was asked says nothing. */
export const answeredLatest: Reducer<Events['PetitionAnswered']> = (petition, { at, authors }) => {
  const { answeredAt, answers, latest, dispute } = petition;
  const waits = dispute && dispute.decidedAt === undefined && dispute.answeredSince === undefined;
  const disputed = waits ? { ...petition, dispute: { ...dispute, answeredSince: at } } : petition;
  if (!authors) return disputed;
  const before = answeredAt === undefined ? [] : (latest?.authors ?? []);
  return {
    ...disputed,
    latest: {
      answer: answers + 1,
      at,
      since: Math.min(answeredAt ?? at, at),
      authors: [...new Set([...before, ...authors])],
    },
  };
};

/** On paper it is given later than it was published (A6). */
export const givenLatest: Reducer<{ readonly at: number }> = (petition, { at }) => {
  const { latest, handing } = petition;
  if (!latest || !handing || latest.since !== handing.since) return petition;
  return { ...petition, latest: { ...latest, since: at, at: Math.max(at, latest.at) } };
};

/** What a petitioner calls no answer, and what is found of it. */
export const disputeReducers = {
  AnswerDisputed: (petition, { at, answer, judge, period }) => {
    const since = latestAnswer(petition)?.since ?? at;
    return { ...petition, dispute: { at, answer, judge, period, since } };
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
    if (outcome === 'denied') return decided;
    const { answeredAt: _none, handing: _neither, ...unanswered } = decided;
    return dispute.answeredSince === undefined
      ? { ...unanswered, status: 'accepted' }
      : { ...decided, answeredAt: dispute.answeredSince };
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
