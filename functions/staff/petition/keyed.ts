import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { mayOpen, mustStand } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { keptPage, keyedPage } from '../pages/keyed.ts';
import { desksOf } from '../worklist/worklist-scopes.ts';
import { keyedPath } from './keyed-path.ts';

/**
 * GET /desk/petitions/{number}/keyed: where a paper went that this person has written down, and which is next. Whoever
 * wrote it down may see it, though the petition be another department's now.
 */
export async function keyed(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const token = event.queryStringParameters?.t;
  if (token !== undefined) return await entered(token, number, deps, keyedPath(number));
  const visitor = await bearer(event, number, deps);
  const [petition, { office }] = await Promise.all([deps.petitions.read(number), deps.terms()]);
  if (!petition) throw new Refused('not-found');
  const now = deps.clock.now();
  const { person } = visitor;
  const opens = mayOpen(petition, visitor, office, now);
  const { keyed, movedTo } = petition;
  const isDone = keyed !== undefined || movedTo !== undefined;
  const isTheirs = isDone && (await wrote(person, number, deps));
  // What it says of their department's staff keeps it from whoever wrote it down, too: only that it is saved is theirs to know.
  if (isTheirs && isBarred(petition, person))
    return await kept(event, { number, person, language }, office, now, deps);
  if (!isTheirs) mustStand(petition, visitor, office, now, language);
  if (!isDone) throw new Refused('not-found');
  const went = movedTo === undefined ? petition : await deps.petitions.read(movedTo);
  if (!went || isBarred(went, person)) throw new Refused('not-found');
  const next = await nextPaper(person, office, now, deps);
  const { department, assignee } = went;
  const { contact, receivedAt } = petition;
  const isAnswered = went.supplement?.ended === 'replied';
  const moved = movedTo === undefined ? {} : { moved: { to: movedTo, receivedAt, isAnswered } };
  if (!wantsPage(event))
    return json(200, { number, department, assignee, movedTo, ...(next && { next }) });
  const view = { number, department, assignee, contact, opens, next, language, ...moved };
  return page(200, language, keyedPage({ ...view, office: officeIn(office, language) }));
}

async function kept(
  event: HttpEvent,
  {
    number,
    person,
    language,
  }: { readonly number: string; readonly person: string; readonly language: Language },
  office: Office,
  now: number,
  deps: StaffDeps,
): Promise<HttpReply> {
  const next = await nextPaper(person, office, now, deps);
  if (!wantsPage(event)) return json(200, { number, ...(next && { next }) });
  return page(200, language, keptPage({ number, language, next }));
}

const wrote = async (
  person: string,
  number: string,
  { petitions }: Pick<StaffDeps, 'petitions'>,
): Promise<boolean> =>
  (await petitions.history(number, 0)).some(
    (event) => (event.type === 'PaperKeyed' || event.type === 'PaperMoved') && event.by === person,
  );

/** The paper that has waited longest in the lists that this person may see; undefined when all is written down. */
async function nextPaper(
  person: string,
  office: Office,
  now: number,
  { worklists }: Pick<StaffDeps, 'worklists'>,
): Promise<string | undefined> {
  const lists = desksOf(person, office, now);
  const found = await Promise.all(lists.map((one) => worklists.page(one, { kind: 'unkeyed' })));
  const waiting = found.flatMap(({ works }) => works).filter(({ kind }) => kind === 'unkeyed');
  return waiting.toSorted((a, b) => a.actBy - b.actBy)[0]?.number;
}
