import { termsAsMade } from '../charter/versions.ts';
import { officeIn } from '../organization/office-in.ts';
import type { Terms } from '../petition/decision.ts';
import type { Petition } from '../petition/petition.ts';
import type { NoticeSummary } from '../petition/reach/state.ts';
import { inCharge } from './in-charge.ts';
import type { NoticeContext, PetitionerCase, PetitionerTexts } from './notice.ts';
import {
  isToPetitioner,
  PETITIONER_NOTICES,
  type PetitionerFacts,
  type PetitionerKind,
} from './petitioner-notices.ts';
import { pledgeAbout } from './pledge-about.ts';

/** The facts of a notice to the petitioner; undefined for a notice of another kind, and where there is nothing to say. */
export function petitionerFacts(
  petition: Petition,
  notice: NoticeSummary,
  terms: Terms,
  texts: PetitionerTexts,
  others: readonly NoticeContext[] = [],
): PetitionerFacts | undefined {
  const { kind } = notice;
  const read = { ...terms, office: officeIn(terms.office, petition.language) };
  const pledge = pledgeAbout(petition, notice);
  const promised = pledge && termsAsMade(pledge, terms.charter);
  if (!isToPetitioner(kind) || !pledge || !promised) return undefined;
  return factsOf(kind, { petition, notice, pledge, promised, terms: read, texts, others });
}

function factsOf<K extends PetitionerKind>(
  kind: K,
  asked: PetitionerCase,
): PetitionerFacts<K> | undefined {
  const { petition, terms, texts } = asked;
  const facts = PETITIONER_NOTICES[kind].facts(asked);
  if (!facts) return undefined;
  const { language, number, receivedAt } = petition;
  return {
    corporation: terms.office.corporation,
    language,
    number,
    receivedAt,
    statusUrl: texts.statusUrl,
    objectionUrl: `${texts.statusUrl}/objection`,
    contact: inCharge(petition, terms.office, texts.now),
    kind,
    ...facts,
  };
}
