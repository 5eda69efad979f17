import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { PETITION_FORM } from '../../../shared/petition/number.ts';
import { scoreAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { countedIn, openIn, openRows, type Part, whenOf } from '../../../shared/score/drill.ts';
import type { CountedShare } from '../../../shared/score/fold.ts';
import type { CountedClock } from '../../../shared/score/row.ts';
import { scoreTerms } from '../../../shared/scoring/tables.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { monthAsked } from '../month-asked.ts';
import { scoreListPage } from '../pages/score-list.ts';
import { scoreRowsPage } from '../pages/score-rows.ts';
import { openTo } from '../petition/hidden.ts';
import { figureAsked } from './asked.ts';
import { opensScore } from './rights.ts';

/** How many a page lists. */
const A_PAGE = 50;

/**
 * GET /desk/score: the figures of a month, and, of one that is named, what it counts. A head opens their department's, the director and
 * audit all. It is made of what the petitions of that month add to it, as they stand now, without those that whoever reads it may not
 * open: a gap would tell them of it.
 */
export async function score(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, department, month, ...named } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, scoreAddress(department, month));
  const { person } = await bearer(event, WORKLIST, deps);
  const { office, charter } = await deps.terms();
  const now = deps.clock.now();
  const opens = opensScore(person, office, now);
  const chosen = department ?? (opens.all ? undefined : opens.departments[0]);
  if (chosen === undefined ? !opens.all : !opens.departments.includes(chosen))
    throw new Refused('score-not-yours');
  const asked = monthAsked(month, now);
  const part = { department: chosen, terms: scoreTerms({ charter }, deps.conductSince), now };
  const shares = await openShares(await deps.score.of(asked.name), part, person, deps);
  const shown = {
    ...{ month: asked, chosen, opens, language, now },
    office: officeIn(office, language),
  };
  const figure = figureAsked(named);
  if (!figure) {
    const rows = openRows(shares, part);
    if (!wantsPage(event))
      return json(200, { month: asked.name, ...(chosen && { department: chosen }), rows });
    return page(200, language, scoreRowsPage({ ...shown, rows }));
  }
  const counted = countedIn(shares, figure, part);
  const pages = Math.max(1, Math.ceil(counted.length / A_PAGE));
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(named.page)) || 1));
  const here = counted.slice((at - 1) * A_PAGE, at * A_PAGE);
  deps.log({
    message: 'a figure of the score was opened',
    ...{ by: person, month: asked.name, promise: figure.terms, figure: figure.figure, page: at },
  });
  const list = { figure, all: counted.length, at, pages, here };
  if (!wantsPage(event))
    return json(200, {
      ...{ month: asked.name, ...(chosen && { department: chosen }), ...figure },
      ...{ count: list.all, page: at, pages },
      counted: here.map(lineOf),
    });
  return page(200, language, scoreListPage({ ...shown, list }));
}

/** The petition that a line leads to or is named after: an item of improvement has its number. */
const NUMBER = /\d{4}-\d{6,8}-\d/;
const numberOf = (subject: string): readonly string[] => {
  const number = NUMBER.exec(subject)?.[0] ?? '';
  return PETITION_FORM.test(number) ? [number] : [];
};

/** What of a part a person may know of: of a petition in which they are accused nobody sees even the number, nor that one is missing (P23). */
async function openShares(
  shares: readonly CountedShare[],
  part: Part,
  person: string,
  deps: Pick<StaffDeps, 'glances'>,
): Promise<readonly CountedShare[]> {
  const own = shares.filter((share) => openIn([share], part).length > 0);
  const numbers = own.flatMap(({ petition }) => numberOf(petition));
  const open = await openTo(person, numbers, deps);
  return own.filter(({ petition }) => numberOf(petition).every((number) => open.has(number)));
}

function lineOf({ petition: subject, clock }: CountedClock) {
  const { pledge, event, result, ending, witness, department, dueAt, tookMs } = clock;
  return {
    ...{ subject, promise: pledge, department, result, witness },
    ...(event !== undefined && { event }),
    ...{ at: iso(whenOf(clock)), dueAt: iso(dueAt) },
    ...(ending && { ending }),
    ...(tookMs !== undefined && { tookMs }),
  };
}
