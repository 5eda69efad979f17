import type { ReceptionTerms } from '../charter/reception.ts';
import type { Reception } from './reception.ts';

type Rule = Pick<ReceptionTerms, 'priority' | 'inARow'>;

const isFirst = ({ priority }: Reception, rule: Rule): boolean =>
  priority !== undefined && rule.priority.includes(priority);

/** Who waits, in the order in which they will be called: whoever asked to be first, and after so many of them somebody else. */
export function queueOf(receptions: readonly Reception[], rule: Rule): readonly Reception[] {
  const waiting = receptions
    .filter(({ openedAt, ending, number }) => !openedAt && !ending && number !== undefined)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const first = waiting.filter((one) => isFirst(one, rule));
  const others = waiting.filter((one) => !isFirst(one, rule));
  const order: Reception[] = [];
  let row = calledInARow(receptions, rule);
  while (order.length < waiting.length) {
    const takesFirst = others.length === 0 || (first.length > 0 && row < rule.inARow);
    const next = (takesFirst ? first : others).shift();
    if (!next) break;
    row = takesFirst ? row + 1 : 0;
    order.push(next);
  }
  return order;
}

/** How many of those who were called last had asked to be first, one after the other. */
function calledInARow(receptions: readonly Reception[], rule: Rule): number {
  const called = calledLast(receptions);
  const other = called.findIndex((one) => !isFirst(one, rule));
  return other === -1 ? called.length : other;
}

/** The tickets that were called, the last first. */
export const calledLast = (receptions: readonly Reception[]): readonly Reception[] =>
  receptions
    .filter(({ number, openedAt }) => number !== undefined && openedAt !== undefined)
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0));

/** How many are called before this one; undefined where it does not wait. */
export function aheadOf(
  id: string,
  receptions: readonly Reception[],
  rule: Rule,
): number | undefined {
  const place = queueOf(receptions, rule).findIndex((one) => one.id === id);
  return place === -1 ? undefined : place;
}
