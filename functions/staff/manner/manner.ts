import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { ownFigures, teamFigures } from '../../../shared/manner/figures.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { mannerAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { monthAsked } from '../month-asked.ts';
import { mannerPage } from '../pages/manner.ts';
import { responseOf } from './response.ts';
import { teamsOf } from './rights.ts';

/**
 * GET /desk/manner: what the clauses about conduct (P1 to P7) came to in a month. Everybody reads their own, and nobody another's; a head
 * reads their team's, the director and the head of customer support each team's by itself, once the month is over.
 */
export async function manner(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, department, month } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, mannerAddress(department, month));
  const { person } = await bearer(event, WORKLIST, deps);
  const { office, charter } = await deps.terms();
  const now = deps.clock.now();
  const teams = teamsOf(person, office, now);
  const chosen = department === undefined ? teams[0] : teams.find((id) => id === department);
  if (department !== undefined && chosen === undefined) throw new Refused('manner-not-yours');
  const asked = monthAsked(month, now);
  const isOver = asked.until <= now;
  const since = deps.conductSince;
  const everywhere = office.departments.map(({ id }) => id);
  const isShown = chosen !== undefined && isOver;
  const [mine, theirs, lines] = await Promise.all([
    deps.manner.own(person, everywhere, asked.name),
    isShown ? deps.manner.of(chosen, asked.name) : [],
    isShown ? deps.askings.lines(asked.name) : [],
  ]);
  const { fewest } = charter.terms.manner;
  const own = ownFigures(mine, asked.name, since);
  const team = isShown ? teamFigures(theirs, asked.name, since, fewest) : undefined;
  const response = isShown ? responseOf(lines, chosen, since, fewest) : undefined;
  deps.log({
    message: 'figures of conduct were opened',
    ...{ by: person, month: asked.name, ...(team && { department: chosen }) },
  });
  if (!wantsPage(event))
    return json(200, {
      ...{ month: asked.name, own },
      ...(team && {
        team: { department: chosen, figures: team, ...(response && { asked: response }) },
      }),
    });
  const view = { own, team, response, chosen, teams, month: asked, since, fewest, now, language };
  return page(200, language, mannerPage({ ...view, office: officeIn(office, language) }));
}
