import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { contactMissing, takeOverCommands } from '../../shared/petition/commands/take-over.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import { helpOf } from '../../shared/presentation/help.ts';
import { plainCode } from '../../shared/privacy/access-code.ts';
import { isKnown, PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { mustTakeMail } from '../../shared/requests/reachable.ts';
import { slowed } from '../../shared/requests/slowed.ts';
import { sourceOf } from '../../shared/requests/source.ts';
import { singleLine } from '../../shared/text/normalise.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { codePage } from './pages/access-code.ts';
import { shownAgain } from './status.ts';

const MOST_BYTES = 4000;
const Represented = z.object({ represented: z.object({ name: z.string() }) });

/** Names are compared as they are spoken: without spaces, whatever the case. */
const spoken = (name: string) => singleLine(name).replace(/\s/gu, '').toLowerCase();

/**
 * POST /petitions/{number}/takeover: the person in whose name it was written takes it over, by the name that stands there.
 * The code that was used dies; the next one goes to the new address alone. Wrong names cost only
 * the address that they came from, and nothing but this act.
 */
export async function takeover(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const code = codeOf(event) ?? '';
  const asked = parsePetitionNumber(event.pathParameters?.number ?? '') ?? '';
  // The code that was used is dead after it: sent again, the request itself is what is known.
  const who = `${PETITIONER} ${plainCode(code)}`;
  const sent = await sentBy(event, { number: asked, who, act: 'takeover' }, deps);
  const petition = await authenticated(event, code, deps).catch(async (error: unknown) => {
    if (!(error instanceof Refused) || !(await isKnown(sent, deps))) throw error;
    return undefined;
  });
  if (!petition) return await told(event, asked, language, deps);
  const { number } = petition;
  const asForm = wantsPage(event) && isForm(event);
  try {
    const command = takeOverCommands.takeover;
    const value = bodyOf(event, command.body, language, MOST_BYTES);
    // Asked before a name is compared: what lacks a contact is no guess at it.
    const missing = contactMissing(value);
    if (missing) throw refusedBy(missing);
    await mustTakeMail(value, 'email', deps);
    const submission = await deps.petitions.content(number, 'submission');
    const written = z.safeParse(Represented, submission).data?.represented.name;
    const isOther = written === undefined || spoken(written) !== spoken(value.name);
    if (petition.byRepresentative) await mustBeTheirs(event, number, isOther, deps);
    const done = await carriedOut(event, { command, value, sent }, deps);
    if (!done) throw new Refused('no-match');
    if ('refused' in done) throw refusedBy(done);
    deps.log({ message: 'taken over by the petitioner', subject: number });
    return await told(event, number, petition.language, deps);
  } catch (error) {
    if (!asForm || !(error instanceof Refused)) throw error;
    const { status, code } = faultOf(error);
    const fields = status === 413 ? {} : Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const refill = { form: 'takeover', refused: code, typed: '', kept: [], fields } as const;
    return await shownAgain(petition, { status, refill }, deps);
  }
}

/** What whoever took it over is told. */
async function told(
  event: HttpEvent,
  number: string,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  if (!wantsPage(event) || !isForm(event)) return json(200, { number });
  const help = await helpOf(deps);
  return page(200, language, codePage({ number, language, help, done: 'taken-over' }));
}

const MOST_NAMES = 10;

/** A name has no bits to spare: an address that guessed too often is not asked again within the hour. */
async function mustBeTheirs(
  event: HttpEvent,
  number: string,
  isOther: boolean,
  { keys, tries, clock, log, metrics }: CitizenDeps,
): Promise<void> {
  const now = clock.now();
  const from = `name-${number}-${sourceOf(event, (await keys()).current)}`;
  if ((await tries.count(from, now)) >= MOST_NAMES) throw slowed(now, 'too-many-names');
  if (!isOther) return;
  await tries.add(from, now);
  log({ message: 'a wrong name at the taking over', subject: number }, 'WARN');
  metrics({ WrongNames: 1 });
  throw new Refused('other-name');
}
