import * as z from 'zod/mini';

const Cruise = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
        comment: z.optional(z.string()),
      }),
    ),
  }),
});

/**
 * Reads dependency-cruiser's JSON. No module at all is a failure: with a compiler that it cannot use it reports
 * that nothing is wrong with nothing.
 */
export function importViolations(
  json: string,
  everything: string,
): { wrong: string; note?: string } {
  let cruise: z.infer<typeof Cruise>;
  try {
    cruise = Cruise.parse(JSON.parse(json));
  } catch {
    return { wrong: everything.trim() || 'dependency-cruiser printed nothing' };
  }
  const { totalCruised, violations } = cruise.summary;
  if (totalCruised === 0) return { wrong: 'no module was looked at' };
  const lines = violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { wrong: lines.join('\n'), note: `${totalCruised} modules` };
}
