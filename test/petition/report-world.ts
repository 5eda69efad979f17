import { consultedHere, mayOpen, mayPostOf } from '../../functions/staff/access/access-control.ts';
import { barredFrom } from '../../shared/petition/conduct/fair.ts';
import { judgedBefore } from '../../shared/petition/conduct/rounds.ts';
import type { Report } from '../../shared/petition/conduct/state.ts';
import { withoutAccused } from '../../shared/petition/conduct/stored.ts';
import { isOfVisitReport, liveReports } from '../../shared/petition/conduct.ts';
import { isOver } from '../../shared/petition/decide/is-final.ts';
import {
  type Decision,
  isRefusal,
  type Refusal,
  type Terms,
} from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import { heldIn } from '../../shared/petition/held.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { breakFigures } from '../../shared/petition/redress.ts';
import { standingFinding } from '../../shared/petition/visit.ts';
import { Life } from './world.ts';

/** What only a person may write. */
const PERSONS: readonly PetitionEvent['type'][] = [
  ...(['ReportRaised', 'ReportUnmarked', 'AllegationPut', 'ConductFound'] as const),
  ...(['FindingReviewed', 'FindingContested', 'MeasureTaken'] as const),
];

/** What a petitioner is told of a report of their own. */
const TO_PETITIONER: ReadonlySet<string> = new Set([
  ...['report-received', 'report-unmarked', 'conduct-found', 'persons-words'],
]);

/** One petition and what must hold of the reports about persons in it, after each commit. */
export class ReportWorld {
  petition: Petition;
  readonly outcomes = new Map<string, number>();
  #office: Terms['office'];

  constructor(given: Terms) {
    this.#office = given.office;
    this.petition = new Life('2026-11-24 10:12', {}, given).petition;
  }

  /** The office changes, and what leavers have is handed over: twice, for a try can be killed. */
  becomes(
    office: Terms['office'],
    handOver: (petition: Petition, at: number) => Decision | Refusal,
    at: number,
  ): void {
    this.#office = office;
    this.act(handOver, at);
    const { version } = this.petition;
    this.act(handOver, at);
    if (this.petition.version !== version) throw new Error('handed over twice');
    this.#ofOffice();
    this.#reads(at);
  }

  /** Nobody who has left owes anything; a step of a report is of whoever may do it. */
  #ofOffice(): void {
    const { petition } = this;
    const people = new Set(this.#office.people.map(({ id }) => id));
    for (const { kind, to } of owedIn(petition))
      if (to.person !== undefined && !people.has(to.person))
        throw new Error(`${to.person} has left, and owes its ${kind}`);
    // What was over when they left stays as it was, also where something beside it is owed since.
    for (const held of heldIn(petition))
      if (!(held.what === 'petition' && isOver(petition)) && !people.has(held.person))
        throw new Error(`${held.person} has left with ${held.what}`);
  }

  /** Decides on what was seen; where the petition moved since, anew. */
  act(
    does: (petition: Petition, at: number) => Decision | Refusal,
    at: number,
    seen = this.petition,
    byClock = false,
  ): void {
    const first = does(seen, at);
    const moved = seen.version !== this.petition.version;
    const decision = moved && !isRefusal(first) ? does(this.petition, at) : first;
    if (isRefusal(decision) || decision.events.length === 0) return;
    const before = this.petition;
    this.#decides(before, decision, byClock);
    this.#ofVisit(before, decision);
    this.petition = evolve(before, decision.events);
    this.#heard(decision);
    this.#reads(at);
    this.#silence(byClock);
    const { breaks, redress, exempt } = breakFigures(this.petition);
    if (breaks !== redress + exempt) throw new Error('a break has no record');
  }

  /** Nobody who is barred decides, nobody looks again at what they judged, and neither side has two looks. */
  #decides(before: Petition, { events }: Decision, byClock: boolean): void {
    const barred = barredFrom(before);
    for (const event of events) {
      this.outcomes.set(event.type, (this.outcomes.get(event.type) ?? 0) + 1);
      if ('by' in event && event.by !== undefined && barred.has(event.by))
        throw new Error(`${event.by} is accused, and did ${event.type}`);
      if (byClock && PERSONS.includes(event.type)) throw new Error(`the clock did ${event.type}`);
      if (event.type === 'FindingReviewed') {
        const report = before.reports?.find(({ id }) => id === event.report);
        if (report && judgedBefore(report).has(event.by))
          throw new Error(`${event.by} looked again at what they judged`);
      }
      if (event.type === 'FindingContested') {
        const key = `${event.report} ${event.side}`;
        const times = (this.#contested.get(key) ?? 0) + 1;
        this.#contested.set(key, times);
        if (times > 1) throw new Error(`${key} had two looks`);
      }
      const stored = withoutAccused(event);
      if (stored.type === 'ReportRaised' && (stored.person ?? stored.barred) !== undefined)
        throw new Error('a stored event marks somebody');
      if (stored.type === 'ActingHeadPassedOn' && stored.heads !== undefined)
        throw new Error('a stored event marks somebody');
      if (stored.type === 'KeptApart' && (stored.barred ?? stored.heads) !== undefined)
        throw new Error('a stored event marks somebody');
    }
  }
  /** Only whoever found it puts a visit to a person, never after silence; the petitioner hears nothing, and no caution is owed. */
  #ofVisit(before: Petition, { events, notices }: Decision): void {
    const after = evolve(before, events);
    const own = events.filter((event) => isOfVisitReport(event, after));
    for (const event of own) {
      if (event.type !== 'ReportRaised') continue;
      this.outcomes.set('VisitPut', (this.outcomes.get('VisitPut') ?? 0) + 1);
      const visit = before.visits?.find(({ id }) => id === event.visit);
      const found = visit && standingFinding(visit);
      if (found?.outcome !== 'fault' || found.by !== event.by)
        throw new Error('a visit was put to somebody that nobody found');
    }
    const upheld = own.some((event) => event.type === 'ConductFound' && event.upheld);
    if (upheld) this.outcomes.set('VisitUpheld', (this.outcomes.get('VisitUpheld') ?? 0) + 1);
    if (own.length > 0 && notices.some(({ kind }) => TO_PETITIONER.has(kind)))
      throw new Error('a petitioner was told whose fault it was');
    const cautioned = after.reports?.some(
      ({ of, measures = [] }) =>
        of === 'visit' && measures.some(({ measure }) => measure === 'referral'),
    );
    if (cautioned) throw new Error('a caution for a visit');
  }

  readonly #contested = new Map<string, number>();

  /** Nobody is found at fault who could not state their side. */
  #heard({ events }: Decision): void {
    for (const event of events) {
      if (event.type !== 'ConductFound' && event.type !== 'FindingReviewed') continue;
      const report = this.petition.reports?.find(({ id }) => id === event.report);
      if (event.upheld && !(report?.alleged && (report.stated || report.timeOver)))
        throw new Error('found at fault unheard');
    }
  }

  /** Nobody who is barred reads, has, owes or posts anything of it. */
  #reads(now: number): void {
    const { petition } = this;
    const office = this.#office;
    for (const person of barredFrom(petition)) {
      const opens = [true, false].some((byLink) =>
        mayOpen(petition, { person, byLink }, office, now),
      );
      const reads = opens || consultedHere(petition, person, office, now).length > 0;
      if (reads || mayPostOf(petition, person, office, now))
        throw new Error(`${person} is accused, and reads it`);
      if (petition.assignee === person) throw new Error(`${person} is accused, and has it`);
      const held = heldIn(petition).find((one) => one.person === person);
      if (held) throw new Error(`${person} is accused, and has its ${held.what}`);
      const owed = owedIn(petition).find(({ to }) => to.person === person);
      if (owed) throw new Error(`${person} is accused, and owes its ${owed.kind}`);
    }
  }

  /** A silence breaks no promise of the person's, and marks nobody; a mark that ended names nobody. */
  #silence(byClock: boolean): void {
    const { petition } = this;
    const statements = petition.pledges.filter(({ task }) => task === 'statement');
    if (statements.some(({ state }) => state === 'broken')) throw new Error('silence was a break');
    for (const report of petition.reports ?? []) {
      const ended = report.erasedAt !== undefined || report.unmarkedAt !== undefined;
      if (ended && (report.person ?? report.barred) !== undefined)
        throw new Error('a mark that ended names somebody');
      if (byClock && report.timeOver && isMarked(report)) throw new Error('silence marks');
    }
    if (liveReports(petition).some(({ earlier, found }) => earlier && !found))
      throw new Error('a look at nothing');
  }
}

/** What is owed inside of a person without a finding against them. */
const isMarked = ({ found, measures = [] }: Report): boolean => !found && measures.length > 0;
