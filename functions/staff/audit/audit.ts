import { nameOf } from '../../../shared/audit/draw.ts';
import { type LedgerMonth, ledgerMonth } from '../../../shared/audit/of-month.ts';
import { thisMonth } from '../../../shared/compensation/month.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { unlessUnreadable } from '../../../shared/lambda/unreadable.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { isShownToAudit } from '../../../shared/petition/urged.ts';
import { standingFinding, visitOf } from '../../../shared/petition/visit.ts';
import type { Draw, NoFault, UrgedPetition } from '../../../shared/ports/audits.ts';
import { auditAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { monthAsked } from '../month-asked.ts';
import { type AuditView, auditPage, type Drawn } from '../pages/audit.ts';
import { hiddenFrom } from '../petition/hidden.ts';
import { numberIn } from './number-in.ts';
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
  const [draw, ledger, urged] = await Promise.all([
    deps.audits.draw(month.name),
    ledgerMonth(deps.compensations, office, month),
    deps.audits.urged(month.name),
  ]);
  const seen = await withoutHidden({ draw, ledger }, person, deps);
  const withdrawn = await withdrawnOf(urged, { person, office, now }, deps);
  const drawn = await Promise.all(seen.drawn.map((one) => drawnOf(one, deps)));
  const lots = draw && { seed: draw.seed, of: draw.of, drawn, hidden: seen.hidden };
  deps.log({ message: 'the month was opened for audit', by: person, month: month.name });
  if (!wantsPage(event))
    return json(200, {
      month: month.name,
      ...(lots && { draw: lots }),
      ...seen.ledger,
      withdrawn: withdrawn.map(({ number, at }) => ({ number, at: iso(at) })),
    });
  const view: AuditView = {
    ...{ month, language, now, office: officeIn(office, language) },
    ledger: seen.ledger,
    withdrawn,
    ...(lots && { lots }),
  };
  return page(200, language, auditPage(view));
}

interface Seen {
  readonly drawn: readonly NoFault[];
  /** How many of those that were drawn are left out. */
  readonly hidden: number;
  readonly ledger: AuditView['ledger'];
}

/** Of a petition in which they are accused audit, too, sees not even the number (P23). */
async function withoutHidden(
  { draw, ledger }: { readonly draw: Draw | undefined; readonly ledger: LedgerMonth },
  person: string,
  deps: Pick<StaffDeps, 'glances'>,
): Promise<Seen> {
  const all = draw?.drawn ?? [];
  const findings = [...ledger.recurring.flatMap((one) => one.findings), ...ledger.alone];
  const numbers = [...all.map(({ number }) => number), ...findings.map(numberIn)];
  const hidden = await hiddenFrom(person, numbers, deps);
  const shown = (finding: string) => !hidden.has(numberIn(finding));
  const drawn = all.filter(({ number }) => !hidden.has(number));
  return {
    ...{ drawn, hidden: all.length - drawn.length },
    ledger: {
      recurring: ledger.recurring.map((one) => ({
        ...one,
        times: one.findings.length,
        findings: one.findings.filter(shown),
      })),
      alone: ledger.alone.filter(shown),
    },
  };
}

/** Without those in which whoever reads it is accused, or could have been who asked: they are not even numbers to them. */
async function withdrawnOf(
  urged: readonly UrgedPetition[],
  {
    person,
    office,
    now,
  }: { readonly person: string; readonly office: Office; readonly now: number },
  { glances }: Pick<StaffDeps, 'glances'>,
): Promise<readonly UrgedPetition[]> {
  if (urged.length === 0) return [];
  const { petitions } = await glances(urged.map(({ number }) => number));
  return urged.filter(({ number }) => {
    const petition = petitions.get(number)?.petition;
    return (
      petition !== undefined &&
      !isBarred(petition, person) &&
      isShownToAudit(petition, person, office, now)
    );
  });
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
