import fc from 'fast-check';
import { sharesOf } from '../../shared/score/shares.ts';
import { history, lived } from '../score/histories.ts';
import { standardCharter } from '../support/charters.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { areAccessible } from './accessible.ts';
import { deskWorld, HTML } from './desk-world.ts';

/** The desk over four hundred petitions with faults. */
function house() {
  const score = scoreInMemory();
  for (const [n, one] of fc.sample(history, { numRuns: 400, seed: 7 }).entries())
    score.note(
      `2026-${String(n + 2).padStart(6, '0')}-0`,
      1,
      sharesOf(lived(one).events, standardCharter),
    );
  const world = deskWorld({ score });
  world.at('2026-12-20 09:00');
  return world;
}

areAccessible('the figures of the score and what they count', (language) => {
  const shown = (person: string, query: Readonly<Record<string, string>>) => async () => {
    const world = house();
    return await world.ask('GET', '/desk/score', {
      headers: { ...HTML, 'accept-language': language },
      query,
      cookies: [`desk-worklist=${world.token('2027-01-24 00:00', '', person)}`],
    });
  };
  const list = { month: '2026-11', promise: 'assign P8 pledge', figure: 'clocks' };
  return {
    'of the whole house': shown('audit', { month: '2026-11' }),
    'of a head’s department': shown('care-head', { month: '2026-11' }),
    'of a month without any': shown('audit', { month: '2025-01' }),
    'what one counts': shown('director', list),
    'its second page': shown('director', { ...list, page: '2' }),
    'what counts nothing': shown('care-head', { ...list, figure: 'ended.unreachable' }),
  };
});
