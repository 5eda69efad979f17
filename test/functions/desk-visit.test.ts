import { describe, expect, it } from 'vitest';
import { inOrder, rowOf } from '../../functions/staff/worklist/rows.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { actByOf, workOf } from '../../shared/petition/worklist-entry.ts';
import { noFault, VisitLife } from '../petition/visit-world.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';
import { CASES, staff } from './staff-cases.ts';

const code = (body: string | undefined) =>
  String(JSON.parse(body ?? '{}').type ?? '').replace('urn:ihaeng:problem:', '');

describe('a mobile voucher', () => {
  it('is proved by the six digits that the citizen was sent, and by no others', async () => {
    const world = await CASES['issue-compensation'].in();
    const voucher = { visit: 'visit-1', kind: 'mobile-voucher', way: 'mobile', serial: 'M-1001' };
    expect((await staff(world, 'issue-compensation', voucher)).statusCode).toBe(200);
    const told = world.life.notices.at(-1);
    expect(told).toMatchObject({ kind: 'compensation', to: 'petitioner', because: 'code' });
    const digits = String(world.texts.get(told?.content ?? '')?.text);
    expect(digits).toMatch(/^\d{6}$/);
    const gives = (proof: string) =>
      staff(world, 'give-compensation', { visit: 'visit-1', evidence: 'code', proof });
    const wrong = digits === '000000' ? '000001' : '000000';
    expect(code((await gives(wrong)).body)).toBe('compensation-code');
    expect((await gives(`${digits.slice(0, 3)} ${digits.slice(3)}`)).statusCode).toBe(200);
    const { compensation } = world.life.petition.visits?.[0] ?? {};
    expect(compensation).toMatchObject({ step: 'handed-over' });
    // The ledger knows which code it was, never its digits.
    expect(JSON.stringify(world.life.events)).not.toContain(digits);
  });
});

describe('the code of a mobile voucher', () => {
  it('cannot be guessed: after five wrong ones in an hour no other is taken, and nothing is written', async () => {
    const world = await CASES['issue-compensation'].in();
    const voucher = { visit: 'visit-1', kind: 'mobile-voucher', way: 'mobile', serial: 'M-1001' };
    await staff(world, 'issue-compensation', voucher);
    const digits = String(world.texts.get(world.life.notices.at(-1)?.content ?? '')?.text);
    const { version } = world.life.petition;
    const gives = async (proof: string) =>
      code(
        (await staff(world, 'give-compensation', { visit: 'visit-1', evidence: 'code', proof }))
          .body,
      );
    const wrong = [1, 2, 3, 4, 5].map((n) => String((Number(digits) + n) % 1e6).padStart(6, '0'));
    for (const proof of wrong) expect(await gives(proof)).toBe('compensation-code');
    expect(await gives(digits)).toBe('compensation-code-tries');
    expect(world.life.petition.version).toBe(version);
    world.at('2026-11-24 11:31');
    expect(await gives(digits)).toBe('');
    expect(world.life.petition.visits?.[0]?.compensation).toMatchObject({ step: 'handed-over' });
  });
});

describe('a review that is asked for by telephone, at the counter or on paper', () => {
  it('is the same as by the press: its clock, its reviewer and its mail, with who wrote it down; once', async () => {
    const world = await CASES['visit-review-said'].in();
    const page = async () => {
      const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, 'care-1')}`];
      return (await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies })).body;
    };
    expect(await page()).toContain('action="/desk/visit-review-said"');
    const from = world.life.notices.length;
    const asked = () => staff(world, 'visit-review-said', { visit: 'visit-1' });
    expect((await asked()).statusCode).toBe(200);
    expect(world.life.events.find(({ type }) => type === 'VisitReviewAsked')).toMatchObject({
      by: 'care-1',
    });
    expect(world.life.notices.slice(from)).toMatchObject([
      { kind: 'visit', to: 'duty', pledge: 'visit-review' },
      { kind: 'visit-claimed', to: 'petitioner', because: 'dutyOfficer' },
    ]);
    const { version } = world.life.petition;
    expect((await asked()).statusCode).toBe(200);
    expect(world.life.petition.version).toBe(version);
    expect(await page()).not.toContain('action="/desk/visit-review-said"');
  });

  it('is refused where nobody found anything, and nothing is written', async () => {
    const world = await CASES['rule-visit'].in();
    const { version } = world.life.petition;
    const { body } = await staff(world, 'visit-review-said', { visit: 'visit-1' });
    expect(code(body)).toBe('visit-not-ruled');
    expect(world.life.petition.version).toBe(version);
  });
});

describe('two visits that are looked at at once', () => {
  it('stand apart on the page: each with its own day, and the form for it', async () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:13', '2026-11-20');
    life.rules('2026-11-24 10:14', noFault);
    life.claims('2026-11-24 10:15', '2026-11-23');
    expect(life.asks('2026-11-24 10:16')).toBeUndefined();
    const world = deskWorld({ given: life.terms });
    world.life.petition = { ...life.petition, number: KNOWN };
    const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, 'care-head')}`];
    const { body = '' } = await world.ask('GET', `/desk/petitions/${KNOWN}`, {
      headers: { ...HTML, 'accept-language': 'ko' },
      cookies,
    });
    const sections = body.split('<section class="card" id="visit').slice(1);
    const about = (act: string) =>
      sections.find(
        (section) => section.includes(`id="${act}`) || section.includes(`/desk/${act}`),
      );
    expect(about('rule-visit')).toContain('11월 23일');
    expect(about('rule-visit')).not.toContain('11월 20일');
    const review = sections.find((section) => section.includes('다시 살펴봐 달라고'));
    expect(review).toContain('11월 20일');
    expect(review).not.toContain('11월 23일');
  });
});

describe('two compensations of one petition', () => {
  it('have forms of their own: no id stands twice, and what was refused is said in its own', async () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:13', '2026-11-20');
    life.rules('2026-11-24 10:14');
    life.claims('2026-11-24 10:15', '2026-11-24');
    const other = { outcome: 'fault', cause: 'processing-error', sentence: 's' } as const;
    expect(life.rules('2026-11-24 10:16', other)).toBeUndefined();
    const world = deskWorld({ given: life.terms });
    world.life.petition = { ...life.petition, number: KNOWN };
    const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, 'care-1')}`];
    const page = await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies });
    const idsIn = (body = '') => [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const ids = idsIn(page.body);
    expect(ids).toContain('compensation-kind-visit-2');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const body = new URLSearchParams({
      ...{ number: KNOWN, visit: 'visit-2', kind: 'transit-card', way: 'mobile' },
      serial: 'T-2002',
    });
    const sent = { headers: FORM, cookies, body: String(body) };
    const refused = await world.ask('POST', '/desk/issue-compensation', sent);
    expect(refused.statusCode).toBe(422);
    expect(refused.body?.split('T-2002').length).toBe(2);
    expect(refused.body?.split('<section class="card" id="visit-2">')[1]).toContain('T-2002');
  });
});

describe('in a worklist', () => {
  const looking = {
    ...{ person: 'care-1', office: terms.office, calendar: terms.calendar },
    now: kst('2026-11-24 11:00'),
  };
  const rowFor = (life: Life) => {
    const glance = { petition: life.petition, owed: owedIn(life.petition), contents: new Map() };
    return rowOf(glance, { department: 'care' }, looking);
  };

  it('whoever came twice comes before what is due sooner, and its last moment to act stays what it is', () => {
    const sooner = new Life('2026-11-24 09:00', { number: '2026-000002-2' });
    const twice = new VisitLife();
    const before = workOf(twice.petition);
    expect(inOrder([rowFor(sooner), rowFor(twice)])[0]?.number).toBe('2026-000002-2');
    twice.claims('2026-11-24 10:30');
    const [first] = inOrder([rowFor(sooner), rowFor(twice)]);
    expect(first).toMatchObject({ number: twice.petition.number });
    expect(first?.things.map(({ urgency }) => urgency)).toEqual(['first', 'first']);
    const after = workOf(twice.petition);
    expect(after?.rank).toBeLessThan(workOf(sooner.petition)?.rank ?? 0);
    expect(after?.actBy).toBe(before?.actBy);
    expect(actByOf(after?.rank ?? 0)).toBe(after?.actBy);
  });
});
