import { cutForStorage } from '../../privacy/mask.ts';
import type { RefusalCode } from '../../refusals/refusals.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { DecisionContext } from '../context.ts';
import { heardIn } from '../decide/heard-in.ts';
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

/** The same of what the petitioner says: where it may speak of a person of staff, somebody who does not have the petition reads it (P23.1). */
export const writtenOfPetitioner = <Code extends RefusalCode = never>(
  petition: Petition,
  id: string,
  text: string,
  decision: Decision | Refusal<Code>,
  when: Pick<DecisionContext, 'now' | 'office' | 'charter'>,
): Decision | Refusal<Code> => written(id, text, heardIn(decision, petition, text, when));

/** A text as it is kept: normalised, without identifiers that nobody asked for, as the submission was. */
export const keptText = (text: string): string => cutForStorage(normaliseText(text).trim());

/** The id of the text that the next commit writes. */
export const next = (kind: string, { version }: Petition): string => `${kind}-${version + 1}`;
