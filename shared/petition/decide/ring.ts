import type { Moment } from '../../charter/charter.ts';
import type { NoticeKind } from '../../kernel/notice-kind.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import { headDate } from '../objection.ts';
import type { Petition } from '../petition.ts';
import { type Pledge, remindsKind } from '../pledge.ts';
import { breakEvents } from './break-events.ts';
import { decided, NOTHING, rescheduled, unspentMoments } from './commit.ts';
import { onSupplementRing } from './end-supplement.ts';
import { explainByRule } from './explain.ts';
import { silentToHomeVisit } from './home-visit-answer.ts';
import { standInVisits } from './home-visit-pass.ts';
import { remindedOfHomeVisit } from './home-visit-told.ts';
import { eraseMark } from './measure.ts';
import { missedBy } from './missed-by.ts';
import { byNextChannel } from './next-channel.ts';
import { tellProgress } from './progress.ts';
import { toStaff } from './recipients.ts';
import { silentDispute } from './restore-clock.ts';
import { statementTimeOver } from './statement.ts';
import { isUnposted, tellUnposted } from './unposted.ts';
import { silentFinding } from './visit-ruling.ts';

export interface Ring {
  readonly pledge: string;
  readonly seq: number;
}

/**
 * A pledge's moment has come. Stale only when the ring's sequence is not the pledge's current one.
 * After an outage only the highest level that is due is told; the lower ones are recorded as skipped.
 */
export function onRing(petition: Petition, ring: Ring, context: DecisionContext): Decision {
  const { now } = context;
  const pledge = petition.pledges.find(({ id }) => id === ring.pledge);
  if (!pledge || pledge.nextSeq !== ring.seq || pledge.nextAt === undefined) return NOTHING;
  if (pledge.nextAt > now) return NOTHING;
  const due = unspentMoments(petition, pledge, context).filter(({ at }) => at <= now);
  const highest = due.at(-1);
  // The calendar moved the moment since it was armed: only the clock has to follow.
  if (!highest) return { events: rescheduled(petition, now, context), notices: [] };
  if (pledge.rule === 'every-30d') return tellProgress(petition, pledge, context);
  if (pledge.task === 'supplement')
    return onSupplementRing(petition, { period: pledge, due }, context);
  if (pledge.task === 'dispute' && due.some(({ level }) => level === 'break'))
    return silentDispute(petition, { pledge, due }, context);
  const isOver = pledge.state === 'open' && due.some(({ level }) => level === 'break');
  if (isOver && (pledge.task === 'visit-ruling' || pledge.task === 'visit-review')) {
    const skipped = due.map(({ level }) => level).filter((level) => level !== 'break');
    return silentFinding(petition, { clock: pledge, skipped }, context);
  }
  if (pledge.task === 'home-visit-answer' && isOver)
    return silentToHomeVisit(petition, { pledge }, context);
  if (pledge.task === 'statement' && isOver)
    return statementTimeOver(petition, { pledge }, context);
  if (pledge.task === 'erasure' && isOver) return eraseMark(petition, { pledge }, context);
  // Never skipped, whatever outranks it after an outage.
  const byRule = due.some(({ level }) => level === 'by-rule');
  const said = byRule
    ? explainByRule(petition, {}, context)
    : pledge.task === 'home-visit-arrival'
      ? standInVisits(petition, context)
      : NOTHING;
  const told = said.events.reduce(step, petition);
  const rest = (isOver ? breakPledge : tell)(told, pledge, { due, highest }, context);
  return {
    events: [...said.events, ...rest.events],
    notices: [...said.notices, ...rest.notices],
  };
}

/** The moments that have come, earliest first, and the last of them, which is told. */
interface Due {
  readonly due: readonly Moment[];
  readonly highest: Moment;
}

const levelsBelow = (due: readonly Moment[], level: Moment['level']) =>
  due.map((moment) => moment.level).filter((other) => other !== level);

function tell(
  petition: Petition,
  pledge: Pledge,
  { due, highest }: Due,
  context: DecisionContext,
): Decision {
  const { now } = context;
  const { level } = highest;
  const kind = kindOf(level, pledge);
  const event: PetitionEvent = {
    type:
      kind === 'warning' || kind === 'apology-owed' || kind === remindsKind(pledge)
        ? 'PledgeWarned'
        : 'PledgeEscalated',
    at: now,
    pledge: pledge.id,
    level,
    skipped: levelsBelow(due, level),
  };
  const newDueAt = level === 'by-rule' ? petition.objection?.explanation?.newDueAt : undefined;
  const about = { pledge: pledge.id, level, ...(newDueAt !== undefined && { newDueAt }) };
  const another = level === 'next-channel' ? byNextChannel(petition) : undefined;
  const staff = isUnposted(petition, pledge)
    ? tellUnposted(highest.tell, petition, now, context, { pledge: pledge.id, level })
    : toStaff(kind, highest.tell, petition, now, context, about);
  const citizen = highest.tell.includes('petitioner')
    ? remindedOfHomeVisit(petition, pledge, context)
    : [];
  const notices = another ? [another] : [...citizen, ...staff];
  return decided(petition, [event], notices, now, context);
}

function breakPledge(
  petition: Petition,
  pledge: Pledge,
  { due, highest }: Due,
  context: DecisionContext,
): Decision {
  const { now } = context;
  const broken = due.find(({ level }) => level === 'break') ?? highest;
  const before = due.slice(0, due.indexOf(broken)).map(({ level }) => level);
  const after = due.slice(due.indexOf(broken) + 1).map(({ level }) => level);
  const events = breakEvents(petition, pledge, before, now, context);
  const newDate = events.find((event) => event.type === 'PledgeMade');
  const newDueAt = pledge.owes
    ? undefined
    : newDate?.type === 'PledgeMade'
      ? newDate.pledge.dueAt
      : headDate(petition, now)?.dueAt;
  const about = { pledge: pledge.id, ...(newDueAt !== undefined && { newDueAt }) };
  if (highest !== broken) {
    events.push({
      type: 'PledgeEscalated',
      at: now,
      pledge: pledge.id,
      level: highest.level,
      skipped: after.filter((level) => level !== highest.level),
    });
  }
  const ofBreak = isUnposted(petition, pledge)
    ? tellUnposted(broken.tell, petition, now, context, { pledge: pledge.id, level: 'break' })
    : toStaff('break', broken.tell, petition, now, context, { ...about, level: 'break' });
  const ofHighest =
    highest === broken
      ? []
      : toStaff('escalation', highest.tell, petition, now, context, {
          pledge: pledge.id,
          level: highest.level,
        });
  const notices: NoticeIntent[] = [
    ...(broken.tell.includes('petitioner') ? missedBy(petition, pledge, newDueAt) : []),
    ...ofHighest,
    // Whoever the higher level tells is not told of the break as well.
    ...ofBreak.filter(({ to }) => !ofHighest.some((told) => told.to === to)),
  ];
  return decided(petition, events, notices, now, context);
}

function kindOf(level: Moment['level'], pledge: Pledge): NoticeKind {
  const { owes } = pledge;
  if (level === 'escalate-1' || level === 'escalate-3') return 'escalation';
  if (owes) return owes === 'apology' ? 'apology-owed' : 'objection';
  if (level === 'soon' || level === 'now') return remindsKind(pledge) ?? 'warning';
  return WARNINGS.has(level) ? 'warning' : 'escalation';
}

const WARNINGS: ReadonlySet<Moment['level']> = new Set(['warn-half', 'warn-4h', 'warn-1h']);
