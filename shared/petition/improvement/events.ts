import * as z from 'zod/mini';
import { CAUSES } from '../../improvement/events.ts';
import { ENDINGS } from '../../improvement/item.ts';
import { type AnyOf, event, Mark, MaybeText, Text } from '../fields.ts';

/** What could not be granted, or was promised, and became an item of improvement (P19, P18.4). `item` is its id. */
export const IMPROVEMENT_EVENTS = {
  /** Stands beside the PetitionAnswered of the same commit. */
  ImprovementOpened: event('ImprovementOpened', () => ({
    by: Text,
    item: Text,
    cause: z.enum(CAUSES),
    /** It was open already, for another petition. */
    joined: Mark,
  })),
  /** Whether the petitioner wishes to hear of its end; `by` is whoever was told so by telephone, at the counter or on paper. */
  ImprovementWished: event('ImprovementWished', () => ({
    item: Text,
    wished: z.boolean(),
    by: MaybeText,
  })),
  /** The item is over; `result` is the content item that says what came of it. */
  ImprovementOver: event('ImprovementOver', () => ({
    item: Text,
    ending: z.enum(ENDINGS),
    result: MaybeText,
  })),
};
export type ImprovementEvent = AnyOf<typeof IMPROVEMENT_EVENTS>;
