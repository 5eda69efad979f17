import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { counterCrew } from './counter.ts';
import { stateOf } from './states.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let crew: ReturnType<typeof counterCrew>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  crew = counterCrew(world);
});
afterAll(() => world.stop());

const person = (id: string) => {
  const found = office.people.find((one) => one.id === id);
  if (!found) throw new Error(`nobody is ${id}`);
  return found;
};

describe('a visitor at the counter (P1)', () => {
  it('takes a ticket with their own telephone; nothing of who they are is stored', async () => {
    const page = await world.ask('/reception/main', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/name="(name|phone|email)"/);
    const first = await crew.takes({ topic: 'care' });
    const again = await crew.takes({ topic: 'care' }, first.form);
    expect(again.address).toBe(first.address);
    expect(first.address).toMatch(/^\/tickets\/main-20261124-[0-9a-f]{32}$/);
    const own = await crew.ticket(first.address);
    expect(own).toMatchObject({ number: 1, state: 'waiting', ahead: 0 });
    const second = await crew.takes({ topic: 'pension', priority: 'pregnant' });
    expect(await crew.ticket(second.address)).toMatchObject({ number: 2, ahead: 0 });
    expect(await crew.ticket(first.address)).toMatchObject({ number: 1, ahead: 1 });
    const guessed = first.address.replace(/.$/, (last: string) => (last === '0' ? '1' : '0'));
    expect((await world.ask(guessed)).status).toBe(404);
    const kept = (await world.service.items()).filter(({ pk }) =>
      String(pk).startsWith('receptions#'),
    );
    expect(new Set(kept.flatMap((item) => Object.keys(item)))).toEqual(
      new Set(['pk', 'sk', 'last', 'number', 'checkedInAt', 'topic', 'priority']),
    );
  });

  it('is called in turn; two who press at once call two, and pressed twice it is one', async () => {
    const [one, two] = [await crew.at(person('care-1')), await crew.at(person('care-2'))];
    await crew.takes({ topic: 'loans' });
    const pressed = await Promise.all([one.next(1), two.next(2)]);
    expect(pressed.map(({ status }) => status)).toEqual([303, 303]);
    const opened = pressed.map(({ headers }) => String(headers.get('location')).split('?')[0]);
    expect(new Set(opened).size).toBe(2);
    const twice = await one.next(1, pressed[0]?.form);
    expect(String(twice.headers.get('location')).split('?')[0]).toBe(opened[0]);
    // Another press while somebody is attended to is told so, and calls nobody.
    const more = await one.next(1);
    expect([more.status, String(more.body).includes('먼저 그 응대를 마쳐')]).toEqual([409, true]);
    const { body: screen } = await world.ask('/screen/main');
    expect(screen).toMatchObject({ counter: 'main', waiting: 1 });
    expect(screen.called.map(({ number }: { number: number }) => number).toSorted()).toEqual([
      1, 2,
    ]);
    const shown = await world.ask('/screen/main', { headers: { accept: 'text/html' } });
    expect(shown.body).not.toContain(person('care-1').name);
    // Answered on the spot: the topic of the ticket stands there already, so it is one key.
    const before = await one.asked('care');
    const address = opened.find((at) => at === opened[0]) ?? '';
    const form = await one.page(address);
    expect(form).toMatch(/name="topic" value="\w+" accesskey="1" checked autofocus/);
    expect(form).not.toMatch(/name="(greeted|listened)/);
    const ended = await one.sends(address, { act: 'contact', topic: 'care' });
    expect(ended.status).toBe(303);
    expect((await one.sends(address, { act: 'contact', topic: 'care' })).status).toBe(303);
    expect((await one.asked('care')) - before).toBe(1);
    expect((await two.sends(address, { act: 'contact', topic: 'care' })).status).toBe(409);
    expect(await one.json(address)).toMatchObject({ state: 'over', ending: 'contact' });
  });

  it('becomes a petition that was received when it began; sent twice it is one', async () => {
    const two = await crew.at(person('care-2'));
    const own = String((await two.json('/desk/receptions')).own);
    const reception = await two.json(`/desk/receptions/${own}`);
    const path = `/desk/entry?reception=${own}`;
    const form = await two.page(path);
    expect(form).toContain('value="visit" checked');
    const [, at = ''] = /name="at"[^>]* value="([^"]+)"/.exec(form) ?? [];
    const fields = {
      ...{ reception: own, channel: 'visit', at, title: '휴업급여 문의', kind: 'question' },
      ...{ body: '언제 지급되는지 물으셨습니다.', name: '홍가상', phone: '010-0000-0001' },
      ...{ counterTold: '두 가지를 가져오시면 됩니다.', counterDocuments: '진단서\n통장 사본' },
    };
    const entered = await two.sends(path, fields, '/desk/entry');
    expect(entered.status).toBe(201);
    const received = await crew.petitions();
    expect((await two.sends(path, fields, '/desk/entry')).status).toBe(201);
    expect(await crew.petitions()).toEqual(received);
    const over = await two.json(`/desk/receptions/${own}`);
    expect(over).toMatchObject({ state: 'over', ending: 'petition' });
    const petition = await stateOf(world, over.petition);
    expect(new Date(petition.receivedAt).toISOString()).toBe(
      new Date(reception.openedAt).toISOString(),
    );
    // A form that was open in another window receives nothing any more.
    const other = await two.sends(path, { ...fields, title: '다른 말' }, '/desk/entry');
    expect(other.status).toBe(409);
    expect(await crew.petitions()).toEqual(received);
  });

  it('who comes again meets the list of what was told before; what is new in it is seen', async () => {
    const two = await crew.at(person('care-2'));
    const [number = ''] = (await crew.petitions()).slice(-1);
    const begun = await two.begins(2);
    const address = String(begun.headers.get('location')).split('?')[0] ?? '';
    const wrong = await two.sends(address, { act: 'known', number: '2026-000009-9' });
    expect([wrong.status, String(wrong.body).includes('2026-000009-9')]).toEqual([422, true]);
    const known = await two.sends(address, { act: 'known', number });
    expect(known.headers.get('location')).toBe(`/desk/petitions/${number}#counter-visit`);
    expect(await two.json(address)).toMatchObject({ ending: 'petition', petition: number });
    const path = `/desk/petitions/${number}`;
    const shown = await two.page(path);
    expect(shown).toMatch(/<input type="checkbox" id="counter-visit-d1"[^>]*><label[^>]*>진단서/);
    expect(shown).toContain('두 가지를 가져오시면 됩니다.');
    expect(shown).not.toContain('다시 오셨을 때 새로 요청');
    const fields = { number, d1: 'yes', documents: '가족관계증명서' };
    const noted = await two.sends(path, fields, '/desk/counter-visit');
    expect(noted.status).toBe(303);
    const after = await two.page(path);
    expect(after).toContain('다시 오셨을 때 새로 요청');
    expect(after).toMatch(/진단서: [^·]* 요청 · [^<]* 가져오심/);
    expect(after).not.toContain('id="counter-visit-d1"');
    expect(after).toContain('id="counter-visit-d3"');
    const nothing = await two.sends(path, { number, told: '' }, '/desk/counter-visit');
    expect(nothing.status).toBe(422);
  });

  it('who was not there is called again, and the waiting counts from the ticket to the first call', async () => {
    const one = await crew.at(person('care-1'));
    const called = await one.next(1);
    const address = String(called.headers.get('location')).split('?')[0] ?? '';
    expect((await one.sends(address, { act: 'gone' })).status).toBe(303);
    expect(await one.json(address)).toMatchObject({ state: 'over', ending: 'gone' });
    expect((await one.json(address)).waitedSeconds).toBeUndefined();
    await world.to('2026-11-24 10:20');
    const again = await one.calls(address, 1);
    expect(again.status).toBe(303);
    const now = await one.json(address);
    expect(now.state).toBe('open');
    expect(now.waitedSeconds).toBeLessThan(60);
    await one.sends(address, { act: 'contact', topic: 'loans' });
    expect((await one.next(1)).status).toBe(409); // nobody waits
  });

  it('has a printed ticket without a telephone, and needs none at all', async () => {
    const one = await crew.at(person('care-1'));
    const given = await one.gives({ topic: 'safety' });
    const slip = await one.page(given);
    expect(slip).toContain('<svg role="img"');
    expect(slip).toContain('번호표');
    const begun = await one.begins(3);
    const address = String(begun.headers.get('location')).split('?')[0] ?? '';
    expect(await one.json(address)).toMatchObject({ state: 'open', booth: 3 });
    expect(await one.page(address)).toContain('잴 수 없음');
    await one.sends(address, { act: 'contact', topic: 'other' });
    // Whoever does not wait is not called.
    const ticket = `/tickets/${given.split('/').at(-1)}`;
    expect((await crew.leaves(ticket)).status).toBe(303);
    expect((await crew.leaves(ticket)).status).toBe(303);
    expect(await crew.ticket(ticket)).toMatchObject({ state: 'over', ending: 'left' });
    expect((await one.next(1)).status).toBe(409);
  });

  it('is slowed down who takes a hundred tickets; our own hands are not', async () => {
    let given = 0;
    let last = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      last = (await crew.takes({ topic: 'care' })).status;
      if (last === 429) break;
      given += 1;
    }
    expect([last, given <= 40]).toEqual([429, true]);
    const one = await crew.at(person('care-1'));
    expect(await one.gives({ topic: 'care' })).toContain('/desk/receptions/main-20261124-');
  });

  it('that nobody ended is closed by the end of its day, unmeasured; numbers begin anew', async () => {
    const one = await crew.at(person('care-1'));
    const called = await one.next(1);
    const address = String(called.headers.get('location')).split('?')[0] ?? '';
    await world.to('2026-11-24 18:30');
    // Whoever has the page open from before is told; a new page has no form.
    const late = await crew.takes({ topic: 'care' }, 'f'.repeat(32));
    expect([late.status, String(late.body).includes('드리지 않는 시간')]).toEqual([409, true]);
    expect((await crew.takes({ topic: 'care' })).form).toBe('');
    await world.to('2026-11-25 09:30');
    const later = await crew.at(person('care-1'));
    expect(await later.json(address)).toMatchObject({ state: 'not-ended' });
    expect((await later.sends(address, { act: 'contact', topic: 'care' })).status).toBe(409);
    expect(await later.json(address)).toMatchObject({ state: 'not-ended' });
    const first = await crew.takes({ topic: 'care' });
    expect(await crew.ticket(first.address)).toMatchObject({ number: 1, ahead: 0 });
    expect((await later.next(1)).status).toBe(303);
  });
});
