import { dayOf, dayText } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { KeptFile } from '../../shared/lambda/attachments.ts';
import type { Office, RoutingRule } from '../../shared/organization/office.ts';
import { promisesVisits } from '../../shared/petition/decide/visit-clock.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { type PromiseView, promiseAt } from './promise.ts';
import type { Typed } from './typed.ts';

export interface FormView {
  readonly typed: Typed & { readonly requestKey: string };
  /** Files that came with the form before, so that nobody has to choose them again. */
  readonly kept: readonly KeptFile[];
  readonly corporation: Office['corporation'];
  readonly topics: readonly { readonly value: string; readonly label: string }[];
  readonly promise: PromiseView;
  /** Of Korea, YYYY-MM-DD. */
  readonly today: string;
  /** Whether the charter promises anything for a second visit. */
  readonly visits: boolean;
}

/** What the form shows at this instant (`now`, epoch ms). */
export const formView = (
  terms: Terms,
  now: number,
  typed: FormView['typed'],
  kept: FormView['kept'] = [],
): FormView => ({
  typed,
  kept,
  corporation: terms.office.corporation,
  topics: topicsOf(terms.office, typed.language),
  promise: promiseAt(now, typed.topic, terms, typed.language),
  today: dayText(dayOf(now)),
  visits: promisesVisits(terms),
});

const EXAMPLES = 3;

/** One choice a routing rule that has a topic: its department, and for readers of Korean what it deals with. */
const topicsOf = (office: Office, language: Language): FormView['topics'] =>
  office.routing.flatMap((rule) => {
    const [value] = rule.topics ?? [];
    const name = office.departments.find(({ id }) => id === rule.department)?.name[language];
    return value === undefined || name === undefined
      ? []
      : [{ value, label: [name, ...examplesOf(rule, language)].join(': ') }];
  });

const examplesOf = ({ keywords = [] }: RoutingRule, language: Language): readonly string[] =>
  language === 'ko' && keywords.length > 0 ? [keywords.slice(0, EXAMPLES).join(', ')] : [];
