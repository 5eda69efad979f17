import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import {
  type AnyOf,
  Count,
  event,
  type LazilyGiven,
  Mark,
  MaybeInstant,
  MaybeText,
  Text,
} from '../petition/fields.ts';
import { movedFields, rungFields, staffPledge } from '../petition/staff-clock.ts';
import { PUBLICATION_KINDS, Words } from './words.ts';

/**
 * Why it was opened: somebody registered it; an answer said that something changed, or a reader that a page is out of date;
 * several petitions asked the same; or its time of the year has come.
 */
export const PUBLICATION_CAUSES = [
  'registered',
  'answer',
  'reader',
  'asked-often',
  'cycle',
] as const;
export type PublicationCause = (typeof PUBLICATION_CAUSES)[number];

/** How it ends: nothing is published of it, and why not; or it was published, and no longer holds. */
export const PUBLICATION_ENDINGS = ['declined', 'withdrawn'] as const;

/** The one promise of a publication: to publish it in time. */
export const Publishing = lazily(() =>
  z.extend(staffPledge('publish'), {
    /** Its due instant is that of words before these; by the rule of these it would be another. */
    isKept: Mark,
  }),
);
export type Publishing = LazilyGiven<typeof Publishing>;

/** All that can happen to a publication. People are ids. */
export const PUBLICATION_EVENTS = {
  PublicationOpened: event('PublicationOpened', () => ({
    id: Text,
    kind: z.enum(PUBLICATION_KINDS),
    cause: z.enum(PUBLICATION_CAUSES),
    by: Text,
    department: Text,
    owner: Text,
    /** Undefined where somebody else asks for it: its owner writes it. */
    words: z.exactOptional(Words()),
    /** What asks for it: the petition whose answer said so, a topic, a month, or the publication that is out of date. */
    about: MaybeText,
    /** What a reader said is out of date, without identifiers of people; for staff alone. */
    note: MaybeText,
    publish: Publishing(),
  })),
  /** Its words are others; they stand in public when they are published. */
  PublicationWritten: event('PublicationWritten', () => ({
    by: Text,
    words: Words(),
    /** Who confirms it: nobody confirms what they wrote themselves. */
    confirmer: MaybeText,
    /** Until when it had to be published again, where other words came in between: what is late then stays so. */
    renewBy: MaybeInstant,
    publish: Publishing(),
  })),
  /** Another reader of the same: what they said, as `note` of the first. */
  ReaderSaid: event('ReaderSaid', () => ({ note: Text })),
  /** `number` counts its versions from 1. `late`: its time had gone, of the first of them or of a cycle. */
  Published: event('Published', () => ({
    by: Text,
    number: Count,
    late: Mark,
    /** It had changed before we said so: an answer or a reader found it out. */
    missed: Mark,
    /** Until when it is published again: an item of the catalogue. */
    publish: z.exactOptional(Publishing()),
  })),
  PublicationEnded: event('PublicationEnded', () => ({
    by: Text,
    ending: z.enum(PUBLICATION_ENDINGS),
    reason: Text,
    /** What a reader said was out of date had been, and was corrected since. */
    missed: Mark,
  })),
  /** A rung of its clock; `broken` of the one that found the due instant gone. */
  PublicationRung: event('PublicationRung', rungFields),
  /** The calendar is another: the due instant, or the last moment before it, follows. */
  PublicationMoved: event('PublicationMoved', movedFields),
  /** Whoever owned it has left the office, or whoever was to confirm it: then `confirmer` is who does it now. */
  PublicationHandedOver: event('PublicationHandedOver', () => ({
    by: Text,
    from: Text,
    owner: Text,
    confirmer: MaybeText,
    department: Text,
  })),
};
export type PublicationEvent = AnyOf<typeof PUBLICATION_EVENTS>;
