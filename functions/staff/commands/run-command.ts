import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import { decoded, formOf, OWN_FIELDS, parsed, SHOWN_ON } from '../../../shared/lambda/body.ts';
import { Busy } from '../../../shared/lambda/busy.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../../shared/lambda/http.ts';
import { keyedBy } from '../../../shared/lambda/keyed.ts';
import { recipientOf } from '../../../shared/lambda/recipient.ts';
import { TooLarge } from '../../../shared/lambda/too-large.ts';
import { mustBeTaken, stored } from '../../../shared/lambda/uploads.ts';
import { wisherIn } from '../../../shared/lambda/wisher.ts';
import type { BoundCommand } from '../../../shared/petition/commands/command.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Petitions } from '../../../shared/ports/petitions.ts';
import { VISITS } from '../../../shared/privacy/link.ts';
import { type First, type Mark, once, sentBy } from '../../../shared/requests/once.ts';
import { fieldsIn } from '../../../shared/web/form-body.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, type Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import type { RefusedForm } from '../pages/refused-form.ts';
import { contextOf } from './command-contexts.ts';
import { portsFor, receiptNumbers } from './command-ports.ts';
import { doneAt } from './done.ts';
import { countGuess, mustNotGuess } from './guesses.ts';
import { actUnlessChanged, CHANGED, mustBeUnchanged, seenIn } from './optimistic-lock.ts';
import { isStaffCommand, STAFF_COMMANDS, type StaffCommandName } from './staff-commands.ts';

const MOST_BYTES = 200_000;
const Addressed = z.looseObject({ number: z.string().check(z.maxLength(20)) });

/** A command that asks for a code wants one that is younger than this (ms). */
const CODE_HOLDS = 30 * 60_000;

/** POST /desk/{act}, a form or JSON: the same schema, the same decision. A refused form comes back as it was typed. */
export async function runCommand(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const name = event.pathParameters?.act ?? '';
  if (!isStaffCommand(name)) throw new Refused('not-found');
  const body = decoded(event, MOST_BYTES);
  const { number } = parsed(body, Addressed, language);
  const context = contextOf(name);
  const visitor = await bearer(event, context.linkScope(number), deps);
  const sinceCode = deps.clock.now() - visitor.passedAt;
  if (STAFF_COMMANDS[name].asksCode && sinceCode >= CODE_HOLDS) throw new Refused('code-again');
  const lost = await stored(event, deps.files, deps.log);
  try {
    mustBeTaken(event);
    // Read when it is first needed: whoever was overtaken hears that first, whatever else is wrong with what they typed.
    const command = STAFF_COMMANDS[name].bind((schema) =>
      parsed(body, schema, language, 'invalid-fields'),
    );
    const asked = { event, language, number, visitor, lost, command };
    const came = await done(name, asked, deps);
    if (!isForm(event))
      return json(200, {
        number,
        status: 'first' in came ? came.first.status : came.petition.status,
      });
    const { office } = await deps.terms();
    const after = 'first' in came ? await deps.petitions.read(number) : came.petition;
    if (!after) throw new Refused('not-found');
    const typed = typedWithin(name, event);
    if (typed) {
      const seen = seenIn(event, MOST_BYTES);
      const again = { visitor, language, status: 200, ...(seen !== undefined && { seen }) };
      return await context.shown(after, { ...again, sent: typed }, deps);
    }
    const shownOn = formOf(event, MOST_BYTES).get(SHOWN_ON);
    const location =
      shownOn === 'visits' ? VISITS : context.redirect(after, visitor, office, deps.clock.now());
    const { version } = 'first' in came ? came.first : came;
    return {
      statusCode: 303,
      headers: { location: doneAt(location, { number, act: name, version }) },
    };
  } catch (error) {
    const { status, code, headers, fields: reasons } = faultOf(error);
    const known = error instanceof Refused || error instanceof Busy || error instanceof TooLarge;
    if (!known || status === 404 || status === 403 || !wantsPage(event) || !isForm(event))
      throw error;
    const fields = fieldsIn(event);
    const again = { visitor, language, status };
    const changed = code === CHANGED ? reasons.map(({ reason }) => reason) : undefined;
    const { within: act = name } = STAFF_COMMANDS[name];
    const wrong = code === CHANGED ? undefined : reasons;
    const sent = { act, refused: code, fields, changed, wrong };
    const petition = await deps.petitions.read(number);
    if (!petition) throw error;
    const shown = await context.shown(petition, { ...again, sent }, deps);
    return { ...shown, headers: { ...shown.headers, ...headers } };
  }
}

/** What was typed in the form within which the button of this command stands; undefined where it stood alone. */
function typedWithin(name: StaffCommandName, event: HttpEvent): RefusedForm | undefined {
  const { within } = STAFF_COMMANDS[name];
  const { [name]: _, ...fields } = fieldsIn(event);
  const isAlone = Object.keys(fields).every((one) => one === 'number' || OWN_FIELDS.includes(one));
  if (within === undefined || isAlone) return undefined;
  return { act: within, refused: undefined, fields, kept: true };
}

interface Asked {
  readonly event: HttpEvent;
  readonly language: Language;
  readonly number: string;
  readonly visitor: Visitor;
  /** The files of the form that could not be stored. */
  readonly lost: readonly string[];
  readonly command: BoundCommand;
}

/** `version` is the one that its commit made; 0 where it wrote no event. */
interface Came {
  readonly petition: Petition;
  readonly version: number;
}

async function done(
  name: StaffCommandName,
  asked: Asked,
  deps: StaffDeps,
): Promise<Came | { readonly first: First }> {
  const { event, number, visitor } = asked;
  const { person } = visitor;
  const { undoneBy } = STAFF_COMMANDS[name];
  const sent = await sentBy(event, { number, who: person, act: name, undoneBy }, deps);
  const outcome = await once(sent, (mark) => decided(name, asked, mark, deps), deps);
  if (!outcome) throw new Refused('not-found');
  if ('first' in outcome) return outcome;
  if (isRefusal(outcome)) throw refusedBy(outcome);
  const { petition, events } = outcome;
  if (events.some((event) => event.type === 'PetitionAnswered' && event.interim))
    deps.metrics({ InterimAnswers: 1 });
  deps.log({ message: 'acted', subject: number, act: name, by: person, events: events.length });
  return { petition, version: events.length > 0 ? petition.version : 0 };
}

async function decided(
  name: StaffCommandName,
  { event, language, number, visitor, lost, command }: Asked,
  mark: Mark,
  deps: StaffDeps,
): ReturnType<Petitions['act']> {
  const [terms, keys] = await Promise.all([deps.terms(), deps.keys()]);
  const { person } = visitor;
  const [at, now] = [receivedAtOf(event), deps.clock.now()];
  await mustNotGuess(name, number, now, deps);
  const recipient = STAFF_COMMANDS[name].asksRecipient
    ? await recipientOf(number, deps.petitions)
    : {};
  const wisher = STAFF_COMMANDS[name].asksWisher ? await wisherIn(number, deps) : {};
  const asked = { ...recipient, ...wisher };
  const context = { ...terms, by: person, at, now, keyed: keyedBy(keys, at), lost, ...asked };
  const { around } = command;
  const { office } = terms;
  const must = (petition: Petition) =>
    contextOf(name).mustHaveAccess(petition, visitor, office, now, language);
  const seen = STAFF_COMMANDS[name].adds ? undefined : seenIn(event, MOST_BYTES);
  const looking = { person, language, seen, mayLook: must };
  const record = { petitions: deps.petitions, office };
  const child = around && (await deps.petitions.read(number));
  if (child) {
    must(child);
    await mustBeUnchanged(child, looking, record);
  }
  const before = child && { child, context };
  const ports = portsFor(visitor, terms.office, now, deps);
  const others = (before && (await around?.before(before, ports))) ?? [];
  if (isRefusal(others)) return others;
  const numbers = await receiptNumbers(child ? (around?.numbers() ?? 0) : 0, child, deps);
  const outcome = await actUnlessChanged(
    number,
    looking,
    (petition) => mark(petition, command.decide(petition, { ...context, others, numbers })),
    record,
  );
  await countGuess(outcome, number, now, deps);
  if (before && outcome && !isRefusal(outcome)) await around?.after(before, ports);
  const instead = outcome && isRefusal(outcome) ? command.instead?.(outcome.refused) : undefined;
  if (instead)
    await deps.petitions.act(number, (petition) =>
      instead(petition, { ...context, others, numbers }),
    );
  return outcome;
}
