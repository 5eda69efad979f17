import { explain, explanation } from '../../shared/charter/explain.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { type Language, problem } from '../../shared/lambda/problem.ts';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isRefusal } from '../../shared/petition/ports.ts';
import { matchesAccessCode } from '../../shared/privacy/access-code.ts';
import type { DeskDeps } from './deps.ts';
import { factText } from './pages/words.ts';

const MOST_TRIES = 10;

/** GET /petitions/{number}: what was promised, what was kept, what happened, what was answered. */
export async function status(
  event: HttpEvent,
  _language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, deps);
  const [terms, history] = await Promise.all([
    deps.terms(),
    deps.petitions.history(petition.number),
  ]);
  const { language } = petition;
  const pledges = petition.pledges.map((pledge) => {
    const { id, clause, state, dueAt, actBy, rule, startsAt } = pledge;
    const derivation = explain(rule, startsAt, terms.charter, terms.calendar, petition.legalKind);
    const said = derivation.dueAt === dueAt ? explanation(derivation, language) : [];
    return { id, clause, state, dueAt: iso(dueAt), actBy: iso(actBy), explanation: said };
  });
  const answers = await Promise.all(
    history.filter(isAnswer).map(async ({ at, answer }) => {
      const content = await deps.petitions.content(petition.number, answer);
      return { at: iso(at), text: content?.['text'] };
    }),
  );
  return json(200, {
    number: petition.number,
    status: petition.status,
    receivedAt: iso(petition.receivedAt),
    pledges,
    history: history.flatMap((fact) => {
      const text = factText(fact, language);
      return text === undefined ? [] : [{ at: iso(fact.at), type: fact.type, text }];
    }),
    answers,
  });
}

const isAnswer = (
  fact: PetitionEvent,
): fact is Extract<PetitionEvent, { type: 'PetitionAnswered' }> => fact.type === 'PetitionAnswered';

/** POST /petitions/{number}/withdrawal: 취하 by the petitioner. */
export async function withdrawal(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const { number } = await authenticated(event, deps);
  const terms = await deps.terms();
  const done = await deps.petitions.act(number, (petition) =>
    withdraw(petition, { at: receivedAtOf(event) }, terms),
  );
  if (!done) throw new Refused(404, 'not-found');
  if (isRefusal(done)) return problem(409, done.refused, language);
  deps.log({ message: 'withdrawn', subject: number });
  return json(200, { number, status: done.petition.status });
}

/** An unknown number, a wrong code and another's petition: the same requests, one comparison, the same 404. */
async function authenticated(
  event: HttpEvent,
  { petitions, keys, tries, clock }: DeskDeps,
): Promise<Petition> {
  const number = parsePetitionNumber(event.pathParameters?.['number'] ?? '') ?? '0000-000000-0';
  const given = /^Bearer\s+(.+)$/i.exec(event.headers['authorization'] ?? '')?.[1] ?? '';
  const now = clock.now();
  const [ring, petition, wrong] = await Promise.all([
    keys(),
    petitions.read(number),
    tries.count(number, now),
  ]);
  if (wrong >= MOST_TRIES) throw new Refused(429, 'too-many-tries');
  const right = matchesAccessCode(ring, petition?.codeKey ?? ring.current.id, number, 1, given);
  if (right && petition) return petition;
  await tries.add(number, now);
  throw new Refused(404, 'not-found');
}
