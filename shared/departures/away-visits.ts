import { type Absence, withAbsences } from '../organization/absence.ts';
import { standInCommands } from '../petition/commands/home-visit.ts';
import { parsePetitionNumber } from '../petition/number.ts';
import { visitsList } from '../petition/worklist-entry.ts';
import type { TermsReader } from '../ports/office.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { Worklists } from '../ports/worklists.ts';

export interface AwayVisitsDeps {
  readonly worklists: Worklists;
  readonly petitions: Pick<Petitions, 'act'>;
  readonly terms: TermsReader;
}

/**
 * Visits of whoever will be away go to whoever stands in, as soon as the absence is known: the citizen hears early who comes (P4.3).
 * @param now epoch ms
 * @returns how many went to somebody else, or had their head asked
 */
export async function moveVisits(
  absence: Absence,
  now: number,
  { worklists, petitions, terms }: AwayVisitsDeps,
): Promise<number> {
  const current = await terms();
  // What was entered this very moment is not yet among the terms.
  const office = withAbsences(current.office, [absence]);
  const context = { ...current, office, at: now, now };
  // Of what they owe, visits that were planned before there was a list of them.
  const numbers = new Set<string>();
  for (const person of [visitsList(absence.person), absence.person])
    for (const number of await numbersIn(person, worklists)) numbers.add(number);
  let moved = 0;
  for (const number of numbers) {
    const acted = await petitions.act(number, (petition) =>
      standInCommands['stand-in-visits'].decide(petition, {}, context),
    );
    moved += acted && 'events' in acted && acted.events.length > 0 ? 1 : 0;
  }
  return moved;
}

/** The petitions of a list, however long it is. */
async function numbersIn(person: string, worklists: Worklists): Promise<readonly string[]> {
  const numbers: string[] = [];
  let after: string | undefined;
  do {
    const page = await worklists.page({ person }, after ? { after } : {});
    numbers.push(...page.works.map(({ number }) => number).filter(parsePetitionNumber));
    after = page.more;
  } while (after !== undefined);
  return numbers;
}
