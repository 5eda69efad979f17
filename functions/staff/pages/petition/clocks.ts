import { derived } from '../../../../shared/charter/derived.ts';
import type { Language } from '../../../../shared/kernel/language.ts';
import type { Pledge, PriorNotice } from '../../../../shared/petition/pledge.ts';
import { pledgeName } from '../../../../shared/presentation/pledge-names.ts';
import { stateOf } from '../../../../shared/presentation/pledge-states.ts';
import {
  formatDue,
  formatInstant,
  formatUntil,
  isMidnight,
} from '../../../../shared/text/dates.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import type { PetitionView } from './view.ts';

const KO = {
  heading: '처리 기한',
  promise: '고객헌장의 약속',
  law: '법정 처리기간',
  due: '기한',
  actBy: '마지막 근무 시각',
  state: '상태',
  unset: '정하지 않음',
  pledges: '약속과 이유',
  why: '이 날짜는 이렇게 정해졌습니다',
  notice: (until: string, state: string) => `연장 사전 통보(${until}): ${state}`,
  notices: {
    sending: '보내는 중입니다. 아직 연장되지 않았습니다.',
    pending: (until: string) =>
      `전달을 확인하고 있습니다. ${until} 전달되어야 연장되며, 그때까지 지금 기한이 그대로입니다.`,
    delivered: '제때 전달되어 기한이 연장되었습니다.',
    late: '제때 전달되지 않아 연장되지 않았습니다.',
    bounced: '전달되지 않아 연장되지 않았습니다.',
  },
};
const EN: typeof KO = {
  heading: 'The two clocks',
  promise: "The charter's promise",
  law: "The law's period",
  due: 'Due',
  actBy: 'Last staffed minute',
  state: 'State',
  unset: 'not set',
  pledges: 'Pledges, and why',
  why: 'How this date came about',
  notice: (until, state) => `Prior notice of a new date (${until}): ${state}`,
  notices: {
    sending: 'it is being sent. The date has not moved yet.',
    pending: (until) =>
      `delivery is being confirmed. The date moves only if it is delivered ${until}; until then the present date stands.`,
    delivered: 'it was delivered in time, and the date has moved.',
    late: 'it was not delivered in time, and the date has not moved.',
    bounced: 'it was not delivered, and the date has not moved.',
  },
};

const wordsIn = (language: Language) => (language === 'ko' ? KO : EN);
const until = (at: number, language: Language) => formatUntil(at, isMidnight(at), language);

/** Promise and law side by side; a petition without a legal kind says so. */
export function clocks({ petition, language }: PetitionView): Html {
  const say = wordsIn(language);
  const live = petition.pledges.filter(
    ({ state, owes, task }) => state !== 'void' && !owes && !task,
  );
  const promise = live.findLast(({ kind, rule }) => kind !== 'period' && rule !== 'given');
  const law = live.findLast(({ kind }) => kind === 'period');
  const cells = (show: (pledge: Pledge) => string) =>
    html`${[promise, law].map((pledge) => html`<td>${pledge ? show(pledge) : say.unset}</td>`)}`;
  return html`<h2>${say.heading}</h2>
<table class="clocks"><thead><tr><td></td><th scope="col">${say.promise}</th><th scope="col">${say.law}</th></tr></thead><tbody>
<tr><th scope="row">${say.due}</th>${cells(({ dueAt }) => formatDue(dueAt, isMidnight(dueAt), language))}</tr>
<tr><th scope="row">${say.actBy}</th>${cells(({ actBy }) => formatInstant(actBy, language))}</tr>
<tr><th scope="row">${say.state}</th>${cells((pledge) => stateOf(pledge, language))}</tr></tbody></table>`;
}

/** Every pledge with its state, what became of a prior notice, and how its date came about. */
export function pledges(view: PetitionView): Html {
  const { petition, language } = view;
  const say = wordsIn(language);
  const items = petition.pledges.map((pledge) => {
    const line = `${pledgeName(pledge, language)}: ${stateOf(pledge, language)} (${until(pledge.dueAt, language)})`;
    const notice =
      hasNews(pledge) && pledge.priorNotice && noticeSaid(pledge.priorNotice, pledge, language);
    return html`<li>${line}${notice ? html`<br><strong>${notice}</strong>` : ''}${whySaid(pledge, view)}</li>`;
  });
  return html`<h2>${say.pledges}</h2>
<ul>${joined(items, '\n')}</ul>`;
}

/** A notice that is under way says nothing any more once its promise was kept, or its date has passed. */
const hasNews = ({ state, priorNotice }: Pledge): boolean =>
  state === 'open' || priorNotice?.state !== 'pending';

function whySaid(pledge: Pledge, { petition, terms, language }: PetitionView): Html {
  const said = derived(pledge, terms, petition.legalKind, language, 'staff').map(
    (sentence) => html`<li>${sentence}</li>`,
  );
  if (said.length === 0) return nothing;
  return html`<details><summary>${wordsIn(language).why}</summary><ul>${said}</ul></details>`;
}

function noticeSaid(
  { state, acceptedAt, newDueAt, bounced }: PriorNotice,
  { dueAt }: Pledge,
  language: Language,
): string {
  const { notice, notices } = wordsIn(language);
  const said =
    state === 'delivered'
      ? notices.delivered
      : state === 'failed'
        ? notices[bounced ? 'bounced' : 'late']
        : acceptedAt === undefined
          ? notices.sending
          : notices.pending(until(dueAt, language));
  return notice(until(newDueAt, language), said);
}
