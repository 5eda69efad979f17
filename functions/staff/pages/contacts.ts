import type { Language } from '../../../shared/kernel/language.ts';
import type { ContactCounts } from '../../../shared/ports/contacts.ts';
import type { Topic } from '../../../shared/presentation/topics.ts';
import { addressOf, CONTACTS, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatMonth } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import type { HouseDone } from '../commands/house-done.ts';
import { saidHtml } from './done/said.ts';
import { topicChoices } from './topic-choices.ts';
import { visitorCheckLink } from './visitor-check.ts';

export interface ContactsView {
  readonly topics: readonly Topic[];
  /** `YYYY-MM`. */
  readonly month: string;
  readonly counts: ContactCounts;
  /** The department of whoever looks. */
  readonly department: string;
  /** Made with the page: the same page sent twice is one contact. */
  readonly id: string;
  readonly channel: 'phone' | 'visit';
  readonly language: Language;
  readonly done: HouseDone | undefined;
}

const KO = {
  title: '바로 답한 상담',
  lead: '그 자리에서 답하고 남은 일이 없으면 주제만 남깁니다. 이름과 연락처는 적지 않습니다.',
  petition: '남은 일이 있거나, 원하시거나, 불만이면 민원으로 접수합니다',
  channel: '어디서 답했습니까',
  channels: { visit: '창구', phone: '전화' },
  topic: '주제',
  button: '남기기',
  done: { sentence: '상담을 남겼습니다.', next: '다음 상담을 바로 적으실 수 있습니다.' },
  asked: (month: string) => `${month}에 많이 물으신 것`,
  times: (n: number) => `${n}번`,
  first: (spot: number, all: number) =>
    `우리 부서가 그 자리에서 답한 것: ${all}건 가운데 ${spot}건`,
  none: '아직 없습니다.',
  worklist: '내 목록으로',
};
const EN: typeof KO = {
  title: 'Answered on the spot',
  lead: 'Where you answered at once and nothing remains, only the topic is noted. No name, no number.',
  petition: 'Where something remains, where it is wished or is a complaint, it becomes a petition',
  channel: 'Where was it?',
  channels: { visit: 'At the counter', phone: 'On the telephone' },
  topic: 'Topic',
  button: 'Note it',
  done: { sentence: 'The contact is noted.', next: 'You can note the next one.' },
  asked: (month) => `Asked often in ${month}`,
  times: (n) => (n === 1 ? 'once' : `${n} times`),
  first: (spot, all) => `Answered on the spot by our department: ${spot} of ${all}`,
  none: 'None yet.',
  worklist: 'To my worklist',
};

/** A contact in two keys, and what was asked often this month. */
export function contactsPage(view: ContactsView): Page {
  const { language, topics, counts, channel, month, department, done } = view;
  const say = language === 'ko' ? KO : EN;
  const channels = (['visit', 'phone'] as const).map(
    (one) =>
      html`<label class="choice"><input type="radio" name="channel" value="${one}"${one === channel && html` checked`}> ${say.channels[one]}</label>`,
  );
  const asked = topics.filter(({ id }) => (counts.asked.get(id) ?? 0) > 0);
  const rows = asked.map(
    ({ id, name }) => html`<dt>${name}</dt><dd>${say.times(counts.asked.get(id) ?? 0)}</dd>`,
  );
  const { spot = 0, left = 0 } = counts.first.get(department) ?? {};
  const told = done?.act === 'noted' && saidHtml({ ...say.done, at: done.at }, language);
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${told}<p class="lead">${say.lead} <a href="/desk/entry">${say.petition}</a></p>
${form(
  context,
  { action: CONTACTS, carriesOut: false },
  html`${hidden('id', view.id)}
${topicChoices(say.topic, topics, { takesFocus: true })}
<fieldset><legend>${say.channel}</legend><div class="choices">${joined(channels, '\n')}</div></fieldset>
<p><button type="submit">${say.button}</button></p>`,
)}
<h2>${say.asked(formatMonth(month, language))}</h2>
${rows.length > 0 ? html`<dl class="facts">${joined(rows, '\n')}</dl>` : html`<p>${say.none}</p>`}
${spot + left > 0 ? html`<p>${say.first(spot, spot + left)}</p>` : nothing}
${visitorCheckLink(language)}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}
