import { cutForStorage } from '../../privacy/mask.ts';
import type { RefusalCode } from '../../refusals/refusals.ts';
import { normaliseText } from '../../text/normalise.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';

/** The command and its text in one commit. */
export function written<Code extends RefusalCode = never>(
  id: string,
  text: string,
  decision: Decision | Refusal<Code>,
  beside: Readonly<Record<string, unknown>> = {},
): Decision | Refusal<Code> {
  if (isRefusal(decision) || decision.events.length === 0) return decision;
  const body = { text: normaliseText(text).trim(), ...beside };
  return { ...decision, contents: [{ id, body }] };
}

/** A text as it is kept: normalised, without identifiers that nobody asked for, as the submission was. */
export const keptText = (text: string): string => cutForStorage(normaliseText(text).trim());

/** The id of the text that the next commit writes. */
export const next = (kind: string, { version }: Petition): string => `${kind}-${version + 1}`;
