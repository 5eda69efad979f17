import type { OwedThing } from '../organization/owed-thing.ts';
import { isOpenCall, type PhoneCall } from './call.ts';

/** The wrap-up is whoever's who has the call. */
export const owedInCall = (
  call: Pick<PhoneCall, 'ending' | 'agent' | 'pledges'>,
): readonly OwedThing[] =>
  isOpenCall(call)
    ? call.pledges.map(({ startsAt, actBy, dueAt }) => ({
        ...{ startsAt, actBy, dueAt },
        to: { person: call.agent ?? '' },
      }))
    : [];
