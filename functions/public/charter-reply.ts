import * as z from 'zod/mini';
import { PROMISE_KINDS } from '../../shared/charter/promise.ts';
import { ChangedNumber } from '../../shared/charter/version.ts';
import { figuresOf, PromiseFigures } from './charter-figures.ts';
import type { CharterView } from './pages/charter.ts';

const Said = z.object({ ko: z.string(), en: z.string() });

/** The charter in force, and each version that ships with what it changed. Days are YYYY-MM-DD in Korea. */
export const CharterReply = z.object({
  version: z.string(),
  effectiveFrom: z.string(),
  /** Hexadecimal SHA-256. */
  hash: z.string(),
  promises: z.array(
    z.object({
      id: z.string(),
      kinds: z.array(z.enum(PROMISE_KINDS)),
      title: Said,
      quotation: Said,
      reading: Said,
      /** Left out where the promise names no time. */
      clock: z.exactOptional(Said),
      /** Left out where it is not ours to keep. */
      remedy: z.exactOptional(Said),
      /** Of the whole organisation in the latest quarter that has any, or why there are none. */
      figures: PromiseFigures,
    }),
  ),
  versions: z.array(
    z.object({
      version: z.string(),
      effectiveFrom: z.string(),
      hash: z.string(),
      /** What it says otherwise than the version before. */
      changes: z.array(
        z.object({
          promise: z.string(),
          before: z.exactOptional(Said),
          after: z.exactOptional(Said),
        }),
      ),
      /** The same of its numbers, by their fields in the charter's file. */
      numbers: z.exactOptional(z.array(ChangedNumber)),
    }),
  ),
});
type CharterReply = z.infer<typeof CharterReply>;

/** @param charter its versions, the one in force first, and the score where it can be read */
export function charterTwin({ versions, score }: Omit<CharterView, 'told'>): CharterReply {
  const [inForce] = versions;
  if (!inForce) throw new Error('no charter was put beside the code');
  const { version, effectiveFrom, hash, promises } = inForce;
  return {
    ...{ version, effectiveFrom, hash },
    promises: promises.map((promise) => ({ ...promise, figures: figuresOf(promise, score) })),
    versions: versions.map(({ promises: _, ...one }) => one),
  };
}
