import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { CHANGEABLE } from '../../../shared/petition/decide/speak.ts';
import { isAnswerAwaited } from '../../../shared/petition/late.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert } from '../../../shared/web/forms.ts';
import { html } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import type { StatusView } from '../status-view.ts';
import { ratingForm } from './citizen-messages.ts';

const KO = {
  title: '답변이 충분하지 않으신가요?',
  lead: '해결되지 않았다고 알려 주시면 다시 처리하고, 처음과 같은 기한으로 답변드립니다.',
  back: '민원과 답변 보기',
};
const EN: typeof KO = {
  title: 'Was the answer not enough?',
  lead: 'Tell us that it is not solved: we take it up again and answer within the same time as at first.',
  back: 'See the petition and its answer',
};

/** Why nothing can be said of the answer now, a code; undefined while it can. */
export function whyNoRating({ petition, now }: StatusView): RefusalCode | undefined {
  const { status, rating, answers } = petition;
  if (isAnswerAwaited(petition)) return 'not-answered';
  if (status === 'withdrawn' || status === 'transferred') return 'petition-over';
  const isFinal = rating?.answer === answers && now > rating.ratedAt + CHANGEABLE;
  return isFinal ? 'rating-final' : undefined;
}

/** The form that reopens, on a page of its own: the links of mails lead here. */
export function ratingPage(view: StatusView): Page {
  const { language, number } = view.petition;
  const say = language === 'ko' ? KO : EN;
  const why = whyNoRating(view);
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      html`${
        why === undefined
          ? html`<p class="lead">${say.lead}</p>
${ratingForm(context, view)}`
          : alert(sentenceOf(why, language))
      }
<p><a href="/petitions/${number}">${say.back}</a></p>`,
    );
}
