import { parseDay, startOf } from '../../../../shared/charter/day.ts';
import { allReviewable } from '../../../../shared/petition/decide/visit-review.ts';
import { formatDay } from '../../../../shared/text/dates.ts';
import { type Html, nothing } from '../../../../shared/web/html.ts';
import { actForm, choice, leftOver } from './form.ts';
import type { PetitionView } from './view.ts';
import { VISIT_EN, VISIT_KO } from './visit-words.ts';

/** For who says by telephone, at the counter or on paper that somebody else is to look: the same right on every way in (P21). */
export function visitReviewSaidForm(view: PetitionView): Html {
  const { petition, now, terms, sent, language } = view;
  const { reviewSaid: say, facts } = language === 'ko' ? VISIT_KO : VISIT_EN;
  const act = 'visit-review-said';
  const visits = allReviewable(petition, now, terms);
  if (visits.length === 0) return sent?.act === act ? leftOver(act, sent, language) : nothing;
  const days = visits.map(
    ({ id, day }) => [id, facts.day(formatDay(startOf(parseDay(day)), language))] as const,
  );
  return actForm(view, {
    act,
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: `${act}-visit`,
    fields: ({ visit }, marks) => [
      choice(`${act}-visit`, 'visit', say.visit, days, visit, true, marks),
    ],
  });
}
