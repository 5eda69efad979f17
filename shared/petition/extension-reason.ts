/** Closed list of 시행령 §21; workload, late assignment and absence are not among them. */
export const EXTENSION_REASONS = [
  'consultation',
  'site-check',
  'fact-finding',
  'force-majeure',
] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];
