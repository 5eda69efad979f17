import type { Language } from '../../../shared/kernel/language.ts';
import { termsName } from '../../../shared/presentation/pledge-names.ts';
import type { ScoreRow } from '../../../shared/score/table.ts';
import { SCORE_WORDS } from './score-words.ts';

type Promised = Pick<ScoreRow, 'terms' | 'clause' | 'kind'>;

/** The name of each promise, in their order. Where two charters have two under one name their clauses tell them apart. */
export function promiseNames(promises: readonly Promised[], language: Language): readonly string[] {
  const { target } = SCORE_WORDS[language];
  const names = promises.map(
    ({ terms, kind }) =>
      `${termsName(terms, language) ?? terms}${kind === 'target' ? ` (${target})` : ''}`,
  );
  return names.map((name, n) =>
    names.filter((other) => other === name).length > 1
      ? `${name} (${promises[n]?.clause ?? ''})`
      : name,
  );
}
