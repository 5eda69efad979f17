import { isRefusal } from '../../../shared/petition/decision.ts';
import { slowed } from '../../../shared/requests/slowed.ts';
import type { StaffDeps } from '../deps.ts';
import type { StaffCommandName } from './staff-commands.ts';

/** Wrong codes of a petition within the hour, whoever sends them: six digits are soon found by who may try for ever. */
const MOST_GUESSES = 5;

type Deps = Pick<StaffDeps, 'tries'>;
const budgetOf = (number: string): string => `compensation-code#${number}`;

/** @throws Refused (429) where the code that proves a handover was guessed too often. `now` is epoch ms. */
export async function mustNotGuess(
  name: StaffCommandName,
  number: string,
  now: number,
  { tries }: Deps,
): Promise<void> {
  if (name !== 'give-compensation') return;
  if ((await tries.count(budgetOf(number), now)) >= MOST_GUESSES)
    throw slowed(now, 'compensation-code-tries');
}

/** A wrong code counts. */
export async function countGuess(
  outcome: object | undefined,
  number: string,
  now: number,
  { tries }: Deps,
): Promise<void> {
  if (outcome && isRefusal(outcome) && outcome.refused === 'compensation-code')
    await tries.add(budgetOf(number), now);
}
