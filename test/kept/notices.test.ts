import { expect, it } from 'vitest';
import { compose } from '../../functions/notify/compose.ts';
import type { SendDeps } from '../../functions/notify/deps.ts';
import type { NoticeKind } from '../../shared/kernel/notice-kind.ts';
import { withAbsences } from '../../shared/organization/absence.ts';
import { planHomeVisit } from '../../shared/petition/decide/home-visit-plan.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { context } from '../petition/context.ts';
import { kst, Life, office, terms } from '../petition/world.ts';

/**
 * Every kind of notice of 28 November 2026, by whom it goes to. A notice waits in the table over a release, and years later
 * its kind says what was told: none is renamed.
 */
const TO_PETITIONERS = `
receipt delay answer date-change explanation apology transfer progress
supplement supplement-due resumed corrected taken-over new-code transferred-out interim appeal appeal-prolonged appeal-decided dispute-decided
dispute-received improved visit-claimed visit-found compensation conduct-found persons-words report-received report-unmarked second-look-found
callback-agreed callback-missed callback-unanswered callback-dropped
home-visit asking
`;
const TO_STAFF = `
assignment warning escalation break due-today objection apology-owed code fresh-link
message reopened withdrawn supplied unsupplied appealed disputed report report-step allegation report-taken-back second-look restored not-late unproven
call call-unanswered unreachable wrong-address letter unposted
stand-in returned consultation consulted approval approved differences learning quarantined reply-kept reply-refused improvement visit visit-audited
audit-month calendar-moved callback own-words visit-report
home-visit-task withdrawal-urged wrap-up read-back paired publication
`;

const now = kst('2026-11-25 11:00');
const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const life = new Life('2026-11-24 10:12');
life.does((p, t) => {
  const at = kst('2026-11-24 11:00');
  const window = { from: kst('2026-11-25 14:00'), until: kst('2026-11-25 15:00') };
  const plan = { visitor: 'care-1', purpose: 'home-visit-2', ...window };
  return planHomeVisit(p, plan, context(t, { by: 'care-2', at }));
});
const petition = {
  ...life.petition,
  codeKey: keys.current.id,
  objection: {
    ...{ at: now, outcome: 'LATE', channel: 'web', dueAt: now },
    explanation: { at: now, by: 'duty', stage: 'unopened' },
  },
} as never as Life['petition'];
const away = { person: 'care-2', category: 'leave' as const, from: now, until: now + 1 };
const given = { ...terms, office: withAbsences(office, [away]) };

/** What a kind says beside its petition. */
const SAID: Readonly<Record<string, Partial<Notice>>> = {
  code: { because: `${keys.current.id} nonce` },
  'fresh-link': { because: 'worklist' },
  differences: { because: 'post.unhandled.1' },
  'audit-month': { because: '2026-11 12 2 1 1' },
  learning: { because: '2026-11 care answer-24h.3.0.3.2.1.1' },
  'stand-in': { about: 'care-2' },
  paired: { because: 'care-1 care-2', newDueAt: now },
  allegation: { because: 'report-1 alleged' },
  'home-visit': { because: 'asked home-visit-1' },
  'home-visit-task': { because: 'planned home-visit-1' },
  returned: { about: 'care-1' },
  asking: { because: 'answered-1' },
};

const asked = {
  ...{ number: petition.number, ref: 'answered-1', clause: 'P5.1', keyId: keys.current.id },
  ...{ day: '2026-11-24', team: 'care', askedAt: now, closesAt: now + 1, way: 'email', version: 1 },
};

const deps = {
  petitions: {
    content: async () => ({ text: '글', petitioner: { email: 'petitioner@example.com' } }),
  },
  notices: { of: async () => [] },
  askings: { of: async () => [asked] },
  keys: async () => keys,
  clock: { now: () => now },
  from: { sender: 'charter@example.org', inboundDomain: '' },
  linkBase: 'https://petitions.example.org',
} as never as SendDeps;

const kept = [
  ...TO_PETITIONERS.trim()
    .split(/\s+/)
    .map((kind) => [kind, 'petitioner'] as const),
  ...TO_STAFF.trim()
    .split(/\s+/)
    .map((kind) => [kind, 'care-1'] as const),
];

const mailOf = (kind: string, to: string) => {
  const notice = {
    ...{ kind, to, pledge: 'answer-24h', subject: petition.number, id: '1.0' },
    ...{ createdAt: now, state: 'claimed', newDueAt: now, content: 'answer-2', ...SAID[kind] },
  } as never as Notice;
  return compose({ notice, petitions: [petition] }, [], given, deps);
};

it.each(kept)('%s is still a mail', async (kind, to) => {
  const raw = Buffer.from((await mailOf(kind, to))?.raw ?? []).toString();
  expect(raw).toMatch(new RegExp(`^x-ihaeng-notice: ${kind}\r?$`, 'im'));
});

/** What is done with another petition; the compiler says when one is gone. */
const CARRIED: readonly NoticeKind[] = [
  'linked-answer',
  'split-off',
  'paper-moved',
  'improvement-over',
  'kept-apart',
];

it.each(CARRIED)('%s is carried, and is no mail', async (kind) => {
  expect(await mailOf(kind, 'care-1')).toBeUndefined();
});
