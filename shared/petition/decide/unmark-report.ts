import { presentFor } from '../../organization/presence.ts';
import { decides, liveReports } from '../conduct.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided } from './commit.ts';
import { erasureFor } from './conduct-pledge.ts';
import { ended } from './end-pledge.ts';
import { spreads } from './keep-apart.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { toPerson } from './statement.ts';

/** Whoever decides finds that it is no report about a person: told to audit and to the petitioner, with the reason. */
export function unmarkReport(
  petition: Petition,
  { report: id, reason }: { readonly report: string; readonly reason: string },
  context: StaffContext,
): Decision | Refusal<'found-already' | 'no-report' | 'only-decides-report'> {
  const { at, now, by, office } = context;
  const report = liveReports(petition).find((one) => one.id === id);
  if (!report) return refused('no-report');
  if (!decides(petition, report, by, office, now)) return refused('only-decides-report');
  if (report.found) return refused('found-already');
  // What was put to the person and what they said goes as after a finding that was not upheld.
  const erasure = report.alleged && erasureFor(petition, false, at, context);
  const unmarked: PetitionEvent = {
    type: 'ReportUnmarked',
    ...{ at, report: id, by, reason },
    ...(erasure && { erasure: erasure.id }),
  };
  const owed = [report.apology, report.finding, report.alleged?.period];
  const promised = petition.pledges.filter((pledge) => owed.includes(pledge.id));
  const over = ended(petition, promised, { at, because: 'superseded' }, now, context);
  const audit: NoticeIntent = {
    kind: 'report-taken-back',
    to: presentFor(office, office.audit, now),
    recipientIs: 'audit',
  };
  // Of a second visit they were told nothing that is taken back.
  const told =
    report.of === 'visit'
      ? []
      : toPetitioner(petition, { kind: 'report-unmarked', content: reason });
  // Whoever was put it hears that it is over; whoever was put nothing is told nothing.
  const person = report.alleged ? toPerson(report, 'unmarked') : [];
  const events = [unmarked, ...over, ...(erasure ? [pledgeMade(erasure, at)] : [])];
  return decided(petition, events, [audit, ...person, ...told, spreads(petition)], now, context);
}
