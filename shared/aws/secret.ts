import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { Clock } from '../petition/ports.ts';

const FRESH = 5 * 60_000;

/** Root keys: what is signed today, and what was signed before the last rotation. */
export const Roots = z.object({
  current: z.string().check(z.minLength(32)),
  previous: z.optional(z.string().check(z.minLength(32))),
});
export type Roots = z.infer<typeof Roots>;

export type RootsReader = () => Promise<Roots>;

/** The secret, kept for five minutes. The client is made on first use: a start does not wait for it. */
export function rootsSecret(
  client: () => Promise<SecretsManagerClient> | SecretsManagerClient,
  id: string,
  clock: Clock,
): RootsReader {
  let kept: { readonly until: number; readonly roots: Promise<Roots> } | undefined;
  async function load(): Promise<Roots> {
    const { SecretString } = await (await client()).send(new GetSecretValueCommand({ SecretId: id }));
    return Roots.parse(JSON.parse(SecretString ?? '{}'));
  }
  return () => {
    const now = clock.now();
    if (kept && now < kept.until) return kept.roots;
    const roots = load();
    kept = { until: now + FRESH, roots };
    roots.catch(() => {
      kept = undefined; // a failed read is not kept
    });
    return roots;
  };
}
