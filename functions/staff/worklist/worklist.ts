import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import type { WorklistEntry } from '../../../shared/petition/worklist-entry.ts';
import type { Whose, WorklistPart } from '../../../shared/ports/worklists.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { mayPost } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { type Desk, type Listed, worklistPage } from '../pages/worklist.ts';
import { search } from './search.ts';
import { burnsOf } from './urgency.ts';
import { desksOf, FILTERS, heldIn, keyOf, partOf } from './worklist-scopes.ts';

/** A request to the table for each: the other lists are a link away. */
const AT_ONCE = 3;

/**
 * GET /desk/worklist: what waits for the person; for whoever heads a department or stands in, those lists too.
 * Neither titles nor texts.
 */
export async function worklist(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, q = '', after, ...asked } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps);
  const visitor = await bearer(event, WORKLIST, deps);
  const { person } = visitor;
  const { office, calendar } = await deps.terms();
  const now = deps.clock.now();
  const filter = FILTERS.find((one) => one === asked.filter) ?? 'all';
  const listed = (work: WorklistEntry): Listed => ({
    ...work,
    burns: burnsOf(work, now, calendar),
  });
  const all = desksOf(person, office, now);
  const chosen = all.find(
    (one) => one.person === asked.person && one.department === asked.department,
  );
  const shown = chosen ? [chosen] : all.slice(0, AT_ONCE);
  const more = (whose: Whose, from: string) =>
    `/desk/worklist?${keyOf(whose)}&${new URLSearchParams({ filter, ...(q && { q }), after: from })}`;
  const deskOf = async (whose: Whose, part: WorklistPart): Promise<Desk> => {
    const found = await deps.worklists.page(whose, part);
    const rest = found.more === undefined ? {} : { more: more(whose, found.more) };
    return { whose, works: found.works.map(listed), ...rest };
  };
  async function desks(): Promise<readonly Desk[]> {
    const number = parsePetitionNumber(q);
    if (number !== undefined)
      return [{ works: (await search(number, visitor, office, deps)).map(listed) }];
    const held = heldIn(q);
    if (q !== '' && held.length === 0) return [{ works: [] }];
    const part = q === '' ? partOf(filter, now, calendar) : { holding: held };
    const from = chosen && after !== undefined ? { after } : {};
    return await Promise.all(shown.map((whose) => deskOf(whose, { ...part, ...from })));
  }
  const found = await desks();
  if (!wantsPage(event)) return json(200, { person, desks: found.map(twinOf) });
  const others = all.filter((one) => !shown.includes(one));
  const may = { mayPost: mayPost(person, office, now) };
  const view = {
    language,
    now,
    office: officeIn(office, language),
    person,
    ...may,
    desks: found,
    others,
    chosen,
    filter,
    q,
  };
  return page(200, language, worklistPage(view));
}

const twinOf = ({ whose, works, more }: Desk) => ({
  ...whose,
  petitions: works.map(({ number, kind, assignee, actBy, dueAt, burns }) => ({
    number,
    kind,
    assignee,
    actBy: iso(actBy),
    dueAt: iso(dueAt),
    burns,
    address: addressOf(number),
  })),
  ...(more !== undefined && { more }),
});
