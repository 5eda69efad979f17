import type { TermsReader } from '../../shared/aws/office.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { ringCommands } from '../../shared/petition/commands/ring.ts';
import { type Clock, isRefusal, type Petitions, type Rings } from '../../shared/petition/ports.ts';

export interface RingDeps {
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly rings: Rings;
  readonly clock: Clock;
  readonly log: Log;
}

const { ring } = ringCommands;

/** Longer no ring goes round its own queue (ms). */
const BY_QUEUE = 60 * 60_000;

/** A pledge's moment has come. Whether it still matters is the petition's to say. */
export const ringHandler = ({ petitions, terms, rings, clock, log }: RingDeps) =>
  eachRecord(
    ring.body,
    async (message) => {
      const now = clock.now();
      const early = message.moment - now;
      if (early > 0 && early <= BY_QUEUE) return rings.later(message, early); // early is not stale
      // Hours early: the pledge itself stands in the index by its moment, where the sweep finds it.
      if (early > 0) return log({ message: 'ring came hours early', subject: message.subject });
      const current = await terms();
      const acted = await petitions.act(message.subject, (petition) =>
        ring.decide(petition, message, { ...current, at: message.moment, now: clock.now() }),
      );
      const moved = acted && !isRefusal(acted) && acted.events.length > 0;
      log({
        message: moved ? 'ring acted' : 'ring was stale',
        subject: message.subject,
        pledge: message.pledge,
        seq: message.seq,
      });
    },
    log,
  );
