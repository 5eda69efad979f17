import { keepSeal } from '../decide/seal-paper.ts';
import { ownCommand } from './command.ts';

export const keepSealCommands = {
  /** The petition's own data key, encrypted: kept before anything is sealed under it. */
  'keep-seal': ownCommand(keepSeal),
} as const;
