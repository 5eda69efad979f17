import type { Due, DueIndex } from '../../shared/aws/due.ts';
import type { WaitRinger } from '../../shared/aws/waits.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import type { Log } from '../../shared/lambda/log.ts';

export interface RingWaitsDeps {
  readonly index: Pick<DueIndex, 'due'>;
  readonly waits: WaitRinger;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
}

/** More than that waits for the next sweep, which is due in five minutes. */
const MOST = 1000;

/** Puts each message that has waited long enough on its queue again; one that fails is rung by the next sweep. */
export async function ringWaits(now: number, deps: RingWaitsDeps): Promise<void> {
  const { index, waits, log, tell } = deps;
  const due = (await index.due('wait', now)).slice(0, MOST);
  let rung = 0;
  const ring = async (one: Due) => {
    if (await waits.ring(one, now)) rung += 1;
  };
  const nameIn = ({ subject, id }: Due) => `${subject} ${id}`;
  await eachAlone(due, ring, { nameIn, log, ...(tell && { tell }) });
  if (due.length > 0) log({ message: 'what waits was rung', due: due.length, rung });
}
