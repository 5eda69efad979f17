import { departmentNow } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import type { NoticeIntent } from './notice-intent.ts';
import type { Petition } from './petition.ts';

type Whose = Pick<Petition, 'assignee' | 'formerly' | 'department' | 'enteredBy'>;

/** What a petitioner can say when they are asked whether somebody asked them to withdraw it. */
export const URGED = ['no', 'yes', 'unsaid'] as const;
export type Urged = (typeof URGED)[number];

/**
 * Whether somebody could have asked the petitioner to withdraw it, at `now` (epoch ms): whoever has it or had it, who wrote it down, and
 * everybody of its department or of one of theirs, and who heads that. None of them hears what the petitioner said of that, not as
 * audit either: the petitioner is told that the department does not see it.
 */
export function mayHaveUrged(
  { assignee, formerly = [], department, enteredBy }: Whose,
  person: string,
  office: Office,
  now: number,
): boolean {
  const had = [assignee, ...formerly];
  const departmentOf = (id: string) => office.people.find((one) => one.id === id)?.department;
  const departments = new Set([
    ...[department, departmentNow(office, department)],
    ...had.flatMap((id) => departmentOf(id) ?? []),
  ]);
  const heads = office.departments.filter(({ id }) => departments.has(id)).map(({ head }) => head);
  const acting = [headOf(office, department, now), presentFor(office, assignee, now)];
  if ([...had, enteredBy, ...heads, ...acting].includes(person)) return true;
  // The director belongs to every department alike: by that alone nobody would be left to hear of it.
  return person !== office.director && departments.has(departmentOf(person) ?? '');
}

/** To audit, or where audit had it to the director, at `now` (epoch ms); to nobody where both did. */
export function urgingTold(petition: Whose, office: Office, now: number): readonly NoticeIntent[] {
  const told = (['audit', 'director'] as const).flatMap((role) =>
    [presentFor(office, office[role], now), office[role]].map((to) => ({ to, recipientIs: role })),
  );
  const first = told.find(({ to }) => !mayHaveUrged(petition, to, office, now));
  return first ? [{ kind: 'withdrawal-urged', ...first }] : [];
}

/** Whether audit looks at it: its petitioner says that somebody asked them to withdraw it, and whoever reads that could not have been it. */
export const isShownToAudit = (
  petition: Whose & Pick<Petition, 'urged'>,
  person: string,
  office: Office,
  now: number,
): boolean => petition.urged === true && !mayHaveUrged(petition, person, office, now);
