import * as z from 'zod/mini';
import { type AnyOf, event, Mark, MaybeText } from '../fields.ts';

/** How a standing wish was said: on the page or in the form, by telephone, at the counter or on paper. */
export const WISH_WAYS = ['page', 'phone', 'counter', 'paper'] as const;
export type WishWay = (typeof WISH_WAYS)[number];

/** Which ones they are stands in no petition: a person can have them forgotten, and events are kept for ever. */
export const STANDING_EVENTS = {
  StandingWishesSaid: event('StandingWishesSaid', () => ({
    how: z.enum(WISH_WAYS),
    /** Who wrote it down; undefined where the petitioner did. */
    by: MaybeText,
    /** None is kept any more. */
    erased: Mark,
  })),
};
export type StandingEvent = AnyOf<typeof STANDING_EVENTS>;
