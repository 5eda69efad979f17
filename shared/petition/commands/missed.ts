import { onMissed } from '../decide/reach.ts';
import { defineCommand, type NowByTerms } from './command.ts';
import { told } from './fields.ts';

export const missedCommands = {
  /** A notice did not reach the petitioner: that way is closed, and the next one is taken. */
  missed: defineCommand({
    from: 'system',
    body: told<Parameters<typeof onMissed>[1]>(),
    decide: (petition, missed, { now, terms }: NowByTerms) =>
      onMissed(petition, missed, now, terms),
  }),
} as const;
