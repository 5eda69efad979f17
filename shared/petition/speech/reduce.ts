import { ofPledge, type Reducers, unchanged } from '../reducer.ts';
import type { SpeechEvent } from './events.ts';

/** The same text again within so many ms is the same message (A32). */
export const SAME_WITHIN = 10 * 60_000;
/** More than anybody writes in ten minutes: what is remembered of them stays small. */
const REMEMBERED = 20;

/** What the petitioner says, and is told while they wait. */
export const speechReducers = {
  MessageAdded: (petition, { hash, at: now }) => {
    const recent = (petition.messages ?? []).filter(({ at }) => now - at < SAME_WITHIN);
    return { ...petition, messages: [...recent, { hash, at: now }].slice(-REMEMBERED) };
  },
  MessageSent: unchanged,
  AnswerRated: (petition, { answer, solved, hash, at }) => {
    const before = petition.rating?.answer === answer ? petition.rating : undefined;
    const ratedAt = before?.ratedAt ?? at;
    return { ...petition, rating: { answer, solved, ratedAt, ...(hash && { hash }) } };
  },
  PetitionReopened: (petition, { at: reopenedAt }) => {
    const { answeredAt: _notSolved, handing: _neither, ...rest } = petition;
    return { ...rest, status: 'accepted', reopenedAt };
  },
  ProgressTold: ofPledge((pledge, { at: settledAt }) => ({ ...pledge, state: 'kept', settledAt })),
} satisfies Reducers<SpeechEvent['type']>;
