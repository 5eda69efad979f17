import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import type { Department, Office } from '../../shared/organization/office.ts';
import { headOf, presentFor } from '../../shared/organization/presence.ts';
import type { Terms } from '../../shared/petition/ports.ts';
import type { Work } from '../../shared/petition/work.ts';
import { addressOf, WORKLIST } from '../../shared/privacy/link.ts';
import { type Burns, burnsOf } from './burns.ts';
import type { DeskDeps } from './deps.ts';
import { bearer, entered } from './link.ts';
import { page, wantsPage } from './page.ts';
import { FILTERS, type Filter, worklistPage } from './pages/worklist.ts';
import { search } from './search.ts';

export interface Listed extends Work {
  readonly burns: Burns;
}
/** One person's part of a list. */
export interface Desk {
  readonly person: string;
  readonly works: readonly Listed[];
}
/** A part as it is shown: the most urgent, and how many there are. */
export interface Shown extends Desk {
  readonly count: number;
}
/** More than that nobody reads in one go; the filters and the search find the others. */
const MOST = 200;

/** GET /desk/worklist: what waits for the person; for a head, for the department by person. Neither titles nor texts. */
export async function worklist(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const { t, filter = 'all', q = '' } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps);
  const visitor = await bearer(event, WORKLIST, deps);
  const terms = await deps.terms();
  const now = deps.clock.now();
  const chosen = FILTERS.find((one) => one === filter) ?? 'all';
  const listed = (work: Work): Listed => ({ ...work, burns: burnsOf(work, now, terms.calendar) });
  const desks = await desksOf(visitor.person, now, terms, listed, deps);
  const found = q === '' ? undefined : await search(q, desks, visitor, terms, deps);
  const shown = found
    ? [cut({ person: '', works: found.map(listed) })]
    : desks.map((desk) => cut({ ...desk, works: desk.works.filter(isShown(chosen)) }));
  const { office } = terms;
  if (wantsPage(event))
    return page(
      200,
      language,
      worklistPage({
        language,
        now,
        office,
        desks: shown,
        filter: chosen,
        q,
        person: visitor.person,
      }),
    );
  return json(200, { person: visitor.person, desks: shown.map(twinOf) });
}

const cut = (desk: Desk): Shown => ({
  ...desk,
  works: desk.works.slice(0, MOST),
  count: desk.works.length,
});

const isShown =
  (filter: Filter) =>
  ({ burns }: Listed): boolean =>
    filter === 'all' || burns === filter || (filter === 'today' && burns === 'overdue');

const twinOf = ({ person, works, count }: Shown) => ({
  person,
  count,
  petitions: works.map(({ number, kind, assignee, actBy, dueAt, burns }) => ({
    number,
    kind,
    assignee,
    actBy: iso(actBy),
    dueAt: iso(dueAt),
    burns,
    address: addressOf(number),
  })),
});

/** The person's own first, then of whom they stand in for; a head sees each of the department, and what has no desk of its own. */
async function desksOf(
  person: string,
  now: number,
  { office }: Terms,
  listed: (work: Work) => Listed,
  { worklists }: DeskDeps,
): Promise<readonly Desk[]> {
  const headed = office.departments.filter(isHeadedBy(person, office, now)).map(({ id }) => id);
  const theirs = office.people.filter(({ department }) => headed.includes(department));
  const standsInFor = office.people.filter(
    ({ id }) => id !== person && presentFor(office, id, now) === person,
  );
  const others = new Set([...standsInFor, ...theirs].map(({ id }) => id));
  // The duty officer may hold what nobody of the department could be given.
  if (headed.length > 0) others.add(office.dutyOfficer);
  others.delete(person);
  const deskOf = async (id: string): Promise<Desk> => {
    const works = (await worklists.of(id)).map(listed);
    const isMember = id === person || [...standsInFor, ...theirs].some((one) => one.id === id);
    return {
      person: id,
      works: isMember ? works : works.filter((work) => headed.includes(work.department)),
    };
  };
  const [own, ...rest] = await Promise.all([person, ...others].map(deskOf));
  return own ? [own, ...rest.filter(({ works }) => works.length > 0)] : [];
}

/** The head, and whoever stands in. */
const isHeadedBy =
  (person: string, office: Office, now: number) =>
  ({ id, head }: Department): boolean =>
    head === person || headOf(office, id, now) === person;
