import fc from 'fast-check';
import { accept, answer, assign, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { wishApology } from '../../shared/petition/decide/apology-wish.ts';
import { agreeCallback, dropCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { supply } from '../../shared/petition/decide/end-supplement.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/decision.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { URGED } from '../../shared/petition/urged.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';

const HOUR = 3_600_000;
const by = 'care-1';
type Does = (petition: Petition, terms: Terms, at: number, now: number) => Decision | Refusal;

const saidAt = (at: number) => URGED[Math.trunc(at / HOUR) % URGED.length];

/** What makes, ends, moves or polishes a promise. `at` is the instant of the fact, `now` that of the decision. */
const ACTS: Readonly<Record<string, Does>> = {
  accept: (p, t, at) => accept(p, { how: 'opened' }, context(t, { by, at })),
  answer: (p, t, at, now) =>
    answer(p, { answer: 'a', hash: 'h' }, context(t, { by: p.assignee, at, now })),
  duty: (p, t, at) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'duty', at })),
  decline: (p, t, at) =>
    decline(p, { answer: 'a', hash: 'h', reason: 'private-matter' }, context(t, { by, at })),
  assign: (p, t, at) => assign(p, { to: 'care-2' }, context(t, { by, at })),
  move: (p, t, at) => assign(p, { to: 'support-1' }, context(t, { by: 'duty', at })),
  withdraw: (p, t, at, now) => withdraw(p, { urged: saidAt(at) }, context(t, { at, now })),
  out: (p, t, at) => transferOut(p, { sentence: 's' }, context(t, { by, at })),
  reclassify: (p, t, at) =>
    reclassify(
      p,
      { matter: 'complaint', need: 'factFinding', sentence: 's' },
      context(t, { by, at }),
    ),
  extend: (p, t, at) =>
    extend(
      p,
      { reason: 'fact-finding', newDueAt: at + 44 * HOUR, sentence: 's', consent: true },
      context(t, { by, at }),
    ),
  noticed: (p, t, at, now) =>
    onPriorNotice(
      p,
      {
        event: 'delivered',
        notice: p.pledges.find(({ priorNotice }) => priorNotice)?.priorNotice?.notice ?? '',
      },
      context(t, { at, now }),
    ),
  object: (p, t, at) => raiseObjection(p, {}, context(t, { at })),
  explain: (p, t, at) =>
    explainDelay(
      p,
      { reason: 'workload', sentence: 's', day: t.calendar.dayOf(at) + 1 },
      context(t, { by, at }),
    ),
  unsolved: (p, t, at) => rate(p, { solved: 'no' }, context(t, { at })),
  apologise: (p, t, at) => apologise(p, { words: 'w' }, context(t, { by: 'care-head', at })),
  none: (p, t, at) => wishApology(p, { how: 'none' }, context(t, { at })),
  ask: (p, t, at) =>
    askSupplement(
      p,
      { request: 'r', day: t.calendar.workdayOnOrAfter(t.calendar.dayOf(at) + 4) },
      context(t, { by, at }),
    ),
  asked: (p, t, at) =>
    supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at })),
  supply: (p, t, at) => supply(p, { message: 'm', hashes: [], whole: true }, context(t, { at })),
  callback: (p, t, at) =>
    agreeCallback(p, { wishedAt: at + 3 * HOUR, how: 'phone' }, context(t, { by, at })),
  drop: (p, t, at) => dropCallback(p, {}, context(t, { by, at })),
  needless: (p, t, at) => dropCallback(p, {}, context(t, { at })),
  called: (p, t, at) =>
    logCallback(p, { result: 'connected', witness: 'own-word' }, context(t, { by, at })),
  exchange: (p, t, at) =>
    logCallback(p, { result: 'connected', witness: 'machine' }, context(t, { by, at })),
};
const NAMES = Object.keys(ACTS);

const act = fc.record({
  name: fc.constantFrom(
    ...NAMES,
    'answer',
    'answer',
    'ask',
    'asked',
    'extend',
    'noticed',
    'callback',
    'called',
  ),
  /** Hours since the one before. */
  after: fc.constantFrom(0, 0.1, 1, 3, 8, 20, 26, 60, 300),
  /** How long ago the fact was, where it is told late (hours). */
  late: fc.constantFrom(0, 0, 0, 0, 3, 30),
  /** Whether the clock rang meanwhile: a faulty one does not. */
  rings: fc.constantFrom(true, true, true, false),
  /** Sent twice. */
  twice: fc.boolean(),
});

interface Act {
  readonly name: string;
  readonly after: number;
  readonly late: number;
  readonly rings: boolean;
  readonly twice: boolean;
}
const then = (name: string, after: number): Act => ({
  ...{ name, after, late: 0, rings: true, twice: false },
});
/** What chance alone seldom comes to: an extension that was told and answered within, a promised call that was made. */
const chain = fc.constantFrom<readonly Act[]>(
  [then('extend', 3), then('noticed', 0), then('answer', 26)],
  [then('callback', 1), then('called', 3)],
  [then('callback', 0), then('exchange', 3)],
  [then('callback', 0), then('drop', 1)],
  [then('callback', 0), then('needless', 1)],
  [then('ask', 1), then('asked', 0), then('supply', 26), then('answer', 3)],
);

/** A petition: when it came, how, and what is done with it. */
export const history = fc.record({
  /** Hours after the first of September 2026. */
  came: fc.integer({ min: 0, max: 3300 }),
  channel: fc.constantFrom('web', 'web', 'post', 'phone', 'email'),
  phone: fc.boolean(),
  acts: fc
    .array(fc.oneof({ arbitrary: act.map((one): readonly Act[] => [one]), weight: 6 }, chain), {
      maxLength: 8,
    })
    .map((parts) => parts.flat()),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** And when each of its commits was written, which can be long after its facts. */
export type WrittenLife = Life & { readonly writtenAt: readonly number[] };

/** Lives it, with late facts, clocks that do not ring, and commands that come twice. */
export function lived({ came, channel, phone, acts }: History): WrittenLife {
  const from = new Date(kst('2026-09-01 09:00') + came * HOUR + 9 * HOUR);
  const text = from.toISOString().slice(0, 16).replace('T', ' ');
  const life = new Life(text, { channel, kind: 'complaint', contact: { email: true, phone } });
  let now = kst(text);
  const writtenAt: number[] = [now];
  for (const { name, after, late, rings, twice } of acts) {
    now += after * HOUR;
    if (rings) ring(life, now);
    const at = Math.max(kst(text), now - late * HOUR);
    for (let sent = 0; sent < (twice ? 2 : 1); sent += 1)
      life.does((p, t) => ACTS[name]?.(p, t, at, now) ?? { events: [], notices: [] });
    while (writtenAt.length < life.commits.length) writtenAt.push(now);
  }
  return Object.assign(life, { writtenAt });
}

function ring(life: Life, now: number): void {
  for (let rings = 0; rings < 60; rings += 1) {
    const due = life.petition.pledges
      .filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
      .toSorted((one, other) => (one.nextAt ?? 0) - (other.nextAt ?? 0))[0];
    if (due?.nextAt === undefined) return;
    const { id: pledge, nextSeq: seq, nextAt } = due;
    const { version } = life.petition;
    life.does((p, t) => onRing(p, { pledge, seq }, context(t, { at: nextAt })));
    if (life.petition.version === version) return;
  }
}
