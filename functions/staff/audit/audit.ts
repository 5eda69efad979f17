import { nameOf } from '../../../shared/audit/draw.ts';
import { ledgerMonth } from '../../../shared/audit/of-month.ts';
import { thisMonth } from '../../../shared/compensation/month.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { unlessUnreadable } from '../../../shared/lambda/unreadable.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { standingFinding, visitOf } from '../../../shared/petition/visit.ts';
import type { NoFault } from '../../../shared/ports/audits.ts';
import { auditAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { monthAsked } from '../month-asked.ts';
import { type AuditView, auditPage, type Drawn } from '../pages/audit.ts';
import { isAudit } from './rights.ts';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** GET /desk/audit: what audit looks at in a month. For audit alone. */
export async function audit(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, month: asked = '' } = event.queryStringParameters ?? {};
  const named = MONTH.test(asked) ? asked : undefined;
  if (t !== undefined) return await entered(t, WORKLIST, deps, auditAddress(named));
  const { person } = await bearer(event, WORKLIST, deps);
  const { office } = await deps.terms();
  const now = deps.clock.now();
  if (!isAudit(person, office, now)) throw new Refused('only-audit');
  const before = thisMonth(thisMonth(now).from - 1);
  const month = monthAsked(asked, now, before);
  const [draw, ledger] = await Promise.all([
    deps.audits.draw(month.name),
    ledgerMonth(deps.compensations, office, month),
  ]);
  const drawn = await Promise.all((draw?.drawn ?? []).map((one) => drawnOf(one, deps)));
  const lots = draw && { seed: draw.seed, of: draw.of, drawn };
  deps.log({ message: 'the month was opened for audit', by: person, month: month.name });
  if (!wantsPage(event))
    return json(200, { month: month.name, ...(lots && { draw: lots }), ...ledger });
  const view: AuditView = {
    ...{ month, ledger, language, now, office: officeIn(office, language) },
    ...(lots && { lots }),
  };
  return page(200, language, auditPage(view));
}

/** How a drawn ruling stands now; what cannot be read says so. */
async function drawnOf(one: NoFault, { petitions }: Pick<StaffDeps, 'petitions'>): Promise<Drawn> {
  const petition = await unlessUnreadable(() => petitions.read(one.number));
  const visit = petition && visitOf(petition, one.visit);
  const stands = visit && standingFinding(visit)?.outcome;
  const name = nameOf(one);
  if (!visit || stands === undefined) return { ...one, name, state: 'unreadable' };
  if (stands !== 'no-fault') return { ...one, name, state: 'changed' };
  return { ...one, name, state: visit.audited?.found ?? 'open' };
}
