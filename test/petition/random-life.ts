import fc from 'fast-check';
import type { LegalKind } from '../../shared/charter/legal-kinds.ts';
import { openConsultations } from '../../shared/petition/collaboration.ts';
import { accept, answer, assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { wishApology } from '../../shared/petition/decide/apology-wish.ts';
import { answerConsultation, consult } from '../../shared/petition/decide/consult.ts';
import { decideDispute, disputeAnswer } from '../../shared/petition/decide/dispute.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { stampArrival } from '../../shared/petition/decide/paper.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { findLook } from '../../shared/petition/decide/second-look.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/decision.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { openLook } from '../../shared/petition/second-look.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

type Does = (petition: Petition, terms: Terms, at: number) => Decision | Refusal;
const LEGAL_KINDS: readonly LegalKind[] = ['question', 'suggestion', 'statutory', 'other'];
export const by = 'care-1';
const HOUR = 3_600_000;

/** Every command that makes, moves or ends a promise, with one of the values that a form can send. */
const COMMANDS: readonly Does[] = [
  (p, t, at) => accept(p, { how: 'opened' }, context(t, { by, at })),
  (p, t, at) => assign(p, { to: 'care-2' }, context(t, { by, at })),
  (p, t, at) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at })),
  (p, t, at) => close(p, { reason: 'done' }, context(t, { by, at })),
  (p, t, at) => withdraw(p, {}, context(t, { at })),
  (p, t, at) => transferOut(p, { sentence: 's' }, context(t, { by, at })),
  (p, t, at) =>
    reclassify(
      p,
      { matter: 'complaint', need: 'factFinding', sentence: 's' },
      context(t, { by, at }),
    ),
  (p, t, at) =>
    extend(
      p,
      { reason: 'fact-finding', newDueAt: at + 20 * HOUR, sentence: 's', consent: true },
      context(t, { by, at }),
    ),
  ...LEGAL_KINDS.map(
    (legalKind): Does =>
      (p, t, at) =>
        setLegalKind(p, { legalKind }, context(t, { by, at })),
  ),
  (p, t, at) => raiseObjection(p, {}, context(t, { at })),
  (p, t, at) =>
    explainDelay(
      p,
      { reason: 'workload', sentence: 's', day: t.calendar.dayOf(at) + 1 },
      context(t, { by, at }),
    ),
  (p, t, at) => rate(p, { solved: 'no' }, context(t, { at })),
  (p, t, at) => rate(p, { solved: 'yes' }, context(t, { at })),
  ...(['broken', 'kept'] as const).map(
    (found): Does =>
      (p, t, at) =>
        findLook(p, { found, reasons: 'r' }, context(t, { by: openLook(p)?.looker ?? by, at })),
  ),
  ...(['none', 'writing'] as const).map(
    (how): Does =>
      (p, t, at) =>
        wishApology(p, { how }, context(t, { at })),
  ),
  (p, t, at) => apologise(p, { words: 'w' }, context(t, { by: 'care-head', at })),
  (p, t, at) => disputeAnswer(p, { dispute: 'd' }, context(t, { at })),
  ...(['upheld', 'denied'] as const).map(
    (outcome): Does =>
      (p, t, at) =>
        decideDispute(
          p,
          { outcome, decision: 'f' },
          context(t, { by: p.dispute?.judge ?? by, at }),
        ),
  ),
  (p, t, at) =>
    consult(p, { person: 'support-1', question: 'q', original: false }, context(t, { by, at })),
  (p, t, at) =>
    answerConsultation(
      p,
      { reply: 'r', consultation: openConsultations(p)[0]?.id ?? '' },
      context(t, { by: 'support-1', at }),
    ),
  (p, t, at) => stampArrival(p, { stampedAt: p.receivedAt - 30 * HOUR }, context(t, { by, at })),
];

const command = fc.record({
  does: fc.constantFrom(...COMMANDS),
  after: fc.integer({ min: 0, max: 40 * HOUR }),
  /** Whether the clock rang meanwhile. */
  rings: fc.boolean(),
});
const channel = fc.constantFrom('web', 'post', 'phone', 'email');

/** A petition's channel and what is done with it. */
export const randomLife = fc.record({
  from: channel,
  sequence: fc.array(command, { maxLength: 12 }),
});
type RandomLife = typeof randomLife extends fc.Arbitrary<infer T> ? T : never;

/** Lives it from a Tuesday on, the instants growing (epoch ms), and looks at the petition after each command. */
export function live(
  { from, sequence }: RandomLife,
  look: (life: Life, now: number) => void,
): void {
  const life = new Life('2026-11-24 10:12', { channel: from, kind: 'complaint' });
  let now = kst('2026-11-24 10:12');
  for (const { does, after, rings } of sequence) {
    now += after;
    if (rings)
      for (const { id, nextAt, nextSeq: seq } of life.petition.pledges)
        if (nextAt !== undefined && nextAt <= now)
          life.does((p, t) => onRing(p, { pledge: id, seq }, context(t, { at: now })));
    life.does((p, t) => does(p, t, now));
    look(life, now);
  }
}
