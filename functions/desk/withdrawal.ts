import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import { isRefusal } from '../../shared/petition/ports.ts';
import { authenticated, codeOf } from './code.ts';
import type { DeskDeps } from './deps.ts';

/** POST /petitions/{number}/withdrawal: 취하 by the petitioner. */
export async function withdrawal(
  event: HttpEvent,
  _language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const { number } = await authenticated(event, codeOf(event) ?? '', deps);
  const terms = await deps.terms();
  const done = await deps.petitions.act(number, (petition) =>
    withdraw(petition, { at: receivedAtOf(event) }, terms),
  );
  if (!done) throw new Refused(404, 'not-found');
  if (isRefusal(done)) throw new Refused(409, done.refused);
  deps.log({ message: 'withdrawn', subject: number });
  return json(200, { number, status: done.petition.status });
}
