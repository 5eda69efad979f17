import type { Petition } from '../petition.ts';
import { noticeRepeated } from '../pledge/reduce.ts';
import { reachOf } from '../reach.ts';
import { inTurn, ofPledge, type Reducer, type Reducers, taskDone } from '../reducer.ts';
import type { ReachEvent } from './events.ts';
import type { Call, Reach, Way } from './state.ts';

const ofReach =
  <E>(change: (reach: Reach, event: NoInfer<E>) => Reach): Reducer<E> =>
  (petition, event) => ({ ...petition, reach: change(reachOf(petition), event) });
const ofCall =
  <E extends { readonly call: string }>(
    change: (call: Call, event: NoInfer<E>) => Partial<Call>,
  ): Reducer<E> =>
  (petition, event) => {
    const reach = reachOf(petition);
    const calls = reach.calls.map((call) =>
      call.id === event.call ? { ...call, ...change(call, event) } : call,
    );
    return { ...petition, reach: { ...reach, calls } };
  };

/** What becomes of the ways to the petitioner. */
export const reachReducers = {
  WayClosed: ofReach((reach, { way, notice }) => ({
    ...reach,
    closed: [...new Set<Way>([...reach.closed, ...alsoClosed(way)])],
    missed: [...reach.missed, notice],
    calls: way === 'call' ? reach.calls.map(over) : reach.calls,
  })),
  PriorNoticeRepeated: ofPledge(noticeRepeated),
  CallNeeded: ofReach((reach, { call: id, said, at: openedAt, target }) => {
    const opened: Call = {
      id,
      said,
      openedAt,
      ...(target !== undefined && { target }),
      unanswered: [],
      passedOn: false,
      state: 'open',
    };
    return { ...reach, calls: [...reach.calls, opened] };
  }),
  CitizenCalled: inTurn(
    ofCall(() => ({ state: 'told' })),
    taskDone,
  ),
  CallUnanswered: ofCall(({ unanswered }, { at }) => ({ unanswered: [...unanswered, at] })),
  CallPassedOn: ofCall(() => ({ passedOn: true })),
} satisfies Reducers<ReachEvent['type']>;

/** Nobody calls about what waits any more. */
export const callsOver = (petition: Petition): Petition => {
  const reach = reachOf(petition);
  return reach.calls.length > 0
    ? { ...petition, reach: { ...reach, calls: reach.calls.map(over) } }
    : petition;
};

/** A wrong number takes no texts either. */
const alsoClosed = (way: Way): readonly Way[] => (way === 'call' ? ['call', 'text'] : [way]);
const over = (call: Call): Call => (call.state === 'open' ? { ...call, state: 'over' } : call);
