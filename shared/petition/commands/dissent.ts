import * as z from 'zod/mini';
import type { DecisionContext } from '../context.ts';
import { withdraw } from '../decide/acts.ts';
import { raiseAppeal } from '../decide/appeal.ts';
import { disputeAnswer } from '../decide/dispute.ts';
import { raiseObjection } from '../decide/objection.ts';
import type { Petition } from '../petition.ts';
import { URGED } from '../urged.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { nothing, said } from './fields.ts';
import { keptText, next, writtenOfPetitioner } from './text.ts';

/** "This is not an answer", with what was said of it where something was. */
export function saidOfAnswer(petition: Petition, typed: string, context: DecisionContext) {
  const text = keptText(typed);
  if (text === '') return disputeAnswer(petition, {}, context);
  const dispute = next('dispute', petition);
  const disputed = disputeAnswer(petition, { dispute }, context);
  return writtenOfPetitioner(petition, dispute, text, disputed, context);
}

/** How a petitioner disagrees, or asks for nothing any more. */
export const dissentCommands = {
  /** 이의신청 against a refusal, with what the petitioner says against it. */
  appeal: defineCommand({
    from: 'citizen',
    body: z.strictObject({ text: said(20_000) }),
    decide: (petition, { text }, context: CitizenContext) => {
      const appeal = next('appeal', petition);
      const raised = raiseAppeal(petition, { appeal }, context);
      return writtenOfPetitioner(petition, appeal, keptText(text), raised, context);
    },
  }),
  /** "This is not an answer" (P9), with the reason where one is given. */
  'not-an-answer': defineCommand({
    from: 'citizen',
    body: z.strictObject({
      text: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(2000)])),
    }),
    decide: (petition, { text = '' }, context: CitizenContext) =>
      saidOfAnswer(petition, text, { ...context, now: context.at }),
  }),
  /** To a delay (P24). Pressed again it changes nothing. */
  objection: defineCommand({
    from: 'citizen',
    body: nothing,
    decide: (petition, _, context: CitizenContext) => raiseObjection(petition, {}, context),
  }),
  /** 취하, and whether somebody asked them to: that is for audit alone, and need not be said. */
  withdrawal: defineCommand({
    from: 'citizen',
    body: z.strictObject({ urged: z.optional(z.enum(URGED)) }),
    decide: (petition, asked, context: CitizenContext) => withdraw(petition, asked, context),
  }),
} as const;
