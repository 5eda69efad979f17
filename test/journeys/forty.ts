import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { kindOf, kst, type LocalMail, openWorld, petition, type World } from './world.ts';

export const FORTY = 40;
export const MINUTE = 60_000;
export const PERSON = 'care-1@example.org';
const OFFICE = new URL('../../infra/local/demo-office.json', import.meta.url);

/** A Tuesday on which one person of the department takes everything. */
export const openTuesday = () => openWorld('2026-11-24 09:00', { office: alone() });

function alone() {
  const office = parseOffice(JSON.parse(readFileSync(OFFICE, 'utf8')));
  const departments = office.departments.map((department) =>
    department.id === 'care' ? { ...department, members: ['care-1'] } : department,
  );
  return { ...office, departments };
}

/** Forty petitions from 09:00 to 17:45 on a Tuesday, each thirteen and a half minutes after the one before. */
export async function forty(
  world: World,
  each: (number: string, at: number) => Promise<void> = async () => {},
): Promise<void> {
  const from = Date.parse(kst('2026-11-24 09:00'));
  for (let n = 0; n < FORTY; n += 1) {
    const at = from + Math.round(n * 13.5) * MINUTE;
    await world.post('/_local/clock', { to: new Date(at).toISOString() });
    const { body } = await world.post('/petitions', petition({ title: `휴업급여 문의 ${n}` }));
    await world.idle();
    await each(body.number, at);
  }
}

const dayOf = ({ sentAt }: LocalMail) =>
  new Date(Date.parse(sentAt) + 540 * MINUTE).toISOString().slice(5, 10);
export const instantsOf = (mails: readonly LocalMail[], kind: string) =>
  mails.filter((mail) => kindOf(mail) === kind).map(({ sentAt }) => Date.parse(sentAt));

/** `11-24 assignment` → how many. */
export function counted(mails: readonly LocalMail[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const mail of mails) {
    const line = `${dayOf(mail)} ${kindOf(mail)}`;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return counts;
}

export function expectApart(instants: readonly number[], span: number): void {
  for (const [index, at] of instants.entries()) {
    const before = instants[index - 1];
    if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(span);
  }
}
