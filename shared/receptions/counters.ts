import type { Counter, Office } from '../organization/office.ts';

export const countersOf = ({ counters = [] }: Pick<Office, 'counters'>): readonly Counter[] =>
  counters;

export const counterNamed = (
  office: Pick<Office, 'counters'>,
  id: string | undefined,
): Counter | undefined => countersOf(office).find((one) => one.id === id);

/** The booth of a counter by its number as it was typed; undefined for none that it has. */
export function boothNamed({ booths }: Counter, typed: string | undefined): number | undefined {
  const booth = /^\d{1,2}$/.test(typed ?? '') ? Number(typed) : 0;
  return booth >= 1 && booth <= booths ? booth : undefined;
}
