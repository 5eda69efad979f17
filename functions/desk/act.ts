import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { Busy } from '../../shared/lambda/busy.ts';
import {
  bodyOf,
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import { TooLarge } from '../../shared/lambda/too-large.ts';
import { mustBeTaken, stored } from '../../shared/lambda/uploads.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isRefusal, type Petitions } from '../../shared/petition/ports.ts';
import { ACTS, isAct } from './acts.ts';
import type { DeskDeps } from './deps.ts';
import { bearer, type Visitor } from './link.ts';
import { actUnlessChanged, CHANGED, mustBeUnchanged, seenIn } from './meanwhile.ts';
import { type First, type Mark, once, sentBy } from './once.ts';
import { isForm, wantsPage } from './page.ts';
import { roomOf } from './rooms.ts';
import { fieldsIn } from './typed.ts';

const MOST_BYTES = 200_000;
const Addressed = z.looseObject({ number: z.string().check(z.maxLength(20)) });

/** What cannot be taken back, or moves a date, asks for a code that is younger than this (ms). */
const SENSITIVE: ReadonlySet<string> = new Set([
  'close',
  'reclassify',
  'extend',
  'transfer-out',
  'decide-appeal',
]);
const CODE_HOLDS = 30 * 60_000;

/** POST /desk/{act}, a form or JSON: the same schema, the same decision. A refused form comes back as it was typed. */
export async function act(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const name = event.pathParameters?.act ?? '';
  if (!isAct(name)) throw new Refused('not-found');
  const { number } = bodyOf(event, Addressed, language, MOST_BYTES);
  const room = roomOf(name);
  const visitor = await bearer(event, room.place(number), deps);
  const sinceCode = deps.clock.now() - visitor.passedAt;
  if (SENSITIVE.has(name) && sinceCode >= CODE_HOLDS) throw new Refused('code-again');
  const lost = await stored(event, deps.files, deps.log);
  try {
    mustBeTaken(event);
    const asked = { event, language, number, visitor, lost };
    const came = await done(name, asked, deps);
    if (!isForm(event))
      return json(200, { number, status: 'first' in came ? came.first.status : came.status });
    const { office } = await deps.terms();
    const after = 'first' in came ? await deps.petitions.read(number) : came;
    if (!after) throw new Refused('not-found');
    const location = room.address(after, visitor, office, deps.clock.now());
    return { statusCode: 303, headers: { location } };
  } catch (error) {
    const { status, code, headers, fields: reasons } = faultOf(error);
    const known = error instanceof Refused || error instanceof Busy || error instanceof TooLarge;
    if (!known || status === 404 || status === 403 || !wantsPage(event) || !isForm(event))
      throw error;
    const fields = fieldsIn(event);
    const again = { visitor, language, status };
    const changed = code === CHANGED ? reasons.map(({ reason }) => reason) : undefined;
    const sent = { act: name, refused: code, fields, changed };
    const petition = await deps.petitions.read(number);
    if (!petition) throw error;
    const shown = await room.shown(petition, { ...again, sent }, deps);
    return { ...shown, headers: { ...shown.headers, ...headers } };
  }
}

interface Asked {
  readonly event: HttpEvent;
  readonly language: Language;
  readonly number: string;
  readonly visitor: Visitor;
  /** The files of the form that could not be stored. */
  readonly lost: readonly string[];
}

async function done(
  name: keyof typeof ACTS,
  asked: Asked,
  deps: DeskDeps,
): Promise<Petition | { readonly first: First }> {
  const { event, number, visitor } = asked;
  const { person } = visitor;
  const sent = await sentBy(event, { number, who: person, act: name }, deps);
  const outcome = await once(sent, (mark) => decided(name, asked, mark, deps), deps);
  if (!outcome) throw new Refused('not-found');
  if ('first' in outcome) return outcome;
  if (isRefusal(outcome)) throw new Refused(outcome.refused);
  const { petition, events } = outcome;
  deps.log({ message: 'acted', subject: number, act: name, by: person, events: events.length });
  return petition;
}

async function decided(
  name: keyof typeof ACTS,
  { event, language, number, visitor, lost }: Asked,
  mark: Mark,
  deps: DeskDeps,
): ReturnType<Petitions['act']> {
  const [terms, keys] = await Promise.all([deps.terms(), deps.keys()]);
  const { person } = visitor;
  const facts = { by: person, at: receivedAtOf(event), now: deps.clock.now(), keys, lost };
  const { around, decide } = ACTS[name];
  const { office } = terms;
  const must = (petition: Petition) =>
    roomOf(name).must(petition, visitor, office, facts.now, language);
  const looking = { person, language, seen: seenIn(event, name, MOST_BYTES), mayLook: must };
  const record = { petitions: deps.petitions, office };
  const child = around && (await deps.petitions.read(number));
  if (child) {
    must(child);
    await mustBeUnchanged(child, looking, record);
  }
  // Whoever was overtaken hears that first, whatever else is wrong with what they typed.
  const command = () => bodyOf(event, ACTS[name].body, language, MOST_BYTES, 'invalid-fields');
  const before = child && { child, visitor, facts, terms };
  const others = (before && (await around?.before?.(command(), before, deps))) ?? [];
  const numbers = (before && (await around?.numbers?.(command(), before, deps))) ?? [];
  const outcome = await actUnlessChanged(
    number,
    looking,
    (petition) => mark(petition, decide(petition, command(), { ...facts, others, numbers }, terms)),
    record,
  );
  if (before && outcome && !isRefusal(outcome)) await around?.after?.(command(), before, deps);
  return outcome;
}
