import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted, FORTY, forty, instantsOf, MINUTE, openTuesday, PERSON } from './forty.ts';
import { kindOf, kst, openLink, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openTuesday();
});
afterAll(() => world?.stop());

describe('forty petitions for one person in a day', () => {
  it('of which each is answered within the hour', async () => {
    const waiting: { number: string; at: number }[] = [];
    const answer = async (until: number) => {
      while (waiting[0] && waiting[0].at + 45 * MINUTE <= until) {
        const { number } = waiting.shift() ?? { number: '' };
        const mail = (await world.mails(PERSON)).findLast(
          (one) => kindOf(one) === 'assignment' && one.text.includes(number),
        );
        if (!mail) throw new Error(`${number} was assigned to nobody`);
        const { token } = await openLink(world, mail);
        const text = '필요한 서류는 신청서, 진단서, 통장 사본 세 가지입니다.';
        const bearer = { authorization: `Bearer ${token}` };
        expect(
          (
            await world.post(
              '/desk/answer',
              { number, text, checked: ['questions', 'grounds'] },
              bearer,
            )
          ).status,
        ).toBe(200);
      }
    };
    await forty(world, async (number, at) => {
      waiting.push({ number, at });
      await answer(at);
    });
    await world.to('2026-11-24 18:40');
    await answer(Date.parse(kst('2026-11-24 18:40')));
    await world.to('2026-11-27 18:30');
    const own = await world.mails(PERSON);
    console.log('all answered, the person:', counted(own), 'in all', own.length);
    expect(instantsOf(own, 'assignment')).toHaveLength(FORTY);
    expect(own).toHaveLength(FORTY); // nothing but the forty: no warning, no list of a morning
    const told = await world.mails('care-head@example.org');
    expect(told).toEqual([]);
  });
});
