import * as z from 'zod/mini';
import { normaliseText } from '../../shared/lambda/normalise.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { type Decision, isRefusal, type Refusal } from '../../shared/petition/ports.ts';

/** A text of at most so many characters that says something. */
export const said = (most: number) =>
  z.string().check(
    z.refine((text) => {
      // Forms send each line end as two characters: what counts is the text as it is kept.
      const kept = text.isWellFormed() ? normaliseText(text).trim() : '';
      return kept !== '' && kept.length <= most;
    }),
  );

/** The act and its text in one commit. */
export function written(
  id: string,
  text: string,
  decision: Decision | Refusal,
): Decision | Refusal {
  if (isRefusal(decision) || decision.events.length === 0) return decision;
  const body = { text: normaliseText(text).trim() };
  return { ...decision, contents: [{ id, body }] };
}

/** The id of the text that the next commit writes. */
export const next = (kind: string, { version }: Petition): string => `${kind}-${version + 1}`;
