import type { Language } from '../../kernel/language.ts';
import type { Petition } from '../petition.ts';

/** The notice of article 23: which answers were given, why it is closed in a person's words, and what its reader can do. */
export function repeatText(
  earlier: readonly Petition[],
  sentence: string,
  language: Language,
): string {
  const numbers = earlier.map(({ number }) => number).join(', ');
  return language === 'ko'
    ? `같은 내용의 민원에 이미 답변을 드렸으므로(접수번호 ${numbers}) 「민원 처리에 관한 법률」 제23조에 따라 이 민원을 종결합니다.\n\n${sentence.trim()}\n\n내용이 다르거나 새로운 사정이 있으면 조회 화면에서 "해결되지 않음"을 눌러 주십시오. 다시 살펴 답변드리겠습니다.`
    : `The same matter was answered before (${numbers}), and under article 23 of the Civil Petitions Treatment Act this petition is closed.\n\n${sentence.trim()}\n\nIf the matter is another one, or something has changed, please press "not solved" on the status page: we will look again and answer.`;
}
