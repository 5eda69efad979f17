import { keepSeal } from '../decide/seal-paper.ts';
import { defineCommand } from './command.ts';
import { told } from './fields.ts';

export const keepSealCommands = {
  /** The petition's own data key, encrypted: kept before anything is sealed under it. */
  'keep-seal': defineCommand({
    from: 'system',
    body: told<{ readonly sealed: string }>(),
    decide: (_petition, { sealed }, _facts: object) => keepSeal(sealed),
  }),
} as const;
