import * as z from 'zod/mini';
import { type AnyOf, event, Mark, MaybeText, Text } from '../fields.ts';

/** What is taken as a report about a person: all of the petition, a message, or what was said of an answer. */
export const REPORTED_IN = ['petition', 'message', 'rating'] as const;
/** How the petitioner wants the apology: nothing of it is sent to who wants no contact. */
export const CONTACT_WISHES = ['writing', 'call', 'visit', 'none'] as const;
export type ContactWish = (typeof CONTACT_WISHES)[number];
/** Who decides about it: the head of the accused person, or the next who is neither accused nor stands in for them. */
export const DECIDERS = ['head', 'director', 'audit'] as const;

/** What happens about a report that a person of staff was rude (P23). */
export const CONDUCT_EVENTS = {
  ReportRaised: event('ReportRaised', () => ({
    report: Text,
    /** Who of staff took it as one; undefined where the petitioner said so. */
    by: MaybeText,
    of: z.enum(REPORTED_IN),
    /** Content item with the petitioner's own words. */
    words: MaybeText,
    /** It speaks of harassment or a threat: the person never makes contact. */
    threat: Mark,
    /** How the petitioner wants to hear from us, and on which day (YYYY-MM-DD), where they said so. */
    contact: z.exactOptional(z.enum(CONTACT_WISHES)),
    day: MaybeText,
    decides: z.enum(DECIDERS),
    /** The department of the accused person, whose head decides. */
    department: Text,
    /** Who is accused, and who has nothing to do with it any more. They are never stored with the event (`conduct/stored.ts`). */
    person: MaybeText,
    barred: z.exactOptional(z.array(Text)),
    /** The promise of the corporation's apology, where the charter has one. */
    apology: MaybeText,
  })),
  /** Whoever decides found that it is no report about a person; `reason` is what audit and the petitioner read. */
  ReportUnmarked: event('ReportUnmarked', () => ({ report: Text, by: Text, reason: Text })),
};
export type ConductEvent = AnyOf<typeof CONDUCT_EVENTS>;
