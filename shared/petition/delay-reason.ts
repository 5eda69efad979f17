import { EXTENSION_REASONS } from './extension-reason.ts';

/** Closed list of what made it late. Unlike an extension's, they excuse nothing: workload and absence are said. */
export const DELAY_REASONS = [
  'overlooked',
  'workload',
  'absence',
  'system-fault',
  ...EXTENSION_REASONS,
] as const;
export type DelayReason = (typeof DELAY_REASONS)[number];
