import { expect, it } from 'vitest';
import { sharesOf } from '../../shared/score/shares.ts';
import { HomeLife } from '../petition/home-visit-world.ts';
import { standardCharter } from '../support/charters.ts';

const visitsOf = (life: HomeLife) =>
  sharesOf(life.events, standardCharter).flatMap(({ month, visits }) =>
    visits ? [{ month, ...visits }] : [],
  );

it('a visit with consent is one of those that are counted, so that few faults are not told from no visit', () => {
  const life = new HomeLife();
  life.plans('2026-11-24 11:00');
  life.says('2026-11-24 12:00', 'yes');
  expect(visitsOf(life)).toEqual([]);
  life.goes('2026-11-25 09:30');
  life.confirms('2026-11-25 10:05');
  expect(visitsOf(life)).toEqual([{ month: '2026-11', byLaw: 0, unallowed: 0, unidentified: 0 }]);
});

it('a visit that nobody allowed is counted as such', () => {
  const life = new HomeLife();
  life.plans('2026-11-24 11:00');
  life.turnTo('2026-11-25 10:00:30');
  expect(life.breaks('2026-11-25 12:00', 'no-consent')).toBeUndefined();
  expect(visitsOf(life)).toEqual([{ month: '2026-11', byLaw: 0, unallowed: 1, unidentified: 0 }]);
});
