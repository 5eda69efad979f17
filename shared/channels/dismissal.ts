/** Why a person decides that an arrival is no petition. Closed list; what is only hard to read is received. */
export const DISMISSALS = [
  'spam',
  'duplicate',
  'misdirected',
  'malicious',
  'empty',
  'test',
] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** Why somebody looks into what waits; logged with who. */
export const LOOKS = ['decide', 'contact', 'audit'] as const;
export type Look = (typeof LOOKS)[number];
