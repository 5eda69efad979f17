import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { type AnyOf, event, type LazilyGiven, Mark, MaybeText, Text } from '../petition/fields.ts';
import { movedFields, rungFields, staffPledge } from '../petition/staff-clock.ts';
import { CallDetail } from './detail.ts';
import { PersonOn } from './person-on.ts';
import { READ_BACKS } from './read-back.ts';

/** The one promise of a call: to be wrapped up in time. */
export const WrapUp = lazily(() => staffPledge('wrap-up'));
export type WrapUp = LazilyGiven<typeof WrapUp>;

/** What came of saying it back; the sentence itself is a text beside the events. */
export const ReadBackKept = lazily(() =>
  z.strictObject({
    said: z.enum(READ_BACKS),
    same: Mark,
    shown: Mark,
    corrected: Mark,
    confirmed: Mark,
  }),
);

/**
 * All that can happen to a call. No number, no name and no word of a caller stands in it; people of ours are ids. What is
 * told by the exchange is kept as it was told.
 */
export const CALL_EVENTS = {
  /** The exchange told something new; who has the call by all that is known now, and until when they wrap it up. */
  CallTold: event('CallTold', () => ({
    id: Text,
    details: z.array(CallDetail()),
    agent: MaybeText,
    department: MaybeText,
    /** Whose each telephone in `details` is as it is told; who has the number later has no part in the call. Older events name nobody. */
    people: z.exactOptional(z.array(PersonOn())),
    wrapUp: z.exactOptional(WrapUp()),
  })),
  /** Somebody who did not write the gist has it before their eyes (P5.2). */
  GistOpened: event('GistOpened', () => ({ by: Text })),
  /** The receiver says that they heard it. */
  GistHeard: event('GistHeard', () => ({ by: Text })),
  GistWritten: event('GistWritten', () => ({
    by: Text,
    readBack: z.exactOptional(ReadBackKept()),
  })),
  /** Two things were asked of the caller and were right: whoever has the call knows who it is. Nothing here says who. */
  CallerKnown: event('CallerKnown', () => ({ by: Text })),
  /** Its number was abusive before: these two deal with it together. */
  CallPaired: event('CallPaired', () => ({ people: z.array(Text) })),
  /** The two who deal with its number from now on were told, by mail. */
  PairTold: event('PairTold', () => ({ people: z.array(Text) })),
  /** It was ended because of abuse, lawfully: it counts in no figure. */
  CallEndedForAbuse: event('CallEndedForAbuse', () => ({ by: Text })),
  /** Answered on the spot, nothing left (P5.1). */
  CallAnswered: event('CallAnswered', () => ({
    by: Text,
    topic: Text,
    month: Text,
    /** The contact that was noted by hand for it, in `month`: that one is counted, and this is not. */
    joined: MaybeText,
  })),
  /** Something remains: it is a petition now. */
  CallBecamePetition: event('CallBecamePetition', () => ({
    by: Text,
    petition: Text,
    topic: MaybeText,
    month: Text,
    /** The sentence stands on the petition's page, where it can be put right. */
    shown: Mark,
    /** That petition was there before: the call was about it. */
    earlier: Mark,
  })),
  /** Whoever had it has left the house. */
  CallHandedOver: event('CallHandedOver', () => ({
    by: Text,
    from: Text,
    agent: Text,
    department: Text,
  })),
  /** The citizen said on their page that the sentence is not what they meant. */
  SentenceCorrected: event('SentenceCorrected'),
  /** They said there that it is; whichever they said last counts. */
  SentenceConfirmed: event('SentenceConfirmed'),
  /** A rung of its clock; `broken` of the one that found the hour gone. */
  WrapUpRung: event('WrapUpRung', rungFields),
  /** The calendar is another. */
  WrapUpMoved: event('WrapUpMoved', movedFields),
};
export type CallEvent = AnyOf<typeof CALL_EVENTS>;
