import type { Improvements } from '../../shared/ports/improvements.ts';

/** A house without an item of improvement. */
export const noImprovements: Improvements = {
  read: async () => undefined,
  act: async () => undefined,
  history: async () => [],
  askers: async () => [],
  ofDepartment: async () => [],
};
