import * as z from 'zod/mini';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Decision, Refusal, Terms } from '../../../shared/petition/ports.ts';
import type { Keyring } from '../../../shared/privacy/keys.ts';

export interface Facts {
  readonly by: string;
  /** When the request was received, kept across every new decision (epoch ms). */
  readonly at: number;
  readonly now: number;
  readonly keys: Keyring;
  /** The ids of the form's files that could not be stored. */
  readonly lost: readonly string[];
}

export const number = z.string();
export const id = z.string().check(z.regex(/^[\w.-]{1,60}$/));
/** A box: true or false in JSON, `yes` or absent in a form. */
export const box = z._default(
  z.pipe(
    z.union([z.boolean(), z.literal('yes')]),
    z.transform((ticked) => ticked !== false),
  ),
  false,
);

interface Act<B> {
  readonly body: z.ZodMiniType<B>;
  decide(petition: Petition, command: unknown, facts: Facts, terms: Terms): Decision | Refusal;
}

/** Ties a body's schema to its decision. What reaches `decide` has been parsed by `body` already. */
export const defined = <B>(
  body: z.ZodMiniType<B>,
  decide: (petition: Petition, command: B, facts: Facts, terms: Terms) => Decision | Refusal,
): Act<B> => ({
  body,
  decide: (petition, command, facts, terms) =>
    decide(petition, z.parse(body, command), facts, terms),
});
