import { compileCalendar } from '../../shared/charter/compile.ts';
import { knownUntil, officialHolidays } from '../../shared/charter/holidays.ts';
import type { Office, Person } from '../../shared/organization/office.ts';
import { type Receive, receive } from '../../shared/petition/decide/receive.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import {
  type Decision,
  isRefusal,
  type Refusal,
  type Terms,
} from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Pledge } from '../../shared/petition/pledge.ts';
import { standardCharter } from '../support/charters.ts';
import { context } from './context.ts';

/** '2026-11-24 10:12' in Korea, as epoch ms. */
export const kst = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+09:00`);

const person = (id: string, department: string): Person => ({
  id,
  name: id,
  role: { ko: id, en: id },
  email: `${id}@example.org`,
  phone: '033-000-0000',
  department,
  pass: `P-${id}`,
});

export const office: Office = {
  version: 'test-1',
  corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '033-000-1000' },
  departments: [
    {
      id: 'care',
      name: { ko: '요양급여부', en: 'Care' },
      phone: '033-000-1001',
      head: 'care-head',
      members: ['care-1', 'care-2'],
    },
    {
      id: 'support',
      name: { ko: '고객지원처', en: 'Support' },
      phone: '033-000-1002',
      head: 'support-head',
      members: ['support-1', 'duty'],
    },
  ],
  people: [
    person('care-head', 'care'),
    person('care-1', 'care'),
    person('care-2', 'care'),
    person('support-head', 'support'),
    person('support-1', 'support'),
    person('duty', 'support'),
    person('director', 'support'),
    person('audit', 'support'),
  ],
  director: 'director',
  audit: 'audit',
  dutyOfficer: 'duty',
  fallbackDepartment: 'support',
  routing: [{ department: 'care', keywords: ['휴업급여'] }],
};

export const calendarWith = (
  days: Parameters<typeof compileCalendar>[0]['overrides']['days'],
  version = 'v1',
) =>
  compileCalendar({
    shifts: standardCharter.shifts,
    official: officialHolidays,
    knownUntil,
    overrides: { version, days },
  });

export const terms: Terms = { charter: standardCharter, calendar: calendarWith([]), office };

export const submission = (receivedAt: string, change: Partial<Receive> = {}): Receive => ({
  number: '2026-000001-4',
  channel: 'web',
  receivedAt: kst(receivedAt),
  title: '휴업급여 신청 서류 문의',
  body: '어떤 서류가 필요한가요',
  kind: 'question',
  language: 'ko',
  contact: { email: true, phone: false },
  codeKey: 'k1',
  turn: 0,
  ...change,
});

/** A petition's whole life in memory: every decision is applied, every notice remembered. */
export class Life {
  petition: Petition;
  readonly events: PetitionEvent[] = [];
  /** The events by the version that they made. */
  readonly commits: PetitionEvent[][] = [];
  readonly notices: NoticeIntent[] = [];
  /** Of each commit. */
  readonly told: (readonly NoticeIntent[])[] = [];
  terms: Terms;

  constructor(receivedAt: string, change: Partial<Receive> = {}, given: Terms = terms) {
    this.terms = given;
    const decision = receive(submission(receivedAt, change), given);
    this.petition = evolve(undefined, decision.events);
    this.#wrote(decision);
  }

  #wrote({ events, notices }: Decision): void {
    this.commits.push([...events]);
    this.events.push(...events);
    this.notices.push(...notices);
    this.told.push(notices);
  }

  does(act: (petition: Petition, given: Terms) => Decision | Refusal): string | undefined {
    const decision = act(this.petition, this.terms);
    if (isRefusal(decision)) return decision.refused;
    if (decision.events.length === 0) return undefined;
    this.petition = evolve(this.petition, decision.events);
    this.#wrote(decision);
    return undefined;
  }

  /** Rings every moment up to `until`, each at its own instant, while paper of these instants lies unwritten; returns '<when> <level> → <who>'. */
  turnTo(until: string, unwritten: readonly number[] = []): string[] {
    const story: string[] = [];
    for (;;) {
      const next = this.petition.pledges
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= kst(until))
        .toSorted((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
      if (!next || next.nextAt === undefined) return story;
      const at = next.nextAt;
      const before = this.notices.length;
      this.does((petition, given) =>
        onRing(petition, { pledge: next.id, seq: next.nextSeq }, context(given, { at, unwritten })),
      );
      for (const notice of this.notices.slice(before)) {
        story.push(`${stamp(at)} ${next.id} ${notice.level ?? notice.kind} → ${notice.to}`);
      }
    }
  }

  pledge(id: string): Pledge {
    const found = this.petition.pledges.find((pledge) => pledge.id === id);
    if (!found) throw new Error(`no pledge ${id}`);
    return found;
  }
}

const stamp = (at: number): string =>
  new Date(at + 9 * 3_600_000).toISOString().slice(5, 19).replace('T', ' ');
