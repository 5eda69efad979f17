import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import { accept } from '../../shared/petition/decide/acts.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isRefusal } from '../../shared/petition/ports.ts';
import { conversation } from './conversation.ts';
import type { DeskDeps } from './deps.ts';
import { bearer, cookieOf, linkFor } from './link.ts';
import { page } from './page.ts';
import { petitionPage } from './pages/petition.ts';
import type { Sent } from './pages/redress-forms.ts';

const DAY_SECONDS = 86_400;

/** GET /desk/petitions/{number}: a link's first opening only sets the cookie; the clean address shows and accepts. */
export async function openPetition(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const token = event.queryStringParameters?.t;
  if (token !== undefined) {
    await linkFor(token, number, deps);
    const secure = deps.linkBase.startsWith('https:') ? '; Secure' : '';
    const cookie = `${cookieOf(number)}=${token}; Path=/desk; Max-Age=${DAY_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
    return {
      statusCode: 303,
      headers: { location: `/desk/petitions/${number}` },
      cookies: [cookie],
    };
  }
  const { person } = await bearer(event, number, deps);
  const petition = await opened(number, person, receivedAtOf(event), deps);
  if (!(event.headers.accept ?? '').includes('application/json'))
    return await shownPetition(number, { person, language }, deps);
  const content = await readBy(person, number, deps);
  const said = await conversation(number, await deps.petitions.history(number), deps.petitions);
  return json(200, {
    number,
    status: petition.status,
    kind: petition.kind,
    receivedAt: iso(petition.receivedAt),
    title: String(content?.title ?? ''),
    body: String(content?.body ?? ''),
    petitioner: content?.petitioner,
    represented: content?.represented,
    contact: petition.contact,
    said: said.map(({ at, ...one }) => ({ at: iso(at), ...one })),
    pledges: petition.pledges.map(({ id, clause, state, dueAt, actBy }) => ({
      id,
      clause,
      state,
      dueAt: iso(dueAt),
      actBy: iso(actBy),
    })),
  });
}

/** Opening by someone of the petition's own department is accepting it. */
async function opened(
  number: string,
  person: string,
  at: number,
  { petitions, terms }: DeskDeps,
): Promise<Petition> {
  const current = await terms();
  const department = current.office.people.find(({ id }) => id === person)?.department;
  const done = await petitions.act(number, (petition) =>
    petition.department === department
      ? accept(petition, { by: person, at, how: 'opened' }, current)
      : { events: [], notices: [] },
  );
  if (!done || isRefusal(done)) throw new Refused(404, 'not-found');
  return done.petition;
}

async function readBy(person: string, number: string, { petitions, log }: DeskDeps) {
  log({ message: 'personal text read', subject: number, by: person, purpose: 'desk' });
  return await petitions.content(number, 'submission');
}

export interface Showing {
  readonly person: string;
  readonly language: Language;
  readonly status?: number;
  readonly sent?: Sent;
}

/** The petition's page as it stands now, with its form. */
export async function shownPetition(
  number: string,
  { person, language, status = 200, sent }: Showing,
  deps: DeskDeps,
): Promise<HttpReply> {
  const [petition, content, facts] = await Promise.all([
    deps.petitions.read(number),
    readBy(person, number, deps),
    deps.petitions.history(number),
  ]);
  if (!petition) throw new Refused(404, 'not-found');
  const said = await conversation(number, facts, deps.petitions);
  return page(status, language, petitionPage({ petition, content, language, said, sent }));
}
