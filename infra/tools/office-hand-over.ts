import { absenceTable } from '../../shared/aws/absences.ts';
import { callTable } from '../../shared/aws/calls.ts';
import { departureTable } from '../../shared/aws/departures.ts';
import { dueIndex } from '../../shared/aws/due.ts';
import { improvementTable } from '../../shared/aws/improvements.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { publicationTable } from '../../shared/aws/publications.ts';
import { worklistTable } from '../../shared/aws/worklist.ts';
import { completeAll } from '../../shared/departures/hand-over.ts';
import type { Orphan } from '../../shared/departures/orphan.ts';
import { departed, type LeaveDeps, orphansOf } from '../../shared/departures/plan.ts';
import { withAbsences } from '../../shared/organization/absence.ts';
import type { Leaver } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import type { Departure } from '../../shared/ports/departures.ts';
import type { openTable } from './table.ts';

type OpenTable = Awaited<ReturnType<typeof openTable>>;

const depsOf = ({ base, table, clock }: OpenTable): LeaveDeps => ({
  petitions: petitionTable(base, table, clock),
  improvements: improvementTable(base, table, clock),
  publications: publicationTable(base, table, clock),
  calls: callTable(base, table, clock),
  index: dueIndex(base, table),
  worklists: worklistTable(base, table),
  notices: noticeTable(base, table, clock),
  departures: departureTable(base, table),
  clock,
  log: ({ message, one }, level) => {
    if (level === 'WARN') console.error([message, one].filter(Boolean).join(' '));
  },
});

/** What the import would leave with nobody, with the people who would take it over: shown before anything is written. */
export async function planned(
  leavers: readonly Leaver[],
  office: Office,
  place: OpenTable,
): Promise<{ readonly plan: Departure; readonly orphans: readonly Orphan[] }> {
  const absences = await absenceTable(place.base, place.table).list();
  const terms = { office: withAbsences(office, absences) };
  const orphans = await orphansOf(leavers, terms, depsOf(place));
  const now = place.clock.now();
  return { plan: departed(String(now), now, leavers, orphans), orphans };
}

/** Hands over what is planned and not done, of this import and of one that was killed; how many petitions that were. */
export async function handOverWith(place: OpenTable): Promise<number> {
  const deps = depsOf(place);
  const undone = (await deps.departures.list()).filter(({ doneAt }) => doneAt === undefined);
  if (undone.length === 0) return 0;
  const terms = await officeTable(place.base, place.table, place.clock)();
  await completeAll(undone, terms, deps);
  return new Set(undone.flatMap(({ numbers }) => numbers)).size;
}
