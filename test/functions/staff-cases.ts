import { vi } from 'vitest';
import { contextOf } from '../../functions/staff/commands/command-contexts.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { keyedBy } from '../../shared/lambda/keyed.ts';
import type { Command } from '../../shared/petition/commands/command.ts';
import { delayCompensation } from '../../shared/petition/decide/compensation.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { addNote } from '../../shared/petition/decide/note.ts';
import { showReadBack } from '../../shared/petition/decide/read-back.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { makeStatement } from '../../shared/petition/decide/statement.ts';
import { askVisitReview } from '../../shared/petition/decide/visit-review.ts';
import { arrivalCode, arrivalText } from '../../shared/petition/home-visit-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { linkToken, openedAt } from '../../shared/privacy/link.ts';
import { ITEM_TYPED } from '../improvement/typed.ts';
import { context } from '../petition/context.ts';
import { VISIT_LAW } from '../petition/home-visit-world.ts';
import { kst, office, terms } from '../petition/world.ts';
import { appealed, disputed, unsolved, waiting } from './desk-pauses.ts';
import { deskWorld, FORM, JSON_BODY, KNOWN } from './desk-world.ts';

export type World = ReturnType<typeof deskWorld>;
export type Name = keyof typeof STAFF_COMMANDS;
export type Fields = Readonly<Record<string, unknown>>;

export const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
export const checked = ['questions', 'grounds', 'contact', 'objection'];
const approving = () =>
  deskWorld({ given: { ...terms, office: { ...office, approvals: { question: 'head' } } } });

export function late(): World {
  const world = deskWorld();
  world.life.turnTo('2026-11-25 10:30');
  world.at('2026-11-25 10:30');
  return world;
}
export const after = async (world: World, ...acts: (readonly [Name, Fields, string?])[]) => {
  for (const [name, fields, person] of acts) {
    const { statusCode, body } = await staff(world, name, fields, { person });
    if (statusCode !== 200) throw new Error(`${name}: ${body}`);
  }
  return world;
};
export const consulted = () =>
  after(deskWorld(), ['consult', { person: 'support-1', question: '언제입니까', original: false }]);
const submitted = () => after(approving(), ['submit', { text: '답변입니다.', checked }]);
const objected = () => after(late(), ['objection', {}]);
const funded = () =>
  deskWorld({
    given: {
      ...terms,
      office: {
        ...office,
        budgets: [{ department: 'care', year: 2026, code: 'C-1', amount: 100_000 }],
      },
    },
  });
const sentence = '한 문장';
const visit = { day: '2026-11-20', how: 'counter', told: '신분증만 있으면 된다고 들었습니다.' };
const claimed = () => after(funded(), ['visit', visit]);
const no = { outcome: 'no-fault', ground: 'own-choice', sentence };
const fault = { outcome: 'fault', cause: 'wrong-guidance', sentence };
const approved = async () => after(await claimed(), ['rule-visit', fault, 'care-head']);
const card = { visit: 'visit-1', kind: 'transit-card', way: 'post', serial: 'T-1001' };
const issued = async () => after(await approved(), ['issue-compensation', card]);
/** Found to be no fault, and the citizen asked that somebody else look. */
async function doubted() {
  const world = await after(await claimed(), ['rule-visit', no, 'care-head']);
  const at = kst('2026-11-24 10:30');
  world.life.does((p, t) => askVisitReview(p, { visit: 'visit-1' }, context(t, { at })));
  return world;
}
async function delayed() {
  const world = await approved();
  const by = { by: 'care-1', at: kst('2026-11-24 10:30') };
  world.life.does((p, t) => delayCompensation(p, { visit: 'visit-1' }, context(t, by)));
  return world;
}
/** Its petitioner can be called. */
export const callable = () => deskWorld({ contact: { email: true, phone: true } });
/** A call was promised for the next day. */
export const promised = async () =>
  after(callable(), [
    'callback',
    { wished: '2026-11-24T10:35:00+09:00', how: 'phone', text: '요금 문의' },
    'care-1',
  ]);
/** What was said back on the telephone stands in it. */
export function shownBack() {
  const world = deskWorld();
  const saidBack = { call: 'C-0123456789abcdef', sentence: 'read-back-2', by: 'care-1' };
  const at = kst('2026-11-24 10:30');
  world.life.does((p, t) => showReadBack(p, saidBack, context(t, { at })));
  return world;
}
export const HOME_PLAN = {
  ...{ visitor: 'care-1', day: '2026-11-24', from: '11:00', until: '12:00' },
  purpose: '서류를 함께 살펴봅니다.',
};
const atHome = { visit: 'home-visit-1' };
/** What its visitor reads out at the door. */
export const DIGITS = arrivalCode(
  keyedBy(keys, kst('2026-11-24 10:30')).hashes(KNOWN, arrivalText('home-visit-1', 1))[0] ?? '',
);
const asked = () => after(deskWorld(), ['plan-home-visit', HOME_PLAN]);
const plannedByLaw = () =>
  after(deskWorld({ given: { ...terms, office: { ...office, visitLaws: [VISIT_LAW] } } }), [
    'plan-home-visit',
    { ...HOME_PLAN, day: '2026-12-02', law: VISIT_LAW.id },
  ]);
export const approvedByLaw = async () =>
  after(await plannedByLaw(), ['approve-home-visit', atHome, 'care-head']);
const allowed = async () =>
  after(await asked(), ['home-visit-said', { ...atHome, answer: 'yes', how: 'phone' }]);
const onWay = async () => after(await allowed(), ['home-visit-way', atHome]);
const signed = async () =>
  after(await onWay(), ['home-visit-signed', { ...atHome, proof: 'S-2026-0042' }]);
const working = async () => after(await signed(), ['home-visit-work', atHome]);
const hashOf = ({ life }: World) => life.petition.together?.approval?.hash;

export interface Case {
  /** The state in which it can be done. */
  readonly in: () => World | Promise<World>;
  readonly body: Fields | ((world: World) => Fields);
  readonly person?: string;
  /** It needs another petition or a paper: what is decided is a note, and the rest of the way is its own. */
  readonly standsIn?: true;
}
const found = (outcome: string): readonly [Name, Fields, string] => [
  'find-conduct',
  { report: 'report-1', outcome, reason: '까닭', sentence },
  'care-head',
];
/** Not upheld, and its petitioner asked for another look. */
async function contested(): Promise<World> {
  const world = await after(
    deskWorld(),
    ['report', { of: 'petition' }, 'care-head'],
    found('denied'),
  );
  const at = kst('2026-11-24 10:30');
  world.life.does((petition, given) =>
    contestFinding(petition, { report: 'report-1', side: 'petitioner' }, { ...given, at, now: at }),
  );
  return world;
}
/** Said with the petition: nobody knows of whom. */
async function unnamed(): Promise<World> {
  const world = deskWorld();
  const at = kst('2026-11-24 10:30');
  world.life.does((petition, given) =>
    raiseReport(petition, { of: 'petition', unnamed: { who: '' } }, { ...given, at, now: at }),
  );
  return world;
}
/** Upheld: a caution and a training are owed inside. */
async function upheld(): Promise<World> {
  const world = await after(
    deskWorld(),
    ['report', { of: 'petition' }, 'care-head'],
    ['allege', { report: 'report-1', text: '먼저 끊었다는 말' }, 'care-head'],
  );
  const at = kst('2026-11-24 10:30');
  world.life.does((petition, given) =>
    makeStatement(
      petition,
      { report: 'report-1', statement: 'statement-9' },
      { ...given, at, now: at, by: 'care-1' },
    ),
  );
  return await after(world, found('upheld'));
}
const elsewhere = { in: deskWorld, standsIn: true as const };
/** Each act in a state in which it does something. */
export const CASES: Readonly<Record<Exclude<Name, 'draft'>, Case>> = {
  answer: { in: deskWorld, body: { text: '답변입니다.', checked } },
  assign: { in: deskWorld, body: { to: 'care-2' } },
  transfer: { in: deskWorld, body: { department: 'support', sentence } },
  abuse: { in: deskWorld, body: { sentence } },
  reclassify: {
    in: deskWorld,
    body: { matter: 'complaint', need: 'factFinding', sentence },
  },
  extend: {
    in: deskWorld,
    body: {
      ...{ reason: 'site-check', newDueAt: '2026-11-25T18:00:00+09:00' },
      ...{ sentence, consent: false },
    },
  },
  'legal-kind': { in: deskWorld, body: { legalKind: 'question' } },
  accept: { in: deskWorld, body: {} },
  note: { in: deskWorld, body: { text: '메모' } },
  decline: { in: deskWorld, body: { reason: 'private-matter', sentence, possible: 'yes' } },
  close: {
    in: () => after(deskWorld(), ['answer', { text: '답변입니다.', checked }]),
    body: { reason: 'answered' },
  },
  supplement: { in: deskWorld, body: { until: '2026-12-01', request: '진단서' } },
  'supplement-end': { in: () => waiting('ko'), body: { because: 'received', sentence } },
  'transfer-out': {
    in: deskWorld,
    body: { body: '한빛시청', phone: '052-000-0120', sentence },
  },
  'prolong-appeal': { in: () => appealed('ko'), body: { sentence }, person: 'care-head' },
  'decide-appeal': {
    in: () => appealed('ko'),
    body: { outcome: 'rejected', text: '그대로입니다.' },
    person: 'care-head',
  },
  dispute: {
    in: () => after(deskWorld(), ['answer', { text: '답변입니다.', checked }]),
    body: { text: '답하지 않았다고 하십니다.', at: '' },
  },
  'decide-dispute': {
    in: () => disputed('ko'),
    body: { outcome: 'upheld', text: '답하지 않았습니다.' },
    person: 'care-head',
  },
  'second-look': {
    in: () => unsolved('ko'),
    body: { found: 'broken', text: '하나를 살피지 않았습니다.' },
    person: 'care-head',
  },
  'apology-wish-said': { in: objected, body: { how: 'none' } },
  'standing-wishes-said': { in: deskWorld, body: { how: 'phone', relay: 'yes' } },
  explain: { in: objected, body: { reason: 'workload', sentence, date: '2026-11-26' } },
  call: {
    in: () =>
      after(
        late(),
        ['objection', {}],
        ['explain', { reason: 'workload', sentence, date: '2026-11-26' }],
      ),
    body: {},
  },
  objection: { in: late, body: {} },
  'own-words': {
    in: () =>
      after(
        late(),
        ['objection', {}],
        ['explain', { reason: 'workload', sentence, date: '2026-11-26' }],
        ['call', {}],
      ),
    body: { words: '죄송합니다.' },
  },
  apologise: {
    in: () =>
      after(
        late(),
        ['objection', {}],
        ['explain', { reason: 'workload', sentence, date: '2026-11-26' }],
        ['call', {}],
      ),
    body: { words: '죄송합니다.' },
    person: 'care-head',
  },
  visit: { in: deskWorld, body: visit },
  'counter-visit': {
    in: deskWorld,
    body: { told: '서류가 더 필요합니다.', documents: '진단서\n통장 사본' },
  },
  'plan-home-visit': { in: deskWorld, body: HOME_PLAN },
  'approve-home-visit': { in: plannedByLaw, body: atHome, person: 'care-head' },
  'move-home-visit': {
    in: asked,
    body: { ...atHome, day: '2026-11-25', from: '11:00', until: '12:00' },
  },
  'pass-home-visit': { in: allowed, body: { ...atHome, visitor: 'care-2' } },
  'put-off-home-visit': { in: approvedByLaw, body: { ...atHome, day: '2026-12-07' } },
  'home-visit-told': { in: asked, body: { ...atHome, how: 'phone' } },
  'home-visit-said': { in: asked, body: { ...atHome, answer: 'yes', how: 'phone' } },
  'home-visit-way': { in: allowed, body: atHome },
  'home-visit-estimate': { in: onWay, body: { ...atHome, minutes: '40' } },
  'home-visit-there': { in: onWay, body: atHome },
  'home-visit-signed': { in: onWay, body: { ...atHome, proof: 'S-2026-0042' } },
  'home-visit-work': { in: signed, body: atHome },
  'home-visit-done': { in: working, body: atHome },
  'end-home-visit': { in: asked, body: atHome },
  'home-visit-breach': { in: deskWorld, body: { kind: 'no-consent', day: '2026-11-24' } },
  'rule-visit': { in: claimed, body: fault, person: 'care-head' },
  'visit-review-said': {
    in: async () => after(await claimed(), ['rule-visit', no, 'care-head']),
    body: { visit: 'visit-1' },
  },
  'audit-visit': {
    in: async () => after(await claimed(), ['rule-visit', no, 'care-head']),
    body: { visit: 'visit-1', found: 'looked-at', words: '안내문에 그 서류가 있습니다.' },
    person: 'audit',
  },
  'review-visit': { in: doubted, body: fault, person: 'duty' },
  'issue-compensation': { in: approved, body: card },
  'give-compensation': {
    in: issued,
    body: { visit: 'visit-1', evidence: 'post', proof: '1234567890123' },
  },
  'return-compensation': { in: issued, body: { visit: 'visit-1', because: 'undeliverable' } },
  'reverse-compensation': {
    in: issued,
    body: { visit: 'visit-1', because: 'lost' },
    person: 'care-head',
  },
  'delay-word': {
    in: delayed,
    body: { visit: 'visit-1', word: '1월에 보내 드리겠습니다.' },
    person: 'director',
  },
  report: { in: deskWorld, body: { of: 'petition' }, person: 'care-head' },
  'report-visit': {
    in: async () => after(await claimed(), ['rule-visit', fault, 'care-head']),
    body: { visit: 'visit-1', person: 'care-1' },
    person: 'care-head',
  },
  'name-accused': {
    in: unnamed,
    body: { report: 'report-1', person: 'care-1' },
    person: 'care-head',
  },
  'unmark-report': {
    in: () => after(deskWorld(), ['report', { of: 'petition' }, 'care-head']),
    body: { report: 'report-1', reason: '제도에 대한 말씀이었습니다.' },
    person: 'care-head',
  },
  allege: {
    in: () => after(deskWorld(), ['report', { of: 'petition' }, 'care-head']),
    body: { report: 'report-1', text: '먼저 끊었다는 말이 있습니다.' },
    person: 'care-head',
  },
  'find-conduct': {
    in: () => after(deskWorld(), ['report', { of: 'petition' }, 'care-head']),
    body: { report: 'report-1', outcome: 'denied', reason: '기록과 다릅니다.', sentence },
    person: 'care-head',
  },
  'rude-review-said': {
    in: () => after(deskWorld(), ['report', { of: 'petition' }, 'care-head'], found('denied')),
    body: { report: 'report-1' },
    person: 'duty',
  },
  'review-finding': {
    in: () => contested(),
    body: { report: 'report-1', outcome: 'denied', reason: '그대로입니다.', sentence },
    person: 'audit',
  },
  measure: {
    in: () => upheld(),
    body: { report: 'report-1', measure: 'training', how: 'done', note: '응대 교육' },
    person: 'care-head',
  },
  consult: { in: deskWorld, body: { person: 'support-1', question: '언제', original: false } },
  'consult-answer': {
    in: consulted,
    body: { consultation: '2.0', text: '다음 달입니다.' },
    person: 'support-1',
  },
  'consult-decline': {
    in: consulted,
    body: { consultation: '2.0', reason: 'not-ours', sentence },
    person: 'support-1',
  },
  'consult-withdraw': { in: consulted, body: { consultation: '2.0' } },
  submit: { in: approving, body: { text: '답변입니다.', checked } },
  approve: { in: submitted, body: (world) => ({ hash: hashOf(world) }), person: 'care-head' },
  'send-back': {
    in: submitted,
    body: (world) => ({ hash: hashOf(world), sentence }),
    person: 'care-head',
  },
  callback: {
    in: callable,
    body: {
      ...{ wished: '2026-11-25T15:00:00+09:00', how: 'phone', text: '요금 문의' },
      ...{ because: 'away', back: '' },
    },
  },
  'callback-made': { in: promised, body: { result: 'connected' } },
  'take-in-place': { in: deskWorld, body: {}, person: 'care-head' },
  'callback-not-needed': { in: promised, body: {} },
  called: { ...elsewhere, body: { calls: '1.0', result: 'connected' } },
  posted: { ...elsewhere, body: { letters: '1.0', result: 'posted' }, person: 'duty' },
  link: { ...elsewhere, body: { parent: KNOWN } },
  unlink: { ...elsewhere, body: {} },
  'close-repeat': { ...elsewhere, body: { earlier: KNOWN, sentence } },
  unproven: { ...elsewhere, body: { reply: 'unproven-3', is: 'theirs' } },
  key: { ...elsewhere, body: { title: '제목', text: '본문' } },
  turn: { ...elsewhere, body: { turn: '0123456789abcdef0123456789abcdef.1.2' } },
  belongs: { ...elsewhere, body: { to: KNOWN } },
  'wish-said': {
    in: () =>
      after(deskWorld(), [
        'answer',
        {
          ...{ text: '답변입니다.', checked, promises: 'yes' },
          ...ITEM_TYPED,
        },
      ]),
    body: ({ life }) => ({ item: life.petition.improvements?.[0]?.item, wished: 'yes' }),
  },
  split: {
    ...elsewhere,
    body: { paper: '0123456789abcdef0123456789abcdef', begins: '1, 3' },
  },
};

export function staff(
  world: World,
  name: Name,
  fields: Fields,
  { person = 'care-1', key, as = 'json' }: Sending = {},
) {
  const place = contextOf(name).linkScope(KNOWN);
  const link = { person, ...openedAt(place), expiresAt: kst('2026-12-24 00:00') };
  const token = linkToken(keys, link);
  if (as === 'form') {
    const sent = new URLSearchParams({ number: KNOWN, ...(key && { requestKey: key }) });
    for (const [field, value] of Object.entries(fields))
      if (field === 'checked')
        for (const box of ['checked', ...checked])
          sent.set(box, box === 'checked' ? 'form' : 'yes');
      else if (value !== false) sent.set(field, String(value));
    return world.ask('POST', `/desk/${name}`, {
      headers: FORM,
      cookies: [`desk-${place}=${token}`],
      body: sent.toString(),
    });
  }
  return world.ask('POST', `/desk/${name}`, {
    headers: {
      ...JSON_BODY,
      authorization: `Bearer ${token}`,
      ...(key && { 'idempotency-key': key }),
    },
    body: JSON.stringify({ number: KNOWN, ...fields }),
  });
}
export interface Sending {
  readonly person?: string | undefined;
  readonly key?: string;
  readonly as?: 'json' | 'form';
}

/** A command in a state in which it does something, with its fields and who sends it. */
export async function prepared(name: keyof typeof CASES) {
  const { in: state, body, person, standsIn } = CASES[name];
  const world = await state();
  if (standsIn) {
    const command: Command = STAFF_COMMANDS[name];
    vi.spyOn(command, 'bind').mockReturnValue({
      decide: (petition, { by, at }) =>
        addNote(petition, { note: `note-${petition.version + 1}` }, { by, at }),
    });
  }
  const fields = typeof body === 'function' ? body(world) : body;
  return { world, fields, person };
}
