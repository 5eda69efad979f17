import * as z from 'zod/mini';
import { ASKING_ANSWERS } from '../../shared/charter/asking.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import { Busy } from '../../shared/lambda/busy.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { type Asked, heldBy, whyNotAnswered } from '../../shared/petition/asking/asked.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { ASKING_TOKEN, askingId, askingToken } from '../../shared/privacy/asking.ts';
import { keyOf } from '../../shared/privacy/keys.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import type { CitizenDeps } from './deps.ts';
import { type AskedView, askedPage } from './pages/asked.ts';

const MOST_BYTES = 2000;
const TRIES = 3;
export const AskedForm = z.strictObject({ answer: z.enum(ASKING_ANSWERS) });

/** GET /asked/{token}: the question, for whoever has its address. It changes nothing: what opens links in mails answers nothing. */
export async function beforeAsked(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const view = await viewOf(event, language, deps);
  return wantsPage(event) ? page(200, view.language, askedPage(view)) : json(200, twinOf(view));
}

/** POST /asked/{token}: the answer, by one press; another one takes its place as long as it can be answered. */
export async function answerAsked(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const { answer } = bodyOf(event, AskedForm, language, MOST_BYTES);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const view = await viewOf(event, language, deps);
    const { asked, token, why, terms, at } = view;
    if (why !== undefined) {
      if (!wantsPage(event)) throw new Refused(why);
      return page(409, view.language, askedPage(view));
    }
    const result = heldBy(asked, answer, terms.charter.terms.asking);
    const isKept =
      asked.answer === answer ||
      (await deps.askings.answer(askingId(token), asked, answer, { result, at }));
    if (!isKept) continue; // another press came in between
    // No number beside it: which petition it is about is not read from what was answered.
    deps.log({ message: 'a question was answered' });
    if (isForm(event)) return { statusCode: 303, headers: { location: `/asked/${token}` } };
    return json(201, twinOf({ ...view, asked: { ...asked, answer } }));
  }
  throw new Busy('a question was answered three times at once');
}

/** @throws Refused (404) for an address that is none of ours, or closed long ago. */
async function viewOf(
  event: HttpEvent,
  language: Language,
  { askings, petitions, terms, clock }: CitizenDeps,
): Promise<AskedView & { readonly language: Language }> {
  const token = event.pathParameters?.token ?? '';
  const asked = ASKING_TOKEN.test(token) ? await askings.read(askingId(token)) : undefined;
  if (!asked) throw new Refused('asking-unknown');
  const [petition, current] = await Promise.all([petitions.read(asked.number), terms()]);
  const at = clock.now();
  const question = current.charter.terms.asking.questions.find(
    ({ clause }) => clause === asked.clause,
  );
  return {
    ...{ token, asked, at, terms: current },
    language: petition?.language ?? language,
    // A charter that no longer asks it takes no answer to it.
    why: question ? whyNotAnswered(asked, petition, at) : 'asking-closed',
    question: question?.words,
  };
}

const twinOf = ({ asked, question, language, why }: AskedView) => ({
  ...(question && { question: question[language] }),
  closesAt: iso(asked.closesAt),
  open: why === undefined,
  ...(asked.answer && { answer: asked.answer }),
});

/** The questions that a petitioner can still answer, each by its address; for the page behind their code. */
export async function openQuestions(
  petition: Petition,
  now: number,
  { askings, keys }: Pick<CitizenDeps, 'askings' | 'keys'>,
): Promise<readonly { readonly token: string; readonly asked: Asked }[]> {
  if (petition.mayBeAsked !== true) return [];
  const all = await askings.of(petition.number);
  const open = all.filter((asked) => whyNotAnswered(asked, petition, now) === undefined);
  const shown = open.map(async (asked) => {
    const key = keyOf(await keys(asked.keyId), asked.keyId);
    return key ? [{ token: askingToken(key, asked), asked }] : [];
  });
  return (await Promise.all(shown)).flat();
}
