import * as z from 'zod/mini';
import type { Petition } from '../../shared/petition/petition.ts';
import { type Decision, isRefusal, type Refusal } from '../../shared/petition/ports.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import { cutForStorage } from '../../shared/privacy/mask.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import { normaliseText } from '../../shared/text/normalise.ts';

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
export function written<Code extends RefusalCode = never>(
  id: string,
  text: string,
  decision: Decision | Refusal<Code>,
): Decision | Refusal<Code> {
  if (isRefusal(decision) || decision.events.length === 0) return decision;
  const body = { text: normaliseText(text).trim() };
  return { ...decision, contents: [{ id, body }] };
}

/** A text as it is kept: normalised, without identifiers that nobody asked for, as the submission was. */
export const keptText = (text: string): string => cutForStorage(normaliseText(text).trim());

/** Under the key in use, and under the one before where there is one: after a rotation the same text is known. */
export const hashesOf = (
  { current, previous }: Keyring,
  number: string,
  text: string,
): readonly string[] =>
  [current, ...(previous ? [previous] : [])].map((key) => textHash(key, `said ${number}`, text));

/** The id of the text that the next commit writes. */
export const next = (kind: string, { version }: Petition): string => `${kind}-${version + 1}`;
