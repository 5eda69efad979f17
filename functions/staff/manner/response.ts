import type { MannerTerms } from '../../../shared/charter/manner.ts';
import type { Since } from '../../../shared/manner/books.ts';
import type { AskedLine } from '../../../shared/ports/askings.ts';

/** How many were drawn for a question, of how many we know that it came to them, and how many answered. */
export interface Response {
  readonly drawn: number;
  readonly reached: number;
  readonly answered: number;
}

/**
 * Beside the figures of a team, so that nobody takes a few answers for all; undefined where so few were asked, or about so few people, that one
 * could reckon who it was. Nothing of before staff were consulted.
 */
export function responseOf(
  lines: readonly AskedLine[],
  team: string,
  since: Since,
  fewest: MannerTerms['fewest'],
): Response | undefined {
  const asked = lines.filter((one) => one.team === team && since !== undefined && one.day >= since);
  const people = new Set(asked.flatMap(({ person }) => person ?? []));
  if (asked.length < fewest.contacts || people.size < fewest.people) return undefined;
  return {
    drawn: asked.length,
    reached: asked.filter(({ reached }) => reached).length,
    answered: asked.filter(({ answered }) => answered).length,
  };
}
