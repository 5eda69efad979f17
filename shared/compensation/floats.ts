import { sameNumber } from '../kernel/card-number.ts';
import type { Float, Office } from '../organization/office.ts';

/**
 * Whether a counter's stock has this very card, so that what is handed over on the spot is a numbered card of the house. Where
 * the office keeps no floats nothing is checked.
 */
export const isInFloat = (
  { floats }: Office,
  department: string,
  { counter, kind, serial }: Pick<Float, 'counter' | 'kind'> & { readonly serial: string },
): boolean =>
  floats === undefined ||
  floats.some(
    (float) =>
      float.counter === counter &&
      float.department === department &&
      float.kind === kind &&
      float.cards.some((card) => sameNumber(card) === sameNumber(serial)),
  );
