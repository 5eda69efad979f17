import * as z from 'zod/mini';
import { ABSENCE_CATEGORIES } from '../../organization/span.ts';
import { Instant, instantOf } from '../../text/instant.ts';
import { agreeCallback, dropCallback } from '../decide/callback.ts';
import { forgetCallback, logCallback } from '../decide/callback-made.ts';
import { takeInPlace } from '../decide/in-place.ts';
import type { Petition } from '../petition.ts';
import { type CitizenContext, type CommandContext, defineCommand, ownCommand } from './command.ts';
import { number, orEmpty, said } from './fields.ts';
import { HANDED_OVER } from './hand-over.ts';
import { keptText, next, writtenOfPetitioner } from './text.ts';

const gist = z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(1000)]));

type Wish = Omit<Parameters<typeof agreeCallback>[1], 'gist'> & { readonly text: string };

function agreed(
  petition: Petition,
  { text, ...wish }: Wish,
  context: CitizenContext | CommandContext,
) {
  const words = keptText(text);
  const content = next('callback', petition);
  const marks = context.wisher?.keys ?? [];
  const decision = agreeCallback(
    petition,
    { ...wish, marks, ...(words !== '' && { gist: content }) },
    context,
  );
  return words === '' ? decision : writtenOfPetitioner(petition, content, words, decision, context);
}

/** A telephone call that is promised for the time that the citizen wishes (P2.3, P2.4). */
export const callbackCommands = {
  /** The note of whoever took the call in the place of the person in charge: gist, wished time, what was said of the absence. */
  callback: defineCommand({
    asksWisher: true,
    body: z.strictObject({
      number,
      wished: Instant,
      how: z.enum(['phone', 'counter']),
      text: said(1000),
      because: orEmpty(z.enum(ABSENCE_CATEGORIES)),
      back: orEmpty(Instant),
    }),
    undoneBy: ['CallbackDropped', 'CallbackMade', 'CallbackOffered'],
    decide: (petition, { wished, how, text, because, back }, context) =>
      agreed(
        petition,
        {
          ...{ wishedAt: instantOf(wished), how, text },
          ...(because && { because }),
          ...(back && { backAt: instantOf(back) }),
        },
        context,
      ),
  }),
  /** That it was made, or that nobody answered. */
  'callback-made': defineCommand({
    adds: true,
    context: 'calls',
    body: z.strictObject({
      number,
      /** "I forgot" is an answer too: no form takes nothing but what is well. */
      result: z.enum(['connected', 'no-answer', 'forgot']),
      /** Without a time it was made when it is logged. */
      at: orEmpty(Instant),
    }),
    undoneBy: ['CallbackAgreed', 'CallbackTried'],
    decide: (petition, { result, at }, context) =>
      result === 'forgot'
        ? forgetCallback(petition, {}, context)
        : logCallback(
            petition,
            { result, witness: 'own-word' },
            // It is logged when that is received, however late it is decided.
            { ...context, at: at ? instantOf(at) : context.at, now: context.at },
          ),
  }),
  /** Whoever is there deals with it themselves, in the place of whom the citizen asked for (P2.2). */
  'take-in-place': defineCommand({
    undoneBy: HANDED_OVER,
    body: z.strictObject({ number }),
    decide: (petition, asked, context) => takeInPlace(petition, asked, context),
  }),
  /** That no call is needed any more, as the citizen said to somebody here. */
  'callback-not-needed': defineCommand({
    adds: true,
    context: 'calls',
    body: z.strictObject({ number }),
    undoneBy: ['CallbackAgreed'],
    decide: (petition, asked, context) => dropCallback(petition, asked, context),
  }),
} as const;

/** What an exchange tells of a call to the petitioner's number. */
export const dialledCommands = {
  /** A machine's word: it keeps a promised call, or is an attempt; a call about nothing that was promised changes nothing. */
  dialled: ownCommand(
    (
      petition,
      { isConnected }: { readonly isConnected: boolean },
      context: Parameters<typeof logCallback>[2],
    ) =>
      logCallback(
        petition,
        { result: isConnected ? 'connected' : 'no-answer', witness: 'machine' },
        context,
      ),
  ),
} as const;

/** The petitioner's own. */
export const callbackWishes = {
  /** "Please call me at this time." */
  callback: defineCommand({
    from: 'citizen',
    asksWisher: true,
    body: z.strictObject({ wished: Instant, text: gist }),
    undoneBy: ['CallbackDropped', 'CallbackMade', 'CallbackOffered'],
    decide: (petition, { wished, text = '' }, context: CitizenContext) =>
      agreed(petition, { wishedAt: instantOf(wished), how: 'page', text }, context),
  }),
  /** "No call is needed any more." */
  'callback-not-needed': defineCommand({
    from: 'citizen',
    body: z.strictObject({}),
    undoneBy: ['CallbackAgreed'],
    decide: (petition, asked, context: CitizenContext) => dropCallback(petition, asked, context),
  }),
} as const;
