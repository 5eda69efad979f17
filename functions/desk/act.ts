import * as z from 'zod/mini';
import { Busy } from '../../shared/lambda/busy.ts';
import {
  bodyOf,
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  textOf,
} from '../../shared/lambda/http.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isRefusal } from '../../shared/petition/ports.ts';
import { ACTS, isAct } from './acts.ts';
import { callsPath, shownCalls } from './calls.ts';
import type { DeskDeps } from './deps.ts';
import { bearer } from './link.ts';
import { shownPetition } from './open.ts';
import { isForm, wantsPage } from './page.ts';

const MOST_BYTES = 200_000;
const Addressed = z.looseObject({ number: z.string().check(z.maxLength(20)) });

/** What the command itself says wrong (422); every other refusal lies in the petition's state (409). */
const WRONG: ReadonlySet<string> = new Set([
  'unknown-person',
  'reason-not-listed',
  'consent-needed',
  'date-out-of-range',
  'date-on-closed-day',
  'date-needed',
  'date-not-ahead',
  'call-not-yet',
  'call-too-early',
]);

/** POST /desk/{act}, a form or JSON: the same schema, the same decision. A refused form comes back as it was typed. */
export async function act(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const name = event.pathParameters?.act ?? '';
  if (!isAct(name)) throw new Refused(404, 'not-found');
  const { number } = bodyOf(event, Addressed, language, MOST_BYTES);
  const { person } = await bearer(event, number, deps);
  try {
    const { status } = await done(name, { event, language, number, person }, deps);
    if (!isForm(event)) return json(200, { number, status });
    const location = name === 'called' ? callsPath(number) : `/desk/petitions/${number}`;
    return { statusCode: 303, headers: { location } };
  } catch (error) {
    const { status, code, headers } = faultOf(error);
    const known = error instanceof Refused || error instanceof Busy;
    if (!known || status === 404 || !wantsPage(event) || !isForm(event)) throw error;
    const fields = Object.fromEntries(new URLSearchParams(textOf(event, MOST_BYTES)));
    const again = { person, language, status };
    const shown =
      name === 'called'
        ? await shownCalls(number, { ...again, refused: code }, deps)
        : await shownPetition(
            number,
            { ...again, sent: { act: name, refused: code, fields } },
            deps,
          );
    return { ...shown, headers: { ...shown.headers, ...headers } };
  }
}

interface Asked {
  readonly event: HttpEvent;
  readonly language: Language;
  readonly number: string;
  readonly person: string;
}

async function done(
  name: keyof typeof ACTS,
  { event, language, number, person }: Asked,
  deps: DeskDeps,
): Promise<Petition> {
  const command = bodyOf(event, ACTS[name].body, language, MOST_BYTES, 422);
  const [terms, keys] = await Promise.all([deps.terms(), deps.keys()]);
  const facts = { by: person, at: receivedAtOf(event), now: deps.clock.now(), keys };
  const outcome = await deps.petitions.act(number, (petition) =>
    ACTS[name].decide(petition, command, facts, terms),
  );
  if (!outcome) throw new Refused(404, 'not-found');
  if (isRefusal(outcome))
    throw new Refused(WRONG.has(outcome.refused) ? 422 : 409, outcome.refused);
  const { petition, events } = outcome;
  deps.log({ message: 'acted', subject: number, act: name, by: person, events: events.length });
  return petition;
}
