import { describe, expect, it } from 'vitest';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { needCall } from '../../shared/petition/decide/reach.ts';
import { consultationOf } from '../../shared/privacy/link.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN, RECEIPT } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;

const send = (world: World, act: string, cookie: string, fields: Record<string, string>) =>
  world.ask('POST', `/desk/${act}`, {
    headers: FORM,
    cookies: [cookie],
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });
const own = (world: World) => `desk-${KNOWN}=${world.token()}`;

/** The controls that are marked as wrong, each with what it is described by where that is on the page. */
const marked = (body = '') =>
  [...body.matchAll(/<(?:input|select|textarea|fieldset)\b[^>]*aria-invalid="true"[^>]*>/g)].map(
    ([control]) => [
      / name="([\w-]+)"/.exec(control)?.[1] ?? / role="(\w+)"/.exec(control)?.[1],
      ...(/aria-describedby="([^"]+)"/.exec(control)?.[1] ?? '')
        .split(' ')
        .filter((id) => body.includes(`id="${id}"`)),
    ],
  );
/** The alert that has the focus when the page opens, and where it leads. */
const alertIn = (body = '') => {
  const [, , inside = ''] =
    /<(p|div) class="wrong"[^>]*role="alert" tabindex="-1" autofocus>(.*?)<\/\1>/s.exec(body) ?? [];
  return [...inside.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
};
const leadsSomewhere = (body = '') => {
  for (const id of alertIn(body)) expect(body).toContain(`id="${id}"`);
};

describe('what is wrong stands at its field, and all that was typed stays', () => {
  const objecting = async () => {
    const world = deskWorld();
    world.life.turnTo('2026-11-25 10:30');
    world.at('2026-11-25 10:30');
    const cookies = [`code=${world.code}`];
    await world.ask('POST', `/petitions/${KNOWN}/objection`, { headers: FORM, cookies, body: '' });
    return world;
  };

  it.each([
    [{ reason: '', sentence: ' ', date: '2026-11-27' }, ['reason', 'sentence']],
    [{ reason: 'workload', sentence: '접수가 몰렸습니다.', date: '' }, ['date']],
    [{ reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-11-28' }, ['date']],
    [{ reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-12-30' }, ['date']],
  ])('in an explanation: %o', async (fields, wrong) => {
    const world = await objecting();
    const { statusCode, body = '' } = await send(world, 'explain', own(world), fields);
    expect(statusCode).toBe(422);
    expect(marked(body)).toEqual(
      wrong.map((name) => [name, `${name}-wrong`, ...(name === 'date' ? ['date-hint'] : [])]),
    );
    expect(alertIn(body)).toEqual(wrong);
    for (const typed of [fields.sentence.trim(), fields.date]) expect(body).toContain(typed);
    leadsSomewhere(body);
  });

  it('of a day that is closed the reason is said, and not that something is empty', async () => {
    const world = await objecting();
    const fields = { reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-11-28' };
    const { body } = await send(world, 'explain', own(world), fields);
    const [, said] = /id="date-wrong">([^<]+)/.exec(body ?? '') ?? [];
    expect(said).toContain('근무일');
  });

  it('in an apology', async () => {
    const world = await objecting();
    const explained = { reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-11-27' };
    await send(world, 'explain', own(world), explained);
    await send(world, 'call', own(world), {});
    const { body } = await send(
      world,
      'apologise',
      `desk-${KNOWN}=${world.token(undefined, undefined, 'care-head')}`,
      { words: ' ' },
    );
    expect(marked(body)).toEqual([['words', 'words-wrong']]);
    expect(alertIn(body)).toEqual(['words']);
  });

  const called = () => {
    const world = deskWorld();
    world.life.does((p, t) => needCall(p, RECEIPT, context(t, { at: kst('2026-11-24 10:12') })));
    return world;
  };
  const ofCall = { calls: '1.0', result: 'connected' };

  it.each([
    [{ ...ofCall, result: '', at: '2026-11-24T10:20' }, [['radiogroup', 'result-wrong']], 'result'],
    [{ ...ofCall, at: 'gestern' }, [['at', 'at-wrong', 'hint']], 'at'],
    [{ ...ofCall, at: '2026-11-24T23:59:59' }, [['at', 'at-wrong', 'hint']], 'at'],
  ])('in what is logged of a call: %o', async (fields, wrong, first) => {
    const world = called();
    const { statusCode, body = '' } = await send(world, 'called', own(world), fields);
    expect(statusCode).toBe(422);
    expect(marked(body)).toEqual(wrong);
    expect(alertIn(body)).toEqual([first]);
    expect(body).toContain(`value="${fields.at}"`);
    if (fields.result) expect(body).toMatch(/value="connected" required checked/);
    leadsSomewhere(body);
  });

  it('of a call that somebody logged before the reason is said, and where nothing is left', async () => {
    const world = called();
    await send(world, 'called', own(world), { ...ofCall, at: '2026-11-24T10:20' });
    world.at('2026-11-24 10:40');
    const { body } = await send(world, 'called', own(world), { ...ofCall, calls: '9.9' });
    expect(body).toMatch(/role="alert"/);
    expect(marked(body)).toEqual([]);
  });

  const letters = () => {
    const world = deskWorld({ contact: { email: false, phone: false, post: true } });
    world.life.does((p, t) =>
      needLetter(
        p,
        { notice: { ...RECEIPT, id: '1.0', kind: 'receipt' }, way: 'letter' },
        context(t, { at: kst('2026-11-24 10:12') }),
      ),
    );
    return world;
  };

  it.each([
    [{ result: 'posted', at: '2026-11-24T23:59:59', receipt: '123-45' }, ['at']],
    [{ result: 'returned', at: '2026-11-24T10:20', receipt: '#' }, ['receipt']],
    [{ result: '', at: '', receipt: '123-45' }, ['radiogroup']],
  ])('in what is logged of a letter: %o', async (fields, wrong) => {
    const world = letters();
    const cookie = `desk-worklist=${world.token('2026-12-24 00:00', '', 'duty')}`;
    const { statusCode, body = '' } = await send(world, 'posted', cookie, {
      letters: '1.0',
      ...fields,
    });
    expect(statusCode).toBe(422);
    expect(marked(body).map(([name]) => name)).toEqual(wrong);
    for (const [, by] of marked(body)) expect(by).toMatch(/-wrong$/);
    expect(body).toContain(`name="receipt" maxlength="30"`);
    expect(body).toContain(`value="${fields.receipt}"`);
    if (fields.result) expect(body).toContain(`value="${fields.result}" required checked`);
    leadsSomewhere(body);
  });

  it.each([
    ['consult-answer', { text: ' ' }, [['text', 'reply-1-wrong']]],
    [
      'consult-decline',
      { reason: '', sentence: '우리 일이 아닙니다' },
      [['reason', 'reason-1-wrong']],
    ],
    ['consult-decline', { reason: 'unknown', sentence: ' ' }, [['sentence', 'why-1-wrong']]],
  ])('in a reply to a colleague: %s %o', async (act, fields, wrong) => {
    const world = deskWorld();
    await send(world, 'consult', own(world), { person: 'support-1', question: '언제입니까' });
    const [one] = world.life.petition.together?.consultations ?? [];
    const id = one?.id ?? '';
    const place = consultationOf(KNOWN);
    const token = world.token('2026-12-24 00:00', place, 'support-1');
    const { statusCode, body = '' } = await send(world, act, `desk-${place}=${token}`, {
      place,
      consultation: id,
      ...fields,
    });
    expect(statusCode).toBe(422);
    const ids = wrong.map(([name, by = '']) => [name, by.replace('1', id)]);
    expect(marked(body)).toEqual(ids);
    leadsSomewhere(body);
    for (const typed of Object.values(fields)) expect(body).toContain(typed.trim());
  });

  it('speaks English too', async () => {
    const world = called();
    const { body } = await world.ask('POST', '/desk/called', {
      headers: { ...FORM, ...HTML, 'accept-language': 'en', 'content-type': FORM['content-type'] },
      cookies: [own(world)],
      body: new URLSearchParams({ number: KNOWN, ...ofCall, result: '' }).toString(),
    });
    expect(body).toContain('Result of the call: please fill it in');
  });
});
