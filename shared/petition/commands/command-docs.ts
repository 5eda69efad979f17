import type * as z from 'zod/mini';
import type { AnyCommand } from './command.ts';

/** What a command does, in both languages, and what it answers. */
interface CommandDocs {
  readonly ko: string;
  readonly en: string;
  /** `Acted` where it says nothing else (replies.ts). */
  readonly reply?: z.ZodMiniType;
  /** 200 where it says nothing else. */
  readonly status?: 200 | 201;
}

/** An example of what it takes beside the petition's number; none of a command that takes nothing. */
type ExampleOf<C extends AnyCommand> =
  unknown extends z.input<C['body']>
    ? { readonly example?: never }
    : { readonly example: Omit<z.input<C['body']>, 'number'> };

/** The docs of each of these commands: one without an example, or with one that it would not take, does not compile. */
export type DocsOf<Commands extends Readonly<Record<string, AnyCommand>>> = {
  readonly [Name in keyof Commands]: CommandDocs & ExampleOf<Commands[Name]>;
};
