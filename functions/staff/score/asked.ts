import type { Asked } from '../../../shared/score/drill.ts';
import { FIGURES, type Figure } from '../../../shared/score/figures.ts';

/** A promise in an address (`promiseKey`): its id, its clause, and whether it is an aim. */
const FORM = /^([\w-]{1,60}) (P[\d.]{1,8}) (pledge|target)$/;

/** The figure that a query names; undefined where it names none. */
export function figureAsked(
  query: Readonly<Record<string, string | undefined>>,
): Asked | undefined {
  const [, terms = '', clause = '', kind] = FORM.exec(query.promise ?? '') ?? [];
  const figure = FIGURES.find((one): one is Figure => one === query.figure);
  if (!figure || (kind !== 'pledge' && kind !== 'target')) return undefined;
  return { terms, clause, kind, figure };
}
