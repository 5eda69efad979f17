import type { PhoneCall } from '../../shared/calls/call.ts';
import { type CallDecision, type CallHouse, ringCall } from '../../shared/calls/clock.ts';
import type { CallDetail } from '../../shared/calls/detail.ts';
import type { CallEvent } from '../../shared/calls/events.ts';
import { evolveCall } from '../../shared/calls/evolve.ts';
import { tellCall } from '../../shared/calls/tell.ts';
import { answerCall, type CallContext } from '../../shared/calls/wrap-up.ts';
import { kst, terms } from '../petition/world.ts';

const CALL = 'C-0123456789abcdef';
/** Tuesday 10:00 in Korea. */
export const BEGIN = kst('2026-11-24 10:00');

/** An event of the exchange, so many ms after the call began. */
export const since = (ms: number, clock = 'x1') => ({ at: BEGIN + ms, clock });

/** A plain call: taken by `person`, the caller hangs up after two minutes, and the agent `gap` ms later. */
export const plainCall = (gap: number, person = 'care-1'): readonly CallDetail[] => [
  { event: 'started', leg: 'caller', ...since(0) },
  { event: 'ringing', leg: 'a', ...since(1_000), extension: person },
  { event: 'answered', leg: 'a', ...since(4_000), extension: person },
  { event: 'released', leg: 'caller', ...since(120_000), side: 'citizen', cause: 16 },
  { event: 'released', leg: 'a', ...since(120_000 + gap), side: 'agent', cause: 16 },
];

/** Given on to `to`, after a talk with them or without one. */
export const transferred = (
  consulted: boolean,
  gap = 1_500,
  to = 'care-2',
): readonly CallDetail[] => [
  { event: 'started', leg: 'caller', ...since(0) },
  { event: 'answered', leg: 'a', ...since(4_000), extension: 'care-1' },
  ...(consulted
    ? ([
        { event: 'held', leg: 'a', ...since(30_000) },
        { event: 'consulted', leg: 'b', ...since(31_000), extension: to },
        { event: 'answered', leg: 'b', ...since(33_000), extension: to },
      ] as const)
    : []),
  {
    ...{ event: 'transferred', leg: 'a', ...since(45_000), extension: to },
    ...(consulted && { consultation: 'b' }),
  },
  { event: 'bridged', leg: 'b', ...since(46_000), extension: to },
  { event: 'released', leg: 'a', ...since(46_100), side: 'agent', cause: 16 },
  { event: 'released', leg: 'caller', ...since(120_000), side: 'citizen', cause: 16 },
  { event: 'released', leg: 'b', ...since(120_000 + gap), side: 'agent', cause: 16 },
];

/** A call's whole life in memory. */
export class CallLife {
  call: PhoneCall | undefined;
  readonly events: CallEvent[] = [];
  readonly notices: CallDecision['notices'][number][] = [];
  terms: CallHouse;

  constructor(given: CallHouse = terms) {
    this.terms = given;
  }

  #wrote({ events, notices }: CallDecision): void {
    if (events.length > 0) this.call = evolveCall(this.call, events);
    this.events.push(...events);
    this.notices.push(...notices);
  }

  tells(details: readonly CallDetail[], now = BEGIN + 130_000, pair?: readonly string[]): this {
    this.#wrote(tellCall(this.call, CALL, details, { ...this.terms, now, pair }));
    return this;
  }

  get state(): PhoneCall {
    if (!this.call) throw new Error('no call yet');
    return this.call;
  }

  does(
    act: (call: PhoneCall, context: CallContext) => CallDecision | { readonly refused: string },
    by = 'care-1',
    at = BEGIN + 150_000,
  ): string | undefined {
    const decision = act(this.state, { ...this.terms, by, at, now: at });
    if ('refused' in decision) return decision.refused;
    this.#wrote(decision);
    return undefined;
  }

  answers(topic = 'care', by = 'care-1'): string | undefined {
    return this.does((call, context) => answerCall(call, topic, context), by);
  }

  /** Rings every moment up to `until`; '<when> <level> → <who>'. */
  turnTo(until: string): string[] {
    const story: string[] = [];
    for (;;) {
      const [wrapUp] = this.state.pledges;
      if (wrapUp?.nextAt === undefined || wrapUp.nextAt > kst(until)) return story;
      const { nextAt: now, nextSeq: seq, id: pledge } = wrapUp;
      const before = this.notices.length;
      this.#wrote(ringCall(this.state, { pledge, seq }, { ...this.terms, now }));
      const when = new Date(now + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
      for (const { level, to } of this.notices.slice(before))
        story.push(`${when} ${level} → ${to}`);
    }
  }
}
