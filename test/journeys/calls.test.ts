import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import type { PhoneCall } from '../../shared/calls/call.ts';
import { detailSet } from '../../shared/calls/detail.ts';
import { outcomesOf } from '../../shared/calls/outcomes.ts';
import { terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { atDesk } from './call-desk.ts';
import { exchangeOf } from './exchange.ts';
import { petitionsIn, stateOf } from './states.ts';
import { kindOf, openWorld, type World } from './world.ts';

let world: World;
let exchange: ReturnType<typeof exchangeOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  exchange = exchangeOf(world);
});
afterAll(() => world.stop());

/** Whose telephones the fixtures ring. */
const [answers, receives] = ['1021', '1022'].map((end) => {
  const person = office.people.find(({ phone }) => phone.endsWith(end));
  if (!person) throw new Error(`no telephone ${end}`);
  return person;
}) as [(typeof office.people)[number], (typeof office.people)[number]];

const at = (person: { readonly email: string }) => atDesk(world, person);
const idOf = (address: string): string => address.split('/').at(-1) ?? '';
const kept = (address: string): Promise<PhoneCall> => stateOf(world, idOf(address));
const hangUp = async (name: string) => {
  const call = await kept(await exchange.plays(name, `p7-${name}`));
  return outcomesOf(call, terms.office, callTerms).hangUp;
};

describe('a call that the exchange tells of', () => {
  it('is opened by whoever answered, and is a contact in one press; nothing of the caller stays', async () => {
    const address = await exchange.plays('plain', 'contact');
    expect(address).toMatch(/^\/desk\/calls\/C-[0-9a-f]{16}$/);
    const agent = await at(answers);
    const page = await agent.page(address);
    expect(page).toContain(answers.name);
    expect(page).not.toContain('0000-0001');
    const before = (await agent.json('/desk/contacts')).body.asked;
    const pressed = await agent.sends(address, { act: 'contact', topic: 'care' });
    expect(pressed.status).toBe(303);
    const again = await agent.sends(address, { act: 'contact', topic: 'care' });
    expect(again.status).toBe(303);
    const after = (await agent.json('/desk/contacts')).body.asked;
    const asked = (list: typeof after) =>
      list.find((one: { topic: string }) => one.topic === 'care').asked;
    expect(asked(after) - asked(before)).toBe(1);
    expect(await kept(address)).toMatchObject({ ending: 'contact', topic: 'care' });
    expect(JSON.stringify(await world.service.items())).not.toContain('0000-0001');
    expect(JSON.stringify(await world.service.items())).not.toContain('01000000001');
    // A form that was open in another window receives nothing any more.
    const [id, numbers] = [idOf(address), await petitionsIn(world)];
    const fields = { call: id, channel: 'phone', title: '문의', body: '문의', kind: 'question' };
    expect((await agent.sends('/desk/entry?', fields, '/desk/entry')).status).toBe(409);
    expect(await petitionsIn(world)).toEqual(numbers);
  });

  it('is the contact that was noted by hand before or after it was told, in one press, and counts once', async () => {
    const agent = await at(answers);
    const asked = async () => {
      const list: { topic: string; asked: number }[] = (await agent.json('/desk/contacts')).body
        .asked;
      return list.find(({ topic }) => topic === 'care')?.asked ?? 0;
    };
    const before = await asked();
    const note = async () => {
      const sent = await agent.sends('/desk/contacts', { channel: 'phone', topic: 'care' });
      expect(sent.status).toBe(303);
    };
    await note();
    const late = await exchange.plays('plain', 'noted-before');
    const joins = async (address: string) => {
      const [{ id }] = (await agent.json(address)).body.noted;
      const press = () => agent.sends(address, { act: 'joins', noted: id });
      expect([(await press()).status, (await press()).status]).toEqual([303, 303]);
      expect(await agent.page(address)).toContain('바로 답하고 끝났습니다');
      return id;
    };
    expect(await agent.page(late)).toContain('상담입니다</button>');
    const first = await joins(late);
    const early = await exchange.plays('plain', 'noted-after');
    // What is another call's already is offered no more, and refused.
    expect((await agent.json(early)).body.noted).toBeUndefined();
    expect((await agent.sends(early, { act: 'joins', noted: first })).status).toBe(409);
    await note();
    await joins(early);
    expect(await asked()).toBe(before + 2);
    expect(await kept(late)).toMatchObject({ ending: 'contact', topic: 'care', joined: first });
  });

  it('becomes a petition that was received when the call began, with its gist', async () => {
    const address = await exchange.plays('plain', 'petition');
    const agent = await at(answers);
    const gist = '휴업급여가 언제 지급되는지 물으심';
    const wrote = await agent.sends(address, {
      ...{ act: 'petition', gist, said: 'yes', sentence: '10월분 지급일을 물으셨습니다.' },
      agreed: '오늘 안에 확인해 드리기로 함',
    });
    expect([wrote.status, wrote.headers.get('location')]).toEqual([
      ...[303, `/desk/entry?call=${idOf(address)}`],
    ]);
    const form = await agent.page(`/desk/entry?call=${idOf(address)}`);
    expect(form).toContain(gist);
    expect(form).toContain('10월분 지급일을 물으셨습니다.');
    const [, body = ''] = /<textarea id="body"[^>]*>\n([^<]*)</.exec(form) ?? [];
    const [, when = ''] = /name="at"[^>]* value="([^"]+)"/.exec(form) ?? [];
    const fields = { channel: 'phone', at: when, title: gist, body, kind: 'question' };
    const entered = async () =>
      await agent.sends(
        `/desk/entry?call=${idOf(address)}`,
        { call: idOf(address), ...fields },
        '/desk/entry',
      );
    const first = await entered();
    expect(first.status).toBe(201);
    const call = await kept(address);
    expect(call).toMatchObject({ ending: 'petition', readBack: { said: 'yes' } });
    const petition = await stateOf(world, call.petition ?? '');
    const began = call.details.find(({ event }) => event === 'started')?.at;
    expect(petition).toMatchObject({ channel: 'phone', receivedAt: began });
    expect(await agent.page(address)).toContain(call.petition);
  });

  it('late, twice and the last first it is the same call', async () => {
    const events = exchange.events('warm-transfer', 'twice');
    const tell = async (told: readonly object[]) => {
      const reply = await exchange.tell(told);
      expect(reply.status).toBe(202);
      await world.idle();
      return String(reply.body.calls[0].address);
    };
    let address = '';
    for (const event of events.toReversed()) address = await tell([event]);
    await world.post('/_local/clock', { advance: 'PT3M' });
    await tell(events);
    const often = await kept(address);
    const once = await kept(await exchange.plays('warm-transfer', 'once'));
    const shift = (often.details[0]?.at ?? 0) - (once.details[0]?.at ?? 0);
    const moved = once.details.map((one) => ({ ...one, at: one.at + shift }));
    expect(often.details).toEqual(detailSet(moved));
    expect(often.agent).toBe(receives.id);
    expect(once.agent).toBe(receives.id);
  });

  it.each([
    ['plain', [{ result: 'kept', witness: 'machine' }]],
    ['too-early', [{ result: 'broken', witness: 'machine' }]],
    ['hung-up-first', [{ result: 'broken', witness: 'machine' }]],
    ['caller-silent', [{ result: 'excluded', because: 'caller-silent' }]],
    ['single-end', [{ result: 'unmeasured', because: 'single-end' }]],
    ['dropped', [{ result: 'excluded', because: 'dropped' }]],
    ['missed', []],
  ])('hanging up, in %s', async (name, outcome) => {
    expect(await hangUp(name)).toEqual(outcome);
  });

  it('is nobody’s to open who had no part in it, and unknown until it is told', async () => {
    const address = await exchange.plays('plain', 'mine');
    const other = office.people.find(
      ({ id, department }) =>
        department !== answers.department &&
        id !== office.director &&
        office.departments.every(({ head }) => head !== id),
    );
    const stranger = await at(other ?? answers);
    expect((await stranger.json(address)).status).toBe(403);
    expect((await stranger.json('/desk/calls/C-0000000000000000')).status).toBe(404);
  });

  it('reminds whoever does not wrap it up, and then the head', async () => {
    await exchange.plays('plain', 'forgotten');
    const told = async (email: string) =>
      (await world.mails(email)).filter((mail) => kindOf(mail) === 'wrap-up').length;
    const head = office.departments.find(({ id }) => id === answers.department)?.head;
    const above = office.people.find(({ id }) => id === head);
    const before = await told(above?.email ?? '');
    await world.post('/_local/clock', { advance: 'PT40M' });
    await world.idle();
    expect(await told(answers.email)).toBeGreaterThan(0);
    await world.post('/_local/clock', { advance: 'PT50M' });
    await world.idle();
    expect(await told(above?.email ?? '')).toBeGreaterThan(before);
    const agent = await at(answers);
    expect(await agent.page('/desk/worklist')).toContain('통화 마무리');
  });
});

describe('a feed that is not the exchange’s', () => {
  const body = () =>
    JSON.stringify({ exchange: 'exchange-1', events: exchange.events('plain', 'forged') });
  it.each<[string, () => Readonly<Record<string, string>>]>([
    ['unsigned', () => ({})],
    [
      'forged',
      () => ({ ...exchange.signed(body()), 'ihaeng-signature': `00000000.${'0'.repeat(64)}` }),
    ],
    ['signed for another body', () => exchange.signed('{}')],
    [
      'replayed after five minutes',
      () => exchange.signed(body(), world.service.clock.now() - 301_000),
    ],
  ])('%s is refused', async (_, headers) => {
    expect((await exchange.send(body(), headers())).status).toBe(401);
  });

  it.each([
    ['no JSON', '{'],
    ['an event that is none', JSON.stringify({ exchange: 'x', events: [{ event: 'sung' }] })],
    ['more than it may', JSON.stringify({ exchange: 'x', events: [], number: '010-0000-0001' })],
    [
      'of another year',
      JSON.stringify({ exchange: 'x', events: [{ event: 'ended', call: 'c', leg: 'l', at: 1 }] }),
    ],
  ])('malformed is refused: %s', async (_, sent) => {
    const { status } = await exchange.send(sent);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('nothing that was refused left a call', async () => {
    await world.idle();
    const { body: found } = await (await at(answers)).json('/desk/calls/C-0000000000000000');
    expect(found.type).toContain('call-unknown');
  });

  it('replayed within five minutes it changes nothing', async () => {
    const address = await exchange.plays('plain', 'replay');
    const { version } = await kept(address);
    const told = JSON.stringify({
      exchange: 'exchange-1',
      events: exchange.events('plain', 'replay'),
    });
    const headers = exchange.signed(told);
    for (let i = 0; i < 3; i += 1) expect((await exchange.send(told, headers)).status).toBe(202);
    await world.idle();
    expect((await kept(address)).version).toBe(version);
  });
});

describe('at the counter', () => {
  it('a contact is counted once, however often its form is sent', async () => {
    const agent = await at(answers);
    const html = await agent.page('/desk/contacts');
    const [, id = ''] = /name="id" value="([0-9a-f]{32})"/.exec(html) ?? [];
    const asked = async () =>
      (await agent.json('/desk/contacts')).body.asked.find(
        (one: { topic: string }) => one.topic === 'pension',
      ).asked;
    const before = await asked();
    const send = () => agent.sends('/desk/contacts', { id, channel: 'visit', topic: 'pension' });
    expect((await send()).status).toBe(303);
    expect((await send()).status).toBe(303);
    expect((await asked()) - before).toBe(1);
  });
});
