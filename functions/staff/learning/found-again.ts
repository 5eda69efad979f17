import { type FoundAgain, foundAgain } from '../../../shared/petition/conduct/found-again.ts';
import { recurrenceFrom } from '../../../shared/petition/decide/recurrence.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import type { StaffDeps } from '../deps.ts';

/**
 * About whom of a department its head found more than once lately that it was so (P22.2). For the head alone, by their own name in
 * the office: undefined for whoever acts for them, the director and audit, of whom nothing is even read.
 */
export async function foundAgainFor(
  person: string,
  department: string,
  { office, charter }: Pick<Terms, 'office' | 'charter'>,
  deps: Pick<StaffDeps, 'findings' | 'glances' | 'clock' | 'log'>,
): Promise<readonly FoundAgain[] | undefined> {
  const isHead = office.departments.some(({ id, head }) => id === department && head === person);
  if (!isHead) return undefined;
  const since = recurrenceFrom(deps.clock.now(), charter);
  const numbers = await deps.findings.of(department, since);
  if (numbers.length === 0) return [];
  const { petitions } = await deps.glances(numbers);
  deps.log({
    message: 'findings looked through',
    ...{ by: person, subjects: numbers.join(' '), purpose: 'recurrence' },
  });
  return foundAgain(
    [...petitions.values()].map(({ petition }) => petition),
    { department, reader: person, since, office },
  );
}
