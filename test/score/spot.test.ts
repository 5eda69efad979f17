import { describe, expect, it } from 'vitest';
import { agreeCallback, dropCallback } from '../../shared/petition/decide/callback.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { context } from '../petition/context.ts';
import { HomeLife } from '../petition/home-visit-world.ts';
import { kst, Life } from '../petition/world.ts';
import { standardCharter } from '../support/charters.ts';

const clocks = ({ events }: Life, terms: string) =>
  sharesOf(events, standardCharter)
    .flatMap((share) => share.clocks)
    .filter((clock) => clock.terms === terms);

/** A visit of Wednesday from ten to eleven, agreed, with its visitor on the way. */
function onTheWay(): HomeLife {
  const life = new HomeLife();
  life.plans('2026-11-24 11:00');
  life.isTold('2026-11-24 11:01', 'asked home-visit-1 1');
  life.says('2026-11-24 12:00', 'yes');
  life.goes('2026-11-25 09:30');
  return life;
}
const arrivals = (life: Life) => clocks(life, 'home-visit-arrival');

describe('a visit', () => {
  it('that its visitor alone says was made is their own word, and no other date', () => {
    const life = onTheWay();
    expect(life.taps('2026-11-25 10:05')).toBeUndefined();
    expect(arrivals(life)).toEqual([
      expect.objectContaining({ result: 'kept', witness: 'own-word', ending: 'done' }),
    ]);
  });

  it('is the citizen’s word once they bear it out', () => {
    const life = onTheWay();
    life.taps('2026-11-25 10:05');
    expect(life.confirms('2026-11-25 10:08')).toBeUndefined();
    expect(arrivals(life)).toEqual([
      expect.objectContaining({ result: 'kept', witness: 'citizen', ending: 'done' }),
    ]);
  });

  it('is broken once where the citizen bears out a later time than was tapped', () => {
    const life = onTheWay();
    life.taps('2026-11-25 10:05');
    expect(life.confirms('2026-11-25 11:30')).toBeUndefined();
    expect(arrivals(life)).toEqual([
      expect.objectContaining({ result: 'ended', ending: 'corrected' }),
      expect.objectContaining({ result: 'broken', witness: 'machine' }),
    ]);
  });

  it('is broken once where the citizen says that nobody came', () => {
    const life = onTheWay();
    life.taps('2026-11-25 10:05');
    expect(life.breaks('2026-11-25 15:00', 'nobody-came')).toBeUndefined();
    expect(arrivals(life).map(({ result, ending, witness }) => [result, ending, witness])).toEqual([
      ['ended', 'corrected', 'own-word'],
      ['broken', undefined, 'citizen'],
    ]);
  });

  it('that we called off ended so, and one that was moved by another date', () => {
    const off = onTheWay();
    expect(off.callsOff('2026-11-25 09:40')).toBeUndefined();
    expect(arrivals(off)).toEqual([
      expect.objectContaining({ result: 'ended', ending: 'dropped' }),
    ]);
    const moved = onTheWay();
    expect(moved.moves('2026-11-25 09:40', '2026-11-26 10:00', '2026-11-26 11:00')).toBeUndefined();
    expect(arrivals(moved)).toEqual([
      expect.objectContaining({ result: 'ended', ending: 'superseded' }),
    ]);
  });
});

describe('a promised call', () => {
  const promised = () => {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } });
    wishes(life, '2026-11-24 15:00');
    return life;
  };
  const wishes = (life: Life, wished: string) =>
    life.does((p, t) =>
      agreeCallback(
        p,
        { wishedAt: kst(wished), how: 'phone' },
        context(t, { by: 'care-1', at: kst('2026-11-24 11:00') }),
      ),
    );
  const drops = (life: Life, by?: string) =>
    life.does((p, t) =>
      dropCallback(p, {}, context(t, { at: kst('2026-11-24 12:00'), ...(by && { by }) })),
    );
  const endings = (life: Life) => clocks(life, 'callback').map(({ ending }) => ending);

  it('that is not wished any more ended so: as the citizen says, or as we write down', () => {
    const [theirs, ours] = [promised(), promised()];
    drops(theirs);
    drops(ours, 'care-1');
    expect([endings(theirs), endings(ours)]).toEqual([['waived'], ['dropped']]);
  });

  it('for which another time is agreed ended by another date', () => {
    const life = promised();
    wishes(life, '2026-11-24 16:00');
    expect(endings(life)).toEqual(['superseded', undefined]);
  });
});
