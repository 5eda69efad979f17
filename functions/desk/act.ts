import * as z from 'zod/mini';
import {
  bodyOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import { type Language, problem } from '../../shared/lambda/problem.ts';
import { isRefusal } from '../../shared/petition/ports.ts';
import { ACTS, isAct } from './acts.ts';
import type { DeskDeps } from './deps.ts';
import { bearer } from './link.ts';

const MOST_BYTES = 200_000;
const Addressed = z.looseObject({ number: z.string().check(z.maxLength(20)) });

/** POST /desk/{act}, a form or JSON: the same schema, the same decision. A refusal is told, not thrown. */
export async function act(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const name = event.pathParameters?.['act'] ?? '';
  if (!isAct(name)) throw new Refused(404, 'not-found');
  const { number } = bodyOf(event, Addressed, language, MOST_BYTES);
  const { person } = await bearer(event, number, deps);
  const command = bodyOf(event, ACTS[name].body, language, MOST_BYTES);
  const [terms, keys] = await Promise.all([deps.terms(), deps.keys()]);
  const facts = { by: person, at: receivedAtOf(event), now: deps.clock.now(), keys };
  const done = await deps.petitions.act(number, (petition) =>
    ACTS[name].decide(petition, command, facts, terms),
  );
  if (!done) throw new Refused(404, 'not-found');
  if (isRefusal(done)) return problem(409, done.refused, language);
  deps.log({
    message: 'acted',
    subject: number,
    act: name,
    by: person,
    events: done.events.length,
  });
  if ((event.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded'))
    return { statusCode: 303, headers: { location: `/desk/petitions/${number}` } };
  return json(200, { number, status: done.petition.status });
}
