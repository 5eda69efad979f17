import { describe, expect, it } from 'vitest';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN, UNKNOWN } from './desk-world.ts';

const path = `/petitions/${KNOWN}/objection`;

/** Forgotten until `when`; due on Wednesday 25 November at 10:12. */
function lateWorld(when = '2026-11-25 10:30', language: 'ko' | 'en' = 'ko') {
  const world = deskWorld({ language });
  world.life.turnTo(when);
  world.at(when);
  const cookies = [`code=${world.code}`];
  const authorization = `Bearer ${world.code}`;
  return {
    ...world,
    to(until: string) {
      world.life.turnTo(until);
      world.at(until);
    },
    look: () => world.ask('GET', path, { headers: HTML, cookies }),
    press: () => world.ask('POST', path, { headers: FORM, cookies, body: '' }),
    read: async () =>
      JSON.parse((await world.ask('GET', path, { headers: { authorization } })).body ?? ''),
    act: (name: string, fields: Record<string, string>, person?: string) =>
      world.ask('POST', `/desk/${name}`, {
        headers: FORM,
        cookies: [`desk-${KNOWN}=${world.token(undefined, undefined, person)}`],
        body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
      }),
    desk: (person?: string) =>
      world.ask('GET', `/desk/petitions/${KNOWN}`, {
        headers: HTML,
        cookies: [`desk-${KNOWN}=${world.token(undefined, undefined, person)}`],
      }),
  };
}

describe('the page of an objection', () => {
  it.each(['cross-site', 'same-site'])(
    'that a page of another site (%s) leads to has told its petitioner nothing',
    async (site) => {
      const world = lateWorld();
      await world.press();
      const workload = { reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-11-27' };
      await world.act('explain', workload);
      const before = [world.life.petition.version, world.lines.length];
      const cookies = [`code=${world.code}`];
      const headers = { ...HTML, 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' };
      const shown = await world.ask('GET', path, { headers, cookies });
      expect(shown.statusCode).toBe(200);
      expect([world.life.petition.version, world.lines.length]).toEqual(before);
      expect(world.life.petition.objection?.reachedAt).toBeUndefined();
      await world.look();
      expect(world.life.petition.objection?.reachedAt).toBe(kst('2026-11-25 10:30'));
      expect(world.lines.map(({ message }) => message)).toContain('explanation shown');
    },
  );

  it('asks for the code, alike for an unknown number, and looks nothing up', async () => {
    const world = deskWorld();
    const known = await world.ask('GET', path, { headers: HTML });
    const unknown = await world.ask('GET', path.replace(KNOWN, UNKNOWN), { headers: HTML });
    expect(known.body).toContain(`action="${path}/code?lang=ko"`);
    expect(unknown.body?.replaceAll(UNKNOWN, KNOWN)).toBe(known.body);
    expect(world.reads).toEqual([]);
  });

  it('is the same 404 for an unknown number and for a wrong code, with the same requests', async () => {
    const asked = async (number: string) => {
      const world = deskWorld();
      const reply = await world.ask('POST', path.replace(KNOWN, number), {
        headers: { ...JSON_BODY, authorization: 'Bearer AAAA-AAAA-AAAA' },
      });
      return { status: reply.statusCode, body: reply.body, reads: world.reads.length };
    };
    expect(await asked(UNKNOWN)).toEqual(await asked(KNOWN));
  });

  it('says what will happen and has one button; opening it raises nothing', async () => {
    const world = lateWorld();
    const { body } = await world.look();
    expect(body?.match(/<button/g)).toHaveLength(1);
    expect(body).toContain('단추를 누르시기 전에는 이의가 제기되지 않습니다.');
    expect(world.life.petition.objection).toBeUndefined();
  });

  it('shows the finding on the spot, and the explanation as soon as it exists', async () => {
    const world = lateWorld();
    expect((await world.press()).statusCode).toBe(303);
    const found = await world.look();
    expect(found.body).toContain(
      '오전 11시 30분까지 늦어진 사유와 처리 예정일을 알려 드리겠습니다.',
    );
    expect(world.life.petition.objection?.reachedAt).toBeUndefined();
    world.to('2026-11-25 11:05');
    const { body } = await world.look();
    expect(body).toContain('처리 예정일: 11월 26일(목) 오후 6시 (규칙에 따라 정한 날짜)');
    expect(world.life.petition.objection?.reachedAt).toBe(kst('2026-11-25 11:05'));
    expect(world.life.pledge('explanation').state).toBe('kept');
    const events = world.life.events.length;
    await world.look();
    expect(world.life.events.length).toBe(events);
  });

  it('says how the due instant came about when nothing is late', async () => {
    const world = lateWorld('2026-11-25 09:00', 'en');
    await world.press();
    const { body } = await world.look();
    expect(body).toContain('It is not late yet.');
    expect(body).toContain('Rule: within 24 hours of receipt');
    expect(await world.read()).toMatchObject({ outcome: 'NOT_LATE', mayRaise: false });
    world.to('2026-11-25 10:13');
    expect(await world.read()).toEqual({ number: KNOWN, mayRaise: true });
  });

  it('explains the notice where it was told in time', async () => {
    const world = lateWorld('2026-11-25 09:00');
    world.life.does((petition, terms) =>
      extend(
        petition,
        {
          reason: 'consultation',
          newDueAt: kst('2026-11-26 10:00'),
          sentence: 's',
          consent: false,
        },
        context(terms, { by: 'care-1', at: kst('2026-11-25 09:00') }),
      ),
    );
    const notice = world.life.pledge('answer-24h').priorNotice?.notice ?? '';
    const at = kst('2026-11-25 09:00:09');
    world.life.does((petition, terms) =>
      onPriorNotice(petition, { notice, event: 'delivered' }, context(terms, { at })),
    );
    world.to('2026-11-25 15:00');
    await world.press();
    const { body } = await world.look();
    expect(body?.replace(/<[^>]+>/g, '')).toContain(
      '처음 기한은 11월 25일(수) 오전 10시 12분, 알려 드린 새 기한은 11월 26일(목) 오전 10시',
    );
    expect(body).toContain('다른 기관이나 부서와 협의하고 있습니다.');
  });

  it('after a withdrawal says so and has no button', async () => {
    const world = lateWorld('2026-11-24 11:00');
    await world.ask('POST', `/petitions/${KNOWN}/withdrawal`, {
      headers: { authorization: `Bearer ${world.code}` },
    });
    expect((await world.look()).body).not.toContain('<button');
    expect((await world.press()).statusCode).toBe(303);
    const twin = await world.ask('POST', path, {
      headers: { ...JSON_BODY, authorization: `Bearer ${world.code}` },
    });
    expect([twin.statusCode, twin.body?.includes('petition-over')]).toEqual([409, true]);
  });

  it('the plural of the JSON interface raises it too', async () => {
    const world = lateWorld();
    const { statusCode, body } = await world.ask('POST', `${path}s`, {
      headers: { ...JSON_BODY, authorization: `Bearer ${world.code}` },
      body: '{}',
    });
    expect(statusCode).toBe(201);
    expect(JSON.parse(body ?? '')).toMatchObject({ number: KNOWN, outcome: 'LATE_NO_NOTICE' });
  });
});

describe('what staff owe', () => {
  const given = {
    reason: 'workload',
    sentence: '<병원>의 회신을 기다렸습니다.',
    date: '2026-11-27',
  };

  it('stands above the answer only while it is owed', async () => {
    const world = lateWorld();
    expect((await world.desk()).body).not.toContain('/desk/explain');
    await world.press();
    const { body } = await world.desk();
    expect(body).toContain('action="/desk/explain"');
    expect(body?.indexOf('/desk/explain')).toBeLessThan(body?.indexOf('/desk/answer') ?? 0);
    expect((await world.act('explain', given)).statusCode).toBe(303);
    expect((await world.desk()).body).toContain('action="/desk/call"');
    const citizens = await world.look();
    expect(citizens.body).toContain('&lt;병원&gt;의 회신을 기다렸습니다.');
    expect(citizens.body).not.toContain('규칙에 따라');
    // The head apologises for the corporation; who had it is invited to add a word.
    expect((await world.desk('care-head')).body).toContain('action="/desk/apologise"');
    const theirs = (await world.desk()).body;
    expect(theirs).not.toContain('action="/desk/apologise"');
    expect(theirs).toContain('action="/desk/own-words"');
    const refused = await world.act('apologise', { words: '죄송합니다.' });
    expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('부서장이')]);
    await world.act('own-words', { words: '제가 늦게 보았습니다.' });
    expect((await world.desk()).body).not.toContain('action="/desk/own-words"');
    await world.act('apologise', { words: '죄송합니다.' }, 'care-head');
    expect((await world.desk('care-head')).body).not.toMatch(/desk\/(explain|call|apologise)/);
    expect((await world.look()).body).toContain('죄송합니다.');
  });

  it.each([
    ['a closed day', { ...given, date: '2026-11-28' }, 422, '새 기한은 근무일이어야 합니다.'],
    ['no date', { ...given, date: '' }, 422, '처리 예정일을 적어 주십시오.'],
    ['no sentence', { ...given, sentence: ' ' }, 422, '한 문장 (500자까지): 채워 주십시오'],
  ])('%s is refused at the form, and what was typed stays', async (_, fields, status, says) => {
    const world = lateWorld();
    await world.press();
    const { statusCode, body } = await world.act('explain', fields);
    expect(statusCode).toBe(status);
    expect(body).toContain(says);
    expect(body).toContain('<option value="workload" selected>');
    expect(body?.match(/class="wrong"/g)).toHaveLength(1);
    expect(world.life.petition.objection?.explanation).toBeUndefined();
  });

  it('an objection that was heard on the telephone starts the same hour', async () => {
    const world = lateWorld();
    expect((await world.desk()).body).toContain('action="/desk/objection"');
    expect((await world.act('objection', {})).statusCode).toBe(303);
    expect(world.life.petition.objection).toMatchObject({
      by: 'care-1',
      outcome: 'LATE_NO_NOTICE',
    });
    expect((await world.desk()).body).not.toContain('action="/desk/objection"');
  });

  it('too late to explain, it is said and nothing changes', async () => {
    const world = lateWorld();
    await world.press();
    world.to('2026-11-25 11:05');
    const { statusCode, body } = await world.act('explain', given);
    expect(statusCode).toBe(409);
    expect(body).toContain('이미 사유와 처리 예정일을 알려드렸습니다.');
    expect(body).toContain('회신을 기다렸습니다.');
  });
});
