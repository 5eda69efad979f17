import { departmentNow } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { isPresent } from '../organization/presence.ts';
import type { PhoneCall } from './call.ts';
import { type CallDecision, type CallHouse, NOTHING } from './clock.ts';

/** So many deal with somebody who was abusive. */
const TWO = 2;

/**
 * Who deals together with whoever calls again after abuse: of the department of that call, head first, those who are there at
 * `now` (epoch ms), then the duty officer and the director; never who ended it (산업안전보건법 §41).
 */
export const pairAfterAbuse = (call: Ended, office: Office, now: number): readonly string[] =>
  candidates(call, office, now).slice(0, TWO);

type Ended = Pick<PhoneCall, 'department' | 'overBy'>;

function candidates({ department, overBy }: Ended, office: Office, now: number): readonly string[] {
  const theirs = office.departments.find(({ id }) => id === department);
  const all = [
    ...(theirs ? [theirs.head, ...theirs.members] : []),
    ...[office.dutyOfficer, office.director],
  ];
  const others = [...new Set(all)].filter((id) => id !== overBy);
  const there = others.filter((id) => isPresent(office, id, now));
  return [...new Set([...there, ...others])];
}

/** Who deals with a number after abuse, until an instant (epoch ms); where that call was and who ended it, as far as that is known. */
export interface KeptPair extends Ended {
  readonly people: readonly string[];
  readonly until: number;
}

/**
 * The two as they are at `now` (epoch ms): in the place of whoever has left the house comes another of the department, or of the
 * one that takes its work. The very same where nobody has.
 */
export function pairNow(kept: KeptPair, office: Office, now: number): KeptPair {
  const here = kept.people.filter((id) => isIn(office, id));
  if (here.length === kept.people.length) return kept;
  const was = kept.department ?? office.people.find(({ id }) => id === here[0])?.department;
  const call = { ...kept, ...(was !== undefined && { department: departmentNow(office, was) }) };
  const people = [...new Set([...here, ...candidates(call, office, now)])].slice(0, TWO);
  return { ...kept, people };
}

/** Where a call was and who ended it. */
export const endedIn = ({ department, overBy }: Ended): Ended => ({
  ...(department !== undefined && { department }),
  ...(overBy !== undefined && { overBy }),
});

export const isIn = (office: Office, person: string): boolean =>
  office.people.some(({ id }) => id === person);

const DAY = 86_400_000;

/** What is kept of the number of a call that ended for abuse: who deals with its next calls, and until when (epoch ms). */
export function pairKept(
  call: PhoneCall,
  { office, charter, now }: CallHouse & { readonly now: number },
): { readonly people: readonly string[]; readonly until: number } | undefined {
  if (call.ending !== 'abuse') return undefined;
  const { overAt = now } = call;
  const until = overAt + charter.terms.calls.pairedDays * DAY;
  return now < until
    ? { people: call.pair ?? pairAfterAbuse(call, office, now), until }
    : undefined;
}

/** Each of them is told what to do, once for a call, whichever of its end and its number was known first. */
export function tellPair(
  { ending, pairTold }: PhoneCall,
  { people, until }: { readonly people: readonly string[]; readonly until: number },
  now: number,
): CallDecision {
  if (ending !== 'abuse' || pairTold) return NOTHING;
  return {
    events: [{ type: 'PairTold', at: now, people: [...people] }],
    notices: pairNotices(people, people, until),
  };
}

/** To each of these what to do, with whom, and until when (epoch ms). */
export const pairNotices = (
  tos: readonly string[],
  people: readonly string[],
  until: number,
): CallDecision['notices'] =>
  tos.map((to) => ({ ...{ kind: 'paired', to, because: people.join(' '), newDueAt: until } }));
