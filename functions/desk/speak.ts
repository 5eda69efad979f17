import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { type KeptFile, keptFiles, namedFiles } from '../../shared/lambda/attachments.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import { Busy } from '../../shared/lambda/busy.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import { TooLarge } from '../../shared/lambda/too-large.ts';
import { mustBeTaken, stored } from '../../shared/lambda/uploads.ts';
import { Attachments, box, said } from '../../shared/petition/commands/fields.ts';
import { keptText, next, written } from '../../shared/petition/commands/text.ts';
import type { DecisionContext } from '../../shared/petition/context.ts';
import { withFiles } from '../../shared/petition/decide/attach.ts';
import { prolongSupplement } from '../../shared/petition/decide/prolong.ts';
import { addMessage, rate } from '../../shared/petition/decide/speak.ts';
import { supply } from '../../shared/petition/decide/supplied.ts';
import { SOLVED } from '../../shared/petition/events-speech.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Decision, Refusal } from '../../shared/petition/ports.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import { saidHashes } from '../../shared/privacy/text-hash.ts';
import { fieldsIn } from '../../shared/web/form-body.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeOf } from './code.ts';
import type { DeskDeps } from './deps.ts';
import { once, PETITIONER, sentBy } from './once.ts';
import { shownAgain } from './status.ts';

const MOST_BYTES = 200_000;

export const MessageBody = z.strictObject({ text: said(20_000), attachments: Attachments });
/** A form sends an empty comment where nothing was added. */
export const RatingBody = z.strictObject({
  solved: z.enum(SOLVED),
  comment: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(2000)])),
});

interface Asked {
  readonly context: DecisionContext;
  readonly keys: Keyring;
  readonly lost: readonly string[];
}
type Decide = (petition: Petition, asked: Asked) => Decision | Refusal;

type Form = 'message' | 'rating' | 'supplement' | 'time';

/** POST /petitions/{number}/messages: a message to whoever is in charge. */
export const messages = (event: HttpEvent, language: Language, deps: DeskDeps) =>
  spoken('message', event, deps, () => {
    const { text: typed, attachments } = bodyOf(event, MessageBody, language, MOST_BYTES);
    const text = keptText(typed);
    return (petition, { keys, context, lost }) => {
      const { at } = context;
      const message = next('message', petition);
      const hashes = saidHashes(keys, petition.number, text);
      const files = namedFiles(attachments, keys, at);
      const decision = written(message, text, addMessage(petition, { message, hashes }, context));
      return withFiles(decision, petition, files, { by: 'petitioner', at, of: message, lost });
    };
  });

/** POST /petitions/{number}/rating: whether the latest answer solved the matter. */
export const rating = (event: HttpEvent, language: Language, deps: DeskDeps) =>
  spoken('rating', event, deps, () => {
    const { solved, comment = '' } = bodyOf(event, RatingBody, language, MOST_BYTES);
    const text = keptText(comment);
    return (petition, { keys, context }) => {
      if (text === '') return rate(petition, { solved }, context);
      const id = next('comment', petition);
      const [hash = ''] = saidHashes(keys, petition.number, text);
      return written(id, text, rate(petition, { solved, comment: { id, hash } }, context));
    };
  });

export const SupplementBody = z.strictObject({ text: said(20_000), part: box });

/** POST /petitions/{number}/supplement: what was asked for, or a part of it. */
export const supplement = (event: HttpEvent, language: Language, deps: DeskDeps) =>
  spoken('supplement', event, deps, () => {
    const body = bodyOf(event, SupplementBody, language, MOST_BYTES);
    const text = keptText(body.text);
    return (petition, { keys, context }) => {
      const message = next('message', petition);
      const hashes = saidHashes(keys, petition.number, text);
      const command = { message, hashes, whole: !body.part };
      return written(message, text, supply(petition, command, context));
    };
  });

/** POST /petitions/{number}/supplement/time: more time for it. */
export const moreTime = (event: HttpEvent, _language: Language, deps: DeskDeps) =>
  spoken(
    'time',
    event,
    deps,
    () =>
      (petition, { context }) =>
        prolongSupplement(petition, {}, context),
  );

/** The code first, then the body: who knows no code learns nothing. A refused form comes back as it was typed. */
async function spoken(
  form: Form,
  event: HttpEvent,
  deps: DeskDeps,
  read: () => Decide,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number } = petition;
  const lost = await stored(event, deps.files, deps.log);
  try {
    mustBeTaken(event);
    const decide = read();
    const [terms, keys] = await Promise.all([deps.terms(), deps.keys()]);
    const at = receivedAtOf(event);
    const sent = await sentBy(event, { number, who: PETITIONER, act: form }, deps);
    const outcome = await once(
      sent,
      (mark) =>
        deps.petitions.act(number, (current) =>
          mark(
            current,
            decide(current, { context: { ...terms, at, now: deps.clock.now() }, keys, lost }),
          ),
        ),
      deps,
    );
    if (!outcome) throw new Refused('no-match');
    if ('refused' in outcome) throw new Refused(outcome.refused);
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
}

/** The files that came with it, so that they need not be chosen again. */
async function filesIn(event: HttpEvent, { keys }: DeskDeps): Promise<readonly KeptFile[]> {
  const { attachments: tokens = '' } = fieldsIn(event);
  return tokens === '' ? [] : keptFiles(tokens, await keys(), receivedAtOf(event));
}
