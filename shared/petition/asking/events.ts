import * as z from 'zod/mini';
import { type AnyOf, event, MaybeText } from '../fields.ts';

/** Whether the petitioner may be asked one question afterwards. What they answer stands nowhere in the petition. */
export const ASKING_EVENTS = {
  AskingChosen: event('AskingChosen', () => ({
    agrees: z.boolean(),
    /** Who wrote it down from the petitioner's own paper; undefined where they ticked it themselves. */
    by: MaybeText,
  })),
};
export type AskingEvent = AnyOf<typeof ASKING_EVENTS>;
