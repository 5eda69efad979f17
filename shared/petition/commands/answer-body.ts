import * as z from 'zod/mini';
import { OBSTACLES } from '../obstacles.ts';
import { ANSWER_CHECKS, type AnswerCheck } from '../staff/events.ts';
import { Attachments, box, number, orEmpty, said } from './fields.ts';
import { ITEM_FIELDS, maybeSaid } from './item-fields.ts';

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
  /** What was looked for beside it. */
  find: z.optional(z.string()),
  /** A text that reads as interim is sent as a message, and no clock stops; or it is the answer all the same (P9). */
  sentAs: orEmpty(z.enum(['answer', 'message'])),
  /** It does not grant what was asked for: why not, what can be done against it, and whether it could be granted (P18.3, P19). */
  refuses: box,
  reasons: maybeSaid(4000),
  remedy: maybeSaid(2000),
  possible: orEmpty(z.enum(['yes', 'no'])),
  obstacle: orEmpty(z.enum(OBSTACLES)),
  /** It says that we will do something (P18.4). */
  promises: box,
  /** It tells of a change in our business: the department is asked to announce it (P11). */
  changes: box,
  ...ITEM_FIELDS,
};
export const Answer = z.strictObject({ ...shown, text: said(MOST) });
export type Answer = z.infer<typeof Answer>;
export const Draft = z.strictObject({
  ...shown,
  text: z.string().check(z.refine((text) => text.isWellFormed() && text.length <= 2 * MOST)),
});

/** What was ticked; undefined from a caller who says nothing of it. */
export const checkedOf = ({
  checked,
  ...boxes
}: Pick<Answer, 'checked' | AnswerCheck>): readonly AnswerCheck[] | undefined =>
  checked === 'form' ? ANSWER_CHECKS.filter((check) => boxes[check] === 'yes') : checked;
