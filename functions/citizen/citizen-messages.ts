import type * as z from 'zod/mini';
import { type KeptFile, keptFiles } from '../../shared/lambda/attachments.ts';
import { Busy } from '../../shared/lambda/busy.ts';
import {
  faultOf,
  type HttpEvent,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { TooLarge } from '../../shared/lambda/too-large.ts';
import { mustBeTaken, stored } from '../../shared/lambda/uploads.ts';
import type { CitizenContext, Command } from '../../shared/petition/commands/command.ts';
import { speechCommands } from '../../shared/petition/commands/speak.ts';
import { supplyCommands } from '../../shared/petition/commands/supply.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { fieldsIn } from '../../shared/web/form-body.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeOf } from './access-code.ts';
import { bodyFor, carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { shownAgain } from './status.ts';

const MOST_BYTES = 200_000;

const COMMANDS = { ...speechCommands, ...supplyCommands };
type Form = keyof typeof COMMANDS;

/** POST /petitions/{number}/messages: a message to whoever is in charge. */
export const messages = spoken('message');
/** POST /petitions/{number}/rating: whether the latest answer solved the matter. */
export const rating = spoken('rating');
/** POST /petitions/{number}/supplement: what was asked for, or a part of it. */
export const supplement = spoken('supplement');
/** POST /petitions/{number}/supplement/time: more time for it. */
export const moreTime = spoken('time');

/** The code first, then the body: who knows no code learns nothing. A refused form comes back as it was typed. */
function spoken(form: Form): RouteHandler<CitizenDeps> {
  const command: Command<z.ZodMiniType, RefusalCode, CitizenContext> = COMMANDS[form];
  return async (event, language, deps) => {
    const petition = await authenticated(event, codeOf(event) ?? '', deps);
    const { number } = petition;
    const lost = await stored(event, deps.files, deps.log);
    try {
      mustBeTaken(event);
      const value = bodyFor(command, event, language, MOST_BYTES);
      const sent = await sentBy(event, { number, who: PETITIONER, act: form }, deps);
      const outcome = await carriedOut(event, { command, value, sent, lost }, deps);
      if (!outcome) throw new Refused('no-match');
      if ('refused' in outcome) throw refusedBy(outcome);
      const isFirst = 'first' in outcome;
      const isNew = isFirst || outcome.events.length > 0;
      if (!isFirst)
        deps.log({ message: isNew ? `${form} added` : `${form} was known`, subject: number });
      if (isForm(event))
        return { statusCode: 303, headers: { location: `/petitions/${number}?done=${form}` } };
      const { status } = isFirst ? outcome.first : outcome.petition;
      return json(isNew ? 201 : 200, { number, status });
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Busy || error instanceof TooLarge))
        throw error;
      if (!wantsPage(event) || !isForm(event)) throw error;
      const { status, code, headers } = faultOf(error);
      const files = await filesIn(event, deps);
      const field = form === 'rating' ? 'comment' : 'text';
      const refill = {
        form: form === 'time' ? 'supplement' : form,
        refused: code,
        typed: fieldsIn(event)[field] ?? '',
        kept: files,
      } as const;
      const shown = await shownAgain(petition, { status, refill }, deps);
      return { ...shown, headers: { ...shown.headers, ...headers } };
    }
  };
}

/** The files that came with it, so that they need not be chosen again. */
async function filesIn(event: HttpEvent, { keys }: CitizenDeps): Promise<readonly KeptFile[]> {
  const { attachments: tokens = '' } = fieldsIn(event);
  return tokens === '' ? [] : keptFiles(tokens, await keys(), receivedAtOf(event));
}
