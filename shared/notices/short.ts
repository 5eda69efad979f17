import {
  PETITIONER_NOTICES,
  type PetitionerFacts,
  type PetitionerKind,
} from './petitioner-notices.ts';

const KO = {
  code: (code: string) => `조회 코드 ${code}`,
  status: '진행 상황',
  phone: '대표전화',
};
const EN: typeof KO = {
  code: (code) => `Access code ${code}`,
  status: 'Where it stands',
  phone: 'Switchboard',
};

/** What a notice says in a sentence or two, in the petitioner's language; an answer's text is never among them. */
export function petitionerSentences<K extends PetitionerKind>(
  facts: PetitionerFacts<K>,
): readonly string[] {
  return PETITIONER_NOTICES[facts.kind].sentences(facts);
}

/**
 * A text: who writes, the receipt number, what happened in a sentence or two, and the representative number. Never the
 * matter. Anybody may write "open this link" in a corporation's name: a link stands in it only where that is set, and never
 * beside an access code. It fits a long text (LMS, 2,000 bytes in EUC-KR).
 */
export function petitionerText(
  facts: PetitionerFacts,
  { link }: { readonly link: boolean },
): string {
  const { corporation, language, statusUrl } = facts;
  const say = language === 'ko' ? KO : EN;
  const code = 'accessCode' in facts && facts.accessCode ? facts.accessCode : undefined;
  return [
    `[${corporation[language]}] ${petitionerSentences(facts).join(' ')}`,
    ...(code === undefined ? [] : [say.code(code)]),
    ...(link && code === undefined ? [`${say.status}: ${statusUrl}`] : []),
    `${say.phone}: ${corporation.phone}`,
  ].join('\n');
}
