import { dayText } from '../../../../shared/charter/day.ts';
import { proposedDay } from '../../../../shared/improvement/open.ts';
import type { Language } from '../../../../shared/kernel/language.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { ITEM_FIELDS } from '../../../../shared/petition/commands/item-fields.ts';
import { ITEMS } from '../../../../shared/privacy/link.ts';
import { formatDay, midnightOf } from '../../../../shared/text/dates.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import type { Marks } from './marks.ts';
import type { PetitionView } from './view.ts';

const KO = {
  lead: '지금 할 수 없는 일과 약속한 일은 개선 과제로 남아, 정한 날에 다시 살펴봅니다. 과제를 고르거나 새로 적어 주십시오.',
  joins: '진행 중인 과제에 더하기',
  none: '새 과제로 등록 (아래에 적기)',
  item: (id: string, change: string, day: string) => `${change} (${day}에 다시 살펴봄, ${id})`,
  other: '다른 부서의 과제 번호',
  otherHint: '과제 번호는 I-로 시작합니다.',
  others: '모든 부서의 과제 보기',
  change: '무엇이 바뀌어야 합니까? (직원만 봅니다)',
  owner: '맡을 사람',
  here: '이 부서',
  elsewhere: '다른 부서',
  day: (days: number) => `다시 살펴볼 날 (${days}일 안의 근무일)`,
  sentence: '민원인에게 보일 쉬운 문장',
  sentenceHint: '예: 주말에도 접수창구를 여는 일을 다시 살펴보겠습니다.',
  english: '같은 문장을 영어로 (선택)',
};
const EN: typeof KO = {
  lead: 'What is not possible now, and what is promised, stays as an item of improvement and is looked at again on a day. Please choose one or describe a new one.',
  joins: 'Join an open item',
  none: 'A new item (described below)',
  item: (id, change, day) => `${change} (looked at again on ${day}, ${id})`,
  other: 'The number of another department’s item',
  otherHint: 'It begins with I-.',
  others: 'See the items of all departments',
  change: 'What would have to change? (only staff see it)',
  owner: 'Who owns it',
  here: 'This department',
  elsewhere: 'Other departments',
  day: (days) => `The day on which it is looked at again (a working day within ${days} days)`,
  sentence: 'A plain sentence for the petitioner, in Korean',
  sentenceHint: 'For example: We will look again at opening the counter on weekends.',
  english: 'The same sentence in English (optional)',
};

type Typed = Readonly<Record<string, string | undefined>>;

/** The item of improvement of an answer or a refusal (P19, P18.4). Ids of the fields begin with `act`. */
export function itemFields(
  act: string,
  { petition, items, terms, language, now }: PetitionView,
  typed: Typed,
  marks: Marks,
): Html {
  const say = language === 'ko' ? KO : EN;
  const { days } = terms.charter.terms.improvement;
  const today = terms.calendar.dayOf(now);
  const dayOf = (day: string) => formatDay(midnightOf(day), language);
  const option = (value: string, text: string, chosen: string | undefined) =>
    html`<option value="${value}"${value === chosen && ' selected'}>${text}</option>`;
  const field = (name: keyof typeof ITEM_FIELDS, label: string, hint?: string) => {
    const id = `${act}-${name}`;
    const { line, attributes } = marks.of({ id, name, label });
    const about = hint === undefined ? nothing : html`<p class="quiet">${hint}</p>\n`;
    return {
      head: html`<label for="${id}">${label}</label>\n${line}${about}`,
      control: html`id="${id}" name="${name}"${attributes}`,
    };
  };
  const area = (name: keyof typeof ITEM_FIELDS, label: string, lang: Language, hint?: string) => {
    const { head, control } = field(name, label, hint);
    return html`${head}<textarea ${control} lang="${lang}" rows="2" maxlength="${mostOf({ body: { shape: ITEM_FIELDS } }, name)}">
${typed[name] ?? ''}</textarea>
`;
  };
  const joins = field('itemJoins', say.joins);
  const other = field('itemOther', say.other, say.otherHint);
  const owner = field('itemOwner', say.owner);
  const day = field('itemDay', say.day(days));
  const open = items.map(({ id, change, day: its }) =>
    option(id, say.item(id, shortened(change), dayOf(its)), typed.itemJoins),
  );
  const { people } = terms.office;
  const group = (label: string, isHere: boolean) =>
    html`<optgroup label="${label}">${people
      .filter(({ department }) => (department === petition.department) === isHere)
      .map(({ id, name }) => option(id, name, typed.itemOwner))}</optgroup>`;
  return html`<p class="quiet">${say.lead}</p>
${
  items.length > 0 &&
  html`${joins.head}<select ${joins.control}><option value="">${say.none}</option>${joined(open, '\n')}</select>
`
}<p><a href="${ITEMS}?department=all">${say.others}</a></p>
${other.head}<input ${other.control} maxlength="40" autocomplete="off" value="${typed.itemOther ?? ''}">
${area('itemChange', say.change, 'ko')}${owner.head}<select ${owner.control}><option value=""></option>${group(say.here, true)}${group(say.elsewhere, false)}</select>
${day.head}<input ${day.control} type="date" min="${dayText(today + 1)}" max="${dayText(today + days)}" value="${typed.itemDay ?? proposedDay(now, terms)}">
${area('itemSentence', say.sentence, 'ko', say.sentenceHint)}${area('itemSentenceEn', say.english, 'en')}`;
}

const MOST_OF_OPTION = 60;
const shortened = (text: string): string =>
  text.length > MOST_OF_OPTION ? `${text.slice(0, MOST_OF_OPTION)}…` : text;
