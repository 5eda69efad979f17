import fc from 'fast-check';
import { histories, lived } from '../petition/random-visits.ts';
import type { Row } from './charter.ts';
import { amount } from './rounds.ts';
import { aimed, row } from './rows.ts';

const LIVES = amount(100_000, 200);

/**
 * Random histories of second visits (P21), checked after each command; the seed is printed.
 * @throws Error with the shortest history that pays twice, marks somebody by silence, or leaves a fault without a redress.
 */
export function benchVisits(): readonly Row[] {
  let found = 0;
  const began = performance.now();
  const property = fc.property(histories, (history) => {
    found += lived(history).get('VisitRuled') ?? 0;
  });
  const details = fc.check(property, { numRuns: LIVES });
  const seconds = (performance.now() - began) / 1000;
  console.log(`visits: ${details.numRuns} histories, ${found} rulings, seed ${details.seed}`);
  const wrong = fc.defaultReportMessage(details);
  if (wrong !== undefined) throw new Error(wrong);
  return [
    aimed(
      row(
        'visits: histories in which every fault is redressed once',
        [details.numRuns],
        'histories',
      ),
      String(LIVES),
      details.numRuns === LIVES,
    ),
    row('visits: histories a second', [details.numRuns / seconds], '1/s'),
  ];
}
