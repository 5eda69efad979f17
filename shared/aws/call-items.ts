import { isOpenCall, type PhoneCall } from '../calls/call.ts';
import type { CallDecision } from '../calls/clock.ts';
import type { CallEvent } from '../calls/events.ts';
import { changesCallManner } from '../calls/outcomes.ts';
import { callModel } from '../subjects/call-model.ts';
import { type Item, N, S } from './attributes.ts';
import type { Beside, StoredKind } from './commit.ts';
import { contactWrites, joinWrites } from './contact-items.ts';
import { endedKey } from './items.ts';

/** The calls of a department stand apart from its petitions. */
const CALLS = 'calls#';
const callsOf = (department: string): string => CALLS + department;
export const departmentOfCalls = (list: string): string => list.slice(CALLS.length);

/** Where the keyed hash of the number that called stands. */
export const callerKey = (id: string) => ({ pk: S(id), sk: S('caller') });

/** A telephone call as it stands in the table. */
export const storedCall: StoredKind<PhoneCall, CallEvent, CallDecision> = {
  ...callModel,
  stateEntry: workEntry,
  eventEntry: (_before, call, events) =>
    changesCallManner(call, events) ? { manner: S('yes') } : {},
  beside: (table, call, { events }) => events.flatMap((event) => countedBy(table, call, event)),
};

/** While it is to be wrapped up it stands in the list of who has it, and of their department; then among what is over there. */
function workEntry(call: PhoneCall): Item {
  const { agent, department = '', pledges } = call;
  const [wrapUp] = pledges;
  if (agent === undefined) return {};
  if (!isOpenCall(call) || !wrapUp) {
    const overAt = N(call.overAt ?? 0);
    const list = S(endedKey(callsOf(department)));
    return { kind: S('wrap-up'), department: list, workAt: overAt, workDue: overAt };
  }
  return {
    ...{ kind: S('wrap-up'), workPk: S(agent), department: S(callsOf(department)) },
    ...{ workAt: N(wrapUp.actBy), workDue: N(wrapUp.dueAt), startsAt: N(wrapUp.startsAt) },
  };
}

/** What a wrap-up counts, in its own transaction: once, for the commit is once. */
function countedBy(table: string, call: PhoneCall, event: CallEvent): readonly Beside[] {
  if (event.type !== 'CallAnswered' && event.type !== 'CallBecamePetition') return [];
  // A petition that was there before was counted when it came.
  if (event.type === 'CallBecamePetition' && event.earlier) return [];
  const { at, by, month, topic = 'other' } = event;
  if (event.type === 'CallAnswered' && event.joined !== undefined)
    return joinWrites(table, call.id, { joined: event.joined, by, month, at }).map((write) => ({
      ...{ write, lost: 'contact-joined' },
    }));
  const counted = contactWrites(table, {
    ...{ id: call.id, channel: 'phone', at, month, topic, department: call.department ?? '' },
    left: event.type === 'CallBecamePetition',
  });
  return counted.map((write) => ({ write }));
}
