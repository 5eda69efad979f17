import { type Month, yearBefore } from '../compensation/month.ts';
import { yearOf } from '../compensation/periods.ts';
import { issuedAlone, type Recurring, recurring } from '../compensation/recurring.ts';
import { everDepartments } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import type { Compensations } from '../ports/compensations.ts';

/** What the ledger shows audit of a month. */
export interface LedgerMonth {
  readonly recurring: readonly Recurring[];
  /** The findings whose compensation a head issued alone. */
  readonly alone: readonly string[];
}

/** Read from the books of the years that the month and the year before it touch; also of departments that are no more. */
export async function ledgerMonth(
  ledger: Pick<Compensations, 'books'>,
  office: Pick<Office, 'departments' | 'formerDepartments'>,
  month: Month,
): Promise<LedgerMonth> {
  const years = new Set([yearOf(yearBefore(month)), yearOf(month.from)]);
  const books = await Promise.all(
    everDepartments(office).flatMap((id) => [...years].map((year) => ledger.books(id, year))),
  );
  const entries = books.flatMap((one) => one.entries);
  return { recurring: recurring(entries, month), alone: issuedAlone(entries, month) };
}
