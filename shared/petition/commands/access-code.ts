import { askCode, replaceCode } from '../decide/take-over.ts';
import { defineCommand, type Now } from './command.ts';
import { nothing, told } from './fields.ts';

export const accessCodeCommands = {
  /** Somebody asked for a new access code by the number alone. */
  'ask-code': defineCommand({
    from: 'system',
    body: told<{ readonly codeKey: string }>(),
    decide: (petition, { codeKey }, { now }: Now) => askCode(petition, { at: now, codeKey }),
  }),
  /** The new one was used: the one before opens nothing any more. */
  'replace-code': defineCommand({
    from: 'system',
    body: nothing,
    decide: (petition, _, { now }: Now) => replaceCode(petition, { at: now }),
  }),
} as const;
