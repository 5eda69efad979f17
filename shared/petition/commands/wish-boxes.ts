import { STANDING_WISHES, type StandingWish } from '../../kernel/standing-wish.ts';
import { box } from './fields.ts';

/** A box each: what is not ticked is not wished. */
export const wishBoxes = {
  largePrint: box,
  relay: box,
  interpreter: box,
  helper: box,
  legalOnly: box,
} satisfies Readonly<Record<StandingWish, typeof box>>;

/** The same as fields of a form of something else, by their wish. */
export const WISH_FIELD = {
  largePrint: 'wishLargePrint',
  relay: 'wishRelay',
  interpreter: 'wishInterpreter',
  helper: 'wishHelper',
  legalOnly: 'wishLegalOnly',
} as const satisfies Readonly<Record<StandingWish, string>>;
export type WishField = (typeof WISH_FIELD)[StandingWish];
export const WISH_FIELDS: readonly WishField[] = STANDING_WISHES.map((wish) => WISH_FIELD[wish]);

/** Those that are ticked, each once and in one order. */
export const ticked = (
  boxes: Readonly<Partial<Record<StandingWish, boolean | undefined>>>,
): readonly StandingWish[] => STANDING_WISHES.filter((wish) => boxes[wish]);
