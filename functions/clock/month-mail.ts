import { randomUUID } from 'node:crypto';
import { drawn } from '../../shared/audit/draw.ts';
import { ledgerMonth } from '../../shared/audit/of-month.ts';
import type { CauseFigures } from '../../shared/breaks/learn.ts';
import { monthFigures } from '../../shared/breaks/month-figures.ts';
import { dayText, monthText } from '../../shared/charter/day.ts';
import { type Month, monthOf } from '../../shared/compensation/month.ts';
import type { PagedJob, Run } from '../../shared/lambda/job.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { auditText } from '../../shared/notices/kinds/audit-month.ts';
import { type LearntCount, learntSum, learntText } from '../../shared/notices/learnt.ts';
import { withFormer } from '../../shared/organization/leavers.ts';
import { headOf, presentFor } from '../../shared/organization/presence.ts';
import type { Audits } from '../../shared/ports/audits.ts';
import type { Breaks } from '../../shared/ports/breaks.ts';
import type { Compensations } from '../../shared/ports/compensations.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Sends } from '../../shared/ports/queues.ts';
import { type DutyDeps, openDuties } from './public-duties.ts';
import { oweTeamItem, type TeamItemDeps } from './team-item.ts';

export interface MonthDeps extends TeamItemDeps, Pick<DutyDeps, 'publications'> {
  readonly improvements: TeamItemDeps['improvements'] & DutyDeps['improvements'];
  readonly breaks: Breaks;
  readonly audits: Audits;
  readonly compensations: Pick<Compensations, 'books'>;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly sends: Sends;
  readonly log: Log;
}

interface MonthNow extends MonthDeps {
  readonly now: number;
}

/** Within which time of a workday the mails of a month are made, ms after midnight in Korea. */
export interface OfDay {
  readonly from: number;
  readonly until: number;
}

/** Departments of one page. */
const DEPARTMENTS = 25;
/** A head's mail is named by the department; the director's has a name that is no department's. */
const HEAD = 'head-';
/** Beside it, what a team owes for its figures of conduct. */
const TEAM = 'team-';
const HOUSE = 'house';
const AUDIT = 'audit';
/** What is owed to the public by the calendar. */
const DUTIES = 'duties';
/** Noted of the first run of all, with its month: what is noted outlives a run. */
const FIRST = 'first-';

/**
 * On the first working morning of a month, the month before: to each head what their department did not keep, to the director
 * all departments, to audit what there is to look at, and what a team owes for its figures of conduct. A service that was down that morning does it on the next one, and one that was
 * down for longer does one month after the other. Each mail has its name by month and department, so that it is told once however
 * often this begins. Whoever has the post at `now` (epoch ms) gets it, also of what was begun days ago.
 */
export function monthMail(
  now: number,
  monthDeps: MonthDeps,
  { from, until }: OfDay,
): PagedJob<string> {
  const deps = { ...monthDeps, now };
  const { terms, log } = deps;
  // Of the month before its first run the service knows nothing: nobody owes the public a word about it.
  let isFirst = false;
  return {
    name: 'month',
    async wanted(_now, unfinished, done) {
      isFirst = unfinished === undefined && done === undefined;
      const { calendar } = await terms();
      const today = calendar.dayOf(now);
      const time = now - calendar.startOf(today);
      // What is left of a run waits as well: nobody has a mail of it at night.
      if (!calendar.isWorkday(today) || time < from || time >= until) return undefined;
      return unfinished ?? nextMonth(done, monthBefore(today).name);
    },
    async page(after = '', { id, notes }) {
      const { office } = await terms();
      const all = office.departments.map(({ id }) => id).toSorted();
      const left = all.filter((one) => one > after);
      const items = left.slice(0, DEPARTMENTS).flatMap((one) => [HEAD + one, TEAM + one]);
      const next = left.length > DEPARTMENTS ? left[DEPARTMENTS - 1] : undefined;
      const noted = isFirst ? [FIRST + id] : notes;
      return next === undefined
        ? { items: [...items, HOUSE, AUDIT, DUTIES], notes: noted }
        : { items, next, notes: noted };
    },
    async work(name, run) {
      if (name === HOUSE) await tellHouse(run, deps);
      else if (name === AUDIT) await tellAudit(run, deps);
      else if (name === DUTIES) {
        if (!isFirst && !run.notes.includes(FIRST + run.id)) await openDuties(run, deps);
      } else if (name.startsWith(TEAM)) await oweTeamItem(name.slice(TEAM.length), run, deps);
      else await tellHead(name.slice(HEAD.length), run, deps);
    },
    nameIn: (name) => name,
    again: (name) => name,
    finished: async ({ id }) => log({ message: 'the month was told', subject: subjectOf(id) }),
  };
}

const subjectOf = (month: string): string => `month-${month}`;

const monthBefore = (today: number): Month =>
  monthOf(dayText(today - Number(dayText(today).slice(8))).slice(0, 7));

/** The month after the one that was done, no later than the one that is over; undefined where that one is done. */
function nextMonth(done: string | undefined, over: string): string | undefined {
  if (done === undefined) return over;
  const next = monthText(monthOf(done).until);
  return next > over ? undefined : next;
}

/** Whoever heads it that day, an acting head too. Where nothing broke nobody is told: the page says so to who asks. */
async function tellHead(department: string, run: Run, deps: MonthNow): Promise<void> {
  const { office } = await deps.terms();
  const figures = await figuresOf(department, run, deps);
  if (figures.length === 0) return;
  const counts = figures.map(({ cause, ...counted }) => ({ of: cause, ...counted }));
  await tell(HEAD + department, run, deps, {
    kind: 'learning',
    to: headOf(office, department, deps.now),
    recipientIs: 'head',
    because: learntText({ month: run.id, department, counts }),
  });
}

/** In the order of the office: nothing is ranked. */
async function tellHouse(run: Run, deps: MonthNow): Promise<void> {
  const { office } = await deps.terms();
  const counts: LearntCount[] = [];
  for (const { id } of office.departments) {
    const figures = await figuresOf(id, run, deps);
    if (figures.length > 0) counts.push({ of: id, ...learntSum(figures) });
  }
  if (counts.length === 0) return;
  await tell(HOUSE, run, deps, {
    kind: 'learning',
    to: presentFor(office, office.director, deps.now),
    recipientIs: 'director',
    because: learntText({ month: run.id, department: undefined, counts }),
  });
}

/** The lots are drawn first, and once: the seed is made now that the month is over. */
async function tellAudit(run: Run, deps: MonthNow): Promise<void> {
  const { office } = await deps.terms();
  const { audits, compensations } = deps;
  const noFault = await audits.noFault(run.id);
  const seed = randomUUID();
  const draw =
    noFault.length > 0
      ? await audits.keepDraw(run.id, { seed, of: noFault.length, drawn: drawn(noFault, seed) })
      : { of: 0, drawn: [] };
  const ledger = await ledgerMonth(compensations, office, monthOf(run.id));
  const counts = {
    ...{ month: run.id, noFault: draw.of, drawn: draw.drawn.length },
    ...{ recurring: ledger.recurring.length, alone: ledger.alone.length },
  };
  if (counts.drawn + counts.recurring + counts.alone === 0) return;
  await tell(AUDIT, run, deps, {
    kind: 'audit-month',
    to: presentFor(office, office.audit, deps.now),
    recipientIs: 'audit',
    because: auditText(counts),
  });
}

async function figuresOf(
  department: string,
  { id, at }: Run,
  { breaks, terms }: MonthDeps,
): Promise<readonly CauseFigures[]> {
  const { charter, office } = await terms();
  const { againDays } = charter.terms;
  const departments = withFormer(office, department);
  return await monthFigures(breaks, { departments, month: monthOf(id), againDays, now: at });
}

async function tell(
  name: string,
  { id }: Run,
  { notices, sends }: MonthDeps,
  intent: Parameters<NoticeStore['add']>[2],
): Promise<void> {
  const subject = subjectOf(id);
  if (await notices.add(subject, name, intent)) await sends.send({ v: 1, subject, notice: name });
}
