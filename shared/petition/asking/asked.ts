import * as z from 'zod/mini';
import { ASKING_ANSWERS, type AskingAnswer, type AskingTerms } from '../../charter/asking.ts';
import { lazily } from '../../kernel/lazily.ts';
import { isMannerClause } from '../../manner/clauses.ts';
import type { MannerOutcome, Outcome } from '../../manner/outcome.ts';
import { Count, Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';
import type { Petition } from '../petition.ts';

/** The id of a question that was drawn. */
export const ASKED_FORM = /^Q-[0-9a-f]{24}$/;

/** A question that was drawn, and what was answered. It stands beside the petition, where nobody of staff reads it. Epoch ms. */
export const Asked = lazily(() =>
  z.strictObject({
    /** The petition's number, and what happened in it. */
    number: Text,
    ref: Text,
    clause: Text,
    /** The day of what it is about (KST, YYYY-MM-DD), the department, and who dealt with it, where that is known. */
    day: Text,
    team: Text,
    person: MaybeText,
    askedAt: Instant,
    closesAt: Instant,
    /** The key that its address is made with. */
    keyId: Text,
    way: z.enum(['email', 'page']),
    answer: z.exactOptional(z.enum(ASKING_ANSWERS)),
    answeredAt: MaybeInstant,
    /** 1 as it was asked, and one more with each answer. */
    version: Count,
  }),
);
export type Asked = LazilyGiven<typeof Asked>;

/** Why it cannot be answered now; undefined while it can. */
export function whyNotAnswered(
  asked: Asked,
  petition: Petition | undefined,
  now: number,
): 'asking-closed' | 'asking-unwished' | 'asking-matter-over' | undefined {
  if (!petition || petition.status === 'withdrawn' || petition.status === 'transferred')
    return 'asking-matter-over';
  if (petition.mayBeAsked !== true) return 'asking-unwished';
  return now > asked.closesAt ? 'asking-closed' : undefined;
}

/** What an answer says of the promise; undefined where it says nothing. */
export function heldBy(
  { clause }: Pick<Asked, 'clause'>,
  answer: AskingAnswer | undefined,
  { questions }: AskingTerms,
): 'kept' | 'broken' | undefined {
  const question = questions.find((one) => one.clause === clause);
  if (!question || answer === undefined || answer === 'unsure') return undefined;
  return answer === question.keptBy ? 'kept' : 'broken';
}

/** What a question has come to in the figures of conduct, by the citizen's own word; one about no clause of theirs enters none. */
export function askedManner(
  { clause, ref: part, day, team, person, answer }: Asked,
  asking: AskingTerms,
): readonly MannerOutcome[] {
  if (!isMannerClause(clause)) return [];
  const result = heldBy({ clause }, answer, asking);
  const because = answer === undefined ? 'unanswered' : 'unsure';
  const outcome: Outcome = result
    ? { result, witness: 'citizen' }
    : { result: 'unmeasured', because };
  return [{ clause, part, day, team, ...(person !== undefined && { person }), outcome }];
}
