import type { JobPage, Run } from '../lambda/job.ts';
import type { Office } from '../organization/office.ts';
import type { WorklistPart, Worklists } from '../ports/worklists.ts';

/** What ended longer ago than that (ms) nothing changes any more; the first of a month looks at it all the same. */
const CHANGES = 35 * 24 * 60 * 60_000;
const WAITS = 'waits';
const ENDED = 'ended';

/** Since when what ended is looked at again, epoch ms. */
export const changesSince = ({ id, at }: Run): number => (id.endsWith('-01') ? 0 : at - CHANGES);

/**
 * A page of a job over petitions: all of a department that waits, then what ended of it, the last first; after it the next department. On
 * the first of a month all that ever ended.
 */
export async function petitionPage(
  cursor: string | undefined,
  run: Run,
  { office, worklists }: { readonly office: Office; readonly worklists: Worklists },
): Promise<JobPage<string>> {
  const departments = departmentsOf(office, run.notes);
  const since = changesSince(run);
  const [from = departments[0] ?? '', part = WAITS, after] = cursor?.split('|') ?? [];
  if (from === '') return { items: [] };
  const asked: WorklistPart = {
    ...(part === ENDED && { ended: true }),
    ...(after && { after }),
  };
  const { works, more } = await worklists.page({ department: from }, asked);
  const recent = part === ENDED ? works.filter(({ actBy: endedAt }) => endedAt >= since) : works;
  const next = nextOf({ from, part, departments }, recent.length < works.length ? undefined : more);
  return {
    items: recent.map(({ number }) => number),
    notes: departments,
    ...(next !== undefined && { next }),
  };
}

/** Those of the office, and those that it had before: what was theirs keeps its department. */
const departmentsOf = ({ departments }: Office, before: readonly string[]): readonly string[] =>
  [...new Set([...before, ...departments.map(({ id }) => id)])].toSorted();

interface Place {
  readonly from: string;
  readonly part: string;
  readonly departments: readonly string[];
}

function nextOf({ from, part, departments }: Place, more: string | undefined): string | undefined {
  if (more !== undefined) return `${from}|${part}|${more}`;
  if (part === WAITS) return `${from}|${ENDED}|`;
  const following = departments.find((id) => id > from);
  return following && `${following}|${WAITS}|`;
}
