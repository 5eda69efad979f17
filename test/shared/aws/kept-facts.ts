import type { Difference } from '../../../shared/channels/difference.ts';
import type { JobState } from '../../../shared/lambda/job.ts';
import type { Absence } from '../../../shared/organization/absence.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { ArrivalEntry } from '../../../shared/petition/arrival.ts';
import type { Decision } from '../../../shared/petition/decision.ts';
import type { Pledge } from '../../../shared/petition/pledge.ts';
import type { Challenge } from '../../../shared/ports/sign-in.ts';

/** Tuesday 24 November 2026 10:12 in Korea. */
export const AT = Date.parse('2026-11-24T10:12:00+09:00');
export const FIRST = '2026-000001-4';
export const SECOND = '2026-000002-3';
export const FILE = '0123456789abcdef0123456789abcdef';
const MARK = { key: 'person-key', at: AT, sketch: 'sketch' };

export const pledge = (change: Partial<Pledge> = {}): Pledge => ({
  ...{ id: 'answer-24h', terms: 'answer-24h', clause: 'P9.1', kind: 'pledge' },
  ...{ rule: 'within-24h', owner: 'assignee', charterVersion: 'standard-1' },
  ...{ calendarVersion: 'kr-2027-12-31/v1', startsAt: AT, dueAt: AT + 86_400_000 },
  ...{ actBy: AT + 80_000_000, state: 'open', nextSeq: 0, spent: [], silent: false },
  ...change,
});

const name = { ko: '고객지원처', en: 'Support' };
const person = (id: string) => ({
  ...{ id, name: '홍가상', role: { ko: '대리', en: 'assistant manager' } },
  ...{ email: `${id}@example.com`, phone: '010-0000-4821', department: 'support' },
});
export const office: Office = {
  ...{ version: 'v1', corporation: { ...name, phone: '052-000-1000' } },
  departments: [{ id: 'support', name, phone: '052-000-1001', head: 'duty', members: ['care-1'] }],
  people: [person('duty'), person('care-1')],
  ...{ director: 'duty', audit: 'duty', dutyOfficer: 'duty', fallbackDepartment: 'support' },
  routing: [],
};

/** A petition of which no rule knew the department, with a file; what is said of it stands in the ledger of arrivals. */
export const received = (number: string): Decision => ({
  events: [
    {
      ...{ type: 'PetitionReceived', at: AT, number, channel: 'email', kind: 'question' },
      ...{ language: 'ko', department: 'support', assignee: 'duty', routedBy: 'dutyOfficer' },
      ...{ contact: { email: true, phone: false }, codeKey: 'k1' },
    },
    { type: 'PledgeMade', at: AT, pledge: pledge() },
    { type: 'PledgeScheduled', at: AT, pledge: 'answer-24h', nextAt: AT + 60_000, seq: 1 },
    ...(number === FIRST
      ? [
          {
            ...{ type: 'AttachmentsAdded' as const, at: AT, by: 'petitioner', of: 'submission' },
            files: [{ id: FILE, type: 'pdf' as const, bytes: 9 }],
          },
        ]
      : []),
  ],
  notices: [
    { kind: 'receipt', to: 'petitioner', pledge: 'answer-24h' },
    { kind: 'assignment', to: 'duty', recipientIs: 'dutyOfficer' },
  ],
  contents: [
    {
      id: 'submission',
      body: {
        ...{ title: '휴업급여 신청 서류 문의', body: '어떤 서류가 필요한가요' },
        ...{ petitioner: { name: '홍가상', email: 'petitioner@example.com' }, person: MARK },
      },
    },
  ],
  ledger: number === FIRST ? [{ ...quarantined, id: FILE, outcome: 'received', number }] : [],
});

/** Another department has it, somebody told its receipt by telephone, and a draft is kept. */
export const assigned: Decision = {
  events: [
    { type: 'PetitionAssigned', at: AT, by: 'duty', assignee: 'care-1', department: 'care' },
  ],
  notices: [
    {
      ...{ kind: 'date-change', to: 'petitioner', pledge: 'answer-24h', content: 'sentence-2' },
      ...{ newDueAt: AT + 90_000_000, because: 'site-check', contactIn: 'contact-2' },
      ...{ about: 'care-1', instead: ['email'], level: 'warn-half' },
    },
  ],
  contents: [{ id: 'draft', replaces: true, body: { text: '초안', at: AT, by: 'care-1' } }],
  marks: [{ notice: '1.0', state: 'handed', at: AT + 1 }],
};

const said = { kind: 'answer', createdAt: AT, content: 'answer-2' } as const;
/** Two letters, of which one was posted, and a broken promise that nobody rings any more. */
export const lettersNeeded: Decision = {
  events: [
    {
      type: 'PledgeMade',
      at: AT,
      pledge: pledge({ id: 'late', state: 'broken', silent: true, dueAt: AT - 60_000 }),
    },
    { type: 'LetterNeeded', at: AT, letter: '2.0', way: 'letter', said },
    { type: 'LetterNeeded', at: AT, letter: '2.1', way: 'fax', said },
    { type: 'LetterPosted', at: AT, loggedAt: AT, by: 'duty', letter: '2.1' },
  ],
  notices: [],
};

export const quarantined: ArrivalEntry = {
  ...{ channel: 'email', id: 'f'.repeat(32), at: AT, outcome: 'quarantined', because: 'spam' },
  ...{ key: 'mail/m1', version: 'v1' },
};
export const difference: Difference = {
  ...{ channel: 'post', day: '2026-11-24', kind: 'unhandled', id: 'unhandled-0123456789abcdef' },
  ...{ key: 'incoming/20261124/1/1.pdf', at: AT, number: FIRST },
};
export const over: Difference = { ...difference, id: 'unhandled-fedcba9876543210' };
export const absence: Absence = {
  ...{ id: 'absence-1', person: 'care-1', by: 'care-head', category: 'leave' },
  ...{ from: AT, until: AT + 86_400_000 },
};
export const job: JobState = {
  ...{ id: '2026-11-24', at: AT, notes: ['care'], cursor: 'x', read: false, left: ['a'] },
  ...{ worked: 3, unreadable: 1, leaseUntil: AT + 1, doneAt: AT + 2 },
};
export const challenge: Challenge = {
  ...{ person: 'care-1', browser: 'browser-1', nonce: 'nonce', key: 'k1' },
};
export const waiting = { v: 1, split: FIRST, at: '2026-11-24T01:12:00.000Z' };
