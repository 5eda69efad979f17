import { parsePetitionNumber } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Terms } from '../../shared/petition/ports.ts';
import { type Work, workOf } from '../../shared/petition/work.ts';
import type { DeskDeps } from './deps.ts';
import type { Visitor } from './link.ts';
import { mayOpen } from './standing.ts';
import type { Desk } from './worklist.ts';

/** By a whole number as it was typed, wherever the person may look; by some of its digits within the list. */
export async function search(
  typed: string,
  desks: readonly Desk[],
  visitor: Visitor,
  { office }: Terms,
  { petitions, clock }: DeskDeps,
): Promise<readonly Work[]> {
  const number = parsePetitionNumber(typed);
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  const inList = desks
    .flatMap(({ works }) => works)
    .filter((work) => digits.length >= 2 && work.number.replaceAll('-', '').includes(digits));
  if (number === undefined || inList.length > 0) return inList;
  const petition = await petitions.read(number);
  if (!petition || !mayOpen(petition, visitor, office, clock.now())) return [];
  return [workOf(petition) ?? answered(petition)];
}

const answered = ({ number, kind, department, assignee, pledges }: Petition): Work => {
  const dueAt = pledges[0]?.dueAt ?? 0;
  return { number, kind, department, assignee, actBy: dueAt, dueAt };
};
