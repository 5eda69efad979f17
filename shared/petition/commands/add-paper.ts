import { addPaper } from '../decide/add-paper.ts';
import { describePaper } from '../decide/described.ts';
import { defineCommand, type Now, type NowByTerms } from './command.ts';
import { told } from './fields.ts';

/** What comes by post or fax to a petition that stands already. */
export const addPaperCommands = {
  /** An original: the same fax once more, or its pictures, which came later. */
  'add-paper': defineCommand({
    from: 'system',
    body: told<Omit<Parameters<typeof addPaper>[1], 'at'>>(),
    decide: (petition, added, { now }: Now) => addPaper(petition, { ...added, at: now }),
  }),
  /** What is known about one, by a sidecar that came later. */
  'describe-paper': defineCommand({
    from: 'system',
    body: told<Omit<Parameters<typeof describePaper>[1], 'at'>>(),
    decide: (petition, described, { now, terms }: NowByTerms) =>
      describePaper(petition, { ...described, at: now }, terms),
  }),
} as const;
