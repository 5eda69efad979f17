import * as z from 'zod/mini';
import type { StaffContext } from '../../../shared/petition/context.ts';
import type { PetitionEvent } from '../../../shared/petition/events.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Decision, Refusal } from '../../../shared/petition/ports.ts';
import type { Keyring } from '../../../shared/privacy/keys.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { DeskDeps } from '../deps.ts';
import type { Visitor } from '../link.ts';

/** `at` is when the request was received, kept across every new decision; `now` is when the command was carried out. */
export interface CommandContext extends StaffContext {
  readonly keys: Keyring;
  /** The ids of the form's files that could not be stored. */
  readonly lost: readonly string[];
  /** Other petitions that the command is about, as `before` found them. */
  readonly others: readonly Petition[];
  /** Receipt numbers that the command asked for. */
  readonly numbers: readonly string[];
}

/** What a command about several petitions knows before its own commit, or after it. */
export interface Before {
  /** The command's own petition, as it stood before the commit. */
  readonly child: Petition;
  readonly visitor: Visitor;
  readonly context: Omit<CommandContext, 'others' | 'numbers'>;
}

/** What is done about other petitions: nothing of it may do anything the second time. */
interface Around<B> {
  /** Receipt numbers of this petition's year, which it may use: gaps are fine. */
  numbers?(command: B, before: Before, deps: DeskDeps): Promise<readonly string[]>;
  /** @throws Refused for what stands in the way. */
  before?(command: B, before: Before, deps: DeskDeps): Promise<readonly Petition[]>;
  after?(command: B, before: Before, deps: DeskDeps): Promise<void>;
}

/** The page where a command is sent and which its link opens (command-contexts.ts). */
export type ContextName = 'petition' | 'calls' | 'letters' | 'consultation';

/** A command of staff: all that is to be known of it, but its texts, which lie beside it. */
interface Declaration<S extends z.ZodMiniType, Code extends RefusalCode> {
  /** Reads what was sent. */
  readonly body: S;
  /** It cannot be taken back, or it moves a date: the code of whoever sends it must be fresh. */
  readonly asksCode?: boolean;
  /** It only adds: nothing that happened meanwhile makes it wrong. */
  readonly adds?: boolean;
  /** The petition's own page without it. */
  readonly context?: ContextName;
  /** The addresses of the other buttons of its form: they lead back to it. */
  readonly beside?: readonly string[];
  /** The events after which the same words are another command. */
  readonly undoneBy?: readonly PetitionEvent['type'][];
  /** Its type says with which codes it refuses. */
  decide(
    petition: Petition,
    command: z.output<S>,
    context: CommandContext,
  ): Decision | Refusal<Code>;
  readonly around?: Around<z.output<S>>;
}

/** @throws Refused for what the schema does not take. */
type Read = <S extends z.ZodMiniType>(schema: S) => z.output<S>;

/** A command with what was sent. */
export interface BoundCommand<Code extends RefusalCode = RefusalCode> {
  decide(petition: Petition, context: CommandContext): Decision | Refusal<Code>;
  readonly around?: {
    numbers(before: Before, deps: DeskDeps): Promise<readonly string[]>;
    before(before: Before, deps: DeskDeps): Promise<readonly Petition[]>;
    after(before: Before, deps: DeskDeps): Promise<void>;
  };
}

export interface Command<
  S extends z.ZodMiniType = z.ZodMiniType,
  Code extends RefusalCode = RefusalCode,
> extends Required<Omit<Declaration<S, Code>, 'decide' | 'around'>> {
  /** What was sent is read when somebody first asks for it, and once: hooks and new decisions get the same value. */
  bind(read: Read): BoundCommand<Code>;
}

/** The codes with which its decision refuses; a hook of it, the form and the door have their own. */
export type RefusalsOf<C extends Command> =
  C extends Command<z.ZodMiniType, infer Code> ? Code : never;

export function defineCommand<S extends z.ZodMiniType, Code extends RefusalCode = never>({
  body,
  asksCode = false,
  adds = false,
  context = 'petition',
  beside = [],
  undoneBy = [],
  decide,
  around,
}: Declaration<S, Code>): Command<S, Code> {
  const bind = (read: Read): BoundCommand<Code> => {
    const sent = lazily(() => read(body));
    return {
      decide: (petition, context) => decide(petition, sent(), context),
      ...(around && {
        around: {
          numbers: async (before, deps) => (await around.numbers?.(sent(), before, deps)) ?? [],
          before: async (before, deps) => (await around.before?.(sent(), before, deps)) ?? [],
          after: async (before, deps) => await around.after?.(sent(), before, deps),
        },
      }),
    };
  };
  return { body, asksCode, adds, context, beside, undoneBy, bind };
}

/** The value is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
