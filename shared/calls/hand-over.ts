import {
  BY_OFFICE,
  departmentNow,
  type Leaver,
  leaverOf,
  successorOf,
} from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { isOpenCall, type PhoneCall } from './call.ts';
import { type CallDecision, NOTHING } from './clock.ts';

/**
 * Whoever has a call has left the house at `now` (epoch ms): somebody else wraps it up, and is told. Who only moved to
 * another department keeps it, for they spoke with the caller.
 */
export function handOverCall(
  call: PhoneCall,
  leavers: readonly Leaver[],
  { office, now }: { readonly office: Office; readonly now: number },
): CallDecision {
  const { agent: from, department = office.fallbackDepartment } = call;
  if (!isOpenCall(call) || from === undefined) return NOTHING;
  if (office.people.some(({ id }) => id === from)) return NOTHING;
  const leaver = leaverOf(leavers, from, department, office);
  if (!leaver) return NOTHING;
  const agent = successorOf(office, leaver, department, now);
  const goesTo = departmentNow(office, department);
  const [wrapUp] = call.pledges;
  return {
    events: [{ type: 'CallHandedOver', at: now, by: BY_OFFICE, from, agent, department: goesTo }],
    notices: [
      {
        ...{ kind: 'wrap-up', to: agent, recipientIs: 'assignee' },
        ...(wrapUp && { newDueAt: wrapUp.dueAt }),
      },
    ],
  };
}
