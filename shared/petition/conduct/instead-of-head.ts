import type { Petition } from '../petition.ts';
import { barredFrom } from './fair.ts';

type Reported = Pick<Petition, 'reports' | 'apart' | 'heads' | 'pledges'>;

/** Whoever acts here for the head of a department who is barred from it (P23); undefined where that head is not accused. */
export const insteadOfHead = (
  { reports = [], apart = [], heads = [], pledges }: Reported,
  department: string,
): string | undefined => {
  const barred = barredFrom({ reports, apart });
  const acting = heads
    .filter((one) => one.department === department && barred.has(one.head))
    .map(({ person }) => person);
  // Of a state of before this was kept.
  const first = reports
    .filter((report) => report.barred !== undefined && report.department === department)
    .flatMap(({ apology }) => pledges.find(({ id }) => id === apology)?.of ?? []);
  return [...acting.toReversed(), ...first].find((person) => !barred.has(person));
};
