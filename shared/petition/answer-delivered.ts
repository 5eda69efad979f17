import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/**
 * When the petitioner was given the answer (A6), epoch ms: when it was published or, for whom only paper reaches, when
 * that was posted or its fax confirmed. Undefined while neither is so.
 */
export const givenAt = ({
  answeredAt,
  handing,
}: Pick<Petition, 'answeredAt' | 'handing'>): number | undefined =>
  answeredAt === undefined || !handing ? answeredAt : handing.at;

/** The answer is published, and nobody has recorded yet that it left. */
export const isBeingHanded = ({ answeredAt, handing }: Petition): boolean =>
  answeredAt !== undefined && handing !== undefined && handing.at === undefined;

/** What the answer keeps once it is given. */
export const waitsForAnswer = ({ owes, task, rule }: Pledge): boolean =>
  !owes && !task && rule !== 'every-30d';
