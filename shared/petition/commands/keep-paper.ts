import { paperRead, paperSealed } from '../decide/seal-paper.ts';
import type { Reading, ScanResult } from '../paper.ts';
import type { ContentIntent } from '../ports.ts';
import { defineCommand, type Now } from './command.ts';
import { told } from './fields.ts';

/** What becomes of an original. */
export const keepPaperCommands = {
  /** It lies in the vault. */
  'paper-sealed': defineCommand({
    from: 'system',
    body: told<{ readonly paper: string; readonly found: ScanResult }>(),
    decide: (petition, sealed, { now }: Now) => paperSealed(petition, { ...sealed, at: now }),
  }),
  /** Its reading copy is there, or more of it. */
  'paper-read': defineCommand({
    from: 'system',
    body: told<{
      readonly paper: string;
      readonly reading: Omit<Reading, 'at'>;
      readonly text: ContentIntent;
    }>(),
    decide: (petition, { text, ...read }, { now }: Now) =>
      paperRead(petition, { ...read, at: now }, text),
  }),
} as const;
