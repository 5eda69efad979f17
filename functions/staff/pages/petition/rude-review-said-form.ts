import { reviewableReports } from '../../../../shared/petition/decide/contest-finding.ts';
import { formatDay } from '../../../../shared/text/dates.ts';
import { type Html, nothing } from '../../../../shared/web/html.ts';
import { EN, KO } from './conduct-words.ts';
import { actForm, choice, leftOver } from './form.ts';
import type { PetitionView } from './view.ts';

/**
 * For who says by telephone, at the counter or on paper that somebody else is to look at what they said of a person of staff: the
 * same right on every way in (A15). It says neither of whom, nor what was found: whoever has the petition need not know.
 */
export function rudeReviewSaidForm(view: PetitionView): Html {
  const { petition, sent, language } = view;
  const { reviewSaid: say } = language === 'ko' ? KO : EN;
  const act = 'rude-review-said';
  const reports = reviewableReports(petition);
  if (reports.length === 0) return sent?.act === act ? leftOver(act, sent, language) : nothing;
  const days = reports.map(
    ({ id, raisedAt }) => [id, say.raised(formatDay(raisedAt, language))] as const,
  );
  return actForm(view, {
    act,
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: `${act}-report`,
    fields: ({ report }, marks) => [
      choice(`${act}-report`, 'report', say.report, days, report, true, marks),
    ],
  });
}
