import { inTurn, type Reducers, taskDone } from '../reducer.ts';
import { unreadReplies } from '../unproven.ts';
import type { UnprovenEvent } from './events.ts';

/** A reply that nobody proved, until a person decides whose it is. */
export const unprovenReducers = {
  ReplyUnproven: (petition, { reply, hash, at }) => ({
    ...petition,
    unproven: {
      ...petition.unproven,
      replies: [...unreadReplies(petition), { reply, hash, at }],
    },
  }),
  UnprovenDecided: inTurn((petition, event) => {
    const left = unreadReplies(petition).filter(({ reply }) => reply !== event.reply);
    const { unproven, ...rest } = petition;
    return left.length > 0 ? { ...rest, unproven: { ...unproven, replies: left } } : rest;
  }, taskDone),
  LapseHeld: (petition, { until: heldUntil, paper }) => ({
    ...petition,
    unproven: { replies: unreadReplies(petition), heldUntil, ...(paper && { paper }) },
  }),
} satisfies Reducers<UnprovenEvent['type']>;
