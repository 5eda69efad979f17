import * as z from 'zod/mini';
import { sayWishes } from '../decide/standing-wishes.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { number } from './fields.ts';
import { ticked, wishBoxes } from './wish-boxes.ts';

/** What a person wishes once for all that concerns them; said again it takes the place of what was said before. */
export const standingWishCommands = {
  /** The petitioner's own. */
  'standing-wishes': defineCommand({
    from: 'citizen',
    asksWisher: true,
    undoneBy: ['StandingWishesSaid'],
    body: z.strictObject(wishBoxes),
    decide: (petition, boxes, { wisher, ...context }: CitizenContext) =>
      sayWishes(
        petition,
        { wishes: ticked(boxes), how: 'page', wisher: known(wisher).own },
        context,
      ),
  }),
  /** The same, said to whoever writes it down (A15). */
  'standing-wishes-said': defineCommand({
    asksWisher: true,
    undoneBy: ['StandingWishesSaid'],
    body: z.strictObject({
      number,
      how: z.enum(['phone', 'counter', 'paper']),
      ...wishBoxes,
    }),
    decide: (petition, { number: _, how, ...boxes }, { wisher, ...context }) =>
      sayWishes(
        petition,
        {
          ...{ wishes: ticked(boxes), how },
          // Whoever is spoken with is asked who they are; a letter says only what somebody wrote.
          wisher: how === 'paper' ? known(wisher).own : known(wisher),
        },
        context,
      ),
  }),
} as const;

function known<W>(wisher: W | undefined): W {
  if (wisher === undefined) throw new Error('nobody looked whose wishes they are');
  return wisher;
}
