import { mayOpen } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import { type Looking, type Row, rowOf } from './rows.ts';

/** A whole number, wherever the person may look, answered ones too: one request to the table. */
export async function byNumber(
  number: string,
  looking: Looking,
  { glances, log }: Pick<StaffDeps, 'glances' | 'log'>,
): Promise<readonly Row[]> {
  const glance = (await glances([number])).get(number);
  const { person, office, now } = looking;
  if (!glance || !mayOpen(glance.petition, { person, byLink: false }, office, now)) return [];
  log({ message: 'titles listed', by: person, subjects: number, purpose: 'search' });
  return [rowOf(glance, undefined, looking)];
}
