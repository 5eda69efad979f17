import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { MANNER_CLAUSES } from './clauses.ts';
import { EXCLUSIONS, GAPS, WITNESSES } from './outcome.ts';

/** What a source has come to, as it is stored beside it. */
export const MannerOutcomes = lazily(() =>
  z.array(
    z.strictObject({
      clause: z.enum(MANNER_CLAUSES),
      part: z.string(),
      day: z.string(),
      team: z.string(),
      person: z.exactOptional(z.string()),
      outcome: z.discriminatedUnion('result', [
        z.strictObject({ result: z.enum(['kept', 'broken']), witness: z.enum(WITNESSES) }),
        z.strictObject({ result: z.literal('unmeasured'), because: z.enum(GAPS) }),
        z.strictObject({ result: z.literal('excluded'), because: z.enum(EXCLUSIONS) }),
      ]),
    }),
  ),
);
