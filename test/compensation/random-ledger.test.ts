import { expect } from 'vitest';
import { randomly } from '../support/randomly.ts';
import { histories, lived } from './random-ledger.ts';

const STEPS = ['approved', 'issued', 'handed-over', 'returned', 'reversed'] as const;

const CLAIM =
  'whatever is sent twice, late or killed: the ledger balances and nothing is paid twice';
const booked = new Map<string, number>();
randomly(
  CLAIM,
  histories,
  (history) => {
    for (const { step } of lived(history).entries) booked.set(step, (booked.get(step) ?? 0) + 1);
  },
  {
    of: 'histories of the ledger of compensations',
    seconds: 30,
    // They come far: three approvals a history, and each further step in every second one at least.
    together(lives) {
      const often = STEPS.map((step) => (booked.get(step) ?? 0) / lives);
      expect(often.map((times) => times > 0.5)).toEqual(STEPS.map(() => true));
    },
  },
);
