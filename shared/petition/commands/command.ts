import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import type { TakesMail } from '../../ports/mail-lookup.ts';
import type { Petitions } from '../../ports/petitions.ts';
import type { RefusalCode } from '../../refusals/refusals.ts';
import type { NamedFile } from '../attachment.ts';
import { fairly } from '../conduct/fair.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Wisher } from '../decide/standing-wishes.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';

/** Whose a command is: who works here, the petitioner, or the service itself. */
export type By = 'staff' | 'citizen' | 'system';

/** What is made under the service's keys: no declaration sees a key. */
export interface Keyed {
  /** The id of the key in use, under which an access code is made. */
  readonly codeKey: string;
  /** Tells equal texts of a petition from unequal ones, and nothing else. */
  hash(petition: string, text: string): string;
  /** Of what the petitioner says: under the key in use, and the one before where there is one. */
  hashes(petition: string, text: string): readonly string[];
  /** The files that tokens name, each once. */
  files(
    tokens: readonly string[] | undefined,
  ): readonly NamedFile[] | Refusal<'attachment-unknown' | 'too-many-files'>;
  /** What finds the other petitions of this person; undefined where no contact was given. */
  personMark(
    submission: {
      readonly title: string;
      readonly body: string;
      readonly petitioner: { readonly email?: string; readonly phone?: string };
    },
    receivedAt: number,
  ): Readonly<{ key: string; at: number; sketch: string }> | undefined;
  /** Under what their standing wishes are found: of each contact that was given. */
  contactMarks(petitioner: {
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  }): readonly string[];
}

/** `at` is when the request was received, kept across every new decision; `now` is when the command was carried out. */
export interface CitizenContext extends DecisionContext {
  readonly by?: never;
  readonly keyed: Keyed;
  /** The ids of the form's files that could not be stored. */
  readonly lost: readonly string[];
  /** A keyed hash of the petitioner's contact, where the command asks for it and there is one. */
  readonly recipient?: string;
  /** The petitioner's standing wishes, where the command asks for them. */
  readonly wisher?: Wisher;
}

/** The same of a command of staff. */
export interface CommandContext extends StaffContext, Omit<CitizenContext, 'by'> {
  /** Other petitions that the command is about, as `before` found them. */
  readonly others: readonly Petition[];
  /** Receipt numbers that the command asked for. */
  readonly numbers: readonly string[];
}

/** What a command about several petitions knows before its own commit, or after it. */
export interface Before {
  /** The command's own petition, as it stood before the commit. */
  readonly child: Petition;
  readonly context: Omit<CommandContext, 'others' | 'numbers'>;
}

/** What a command about several petitions asks of the service. */
export interface AroundPorts {
  readonly petitions: Pick<Petitions, 'read' | 'act' | 'content'>;
  /** The numbers of the other petitions of its person. */
  ofSamePerson(petition: Petition): Promise<readonly string[]>;
  /** Whether whoever sends the command may open this petition, without a link. */
  mayOpen(petition: Petition): boolean;
  readonly takesMail: TakesMail;
  /** When paper arrived, from this instant on (epoch ms), that nobody has written down yet; one is enough. */
  unwrittenPaper(from: number): Promise<readonly number[]>;
  /** The petitions in which second visits through fault of the department were found since (epoch ms), of this year and the one before. */
  visitFaults(department: string, since: number): Promise<readonly Petition[]>;
}

/** What is done about other petitions: nothing of it may do anything the second time. */
interface Around<B, Code extends RefusalCode> {
  /** How many receipt numbers of this petition's year it may use: gaps are fine. */
  numbers?(command: B): number;
  /** The other petitions, or what stands in the way. */
  before?(
    command: B,
    before: Before,
    ports: AroundPorts,
  ): Promise<readonly Petition[] | Refusal<Code>>;
  after?(command: B, before: Before, ports: AroundPorts): Promise<void>;
}

/** The page where a command is sent and which its link opens (functions/staff/commands/command-contexts.ts). */
export type ContextName = 'petition' | 'keying' | 'calls' | 'letters' | 'consultation';

/** A command: all that is to be known of it, but its texts, which lie beside it. */
interface Declaration<S extends z.ZodMiniType, Code extends RefusalCode, C extends object> {
  /** The staff's without it. */
  readonly from?: By;
  /** Reads what was sent; of the service's own, the message. */
  readonly body: S;
  /** It cannot be taken back, or it moves a date: the code of whoever sends it must be fresh. */
  readonly asksCode?: boolean;
  /** It wants to know under what the ledger of compensations finds its petitioner again. */
  readonly asksRecipient?: boolean;
  /** It wants to know what its petitioner wishes once for all, and where that is kept. */
  readonly asksWisher?: boolean;
  /** It only adds: nothing that happened meanwhile makes it wrong. */
  readonly adds?: boolean;
  /** The petition's own page without it. */
  readonly context?: ContextName;
  /** The addresses of the other buttons of its form: they lead back to it. */
  readonly beside?: readonly string[];
  /** The command in whose form its buttons can stand: what was typed there is kept. */
  readonly within?: string;
  /** The events after which the same words are another command. */
  readonly undoneBy?: readonly PetitionEvent['type'][];
  /** Its type says with which codes it refuses. */
  decide(petition: Petition, command: z.output<S>, context: C): Decision | Refusal<Code>;
  readonly around?: Around<z.output<S>, Code>;
  /** What is decided instead, where it was refused with this code; whoever sent it hears of the refusal all the same. */
  instead?(refused: RefusalCode, command: z.output<S>): Instead<C> | undefined;
}
type Instead<C> = (petition: Petition, context: C) => Decision;

/** @throws Refused for what the schema does not take. */
type Read = <S extends z.ZodMiniType>(schema: S) => z.output<S>;

/** A command with what was sent. */
export interface BoundCommand<
  Code extends RefusalCode = RefusalCode,
  C extends object = CommandContext,
> {
  decide(petition: Petition, context: C): Decision | Refusal<Code>;
  instead?(refused: RefusalCode): Instead<C> | undefined;
  readonly around?: {
    numbers(): number;
    before(before: Before, ports: AroundPorts): Promise<readonly Petition[] | Refusal<Code>>;
    after(before: Before, ports: AroundPorts): Promise<void>;
  };
}

export interface Command<
  S extends z.ZodMiniType = z.ZodMiniType,
  Code extends RefusalCode = RefusalCode,
  C extends object = CommandContext,
> extends Required<Omit<Declaration<S, Code, C>, 'around' | 'within' | 'instead'>>,
    Pick<Declaration<S, Code, C>, 'within'> {
  /** What was sent is read when somebody first asks for it, and once: hooks and new decisions get the same value. */
  bind(read: Read): BoundCommand<Code, C>;
}

/** A command of whomever, of which only the declaration is looked at. */
export type AnyCommand = Command<z.ZodMiniType, RefusalCode, never>;

/** The codes with which its decision and its hooks refuse; the form and the sign-in have their own. */
export type RefusalsOf<C extends AnyCommand> =
  C extends Command<z.ZodMiniType, infer Code, never> ? Code : never;

export function defineCommand<
  S extends z.ZodMiniType,
  Code extends RefusalCode = never,
  C extends object = CommandContext,
>({
  from = 'staff',
  body,
  asksCode = false,
  asksRecipient = false,
  asksWisher = false,
  adds = false,
  context = 'petition',
  beside = [],
  within,
  undoneBy = [],
  decide: decideBy,
  around,
  instead,
}: Declaration<S, Code, C>): Command<S, Code, C> {
  // No decision can give anything to whoever is accused in the petition (P23).
  const decide: typeof decideBy = (petition, command, context) =>
    decideBy(petition, command, fairly(petition, context));
  const bind = (read: Read): BoundCommand<Code, C> => {
    const sent = lazily(() => read(body));
    return {
      decide: (petition, context) => decide(petition, sent(), context),
      ...(instead && { instead: (refused: RefusalCode) => instead(refused, sent()) }),
      ...(around && {
        around: {
          numbers: () => around.numbers?.(sent()) ?? 0,
          before: async (before, ports) => (await around.before?.(sent(), before, ports)) ?? [],
          after: async (before, ports) => await around.after?.(sent(), before, ports),
        },
      }),
    };
  };
  const place = within === undefined ? {} : { within };
  return {
    from,
    body,
    asksCode,
    asksRecipient,
    asksWisher,
    adds,
    context,
    beside,
    ...place,
    undoneBy,
    decide,
    bind,
  };
}

/**
 * A command that the service gives itself within one process: nobody sends it, so there is nothing to read but its type.
 */
export const ownCommand = <T, C extends object, Code extends RefusalCode = never>(
  decide: (petition: Petition, command: T, context: C) => Decision | Refusal<Code>,
) => defineCommand({ from: 'system', body: z.custom<T>(), decide });
