import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { RingMessage } from '../../shared/messages/messages.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Rings } from '../../shared/ports/queues.ts';
import type { UnwrittenPaperOf } from '../../shared/ports/unwritten-paper.ts';
import type { Subjects } from '../../shared/subjects/kind.ts';

export interface RingDeps {
  readonly subjects: Subjects;
  readonly terms: TermsReader;
  readonly rings: Rings;
  readonly unwrittenPaper: UnwrittenPaperOf;
  readonly clock: Clock;
  readonly log: Log;
}

/** Longer no ring goes round its own queue (ms). */
const BY_QUEUE = 60 * 60_000;

/** A pledge's moment has come. Whether it still matters is the subject's to say. */
export const ringHandler = ({ subjects, terms, rings, unwrittenPaper, clock, log }: RingDeps) =>
  eachRecord(
    RingMessage,
    async (ring) => {
      const now = clock.now();
      const early = ring.moment - now;
      if (early > 0 && early <= BY_QUEUE) return rings.later(ring, early); // early is not stale
      // Hours early: the pledge itself stands in the index by its moment, where the sweep finds it.
      if (early > 0) return log({ message: 'ring came hours early', subject: ring.subject });
      const current = await terms();
      // What a petitioner was asked for may lie in the mail room.
      const unwritten = await unwrittenPaper(ring, current.office);
      const acts = (owedElsewhere: boolean) =>
        subjects.act(ring.subject, (state, kind) =>
          kind.onRing(state, ring, {
            ...kind.termsFrom(current),
            ...{ at: ring.moment, now: clock.now(), unwritten, owedElsewhere },
          }),
        );
      const first = await acts(false);
      // Silence approves what is owed once for a day: where the ledger has that day already nothing is owed again.
      const isOwed = first && isRefusal(first) && first.refused === 'compensation-same-day';
      const acted = isOwed ? await acts(true) : first;
      const moved = acted && !isRefusal(acted) && acted.events.length > 0;
      log({
        message: moved ? 'ring acted' : 'ring was stale',
        subject: ring.subject,
        pledge: ring.pledge,
        seq: ring.seq,
      });
    },
    log,
  );
