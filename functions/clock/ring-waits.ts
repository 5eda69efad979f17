import type { PagedJob } from '../../shared/lambda/job.ts';
import type { Due, DueIndex, WaitRinger } from '../../shared/ports/timers.ts';
import { overAgain } from './over-again.ts';

export interface RingWaitsDeps {
  readonly index: Pick<DueIndex, 'page'>;
  readonly waits: WaitRinger;
}

/** Puts each message that has waited long enough on its queue again; one that fails is rung by the next sweep. */
export const ringWaits = (now: number, { index, waits }: RingWaitsDeps): PagedJob<Due> =>
  overAgain('waits', {
    page: (cursor) => index.page(['wait'], now, cursor),
    work: async (one) => void (await waits.ring(one, now)),
  });
