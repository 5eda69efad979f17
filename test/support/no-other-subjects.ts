import type { Arrivals } from '../../shared/ports/arrivals.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { Publications } from '../../shared/ports/publications.ts';

/** A house without an item of improvement. */
export const noImprovements: Improvements = {
  read: async () => undefined,
  make: async () => false,
  act: async () => undefined,
  history: async () => [],
  askers: async () => [],
  ofDepartment: async () => [],
};

/** A house that nobody called. */
export const noCalls: PhoneCalls = {
  read: async () => undefined,
  act: async () => undefined,
  said: async () => undefined,
  caller: async () => undefined,
  pairOf: async () => undefined,
  keepPair: async () => {},
};

/** A house that publishes nothing. */
export const noPublications: Publications = {
  read: async () => undefined,
  make: async () => false,
  act: async () => undefined,
  history: async () => [],
  ofDepartment: async () => [],
};

/** A house in which nothing has arrived by itself. */
export const noArrivals: Pick<Arrivals, 'entry' | 'onDay'> = {
  entry: async () => undefined,
  onDay: async () => [],
};
