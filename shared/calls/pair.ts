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
export function pairAfterAbuse(
  { department, overBy }: Pick<PhoneCall, 'department' | 'overBy'>,
  office: Office,
  now: number,
): readonly string[] {
  const theirs = office.departments.find(({ id }) => id === department);
  const all = [
    ...(theirs ? [theirs.head, ...theirs.members] : []),
    ...[office.dutyOfficer, office.director],
  ];
  const others = [...new Set(all)].filter((id) => id !== overBy);
  const there = others.filter((id) => isPresent(office, id, now));
  return [...new Set([...there, ...others])].slice(0, TWO);
}

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
    notices: people.map((to) => ({
      ...{ kind: 'paired', to, because: people.join(' '), newDueAt: until },
    })),
  };
}
