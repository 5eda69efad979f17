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
  mayOpen: (petition) => mayOpen(petition, { person, byLink: false }, office, now),
});

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
