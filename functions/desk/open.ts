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
import type { DeskDeps } from './deps.ts';
import { bearer, cookieOf, linkFor } from './link.ts';
import { petitionPage } from './pages/petition.ts';

const DAY_SECONDS = 86_400;

/** GET /desk/petitions/{number}: a link's first opening only sets the cookie; the clean address shows and accepts. */
export async function openPetition(
  event: HttpEvent,
  _language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.['number'] ?? '';
  const token = event.queryStringParameters?.['t'];
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
  const terms = await deps.terms();
  const own = (petition: Petition) =>
    terms.office.people.find(({ id }) => id === person)?.department === petition.department;
  const opened = await deps.petitions.act(number, (petition) =>
    own(petition)
      ? accept(petition, { by: person, at: receivedAtOf(event), how: 'opened' }, terms)
      : { events: [], notices: [] },
  );
  if (!opened || isRefusal(opened)) throw new Refused(404, 'not-found');
  const content = await deps.petitions.content(number, 'submission');
  deps.log({ message: 'personal text read', subject: number, by: person, purpose: 'desk' });
  const { petition } = opened;
  const view = {
    number,
    status: petition.status,
    kind: petition.kind,
    receivedAt: iso(petition.receivedAt),
    title: String(content?.['title'] ?? ''),
    body: String(content?.['body'] ?? ''),
    petitioner: content?.['petitioner'],
    pledges: petition.pledges.map(({ id, clause, state, dueAt, actBy }) => ({
      id,
      clause,
      state,
      dueAt: iso(dueAt),
      actBy: iso(actBy),
    })),
  };
  if ((event.headers['accept'] ?? '').includes('application/json')) return json(200, view);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: petitionPage(view),
  };
}
