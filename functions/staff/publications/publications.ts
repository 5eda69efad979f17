import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../../shared/lambda/http.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import { PUBLICATIONS, publicationAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { endPublication, publish, writePublication } from '../../../shared/publications/act.ts';
import { PUBLICATION_FORM, type Publication } from '../../../shared/publications/publication.ts';
import { openPublication } from '../../../shared/publications/register.ts';
import { faultOfForm } from '../../../shared/requests/refused-form.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { departmentAsked } from '../department-asked.ts';
import type { StaffDeps } from '../deps.ts';
import { publicationPage } from '../pages/publication.ts';
import { publicationsPage } from '../pages/publications.ts';
import { ActBody, REGISTERED, RegisterBody, wordsIn } from './body.ts';
import { idOfRequest, mustBeSame } from './same-request.ts';
import { listedTwin, publicationTwin, publicationView } from './view.ts';

const MOST_BYTES = 60_000;

/** GET /desk/publications: what is registered and not published, soonest first; or what rests; and the forms that register. */
export async function publications(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, PUBLICATIONS);
  const { person } = await bearer(event, WORKLIST, deps);
  const view = await listView(event, person, language, deps);
  return wantsPage(event)
    ? page(200, language, publicationsPage(view))
    : json(200, { department: view.chosen, publications: view.listed.map(listedTwin) });
}

async function listView(event: HttpEvent, person: string, language: Language, deps: StaffDeps) {
  const { department, rests, new: asked } = event.queryStringParameters ?? {};
  const { office } = await deps.terms();
  const now = deps.clock.now();
  const { chosen, read } = departmentAsked(department, person, office, now);
  const isResting = rests === 'yes';
  const found = await Promise.all(
    read.map((one) => deps.publications.ofDepartment(one, isResting)),
  );
  const listed = found
    .flat()
    .toSorted((a, b) => (isResting ? b.dueAt - a.dueAt : a.dueAt - b.dueAt));
  const kind = REGISTERED.find((one) => one === asked);
  return {
    ...{ listed, chosen, rests: isResting, office: officeIn(office, language), now, language },
    department: office.people.find(({ id }) => id === person)?.department ?? '',
    ...(kind && { kind }),
  };
}

/** POST /desk/publications: registers a change, an entry or an item of the catalogue. Sent twice it is one. */
export async function register(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person: by } = await bearer(event, WORKLIST, deps);
  try {
    const body = bodyOf(event, RegisterBody, language, MOST_BYTES, 'invalid-fields');
    const { kind, department } = body;
    const words = wordsIn(kind, body);
    const [terms, at] = [await deps.terms(), receivedAtOf(event)];
    if (!terms.office.departments.some(({ id }) => id === department))
      throw new Refused('invalid-fields');
    const id = await idOfRequest(event, { by, at, asked: [kind, words] }, deps);
    const isOwn = terms.office.people.find((one) => one.id === by)?.department === department;
    const opening = { id, kind, cause: 'registered', by, department, words, at } as const;
    const opened = openPublication({ ...opening, ...(isOwn && { owner: by }) }, terms);
    if ('refused' in opened) throw refusedBy(opened);
    const isNew = await deps.publications.make(id, opened);
    if (!isNew) await mustBeSame(id, words, deps);
    deps.log({ message: isNew ? 'publication registered' : 'registered before', subject: id, by });
    return told(event, id, 'registered');
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const view = await listView(event, by, language, deps);
    const kind = REGISTERED.find((one) => one === typed.kind) ?? 'announcement';
    const shown = { ...view, kind, refused: { code, typed, ...fieldOf(error) } };
    return page(status, language, publicationsPage(shown), headers);
  }
}

/** GET /desk/publications/{publication}: its words, its day, what happened, and what may be done. */
export async function publication(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.publication ?? '';
  const { t, done } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, publicationAddress(id));
  const { person } = await bearer(event, WORKLIST, deps);
  const view = await publicationView(id, person, language, deps, { done });
  return wantsPage(event)
    ? page(200, language, publicationPage(view))
    : json(200, publicationTwin(view));
}

/** POST /desk/publications/{publication}: it is written, published, or ended. A refused form comes back as it was typed. */
export async function act(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.publication ?? '';
  const { person: by } = await bearer(event, WORKLIST, deps);
  try {
    const body = bodyOf(event, ActBody, language, MOST_BYTES, 'invalid-fields');
    const terms = await deps.terms();
    const context = { ...terms, by, at: receivedAtOf(event), now: deps.clock.now() };
    const corrected = body.act === 'end' ? await correctedAt(id, deps) : {};
    const decide = (one: Publication) => {
      const seen = body.version;
      if (body.act === 'publish') return publish(one, { seen }, context);
      if (body.act === 'end')
        return endPublication(one, { reason: body.why, seen, ...corrected }, context);
      return writePublication(one, { words: wordsIn(one.kind, body), seen }, context);
    };
    const came = await deps.publications.act(id, decide);
    if (!came) throw new Refused('not-found');
    if (isRefusal(came)) throw refusedBy(came);
    deps.log({ message: 'publication changed', subject: id, by, act: body.act });
    return told(event, id, body.act);
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    if (status === 404) throw error;
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const refused = { code, typed, ...fieldOf(error) };
    const view = await publicationView(id, by, language, deps, { refused });
    return page(status, language, publicationPage(view), headers);
  }
}

/** When that was published last which a reader said is out of date: its correction tells that it was. */
async function correctedAt(
  id: string,
  { publications: kept }: Pick<StaffDeps, 'publications'>,
): Promise<{ readonly corrected?: number }> {
  const { cause, about = '' } = (await kept.read(id)) ?? {};
  if (cause !== 'reader' || !PUBLICATION_FORM.test(about)) return {};
  const told = await kept.read(about);
  return told?.publishedAt === undefined ? {} : { corrected: told.publishedAt };
}

const fieldOf = (error: unknown): { readonly field?: string } =>
  error instanceof Refused && error.fields[0] ? { field: error.fields[0].name } : {};

function told(event: HttpEvent, id: string, done: string): HttpReply {
  if (!isForm(event)) return json(200, { id, done });
  return { statusCode: 303, headers: { location: `${publicationAddress(id)}?done=${done}#done` } };
}
