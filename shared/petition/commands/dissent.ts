import * as z from 'zod/mini';
import { withdraw } from '../decide/acts.ts';
import { raiseAppeal } from '../decide/appeal.ts';
import { raiseObjection } from '../decide/objection.ts';
import { defineCommand } from './command.ts';
import { nothing, said } from './fields.ts';
import { keptText, next, written } from './text.ts';

/** How a petitioner disagrees, or asks for nothing any more. */
export const dissentCommands = {
  /** 이의신청 against a refusal, with what the petitioner says against it. */
  appeal: defineCommand({
    from: 'citizen',
    body: z.strictObject({ text: said(20_000) }),
    decide: (petition, { text }, { at, terms }) => {
      const id = next('appeal', petition);
      return written(id, keptText(text), raiseAppeal(petition, { at, appeal: id }, terms));
    },
  }),
  /** To a delay (P24). Pressed again it changes nothing. */
  objection: defineCommand({
    from: 'citizen',
    body: nothing,
    decide: (petition, _, { at, terms }) => raiseObjection(petition, { at }, terms),
  }),
  /** 취하. */
  withdrawal: defineCommand({
    from: 'citizen',
    body: nothing,
    decide: (petition, _, { at, now, terms }) => withdraw(petition, { at, now }, terms),
  }),
} as const;
