import type { AskingTerms } from './asking.ts';
import { once, type Wrong } from './check-ladder.ts';

/** What the question afterwards must not be. */
export function wrongAsking({
  percent,
  restDays,
  openDays,
  questions,
  never,
}: AskingTerms): readonly Wrong[] {
  const at = 'terms.asking';
  return [
    ...(percent > 100 ? [`${at}.percent: more than all`] : []),
    // Else two could be open at a time, and which of them a person means is not known.
    ...(openDays > restDays ? [`${at}.openDays: longer than ${at}.restDays`] : []),
    ...once(
      `${at}.questions`,
      questions.map(({ clause }) => clause),
    ),
    ...questions.flatMap(({ clause, after }) => once(`${at}.questions.${clause}.after`, after)),
    ...questions
      .filter(({ words }) => words.ko.trim() === '' || words.en.trim() === '')
      .map(({ clause }) => `${at}.questions.${clause}.words: says nothing`),
    ...never
      .filter((word) => word.trim() === '' || word !== word.toLowerCase())
      .map((word) => `${at}.never: “${word}” is no word in small letters`),
  ];
}
