import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import type { Terms } from '../../shared/petition/ports.ts';
import { type Work, workOf } from '../../shared/petition/work.ts';
import { type Burns, burnsOf } from './burns.ts';
import type { DeskDeps } from './deps.ts';
import { addressOf, bearer, entered, type Visitor, WORKLIST } from './link.ts';
import { page, wantsPage } from './page.ts';
import { FILTERS, type Filter, worklistPage } from './pages/worklist.ts';
import { mayOpen } from './standing.ts';

export interface Listed extends Work {
  readonly burns: Burns;
}
/** One person's part of a list. */
export interface Desk {
  readonly person: string;
  readonly works: readonly Listed[];
}

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
  const desks = await desksOf(visitor.person, terms, listed, deps);
  const found = q === '' ? undefined : await search(q, desks, visitor, terms, deps);
  const shown = (found ? [{ person: '', works: found.map(listed) }] : desks).map((desk) => ({
    ...desk,
    works: desk.works.filter(({ burns }) => found !== undefined || isShown(burns, chosen)),
  }));
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

const isShown = (burns: Burns, filter: Filter): boolean =>
  filter === 'all' || burns === filter || (filter === 'today' && burns === 'overdue');

const twinOf = ({ person, works }: Desk) => ({
  person,
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

/** The person's own first; whoever heads a department sees each of its people, and what has no desk of its own. */
async function desksOf(
  person: string,
  { office }: Terms,
  listed: (work: Work) => Listed,
  { worklists }: DeskDeps,
): Promise<readonly Desk[]> {
  const headed = office.departments.filter(({ head }) => head === person).map(({ id }) => id);
  const theirs = office.people.filter(({ department }) => headed.includes(department));
  const others = new Set(theirs.map(({ id }) => id));
  // The duty officer may hold what nobody of the department could be given.
  if (headed.length > 0) others.add(office.dutyOfficer);
  others.delete(person);
  const deskOf = async (id: string): Promise<Desk> => {
    const works = (await worklists.of(id)).map(listed);
    const isMember = id === person || theirs.some((one) => one.id === id);
    return {
      person: id,
      works: isMember ? works : works.filter((work) => headed.includes(work.department)),
    };
  };
  const [own, ...rest] = await Promise.all([person, ...others].map(deskOf));
  return own ? [own, ...rest.filter(({ works }) => works.length > 0)] : [];
}

/** By a whole number as it was typed, wherever the person may look; by some of its digits within the list. */
async function search(
  typed: string,
  desks: readonly Desk[],
  visitor: Visitor,
  { office }: Terms,
  { petitions, clock }: DeskDeps,
): Promise<readonly Work[]> {
  const number = parsePetitionNumber(typed);
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  const inList = desks
    .flatMap(({ works }) => works)
    .filter((work) => digits.length >= 2 && work.number.replaceAll('-', '').includes(digits));
  if (number === undefined || inList.length > 0) return inList;
  const petition = await petitions.read(number);
  if (!petition || !mayOpen(petition, visitor, office, clock.now())) return [];
  return [workOf(petition) ?? answered(petition)];
}

const answered = ({
  number,
  kind,
  department,
  assignee,
  pledges,
}: Parameters<typeof workOf>[0]): Work => {
  const dueAt = pledges[0]?.dueAt ?? 0;
  return { number, kind, department, assignee, actBy: dueAt, dueAt };
};
