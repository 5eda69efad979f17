import type { Due, DueIndex } from '../../shared/aws/due.ts';
import type { WaitRinger } from '../../shared/aws/waits.ts';
import { type Log, nameOf } from '../../shared/lambda/log.ts';

export interface RingWaitsDeps {
  readonly index: Pick<DueIndex, 'due'>;
  readonly waits: WaitRinger;
  readonly log: Log;
}

/** More than that waits for the next sweep, which is due in five minutes. */
const MOST = 1000;
const AT_ONCE = 10;

/** Puts each message that has waited long enough on its queue again; one that cannot be rung holds up no other. */
export async function ringWaits(now: number, { index, waits, log }: RingWaitsDeps): Promise<void> {
  const due = (await index.due('wait', now)).slice(0, MOST);
  const ring = async (one: Due) => {
    try {
      return await waits.ring(one, now);
    } catch (error) {
      const { subject, id } = one;
      log({ message: 'a due item was not rung', subject, id, error: nameOf(error) }, 'ERROR');
      return false;
    }
  };
  let rung = 0;
  for (let first = 0; first < due.length; first += AT_ONCE) {
    const done = await Promise.all(due.slice(first, first + AT_ONCE).map(ring));
    rung += done.filter(Boolean).length;
  }
  if (due.length > 0) log({ message: 'due items were rung', due: due.length, rung });
}
