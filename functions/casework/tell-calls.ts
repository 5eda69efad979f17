import { judgeSentence } from '../../shared/calls/wrap-up.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { ReadBackAnswer } from '../../shared/petition/read-back/events.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';

interface TellDeps {
  readonly petitions: Pick<Petitions, 'read'>;
  readonly calls: Pick<PhoneCalls, 'act'>;
  readonly log: Log;
}

/**
 * What the citizen says by now of each sentence of a petition goes to its call (P6.1): late, twice or out of order it is the same.
 * It is read again afterwards, for another answer may have come and been told in between.
 */
export async function tellCalls(
  number: string,
  { petitions, calls, log }: TellDeps,
): Promise<void> {
  const said = new Map<string, ReadBackAnswer>();
  for (let isNew = true; isNew; ) {
    isNew = false;
    const { readBacks = [] } = (await petitions.read(number)) ?? {};
    for (const { id: sentence, call: id, answer, answeredAt } of readBacks) {
      if (answer === undefined || answeredAt === undefined || said.get(sentence) === answer)
        continue;
      const told = await calls.act(id, (call) => judgeSentence(call, answer, answeredAt));
      const message = told ? 'a sentence was judged' : 'the call of a sentence is gone';
      log({ message, subject: id, answer });
      said.set(sentence, answer);
      isNew = true;
    }
  }
}
