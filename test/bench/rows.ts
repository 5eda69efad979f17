import type { Row } from './charter.ts';

export type { Row } from './charter.ts';

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The middle and how far the rounds lay apart: '412 (388 to 430)'. */
const spread = (values: readonly number[], digits = 0): string =>
  `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;

export const rounded = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

/** A row of the table from all its rounds. */
export const row = (
  measure: string,
  rounds: readonly number[],
  unit: string,
  digits = 0,
): Row & { readonly spread: string } => ({
  measure,
  value: rounded(median(rounds), digits),
  unit,
  spread: spread(rounds, digits),
});

/** The aim that a row is held to. */
export const aimed = <T extends Row>(given: T, aim: string, met: boolean): T => ({
  ...given,
  aim,
  met,
});
