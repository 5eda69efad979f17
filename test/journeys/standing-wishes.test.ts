import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPoppler, pdfInfo } from '../support/pdf.ts';
import { CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

/** Two of the list are no machine's. */
const checked = ['questions', 'grounds'];
let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

async function received(change: Record<string, unknown> = {}) {
  const { body } = await world.post('/petitions', petition(change));
  await world.idle();
  const number = String(body.number);
  const headers = { authorization: `Bearer ${body.accessCode}` };
  const ask = (below: string, accept = 'application/json') =>
    world.ask(`/petitions/${number}${below}`, { headers: { ...headers, accept } });
  return {
    number,
    ask,
    /** As staff read them. */
    wishes: async () => {
      const mail = (await world.mails()).find(
        (one) => kindOf(one) === 'assignment' && one.text.includes(number),
      );
      if (!mail) throw new Error('nobody has it');
      const { cookie, clean } = await openLink(world, mail);
      const headers = { cookie, accept: 'application/json' };
      return (await world.ask(clean, { headers })).body.standingWishes ?? [];
    },
    /** Asks for a new code and opens the petition with the one that was mailed. */
    async codeSent() {
      await world.post(`/petitions/${number}/code`, {});
      await world.idle();
      const mail = (await world.mails(CITIZEN)).findLast(
        (one) => kindOf(one) === 'new-code' && one.text.includes(number),
      );
      const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mail?.text ?? '') ?? [];
      const sent = { authorization: `Bearer ${code}` };
      return {
        says: (boxes: object) => world.post(`/petitions/${number}/standing-wishes`, boxes, sent),
      };
    },
    says: (boxes: object) => world.post(`/petitions/${number}/standing-wishes`, boxes, headers),
    mails: async () =>
      (await world.mails(CITIZEN)).filter(({ text }) => text.includes(number)).map(kindOf),
    staff: async () => {
      const mail = (await world.mails()).find(
        (one) => kindOf(one) === 'assignment' && one.text.includes(number),
      );
      if (!mail) throw new Error('nobody has it');
      const { token, cookie, clean } = await openLink(world, mail);
      return {
        page: async () =>
          String((await world.ask(clean, { headers: { cookie, accept: 'text/html' } })).body),
        act: (act: string, fields: object) =>
          world.post(`/desk/${act}`, { number, ...fields }, { authorization: `Bearer ${token}` }),
      };
    },
    pages: async () => {
      const path = `/petitions/${number}/receipt.pdf`;
      const response = await fetch(new URL(path, world.base), { headers });
      const pdf = Buffer.from(await response.arrayBuffer());
      return Number(/Pages:\s+(\d+)/.exec(pdfInfo(pdf))?.[1]);
    },
  };
}

describe('what a person wishes once for all', () => {
  it('ticked in the form it is kept to at once in that petition, and behind a code that was sent in the next ones too', async () => {
    const first = await received({ standing: { interpreter: true } });
    expect(await first.wishes()).toEqual(['interpreter']);
    const second = await received({ title: '다른 일' });
    expect(await second.wishes()).toEqual([]);
    const mine = await first.codeSent();
    expect((await mine.says({ interpreter: true })).status).toBe(201);
    expect(await second.wishes()).toEqual(['interpreter']);
    const { page } = await second.staff();
    expect(await page()).toContain('통역이 필요하십니다.');
    // Whoever files with somebody's contact neither erases nor sets anything of theirs.
    expect((await second.says({})).status).toBe(201);
    expect((await second.says({ legalOnly: true })).status).toBe(201);
    expect(await second.wishes()).toEqual(['interpreter', 'legalOnly']);
    expect(await first.wishes()).toEqual(['interpreter']);
    expect((await mine.says({})).status).toBe(201);
    expect(await first.wishes()).toEqual([]);
    expect(await second.wishes()).toEqual(['legalOnly']);
    expect(await page()).not.toContain('통역이 필요하십니다.');
  }, 60_000);

  it('no contact but what the law asks for: a courtesy is no mail, the answer is one, and the page has both', async () => {
    const mine = await received({ title: '연락 줄이기' });
    const { act } = await mine.staff();
    const said = { how: 'phone', legalOnly: true };
    expect((await act('standing-wishes-said', said)).status).toBe(200);
    expect(await mine.wishes()).toEqual(['legalOnly']);
    const text = '담당 부서에 확인하고 있습니다.';
    expect((await act('answer', { text, sentAs: 'message', checked })).status).toBe(200);
    await world.to('2026-11-24 10:20');
    expect(await mine.mails()).not.toContain('interim');
    expect(String((await mine.ask('', 'text/html')).body)).toContain('확인하고 있습니다');
    await act('answer', { text: '진단서를 내시면 됩니다.', sentAs: 'answer', checked });
    await world.to('2026-11-24 10:30');
    expect(await mine.mails()).toContain('answer');
    await mine.says({});
  }, 60_000);

  it.skipIf(!hasPoppler)(
    'large print makes the receipt longer, for it is the same words',
    async () => {
      const mine = await received({ title: '큰 글씨' });
      const before = await mine.pages();
      await mine.says({ largePrint: true });
      expect(await mine.pages()).toBeGreaterThan(before);
      await mine.says({});
      expect(await mine.pages()).toBe(before);
    },
  );
});
