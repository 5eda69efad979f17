import { explain, explanation } from '../../shared/charter/explain.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { route } from '../../shared/organization/route.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { formatInstant, formatUntil } from '../../shared/text/dates.ts';

/** What a petition would be promised if it were received at this very instant. */
export interface PromiseView {
  readonly now: string;
  readonly until: string;
  readonly said: readonly string[];
  readonly quotation: string;
  /** The end of the longer period for what needs facts established. */
  readonly factFindingUntil: string;
  readonly factFindingDays: number;
  /** The department of the chosen topic; undefined while none is chosen. */
  readonly department: string | undefined;
  readonly fallback: string;
}

/** @param now epoch ms. @throws Error for a charter that promises a web petition no answer. */
export function promiseAt(
  now: number,
  topic: string,
  { charter, calendar, office }: Terms,
  language: Language,
): PromiseView {
  const terms = charter.pledges.find(
    ({ trigger, evidence }) =>
      evidence === 'PetitionAnswered' &&
      typeof trigger === 'object' &&
      trigger.received.channels.includes('web'),
  );
  if (!terms) throw new Error('the charter promises a web petition no answer');
  const answer = explain(terms.rule, now, charter, calendar);
  const facts = explain('within-7d', now, charter, calendar);
  const nameOf = (department: string) =>
    office.departments.find(({ id }) => id === department)?.name[language];
  const routed = route(office, { topic, title: '', body: '' });
  return {
    now: formatInstant(now, language),
    until: formatUntil(answer.dueAt, answer.endOfDay, language),
    said: explanation(answer, language),
    quotation: terms.quotation[language].replace(/,$/, ''),
    factFindingUntil: formatUntil(facts.dueAt, facts.endOfDay, language),
    factFindingDays: charter.terms.factFindingDays,
    department: routed.routedBy === 'topic' ? nameOf(routed.department) : undefined,
    fallback: nameOf(office.fallbackDepartment) ?? office.corporation[language],
  };
}
