import type { Terms } from '../petition/decision.ts';
import type { Petition } from '../petition/petition.ts';
import type { NoticeSummary } from '../petition/reach/state.ts';
import { petitionerFacts } from './petitioner-facts.ts';
import { PETITIONER_NOTICES } from './petitioner-notices.ts';
import { petitionerSentences } from './short.ts';

const UNREAD = { accessCode: '', text: '', statusUrl: '' };

/** What a person says on the telephone instead of a notice, in the petitioner's language; nothing of the content. */
export function sentencesOf(
  said: NoticeSummary,
  petition: Petition,
  terms: Terms,
): readonly string[] {
  const facts = petitionerFacts(petition, said, terms, UNREAD);
  if (!facts) return [];
  const all = petitionerSentences(facts);
  return PETITIONER_NOTICES[facts.kind].spoken?.(all, petition) ?? all;
}
