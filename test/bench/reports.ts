import fc from 'fast-check';
import { histories, lived } from '../petition/random-reports.ts';
import type { Row } from './charter.ts';
import { amount } from './rounds.ts';
import { aimed, row } from './rows.ts';

const LIVES = amount(100_000, 200);

/**
 * Random histories of reports about persons (P23), checked after each command; the seed is printed.
 * @throws Error with the shortest history in which somebody accused decides or reads, silence marks somebody, or a break has no record.
 */
export function benchReports(): readonly Row[] {
  let found = 0;
  const began = performance.now();
  const property = fc.property(histories, (history) => {
    found += lived(history).get('ConductFound') ?? 0;
  });
  const details = fc.check(property, { numRuns: LIVES });
  const seconds = (performance.now() - began) / 1000;
  console.log(`reports: ${details.numRuns} histories, ${found} findings, seed ${details.seed}`);
  const wrong = fc.defaultReportMessage(details);
  if (wrong !== undefined) throw new Error(wrong);
  return [
    aimed(
      row(
        'reports: histories in which nobody accused decides or reads',
        [details.numRuns],
        'histories',
      ),
      String(LIVES),
      details.numRuns === LIVES,
    ),
    row('reports: histories a second', [details.numRuns / seconds], '1/s'),
  ];
}
