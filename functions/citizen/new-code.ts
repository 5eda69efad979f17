import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { sentenceOf } from '../../shared/lambda/problem.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import { helpOf } from '../../shared/presentation/help.ts';
import { page } from '../../shared/web/page.ts';
import { isForm } from '../../shared/web/request.ts';
import { NO_NUMBER } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';
import { codePage } from './pages/access-code.ts';

/** One new code for a number in so many ms. */
const SPAN = 60 * 60_000;

/** A new code to the contact on record; for a number that nobody has it costs the same. */
export async function askForCode(
  number: string,
  { slots, notices, nonce, clock, log }: CitizenDeps,
): Promise<void> {
  const now = clock.now();
  if ((await slots.take(`code-${number}`, 'code', nonce(), now, SPAN)) === true)
    await notices.add(number, `0.${now}`, { kind: 'new-code', to: 'petitioner' });
  log({ message: 'a new code was asked for', subject: number });
}

/**
 * POST /petitions/{number}/code: a new access code goes to the contact on record. For every number the same requests and
 * the same reply: only the sender looks whether there is such a petition, and the code in use stays good until then.
 */
export async function newCode(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const number = parsePetitionNumber(event.pathParameters?.number ?? '') ?? NO_NUMBER;
  await askForCode(number, deps);
  if (!isForm(event)) return json(202, { title: sentenceOf('code-sent', language) });
  const help = await helpOf(deps);
  return page(200, language, codePage({ number, language, help, done: 'code-sent' }));
}
