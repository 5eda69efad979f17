import { parseItemId } from '../../../shared/improvement/item.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import type { Whose } from '../../../shared/ports/worklists.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { mayPost } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import { isAudit } from '../audit/rights.ts';
import type { StaffDeps } from '../deps.ts';
import { learnsFrom } from '../learning/rights.ts';
import { addressOfRow as placeOf } from '../pages/work-rows.ts';
import { worklistPage } from '../pages/worklist.ts';
import { type Desk, lettersFor, listsOf } from './lists.ts';
import { inOrder, type Looking, type Row, type RowThing, urgencyIn } from './rows.ts';
import { byNumber } from './search.ts';
import { allDesksOf, FILTERS, type Filter, heldIn, keyOf, partOf } from './worklist-scopes.ts';

/** A request to the table for each, and one for what their lines say: the other lists are a link away. */
const AT_ONCE = 2;

/**
 * GET /desk/worklist: all that the person owes; for whoever heads a department or stands in, those lists too. Titles and
 * names are masked.
 */
export async function worklist(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, q = '', after, ...asked } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps);
  const { person } = await bearer(event, WORKLIST, deps);
  const { office, calendar } = await deps.terms();
  const now = deps.clock.now();
  const looking: Looking = { person, office, calendar, now };
  const filter = FILTERS.find((one) => one === asked.filter) ?? 'all';
  const all = allDesksOf(person, office, now);
  const chosen = all.find(
    (one) => one.person === asked.person && one.department === asked.department,
  );
  const shown = chosen ? [chosen] : all.slice(0, AT_ONCE);
  const from = chosen && after !== undefined ? { after } : {};
  const lists = async (): Promise<readonly Desk[]> => {
    if (q === '')
      return await listsOf(shown, { ...partOf(filter, now, calendar), ...from }, looking, deps);
    const number = parsePetitionNumber(q) ?? parseItemId(q);
    if (number !== undefined) return [{ rows: await byNumber(number, looking, deps) }];
    const holding = heldIn(q);
    return holding.length === 0 ? [{ rows: [] }] : await listsOf(shown, { holding }, looking, deps);
  };
  const [found, letters] = await Promise.all([
    lists(),
    chosen || q !== '' || filter !== 'all' ? undefined : lettersFor(looking, deps),
  ]);
  const more = (whose: Whose, next: string) =>
    `/desk/worklist?${keyOf(whose)}&${new URLSearchParams({ filter, ...(q && { q }), after: next })}`;
  const desks = found.map(
    ({ whose, rows, more: next }): Desk => ({
      ...(whose && { whose }),
      rows: inOrder(rows.filter((row) => isIn(filter, row, looking))),
      ...(whose && next !== undefined && { more: more(whose, next) }),
    }),
  );
  if (!wantsPage(event)) {
    const waiting = letters && { letters: { ...letters, dueAt: iso(letters.dueAt) } };
    return json(200, { person, desks: desks.map(twinOf), ...waiting });
  }
  const others = all.filter((one) => !shown.includes(one));
  const view = {
    ...looking,
    office: officeIn(office, language),
    language,
    mayPost: mayPost(person, office, now),
    mayLearn: learnsFrom(person, office, now).length > 0,
    mayAudit: isAudit(person, office, now),
    desks,
    letters,
  };
  return page(200, language, worklistPage({ ...view, others, chosen, filter, q }));
}

/** The index finds the petitions; whether it is what this list holds of one that fits is seen in its line. */
function isIn(filter: Filter, { things }: Row, { now, calendar }: Looking): boolean {
  if (things.length === 0) return true;
  const running = things.filter(({ pausedUntil }) => pausedUntil === undefined);
  const endOfToday = calendar.startOf(calendar.dayOf(now) + 1);
  switch (filter) {
    case 'overdue':
      return running.some(({ dueAt }) => now > dueAt);
    case 'today':
      return running.some(({ actBy }) => actBy < endOfToday);
    case 'all':
    case 'unkeyed':
    case 'unproven':
      return true;
  }
}

const twinOf = ({ whose, rows, more }: Desk) => ({
  ...whose,
  petitions: rows.map(rowTwin),
  ...(more !== undefined && { more }),
});

export function rowTwin(row: Row) {
  const { number, kind, department, assignee, title, petitioner, things, status } = row;
  const [first] = things;
  return {
    ...{ number, kind, department, assignee, status },
    ...(title !== undefined && { title }),
    ...(petitioner !== undefined && { petitioner }),
    ...(first && { actBy: iso(first.actBy), dueAt: iso(first.dueAt) }),
    burns: urgencyIn(row),
    owed: things.map(thingTwin),
    address: placeOf(row),
  };
}

const thingTwin = ({ kind, to, actBy, dueAt, pausedUntil, urgency }: RowThing) => ({
  ...{ kind, to, urgency },
  actBy: iso(actBy),
  dueAt: iso(dueAt),
  ...(pausedUntil !== undefined && { pausedUntil: iso(pausedUntil) }),
});
