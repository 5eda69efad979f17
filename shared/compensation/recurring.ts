import { BY_RULE, type CompensationEntry } from './entry.ts';
import { type Month, yearBefore } from './month.ts';

/** How often somebody may stand in the ledger in a year before audit looks at it. */
const OFTEN = 3;

/** Who recurs: a recipient by the keyed hash of their contact, an approver or an issuer by their id. */
export interface Recurring {
  readonly who: 'recipient' | 'approver' | 'issuer';
  readonly id: string;
  /** Distinct findings, in the order of the ledger. */
  readonly findings: readonly string[];
}

/** Whoever recurs three times or more in the year that ends with the month, the most frequent first. */
export function recurring(
  entries: readonly CompensationEntry[],
  month: Month,
): readonly Recurring[] {
  const from = yearBefore(month);
  const found = new Map<string, { who: Recurring['who']; id: string; of: Set<string> }>();
  const count = (who: Recurring['who'], id: string, finding: string) => {
    const one = found.get(`${who} ${id}`) ?? { who, id, of: new Set() };
    one.of.add(finding);
    found.set(`${who} ${id}`, one);
  };
  for (const entry of entries.filter(({ at }) => at >= from && at < month.until)) {
    if (entry.step === 'issued') count('issuer', entry.by, entry.finding);
    if (entry.step !== 'approved') continue;
    count('recipient', entry.recipient, entry.finding);
    if (entry.by !== BY_RULE) count('approver', entry.by, entry.finding);
  }
  return [...found.values()]
    .map(({ who, id, of }) => ({ who, id, findings: [...of] }))
    .filter(({ findings }) => findings.length >= OFTEN)
    .toSorted((a, b) => b.findings.length - a.findings.length || (a.id < b.id ? -1 : 1));
}

/** What a head issued alone in the month, for audit's review: the findings. */
export const issuedAlone = (
  entries: readonly CompensationEntry[],
  { from, until }: Month,
): readonly string[] =>
  entries.flatMap((entry) =>
    entry.step === 'issued' && entry.alone && entry.at >= from && entry.at < until
      ? entry.finding
      : [],
  );
