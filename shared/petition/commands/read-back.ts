import * as z from 'zod/mini';
import type { DecisionContext } from '../context.ts';
import { NOTHING } from '../decide/commit.ts';
import { withReading } from '../decide/heard-in.ts';
import { addNote } from '../decide/note.ts';
import { judgeReadBack, type SaidBack, showReadBack } from '../decide/read-back.ts';
import type { Decision } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { READ_BACK_ANSWERS } from '../read-back/events.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { said } from './fields.ts';
import { keptText, next, writtenOfPetitioner } from './text.ts';

/** The sentence of a call stands on the page of a petition that there is already. */
export function saidBackIn(
  petition: Petition,
  { text, ...call }: Omit<SaidBack, 'sentence'> & { readonly text: string },
  context: DecisionContext,
) {
  const sentence = next('read-back', petition);
  const shown = showReadBack(petition, { ...call, sentence }, context);
  return writtenOfPetitioner(petition, sentence, text, shown, context);
}

/**
 * A call about a petition that there is already: what was said is a note of staff there, and the sentence to which the caller
 * said yes, where there is one, stands on its page; both in one commit.
 */
export function callNotedIn(
  petition: Petition,
  {
    call,
    by,
    note,
    sentence,
  }: Omit<SaidBack, 'sentence'> & { readonly note: string; readonly sentence?: string | undefined },
  context: DecisionContext,
): Decision {
  const [id, item] = [next('note', petition), next('read-back', petition)];
  const noted = addNote(petition, { note: id }, { by, at: context.at });
  const shown =
    sentence === undefined
      ? NOTHING
      : showReadBack(petition, { call, by, sentence: item }, context);
  const isShown = shown.events.length > 0;
  const both: Decision = {
    ...shown,
    events: [...noted.events, ...shown.events],
    notices: [...noted.notices, ...shown.notices],
    contents: [
      { id, body: { text: keptText(note) } },
      ...(isShown && sentence !== undefined ? [{ id: item, body: { text: sentence } }] : []),
    ],
  };
  return withReading(both, petition, `${note}\n${sentence ?? ''}`, context);
}

/** What the citizen says of what was said back on the telephone (P6.1). */
export const readBackCommands = {
  'read-back': defineCommand({
    from: 'citizen',
    body: z.strictObject({
      readBack: z.string().check(z.regex(/^read-back-\d{1,9}$/)),
      answer: z.enum(READ_BACK_ANSWERS),
      /** How they had said it, where it is not what they said. */
      text: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(1000)])),
    }),
    // What was pressed before is said anew after the other press.
    undoneBy: ['ReadBackAnswered'],
    decide: (petition, { readBack, answer, text: typed = '' }, context: CitizenContext) => {
      const text = answer === 'wrong' ? keptText(typed) : '';
      if (text === '') return judgeReadBack(petition, { readBack, answer }, context);
      const id = next('read-back-words', petition);
      const hashes = context.keyed.hashes(petition.number, text);
      const judged = { readBack, answer, words: { id, hashes } };
      const decision = judgeReadBack(petition, judged, context);
      return writtenOfPetitioner(petition, id, text, decision, context);
    },
  }),
} as const;
