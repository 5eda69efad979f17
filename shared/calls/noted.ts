import type { CallTerms } from '../charter/calls.ts';
import type { Office } from '../organization/office.ts';
import { isOpenCall, type PhoneCall } from './call.ts';
import { personIn } from './extension.ts';
import { courseOf } from './talk.ts';

/** A contact on a telephone that somebody noted by hand, while it is known who. Instants are epoch ms. */
export interface NotedContact {
  readonly id: string;
  readonly at: number;
  /** `YYYY-MM` in Korea. */
  readonly month: string;
  readonly topic: string;
}

/**
 * Those of a person's own contacts that an open call can be, the nearest to its end first: they spoke on it, or it rang at a
 * telephone of nobody. Whether the call or the contact was kept first makes no difference.
 */
export function notedFor(
  call: PhoneCall,
  noted: readonly NotedContact[],
  person: string,
  office: Office,
  { noted: { within } }: Pick<CallTerms, 'noted'>,
): readonly NotedContact[] {
  if (!isOpenCall(call)) return [];
  const { talks, startedAt, lastAt } = courseOf(call.details);
  const spoke = talks.flatMap(({ extension }) => personIn(call, office, extension) ?? []);
  if (spoke.length > 0 && !spoke.includes(person)) return [];
  const away = ({ at }: NotedContact): number => Math.abs(at - lastAt);
  return noted
    .filter(({ at }) => at >= startedAt - within && at <= lastAt + within)
    .toSorted((a, b) => away(a) - away(b));
}
