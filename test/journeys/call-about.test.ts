import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import type { PhoneCall } from '../../shared/calls/call.ts';
import { atDesk } from './call-desk.ts';
import { exchangeOf } from './exchange.ts';
import { petitionsIn, stateOf } from './states.ts';
import { CITIZEN, openWorld, petition, type World } from './world.ts';

let world: World;
let exchange: ReturnType<typeof exchangeOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  exchange = exchangeOf(world);
});
afterAll(() => world.stop());

const at = (person: { readonly email: string }) => atDesk(world, person);
const idOf = (address: string): string => address.split('/').at(-1) ?? '';
const kept = (address: string): Promise<PhoneCall> => stateOf(world, idOf(address));

describe('a call about a petition that there is already', () => {
  const gist = '접수하신 뒤 서류를 더 내야 하는지 물으심';
  const sentence = '서류를 더 내실지 물으셨습니다.';
  const said = {
    act: 'belongs',
    gist,
    said: 'yes',
    sentence,
    agreed: '더 내실 것이 없다고 안내',
  };
  /** Somebody’s petition, and whoever has it. */
  async function received(
    words: string,
    contact: Readonly<Record<string, string>> = { email: CITIZEN },
  ) {
    const before = new Set(await petitionsIn(world));
    const petitioner = { name: '홍가상', ...contact };
    const sent = petition({ title: '장해급여 문의', body: words, petitioner });
    expect((await world.post('/petitions', sent)).status).toBe(201);
    await world.idle();
    const number = (await petitionsIn(world)).find((one) => !before.has(one)) ?? '';
    const { assignee } = await stateOf(world, number);
    const owner = office.people.find(({ id }) => id === assignee);
    if (!owner) throw new Error('nobody has it');
    return { number, owner };
  }
  /** A plain call that the owner's telephone answered. */
  async function rings(owner: { readonly phone: string }, call: string): Promise<string> {
    const extension = owner.phone.slice(-4);
    const events = exchange
      .events('plain', call)
      .map((one) => ('extension' in one ? { ...one, extension } : one));
    const reply = await exchange.tell(events);
    expect(reply.status).toBe(202);
    await world.idle();
    return String(reply.body.calls[0].address);
  }
  it('is put there with its gist and its sentence, once, and is over', async () => {
    const { number, owner } = await received('장해급여를 더 받을 수 있습니까.');
    const address = await rings(owner, 'belongs');
    const agent = await at(owner);
    expect(await agent.page(address)).toContain('그 민원에 관한 통화로 남기기');
    const before = await stateOf(world, number);
    const asked = (await agent.json('/desk/contacts')).body.asked;
    const send = () => agent.sends(address, { ...said, about: number.replaceAll('-', '') });
    const first = await send();
    expect([first.status, first.headers.get('location')]).toEqual([
      ...[303, `${address}?done=belongs`],
    ]);
    expect(await agent.page(`${address}?done=belongs`)).toContain(
      '그 민원에 관한 통화로 남겼습니다',
    );
    expect(await kept(address)).toMatchObject({
      ...{ ending: 'petition', petition: number, earlier: true },
      readBack: { said: 'yes', shown: true },
    });
    const after = await stateOf(world, number);
    expect(after.version).toBe(before.version + 1);
    expect(after.readBacks).toMatchObject([{ call: idOf(address) }]);
    expect((await send()).status).toBe(303);
    expect((await stateOf(world, number)).version).toBe(after.version);
    expect((await agent.json('/desk/contacts')).body.asked).toEqual(asked);
    const texts = (await world.service.items()).filter(({ pk }) => pk === number);
    const holding = (words: string) => texts.filter((one) => JSON.stringify(one).includes(words));
    expect(holding(gist)).toHaveLength(1);
    expect(holding('더 내실 것이 없다고 안내')).toEqual(holding(gist));
    expect(holding(`{\\"text\\":\\"${sentence}`)).toHaveLength(1);
    // No second petition comes of it, whichever page was open.
    const numbers = await petitionsIn(world);
    const fields = { call: idOf(address), channel: 'phone', title: gist, body: gist };
    const entry = { ...fields, kind: 'question' };
    expect((await agent.sends('/desk/entry?', entry, '/desk/entry')).status).toBe(409);
    expect(await petitionsIn(world)).toEqual(numbers);
  });

  it('of the number that called it needs no receipt number, but two things that the caller got right', async () => {
    const { number, owner } = await received('장해급여를 나누어 받을 수 있습니까.', {
      phone: '010-0000-0001',
    });
    const address = await rings(owner, 'belongs-match');
    const agent = await at(owner);
    const match = String((await stateOf(world, number)).receivedAt);
    expect(await agent.page(address)).toContain(`type="radio" name="match" value="${match}"`);
    const one = await agent.sends(address, { ...said, match, fact: 'name', otherFact: 'name' });
    expect(one.status).toBe(422);
    expect((await kept(address)).ending).toBeUndefined();
    const two = await agent.sends(address, { ...said, match, fact: 'name', otherFact: 'matter' });
    expect(two.status).toBe(303);
    expect(await kept(address)).toMatchObject({ petition: number, earlier: true });
  });

  it('is refused with what was typed, and nothing is written', async () => {
    const { number, owner } = await received('장해급여가 줄어든 까닭이 무엇입니까.');
    const address = await rings(owner, 'belongs-refused');
    const agent = await at(owner);
    const [before, version] = [await stateOf(world, number), (await kept(address)).version];
    const tries = [
      { ...said, about: '' },
      { ...said, about: '2026-000001-0' },
      { ...said, about: '없는 번호' },
      { ...said, about: number, gist: '' },
      { ...said, about: number, sentence: '' },
      { ...said, match: String(before.receivedAt), fact: 'name', otherFact: 'name' },
    ];
    for (const typed of tries) {
      const reply = await agent.sends(address, typed);
      expect(reply.status).toBe(422);
      expect(String(reply.body)).toContain(typed.agreed);
    }
    expect(await stateOf(world, number)).toEqual(before);
    expect((await kept(address)).version).toBe(version);
  });

  it('is not for whoever may not open that petition, who hears no more than of a number that is none', async () => {
    const { number, owner } = await received('장해급여는 언제까지 청구합니까.');
    const stranger = office.people.find(
      ({ id, department }) =>
        department !== owner.department && ['care-1', 'pension-1'].includes(id),
    );
    if (!stranger) throw new Error('nobody else');
    const address = await rings(stranger, 'belongs-stranger');
    const agent = await at(stranger);
    const before = await stateOf(world, number);
    const problem = async (about: string) =>
      /id="wrong"[\s\S]*?<\/a>/.exec(
        String((await agent.sends(address, { ...said, about })).body),
      )?.[0];
    expect(await problem(number)).toContain('지금 여실 수 없는 민원입니다');
    expect(await problem(number)).toBe(await problem('2026-999999-1'));
    expect(await stateOf(world, number)).toEqual(before);
    expect((await kept(address)).ending).toBeUndefined();
  });
});
