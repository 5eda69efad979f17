import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { visitsList } from '../../../shared/petition/worklist-entry.ts';
import { GLANCES_AT_ONCE } from '../../../shared/ports/worklists.ts';
import { VISITS, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { visitsPage } from '../pages/visits.ts';
import type { Looking } from '../worklist/rows.ts';
import { type DayVisit, visitsOfDay } from './day.ts';

/** Pages of what the person owes that are read: what is due first stands first. */
const PAGES = 4;

/**
 * GET /desk/visits: whom the person visits today, when and where, and what they press next, for a telephone in one hand.
 */
export async function visits(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, VISITS);
  const { person } = await bearer(event, WORKLIST, deps);
  const { office, calendar } = await deps.terms();
  const looking: Looking = { person, office, calendar, now: deps.clock.now() };
  const day = await ofToday(looking, deps);
  if (!wantsPage(event)) return json(200, { visits: day.map(twinOf) });
  const digits = await Promise.all(day.map((one) => digitsOf(one, deps)));
  const shown = day.map((one, index) => ({ ...one, digits: digits[index] }));
  return page(200, language, visitsPage({ language, now: looking.now, visits: shown }));
}

/** Of the list of their visits, however long; and of what they owe, where visits stand that were planned before there was such a list. */
async function ofToday(looking: Looking, deps: StaffDeps): Promise<readonly DayVisit[]> {
  const { person } = looking;
  const all = await Promise.all([
    listed(visitsList(person), Number.POSITIVE_INFINITY, looking, deps),
    listed(person, PAGES, looking, deps),
  ]);
  const found = [...new Map(all.flat().map((one) => [one.number, one])).values()];
  const subjects = found.map(({ number }) => number).join(' ');
  if (found.length > 0)
    deps.log({ message: 'visits listed', by: person, subjects, purpose: 'visits' });
  return found.toSorted((a, b) => a.visit.from - b.visit.from);
}

async function listed(
  list: string,
  most: number,
  looking: Looking,
  { worklists, glances }: Pick<StaffDeps, 'worklists' | 'glances'>,
): Promise<readonly DayVisit[]> {
  const found: DayVisit[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const part = { limit: GLANCES_AT_ONCE, ...(after !== undefined && { after }) };
    const { works, more } = await worklists.page({ person: list }, part);
    const numbers = works.map(({ number }) => number);
    if (numbers.length > 0) {
      const { petitions } = await glances(numbers);
      found.push(...visitsOfDay([...petitions.values()], looking));
    }
    after = more;
    if (after === undefined) break;
  }
  return found;
}

async function digitsOf({ number, code }: DayVisit, { petitions }: StaffDeps) {
  if (code === undefined) return undefined;
  const text = (await petitions.content(number, code))?.text;
  return typeof text === 'string' ? text : undefined;
}

const twinOf = ({ number, visit, next, waits }: DayVisit) => ({
  ...{ number, visit: visit.id, from: iso(visit.from), until: iso(visit.until) },
  ...(next && { next }),
  ...(waits && { waits }),
});
