import type { Language } from '../../../shared/kernel/language.ts';
import { promisedName } from '../../../shared/presentation/pledge-names.ts';
import type { Promised } from '../../../shared/score/table.ts';

/** The name of each promise, in their order. Where two charters have two under one name their clauses tell them apart. */
export function promiseNames(promises: readonly Promised[], language: Language): readonly string[] {
  const names = promises.map((promise) => promisedName(promise, language));
  return names.map((name, n) =>
    names.filter((other) => other === name).length > 1
      ? `${name} (${promises[n]?.clause ?? ''})`
      : name,
  );
}
