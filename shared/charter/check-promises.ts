import type { Charter } from './charter.ts';
import { once, type Wrong } from './check-ladder.ts';
import { type CharterPromise, promiseOf } from './promise.ts';

/** What a charter keeps without having said it where everybody can read it. */
export function wrongInPromises(
  { pledges, terms: { calls, reception, asking }, remedies }: Charter,
  promises: readonly CharterPromise[],
): readonly Wrong[] {
  const said = new Set(promises.map(({ id }) => id));
  const { answer, passedOn, readBack, hangUp, wrapUp } = calls;
  // A target is a rule of the house, and a period one of the law; neither need be a sentence of the charter.
  const kept: readonly (readonly [field: string, clause: string | undefined])[] = [
    ...pledges
      .filter(({ kind }) => kind === 'pledge')
      .map(({ id, clause }) => [`pledges.${id}.clause`, clause] as const),
    ...Object.entries({ answer, passedOn, readBack, hangUp, wrapUp }).map(
      ([name, one]) => [`terms.calls.${name}.clause`, one?.clause] as const,
    ),
    ['terms.reception.clause', reception.clause],
    ...asking.questions.map(
      ({ clause }) => [`terms.asking.questions.${clause}.clause`, clause] as const,
    ),
    ...Object.entries(remedies).flatMap(([name, remedy]) =>
      'clause' in remedy ? [[`remedies.${name}.clause`, remedy.clause] as const] : [],
    ),
  ];
  return [
    ...once(
      'promises',
      promises.map(({ id }) => id),
    ),
    ...kept.flatMap(([field, clause]) =>
      clause === undefined || said.has(promiseOf(clause))
        ? []
        : [`${field}: promises has no ${promiseOf(clause)}`],
    ),
  ];
}
