import * as z from 'zod/mini';
import { normaliseText } from '../../text/normalise.ts';
import { answer } from '../decide/acts.ts';
import { withFiles } from '../decide/attach.ts';
import { isOver } from '../decide/is-final.ts';
import { isRefusal, type Refusal } from '../decision.ts';
import { mayKeepDraft } from '../rights.ts';
import { ANSWER_CHECKS, type AnswerCheck } from '../staff/events.ts';
import { defineCommand } from './command.ts';
import { Attachments, box, number, said } from './fields.ts';
import { next, written } from './text.ts';

const MOST = 20_000;
const yes = z.optional(z.literal('yes'));

/** What the answer's form sends with each of its buttons: a box is a field of its own, `checked=form` says they were shown. */
const shown = {
  number,
  checked: z.optional(z.union([z.literal('form'), z.array(z.enum(ANSWER_CHECKS))])),
  questions: yes,
  grounds: yes,
  contact: yes,
  objection: yes,
  attachments: Attachments,
  /** It answers every linked petition too. */
  linked: box,
  /** The choice beside the text, for another button of the form. */
  template: z.optional(z.string()),
};
export const Answer = z.strictObject({ ...shown, text: said(MOST) });
const Draft = z.strictObject({
  ...shown,
  text: z.string().check(z.refine((text) => text.isWellFormed() && text.length <= 2 * MOST)),
});

/** What was ticked; undefined from a caller of before the list, which is recorded as such. */
export function checkedOf({
  checked,
  ...boxes
}: z.infer<typeof Answer>): readonly AnswerCheck[] | undefined {
  return checked === 'form' ? ANSWER_CHECKS.filter((check) => boxes[check] === 'yes') : checked;
}

/** A gap of a template: a name in double braces. */
const GAP = /\{\{[^{}\n]{1,40}\}\}/;

/** A gap that nobody filled is never sent. */
export const gapIn = (text: string): Refusal<'gaps-unfilled'> | undefined =>
  GAP.test(text) ? { refused: 'gaps-unfilled' } : undefined;

/** A file belongs to one petition: what is said to several at once says it without. */
export const unlinkable = (
  linked: boolean,
  files: readonly unknown[] | undefined,
): Refusal<'files-not-linked'> | undefined =>
  linked && files?.length ? { refused: 'files-not-linked' } : undefined;

export const answerCommands = {
  answer: defineCommand({
    beside: ['preview', 'edit'],
    body: Answer,
    decide: (petition, command, context) => {
      const { by, at, keyed, lost } = context;
      const { text, linked, attachments } = command;
      const bad = gapIn(text) ?? unlinkable(linked, attachments);
      if (bad) return bad;
      const files = keyed.files(attachments);
      if (isRefusal(files)) return files;
      const content = next('answer', petition);
      const hash = keyed.hash(petition.number, text);
      const checked = checkedOf(command);
      const given = { answer: content, hash, linked, ...(checked && { checked }) };
      const decision = written(content, text, answer(petition, given, context));
      return withFiles(decision, petition, files, { by, at, of: content, lost });
    },
  }),
  /** Kept beside the petition until the answer leaves; a new one replaces it, and no event speaks of it. */
  draft: defineCommand({
    adds: true,
    body: Draft,
    decide: (petition, { text, attachments = [] }, { by, at, now, office }) => {
      if (isOver(petition)) return { refused: 'petition-over' };
      if (!mayKeepDraft(petition, by, office, now)) return { refused: 'only-assignee' };
      const kept = attachments.length > 0 ? { attachments: attachments.join(' ') } : {};
      const body = { text: normaliseText(text).trim(), at, by, ...kept };
      return { events: [], notices: [], contents: [{ id: 'draft', replaces: true, body }] };
    },
  }),
} as const;
