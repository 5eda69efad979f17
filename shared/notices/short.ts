import { namedIn } from './petitioner.ts';
import {
  PETITIONER_NOTICES,
  type PetitionerFacts,
  type PetitionerKind,
} from './petitioner-notices.ts';

const KO = { code: (code: string) => `조회 코드 ${code}`, status: '진행 상황', phone: '전화' };
const EN: typeof KO = {
  code: (code) => `Access code ${code}`,
  status: 'Where it stands',
  phone: 'Telephone',
};

/** What a notice says in a sentence or two, in the petitioner's language; an answer's text is never among them. */
export function petitionerSentences<K extends PetitionerKind>(
  facts: PetitionerFacts<K>,
): readonly string[] {
  return PETITIONER_NOTICES[facts.kind].sentences(facts);
}

/** A text: who, what, when, where to look and whom to call. The access code stands in the receipt alone. */
export function petitionerText(facts: PetitionerFacts): string {
  const { corporation, language, statusUrl } = facts;
  const say = language === 'ko' ? KO : EN;
  return [
    `[${corporation[language]}] ${petitionerSentences(facts).join(' ')}`,
    `${say.status}: ${statusUrl}`,
    ...('accessCode' in facts && facts.accessCode ? [say.code(facts.accessCode)] : []),
    `${say.phone}: ${namedIn(facts).phone}`,
  ].join('\n');
}
