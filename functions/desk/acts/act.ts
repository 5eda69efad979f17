import * as z from 'zod/mini';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Decision, Refusal, Terms } from '../../../shared/petition/ports.ts';
import type { Keyring } from '../../../shared/privacy/keys.ts';
import type { DeskDeps } from '../deps.ts';
import type { Visitor } from '../link.ts';

export interface Facts {
  readonly by: string;
  /** When the request was received, kept across every new decision (epoch ms). */
  readonly at: number;
  readonly now: number;
  readonly keys: Keyring;
  /** The ids of the form's files that could not be stored. */
  readonly lost: readonly string[];
  /** Other petitions that the act is about, as `before` found them. */
  readonly others: readonly Petition[];
  /** Receipt numbers that the act asked for. */
  readonly numbers: readonly string[];
}

/** What an act about several petitions knows before its own commit, or after it. */
export interface Before {
  /** The act's own petition, as it stood before the commit. */
  readonly child: Petition;
  readonly visitor: Visitor;
  readonly facts: Omit<Facts, 'others' | 'numbers'>;
  readonly terms: Terms;
}

/** What is done about other petitions: nothing of it may do anything the second time. */
interface Around<B> {
  /** Receipt numbers of this petition's year, which it may use: gaps are fine. */
  numbers?(command: B, before: Before, deps: DeskDeps): Promise<readonly string[]>;
  /** @throws Refused for what stands in the way. */
  before?(command: B, before: Before, deps: DeskDeps): Promise<readonly Petition[]>;
  after?(command: B, before: Before, deps: DeskDeps): Promise<void>;
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
  readonly around?: Around<unknown>;
  decide(petition: Petition, command: unknown, facts: Facts, terms: Terms): Decision | Refusal;
}

/** Ties a body's schema to its decision. What reaches `decide` has been parsed by `body` already. */
export const defined = <B>(
  body: z.ZodMiniType<B>,
  decide: (petition: Petition, command: B, facts: Facts, terms: Terms) => Decision | Refusal,
  { numbers, before, after }: Around<B> = {},
): Act<B> => ({
  body,
  ...((numbers || before || after) && {
    around: {
      numbers: async (command, given, deps) =>
        (await numbers?.(z.parse(body, command), given, deps)) ?? [],
      before: async (command, given, deps) =>
        (await before?.(z.parse(body, command), given, deps)) ?? [],
      after: async (command, given, deps) => await after?.(z.parse(body, command), given, deps),
    },
  }),
  decide: (petition, command, facts, terms) =>
    decide(petition, z.parse(body, command), facts, terms),
});
