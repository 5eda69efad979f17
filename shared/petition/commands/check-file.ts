import { checkAttachment } from '../decide/attach.ts';
import { defineCommand, type Now } from './command.ts';
import { told } from './fields.ts';

export const checkFileCommands = {
  /** What was found in a file, or that it never came. */
  'check-file': defineCommand({
    from: 'system',
    body: told<Omit<Parameters<typeof checkAttachment>[1], 'at'>>(),
    decide: (petition, found, { now }: Now) => checkAttachment(petition, { ...found, at: now }),
  }),
} as const;
