import type { Petition } from '../../../shared/petition/petition.ts';
import { openLook } from '../../../shared/petition/second-look.ts';
import { formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';

const KO = {
  runs: (until: string) =>
    `해결되지 않았다고 하셔서, 답변하지 않은 사람이 저희가 약속을 지켰는지 다시 살펴보고 있습니다. ${until} 알려 드리겠습니다.`,
  soon: '해결되지 않았다고 하셔서, 답변하지 않은 사람이 저희가 약속을 지켰는지 다시 살펴보고 있습니다. 끝나는 대로 알려 드리겠습니다.',
};
const EN: typeof KO = {
  runs: (until) =>
    `You said that it was not solved. Somebody who did not write the answer is looking whether we kept our promises, and you are told ${until}.`,
  soon: 'You said that it was not solved. Somebody who did not write the answer is looking whether we kept our promises, and you are told as soon as it is done.',
};

/** That somebody else looks at an answer which solved nothing, and until when at `now` (epoch ms); nothing while nobody does. */
export function secondLookLine(petition: Petition, now: number): Html {
  const look = openLook(petition);
  if (!look) return nothing;
  const { language } = petition;
  const say = language === 'ko' ? KO : EN;
  const due = petition.pledges.find(({ id }) => id === look.period)?.dueAt;
  if (due === undefined || due < now) return html`<p>${unbroken(say.soon)}</p>`;
  return html`<p>${unbroken(say.runs(formatUntil(due, isMidnight(due), language)))}</p>`;
}
