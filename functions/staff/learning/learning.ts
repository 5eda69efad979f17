import { monthFigures } from '../../../shared/breaks/month-figures.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { withFormer } from '../../../shared/organization/leavers.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { learningAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { monthAsked } from '../month-asked.ts';
import { learningPage } from '../pages/learning.ts';
import { foundAgainFor } from './found-again.ts';
import { learnsFrom } from './rights.ts';

/** GET /desk/learning: what broke in a department in a month, what was owed for it, done and overdue, and what came again; to its head about whom it was found again, too. */
export async function learning(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, department, month } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, learningAddress(department, month));
  const { person } = await bearer(event, WORKLIST, deps);
  const { office, charter } = await deps.terms();
  const now = deps.clock.now();
  const theirs = learnsFrom(person, office, now);
  const chosen = department === undefined ? theirs[0] : theirs.find((id) => id === department);
  if (chosen === undefined) throw new Refused('learning-not-yours');
  const asked = monthAsked(month, now);
  const { againDays } = charter.terms;
  const [figures, again] = await Promise.all([
    monthFigures(deps.breaks, {
      departments: withFormer(office, chosen),
      month: asked,
      againDays,
      now,
    }),
    foundAgainFor(person, chosen, { office, charter }, deps),
  ]);
  if (!wantsPage(event))
    return json(200, {
      ...{ department: chosen, month: asked.name, causes: figures },
      ...(again && {
        foundAgain: again.map(({ person: about, findings }) => ({
          person: about,
          findings: findings.map((one) => ({ ...one, at: iso(one.at) })),
        })),
      }),
    });
  const { days } = charter.terms.visit.recurrence;
  const view = {
    ...{ figures, chosen, theirs, month: asked, againDays, now, language },
    ...(again && { again: { found: again, days } }),
  };
  return page(200, language, learningPage({ ...view, office: officeIn(office, language) }));
}
