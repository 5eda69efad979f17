import * as z from 'zod/mini';
import { LEVELS } from '../charter/rungs.ts';
import { lazily } from '../kernel/lazily.ts';
import { NOTICE_KINDS } from '../kernel/notice-kind.ts';
import { type LazilyGiven, Mark, MaybeInstant, MaybeText, Text } from './fields.ts';
import { WAYS } from './reach/state.ts';

/** A notice that a decision asks for. Its id is made from the commit, so that a repeated commit makes no second notice. */
export const NoticeIntent = lazily(() =>
  z.strictObject({
    kind: z.enum(NOTICE_KINDS),
    /** 'petitioner' or a person's id; of a `linked-answer`, the petition that it goes to. */
    to: Text,
    recipientIs: z.exactOptional(z.enum(['assignee', 'head', 'dutyOfficer', 'director', 'audit'])),
    pledge: MaybeText,
    level: z.exactOptional(z.enum(LEVELS)),
    content: MaybeText,
    newDueAt: MaybeInstant,
    because: MaybeText,
    /** The content item with the address, where it is not the petitioner's present one. */
    contactIn: MaybeText,
    /** The person whom it is about. */
    about: MaybeText,
    /** Ways on which it was said already: it takes another. */
    instead: z.exactOptional(z.array(z.enum(WAYS))),
    /** There are more petitions than the list in `because` names. */
    more: Mark,
  }),
);
export type NoticeIntent = LazilyGiven<typeof NoticeIntent>;
