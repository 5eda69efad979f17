import { everDepartments } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { OBSTACLES } from '../petition/obstacles.ts';
import type { Improvements, ListedItem } from '../ports/improvements.ts';
import type { Cause } from './events.ts';

/** What was refused, or promised, to citizens. That a fault came again, and what a team's conduct came to, is never public. */
const PUBLIC: ReadonlySet<Cause> = new Set([...OBSTACLES, 'promise']);

/** What everybody may read of all departments' items, those that are no more among them: what is open, or what is over. */
export async function publicItems(
  improvements: Pick<Improvements, 'ofDepartment'>,
  office: Pick<Office, 'departments' | 'formerDepartments'>,
  over: boolean,
): Promise<readonly ListedItem[]> {
  const all = await Promise.all(
    everDepartments(office).map((id) => improvements.ofDepartment(id, over)),
  );
  return all.flat().filter(({ cause }) => PUBLIC.has(cause));
}
