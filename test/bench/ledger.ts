import fc from 'fast-check';
import { histories, lived } from '../compensation/random-ledger.ts';
import type { Row } from './charter.ts';
import { amount } from './rounds.ts';
import { aimed, row } from './rows.ts';

const LIVES = amount(100_000, 200);

/**
 * Random histories of the ledger of compensations, checked after each command; the seed is printed.
 * @throws Error with the shortest history that does not balance or pays twice.
 */
export function benchLedger(): readonly Row[] {
  let entries = 0;
  const began = performance.now();
  const property = fc.property(histories, (history) => {
    entries += lived(history).entries.length;
  });
  const details = fc.check(property, { numRuns: LIVES });
  const seconds = (performance.now() - began) / 1000;
  console.log(`ledger: ${details.numRuns} histories, ${entries} entries, seed ${details.seed}`);
  const wrong = fc.defaultReportMessage(details);
  if (wrong !== undefined) throw new Error(wrong);
  return [
    aimed(
      row('ledger: histories that balance and pay nothing twice', [details.numRuns], 'histories'),
      String(LIVES),
      details.numRuns === LIVES,
    ),
    row('ledger: histories a second', [details.numRuns / seconds], '1/s'),
  ];
}
