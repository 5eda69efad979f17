import type * as z from 'zod/mini';
import type { Command } from './command.ts';

/** What a command does, in both languages, with an example of what it takes beside the petition's number. */
interface CommandDocs<C extends Command> {
  readonly ko: string;
  readonly en: string;
  readonly example: Omit<z.input<C['body']>, 'number'>;
}

/** The docs of each of these commands: one without an example, or with one that it would not take, does not compile. */
export type DocsOf<Commands extends Readonly<Record<string, Command>>> = {
  readonly [Name in keyof Commands]: CommandDocs<Commands[Name]>;
};
