import { judgeSentence } from '../../shared/calls/wrap-up.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';

interface TellDeps {
  readonly petitions: Pick<Petitions, 'read'>;
  readonly calls: Pick<PhoneCalls, 'act'>;
  readonly log: Log;
}

/** What the citizen says by now of each sentence of a petition goes to its call (P6.1): late, twice or out of order it is the same. */
export async function tellCalls(
  number: string,
  { petitions, calls, log }: TellDeps,
): Promise<void> {
  const { readBacks = [] } = (await petitions.read(number)) ?? {};
  for (const { call: id, answer, answeredAt } of readBacks) {
    if (answer === undefined || answeredAt === undefined) continue;
    const told = await calls.act(id, (call) => judgeSentence(call, answer, answeredAt));
    const message = told ? 'a sentence was judged' : 'the call of a sentence is gone';
    log({ message, subject: id, answer });
  }
}
