import * as z from 'zod/mini';
import type { Language } from '../../kernel/language.ts';
import { MOST_DOCUMENTS } from '../counter-visit.ts';
import { noteCounterVisit } from '../decide/counter-visit.ts';
import { refused } from '../decide/refused.ts';
import { isRefusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { defineCommand } from './command.ts';
import { box, number, orEmpty, said } from './fields.ts';
import { keptText, next } from './text.ts';

const LONGEST_NAME = 100;

/** A box for each document that was asked for before, by its place in that list, from 1. */
const BROUGHT = {
  ...{ d1: box, d2: box, d3: box, d4: box, d5: box, d6: box },
  ...{ d7: box, d8: box, d9: box, d10: box, d11: box, d12: box },
};
type BroughtBoxes = { readonly [K in keyof typeof BROUGHT]: boolean };
const PLACES = [
  ...(['d1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const),
  ...(['d7', 'd8', 'd9', 'd10', 'd11', 'd12'] as const),
];

/** What is told at a counter, and the documents that are asked for, a line each. */
const TOLD_FIELDS = { told: orEmpty(said(2000)), documents: orEmpty(said(2000)) };

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);

/** The same on the form of what is entered by hand: a petition is not received with a list that nobody could keep. */
export const AtCounter = z.strictObject({
  told: TOLD_FIELDS.told,
  documents: orEmpty(
    said(2000).check(
      z.refine((text) => {
        const names = linesOf(text);
        return names.length <= MOST_DOCUMENTS && names.every((one) => one.length <= LONGEST_NAME);
      }),
    ),
  ),
});

const DOCUMENTS = { ko: '가져오실 서류', en: 'Documents to bring' } as const;

export interface ToldAtCounter {
  readonly told?: string | undefined;
  readonly documents?: string | undefined;
}

/** What the citizen reads of it; the list of documents stands beside it for the next visit. */
export function toldContent({ told = '', documents = '' }: ToldAtCounter, language: Language) {
  const words = keptText(told);
  const names = linesOf(keptText(documents));
  const list =
    names.length > 0 ? [`${DOCUMENTS[language]}:`, ...names.map((one) => `- ${one}`)] : [];
  const text = [words, list.join('\n')].filter(Boolean).join('\n\n');
  return { names, words, body: { text, documents: names } };
}

/** Both the command and the form of what is entered by hand write it down so. */
export function counterVisitNoted(
  petition: Petition,
  given: ToldAtCounter & { readonly brought: readonly number[] },
  context: Parameters<typeof noteCounterVisit>[2],
) {
  const { names, words, body } = toldContent(given, petition.language);
  if (names.some((name) => name.length > LONGEST_NAME))
    return refused('counter-visit-long', 'documents');
  const note = next('counter', petition);
  const noted = { note, saysWords: words !== '', asked: names.length, brought: given.brought };
  const decision = noteCounterVisit(petition, noted, context);
  return isRefusal(decision) ? decision : { ...decision, contents: [{ id: note, body }] };
}

const placesOf = (boxes: BroughtBoxes): readonly number[] =>
  PLACES.slice(0, MOST_DOCUMENTS).flatMap((name, place) => (boxes[name] ? [place] : []));

/** What a visitor was told and asked for: the list that the next visit is compared with (P21.2). */
export const counterVisitCommands = {
  'counter-visit': defineCommand({
    adds: true,
    body: z.strictObject({ number, ...TOLD_FIELDS, ...BROUGHT }),
    decide: (petition, { told, documents, number: _, ...boxes }, context) =>
      counterVisitNoted(petition, { told, documents, brought: placesOf(boxes) }, context),
  }),
} as const;
