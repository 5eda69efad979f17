import { type Reducers, unchanged } from '../reducer.ts';
import type { DeskEvent } from './events.ts';

/** What staff do at the desk beside the answer and the dates. */
export const deskReducers = {
  NoteAdded: unchanged,
  // The assignment of the same commit moves it.
  PetitionTransferred: unchanged,
  PetitionDeclined: (petition, { at, by, reason }) => {
    const { appeal, ...rest } = petition;
    // Another refusal can be appealed against anew.
    const open = appeal && appeal.decidedAt === undefined ? { appeal } : {};
    return { ...rest, ...open, declined: { at, by, reason } };
  },
  AbuseMarked: (petition) => ({ ...petition, abusive: true }),
} satisfies Reducers<DeskEvent['type']>;
