import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { ArmMessage } from '../../shared/messages/messages.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Rings } from '../../shared/ports/queues.ts';
import type { PledgeReader, Scheduler } from '../../shared/ports/timers.ts';
import { scheduleName } from '../../shared/subjects/schedule-name.ts';

export interface ArmDeps {
  readonly pledges: PledgeReader;
  readonly scheduler: Scheduler;
  readonly rings: Rings;
  readonly clock: Clock;
  readonly log: Log;
}

/** A schedule for so near an instant may be made too late: the moment goes to the rings queue with a delay. */
const NEAR = 90_000;
const WALK = 3;

/** Level-triggered: reads the pledge as it stands and makes the scheduler equal to it, the new before the old. */
export const armHandler = ({ pledges, scheduler, rings, clock, log }: ArmDeps) =>
  eachRecord(
    ArmMessage,
    async ({ subject, pledge: id }) => {
      const pledge = await pledges.pledge(subject, id);
      if (!pledge) return log({ message: 'no such pledge', subject, pledge: id });
      const { nextAt, nextSeq: seq } = pledge;
      const nameOf = (nextSeq: number) => scheduleName(subject, { id, nextSeq });
      if (nextAt !== undefined) {
        const ring = { v: 1 as const, subject, pledge: id, seq, moment: nextAt };
        const left = nextAt - clock.now();
        if (left <= NEAR) await rings.later(ring, Math.max(0, left));
        else await scheduler.create(nameOf(seq), nextAt, ring);
      }
      for (let old = seq - 1; old >= Math.max(1, seq - WALK); old -= 1)
        if ((await scheduler.remove(nameOf(old))) === 'removed') break;
      log({ message: 'armed', subject, pledge: id, seq });
    },
    log,
  );
