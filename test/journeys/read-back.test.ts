import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { outcomesOf } from '../../shared/calls/outcomes.ts';
import { terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { atDesk } from './call-desk.ts';
import { exchangeOf } from './exchange.ts';
import { stateOf } from './states.ts';
import {
  CITIZEN,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  sealIn,
  type World,
} from './world.ts';

let world: World;
let exchange: ReturnType<typeof exchangeOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  exchange = exchangeOf(world);
});
afterAll(() => world.stop());

const answers = office.people.find(({ phone }) => phone.endsWith('1021')) ?? { email: '' };
const GIST = '휴업급여가 언제 지급되는지 물으심';
const SENTENCE = '10월분 휴업급여 지급일을 물으셨습니다.';

/** A call that becomes a petition of somebody with an address; what the citizen can do with it. */
async function called(
  name: string,
  written: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
) {
  const address = await exchange.plays('plain', name);
  const id = address.split('/').at(-1) ?? '';
  const agent = await atDesk(world, answers);
  const wrote = await agent.sends(address, {
    ...{ act: 'petition', gist: GIST, said: 'yes', sentence: SENTENCE, agreed: '' },
    ...written,
  });
  expect(wrote.status).toBe(303);
  const from = `/desk/entry?call=${id}`;
  const fields = { call: id, channel: 'phone', title: GIST, body: `${GIST} ${name}` };
  const sent = { ...fields, kind: 'question', email: CITIZEN, ...more };
  expect((await agent.sends(from, sent, '/desk/entry')).status).toBe(201);
  await world.idle();
  const { petition: number } = await stateOf(world, id);
  const path = `/petitions/${number}`;
  const receipt = (await world.mails(CITIZEN)).findLast(
    (mail) => kindOf(mail) === 'receipt' && mail.text.includes(String(number)),
  );
  const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt?.text ?? '') ?? [];
  const headers = { authorization: `Bearer ${code}` };
  const page = async (below = '') =>
    String(
      (await world.ask(`${path}${below}`, { headers: { ...headers, accept: 'text/html' } })).body,
    );
  return {
    ...{ number: String(number), receipt: receipt?.text ?? '', page, agent },
    json: async () => (await world.ask(path, { headers })).body,
    says: (body: object) => world.post(`${path}/read-back`, body, headers),
    /** A form of the status page, pressed without a script. */
    async presses(answer: string) {
      const html = await page();
      const [, readBack = ''] = /name="readBack" value="([^"]+)"/.exec(html) ?? [];
      return await world.ask(`${path}/read-back`, {
        method: 'POST',
        headers: {
          ...{ ...headers, accept: 'text/html' },
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ ...sealIn(html), readBack, answer }).toString(),
      });
    },
    readBack: async () => {
      await world.idle();
      return outcomesOf(await stateOf(world, id), terms.office, callTerms).readBack;
    },
  };
}

describe('what was said back on the telephone (P6)', () => {
  it('stands on the page, one press says that it is right, and the citizen is its witness', async () => {
    const mine = await called('right');
    expect(mine.receipt).not.toContain(SENTENCE);
    expect(await mine.page()).toContain(SENTENCE);
    expect(await mine.readBack()).toEqual([{ result: 'kept', witness: 'own-word' }]);
    const pressed = await mine.presses('right');
    expect([pressed.status, pressed.headers.get('location')]).toEqual([
      ...[303, `/petitions/${mine.number}/read-back?done=read-back`],
    ]);
    expect((await mine.presses('right')).status).toBe(303); // twice is once
    expect(await mine.readBack()).toEqual([{ result: 'kept', witness: 'citizen' }]);
    expect(await mine.page('/read-back')).toContain('맞다고 알려 주셨습니다');
    const { readBacks } = await mine.json();
    expect(readBacks).toMatchObject([{ sentence: SENTENCE, answer: 'right' }]);
  }, 60_000);

  it('goes out by mail where that was wished; "that is not what I said" is told to staff, with words afterwards', async () => {
    const mine = await called('wrong', {}, { saidBack: 'yes' });
    expect(mine.receipt).toContain(SENTENCE);
    expect((await mine.presses('wrong')).status).toBe(303);
    expect(await mine.readBack()).toEqual([{ result: 'broken', witness: 'citizen' }]);
    const told = (await world.mails()).filter(
      (mail) => kindOf(mail) === 'read-back' && mail.text.includes(mine.number),
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain('10월분');
    expect(await mine.page('/read-back')).toContain('어떻게 말씀하셨습니까?');
    const [{ readBack }] = (await mine.json()).readBacks;
    const said = { readBack, answer: 'wrong', text: '10월분이 아니라 9월분입니다.' };
    expect((await mine.says(said)).status).toBe(201);
    expect(await mine.page()).toContain('9월분입니다');
    // Whoever has it reads both; what was pressed by mistake can be said anew.
    const { cookie, clean } = await openLink(world, told[0] as LocalMail);
    const theirs = await world.ask(clean, { headers: { cookie, accept: 'text/html' } });
    for (const words of [SENTENCE, '10월분이 아니라 9월분입니다.'])
      expect(String(theirs.body)).toContain(words);
    expect((await mine.presses('right')).status).toBe(303);
    expect(await mine.readBack()).toEqual([{ result: 'kept', witness: 'citizen' }]);
  }, 60_000);

  it('is shown nowhere where it is the gist itself, or was not said back', async () => {
    const same = await called('same', { sentence: `${GIST}.` });
    expect(await same.page()).not.toContain('제 말과 다릅니다');
    expect((await same.json()).readBacks).toBeUndefined();
    const none = await called('none', { said: 'no', sentence: '' });
    expect(await none.readBack()).toEqual([{ result: 'broken', witness: 'own-word' }]);
    const refused = await none.says({ readBack: 'read-back-1', answer: 'right' });
    expect([refused.status, refused.body.type]).toEqual([
      ...[409, expect.stringContaining('no-read-back')],
    ]);
  }, 60_000);

  it('too many words come back as they were typed', async () => {
    const mine = await called('long');
    const [{ readBack }] = (await mine.json()).readBacks;
    const reply = await mine.says({ readBack, answer: 'wrong', text: '가'.repeat(1001) });
    expect(reply.status).toBe(400);
  }, 60_000);
});
