import { yearOf } from '../../../shared/compensation/periods.ts';
import { kstYear } from '../../../shared/intake/receipt.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { AroundPorts } from '../../../shared/petition/commands/command.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { mayOpen } from '../access/access-control.ts';
import type { Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { sameOf } from '../petition/related-petitions.ts';

/** What a command about several petitions asks of the service, for this person. */
export const portsFor = (
  { person }: Visitor,
  office: Office,
  now: number,
  deps: StaffDeps,
): AroundPorts => ({
  petitions: deps.petitions,
  takesMail: deps.takesMail,
  unwrittenPaper: (from) => deps.unwrittenPaper(office, { from }),
  ofSamePerson: async (petition) =>
    (await sameOf(petition, person, deps)).map(({ number }) => number),
  visitFaults: (department, since) => visitFaults(department, since, now, deps),
  mayOpen: (petition) => mayOpen(petition, { person, byLink: false }, office, now),
});

/** Each fault that was found has its approval in the ledger of compensations, and the ledger names its petition. */
async function visitFaults(
  department: string,
  since: number,
  now: number,
  { compensations, petitions }: Pick<StaffDeps, 'compensations' | 'petitions'>,
): Promise<readonly Petition[]> {
  const years = [...new Set([yearOf(since), yearOf(now)])];
  const books = await Promise.all(years.map((year) => compensations.books(department, year)));
  const numbers = books.flatMap(({ entries }) =>
    entries.flatMap(({ step, at, subject }) => (step === 'approved' && at >= since ? subject : [])),
  );
  const read = await Promise.all([...new Set(numbers)].map((number) => petitions.read(number)));
  return read.flatMap((petition) => petition ?? []);
}

/** Fresh receipt numbers of the petition's year. */
export async function receiptNumbers(
  many: number,
  petition: Petition | undefined,
  { counter }: Pick<StaffDeps, 'counter'>,
): Promise<readonly string[]> {
  const numbers: string[] = [];
  const year = kstYear(petition?.receivedAt ?? 0);
  while (numbers.length < many) numbers.push(petitionNumber(year, await counter(year)));
  return numbers;
}
