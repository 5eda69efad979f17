import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from './pauses.ts';
import { kindOf, openWorld, type World } from './world.ts';

const ASKED = '진단서 사본이 빠졌습니다. 발급일이 보이게 보내 주십시오.';
const until = '2026-12-01';

interface Shown {
  readonly pledges: readonly {
    readonly clause: string;
    readonly dueAt: string;
    readonly state: string;
  }[];
}
const promised = ({ pledges }: Shown) => pledges.find(({ clause }) => clause === 'P9.1');

describe('a request to supplement', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
  });
  afterAll(() => world.stop());

  it('stops the clock by a form of the desk, and a reply by a form lets it run', async () => {
    const one = await received(world);
    const documents = '진단서 사본\n\n 신분증 사본 ';
    const request = { until, request: ASKED, documents };
    expect((await one.actByForm('supplement', request)).status).toBe(303);
    await world.idle();
    const asked = (await one.toCitizen()).at(-1);
    expect(asked && kindOf(asked)).toBe('supplement');
    for (const said of [ASKED, '12월 1일(화)까지', '요양급여부', '전화'])
      expect(asked?.text).toContain(said);
    expect(asked?.text).toContain('보내실 서류:\n- 진단서 사본\n- 신분증 사본');
    expect(asked?.subject).not.toContain('진단서');
    expect(await one.citizensPage()).toContain('보완을 기다리며 멈춤');
    expect(await one.staffPage()).toContain('기한이 멈춰 있습니다');

    // A day past the date that was promised: nobody is warned, nothing is late.
    const before = (await one.toStaff()).length;
    await world.to('2026-11-26 15:00');
    expect((await one.toStaff()).slice(before)).toEqual([]);
    expect((await one.say('objections', {})).body.outcome).toBe('NOT_LATE');

    const text = '진단서 사본을 다시 보냅니다.';
    const replied = await one.sayByForm('supplement', { text });
    expect(replied.headers.get('location')).toBe(`/petitions/${one.number}?done=supplement`);
    await world.idle();
    const told = (await one.toCitizen()).at(-1);
    expect(told && kindOf(told)).toBe('resumed');
    expect(told?.text).toContain('보완을 기다린');
    expect(promised(await one.see())).toMatchObject({ state: 'open' });
    expect(promised(await one.see())?.dueAt).toMatch(/^2026-11-27T1[45]:/);
    const news = (await one.toStaff()).at(-1);
    expect(news && kindOf(news)).toBe('supplied');
    expect(news?.text).not.toContain('진단서');
    // What was promised anew is kept by a clock again.
    await world.to('2026-11-27 16:00');
    expect((await one.toCitizen()).map(kindOf).at(-1)).toBe('delay');
    expect(world.service.logs().join('\n')).not.toContain('진단서');
  });

  it('takes the document that it asks for, without a word, and lets the clocks run', async () => {
    const one = await received(world, { body: '서류가 따로 있습니다.' });
    const day = { until: '2026-12-10', request: ASKED };
    expect((await one.act('supplement', day)).status).toBe(200);
    await world.idle();
    const page = await one.citizensPage();
    expect(page).toMatch(/<input type="file" id="supplied"/);
    expect(page).toMatch(
      /<form method="post" action="[^"]+\/supplement" enctype="multipart\/form-data"/,
    );
    expect((await one.say('supplement', { text: ' ', attachments: [] })).status).toBe(400);
    const pdf = Buffer.from('%PDF-1.4\n');
    const { body } = await world.post('/attachments', { name: '진단서.pdf', bytes: pdf.length });
    const { 'content-length': _, ...headers } = body.headers;
    await fetch(body.url, { method: body.method, headers, body: new Uint8Array(pdf) });
    expect((await one.say('supplement', { attachments: [body.id] })).status).toBe(201);
    await world.idle();
    expect((await one.toCitizen()).map(kindOf)).toContain('resumed');
    expect(await one.citizensPage()).not.toContain('id="supplied"');
    expect((await one.toStaff()).map(kindOf)).toContain('supplied');
    expect(await one.staffPage()).toContain('진단서.pdf');
  });

  it('in English, twice, late and in part', async () => {
    const one = await received(world, {
      language: 'en',
      title: '휴업급여 papers',
      body: '휴업급여?',
    });
    expect((await one.act('supplement', { until: '2026-11-29', request: 'x' })).status).toBe(422);
    expect(
      (await one.act('supplement', { until: '2026-12-04', request: 'Your form.' })).status,
    ).toBe(200);
    // Sent twice it is asked once; another waits until this one has ended.
    expect(
      (await one.act('supplement', { until: '2026-12-04', request: 'Your form.' })).status,
    ).toBe(200);
    expect(
      (await one.act('supplement', { until: '2026-12-04', request: 'Another form.' })).status,
    ).toBe(409);
    await world.idle();
    expect((await one.toCitizen()).at(-1)?.text).toContain('We need something more from you');
    const part = { text: 'The first page.', part: true };
    expect((await one.say('supplement', part)).status).toBe(201);
    expect((await one.say('supplement', part)).status).toBe(201); // the first answer once more
    expect((await one.see()).supplement).toMatchObject({ prolongable: 2 });
    expect((await one.say('supplement/time', {})).status).toBe(201);
    // Asked on Friday 27 until Friday 4 December; prolonged by a week.
    expect((await one.see()).supplement.until).toMatch(/^2026-12-12T00:00/);
    await world.to('2026-12-12 00:01');
    expect((await one.toCitizen()).map(kindOf)).toEqual([
      'receipt',
      'supplement',
      'supplement-due',
      'resumed',
    ]);
    expect((await one.toStaff()).slice(-2).map(kindOf)).toEqual(['unsupplied', 'unsupplied']);
    const seen = await one.see();
    expect(seen.supplement).toMatchObject({ ended: 'over' });
    expect(seen.status).toBe('accepted');
    expect((await one.say('supplement', { text: 'The second page.' })).status).toBe(201);
  });

  it('survives a sender that dies, and two people at once', async () => {
    const one = await received(world, { title: '휴업급여 셋째', body: '휴업급여 문의' });
    await world.fault({ service: 'ses', fault: 'kill-after-reply', count: 1 });
    const both = await Promise.all([
      one.act('supplement', { until: '2026-12-18', request: ASKED }),
      one.act('supplement', { until: '2026-12-17', request: '다른 것' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await world.clearFaults();
    await world.post('/_local/clock', { advance: 'PT10M' });
    expect((await one.see()).supplement.pausedAt).toBeDefined();
    expect((await one.toCitizen()).map(kindOf)).toEqual(['receipt', 'supplement']);
    const [answered, replied] = await Promise.all([
      one.act('answer', { text: '보완 없이도 처리했습니다.', checked: ['questions', 'grounds'] }),
      one.say('supplement', { text: '보냅니다.' }),
    ]);
    expect([answered.status, replied.status]).toEqual([200, 201]);
    expect(promised(await one.see())?.state).toBe('kept');
  });
});
