import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { wisherOf } from '../../../shared/lambda/wisher.ts';
import { sentencesOf } from '../../../shared/notices/spoken.ts';
import { openCallback } from '../../../shared/petition/callback.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Call } from '../../../shared/petition/reach/state.ts';
import { openCalls, reachOf } from '../../../shared/petition/reach.ts';
import type { Contents } from '../../../shared/ports/petitions.ts';
import { fieldOf } from '../../../shared/print/contents.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { mustStand } from '../access/access-control.ts';
import { bearer, entered, type Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { type CallsView, callsPage } from '../pages/calls.ts';
import type { RefusedForm } from '../pages/refused-form.ts';

export const callsPath = (number: string): string => `/desk/petitions/${number}/calls`;

/** GET /desk/petitions/{number}/calls: whom to call, what to say, and the form that logs the call. */
export async function calls(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const token = event.queryStringParameters?.t;
  if (token !== undefined) return await entered(token, number, deps, callsPath(number));
  const visitor = await bearer(event, number, deps);
  const petition = await deps.petitions.read(number);
  if (!petition) throw new Refused('not-found');
  if (wantsPage(event)) return await shownCalls(petition, { visitor, language }, deps);
  const view = await viewOf(petition, { visitor, language }, deps);
  return json(200, {
    number,
    phone: view.phone,
    ...(view.promised && {
      promised: { agreedAt: iso(view.promised.agreedAt), gist: view.promised.gist },
    }),
    calls: view.calls.map(({ id, dueAt, sentences, text, tooLate }) => ({
      id,
      ...(dueAt !== undefined && { dueAt: iso(dueAt) }),
      sentences,
      ...(tooLate && { tooLate }),
      ...(text !== undefined && { text }),
    })),
  });
}

export interface Shown {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly status?: number;
  readonly sent?: RefusedForm | undefined;
}

export const shownCalls = async (petition: Petition, shown: Shown, deps: StaffDeps) =>
  page(shown.status ?? 200, shown.language, callsPage(await viewOf(petition, shown, deps)));

/** @throws Refused for whoever may not open the petition. */
async function viewOf(
  petition: Petition,
  { visitor, language, sent }: Shown,
  { petitions, keys, standing, terms, clock, log }: StaffDeps,
): Promise<CallsView> {
  const { number } = petition;
  const current = await terms();
  mustStand(petition, visitor, current.office, clock.now(), language);
  log({ message: 'personal text read', subject: number, by: visitor.person, purpose: 'call' });
  const { contents } = await petitions.whole(number);
  const read = async (_: string, id: string) => contents.get(id);
  const content = contents.get(petition.contactIn ?? 'submission');
  const open = openCalls(petition).map((call) => {
    const text = contents.get(call.said.content ?? '')?.text;
    return {
      id: call.id,
      dueAt: dueOf(call, petition),
      sentences: sentencesOf(call.said, petition, current),
      text: typeof text === 'string' ? text : undefined,
      tooLate: isTooLate(call, petition),
    };
  });
  return {
    number,
    language,
    spoken: petition.language,
    now: clock.now(),
    name: fieldOf(content, 'name'),
    phone: fieldOf(content, 'phone'),
    calls: open,
    ...promisedIn(petition, contents),
    wishes: (await wisherOf(petition, { petitions: { content: read }, keys, standing })).wishes,
    told: reachOf(petition).calls.some(({ state }) => state === 'told'),
    sent,
  };
}

function promisedIn(petition: Petition, contents: Contents): Pick<CallsView, 'promised'> {
  const promised = openCallback(petition);
  if (!promised) return {};
  const { agreedAt, tries, forgottenAt, gist = '' } = promised;
  const isForgotten = forgottenAt !== undefined;
  const text = contents.get(gist)?.text;
  return {
    promised: {
      agreedAt,
      tries: tries.length,
      isForgotten,
      gist: typeof text === 'string' ? text : '',
    },
  };
}

/** A prior notice whose pledge is no longer open announces a date that will not be. */
const isTooLate = ({ id }: Call, { pledges }: Petition): boolean =>
  pledges.some(({ priorNotice, state }) => priorNotice?.notice === id && state !== 'open');

const dueOf = ({ target }: Call, { pledges }: Petition): number | undefined =>
  pledges.find(({ id }) => id === target)?.dueAt;
