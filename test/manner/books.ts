import fc from 'fast-check';
import { MANNER_CLAUSES } from '../../shared/manner/clauses.ts';
import type { MannerOutcome, Outcome } from '../../shared/manner/outcome.ts';
import type { Settled } from '../../shared/ports/manner.ts';

export const BY = { since: '2026-11-01', months: 24 };

export const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    result: fc.constantFrom('kept', 'broken'),
    witness: fc.constantFrom('machine', 'citizen', 'own-word'),
  }),
  fc.record({
    ...{ result: fc.constant('unmeasured' as const) },
    because: fc.constantFrom('single-end', 'one-side', 'no-wrap-up', 'no-proof'),
  }),
  fc.record({
    ...{ result: fc.constant('excluded' as const) },
    because: fc.constantFrom('abuse', 'dropped', 'held', 'by-law'),
  }),
) as fc.Arbitrary<Outcome>;

export const mannerOutcome: fc.Arbitrary<MannerOutcome> = fc
  .record(
    {
      clause: fc.constantFrom(...MANNER_CLAUSES),
      part: fc.constantFrom('', 'a 0', 'b 1'),
      day: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'),
      person: fc.constantFrom('care-1', 'care-2', 'support-1'),
      outcome,
    },
    { requiredKeys: ['clause', 'part', 'day', 'outcome'] },
  )
  .map((one) => ({ ...one, team: one.person === 'support-1' ? 'support' : 'care' }));

/** Each source in several versions, the last of which counts. */
export const histories: fc.Arbitrary<readonly Settled[]> = fc
  .array(
    fc.array(fc.uniqueArray(mannerOutcome, { selector: nameOf, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((sources) =>
    sources.flatMap((versions, source) =>
      versions.map((outcomes, version) => ({
        source: `C-${source}`,
        version: version + 1,
        outcomes,
      })),
    ),
  );

/** Of one name and person there is one. */
function nameOf({ clause, part, person = '' }: MannerOutcome): string {
  return [clause, part, person].join(' ');
}
