import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { Count, Instant, type LazilyGiven, Text } from '../petition/fields.ts';
import { Words } from './words.ts';

/** One version of a publication as it stands in public. `at` is when it was published, epoch ms. */
export const PublicVersion = lazily(() =>
  z.strictObject({ number: Count, at: Instant, department: Text, words: Words() }),
);
export type PublicVersion = LazilyGiven<typeof PublicVersion>;

/** All versions of one that stands in public, the first first. */
export interface PublicEntry {
  readonly id: string;
  readonly versions: readonly PublicVersion[];
}
