import type { Language } from '../../../shared/kernel/language.ts';
import { topicOf } from '../../../shared/notices/topics.ts';
import type { Office } from '../../../shared/organization/office.ts';
import {
  addressOf,
  callAddress,
  consultationOf,
  itemAddress,
  publicationAddress,
} from '../../../shared/privacy/link.ts';
import { formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { type Row, type RowThing, urgencyIn } from '../worklist/rows.ts';
import { OWED_WORDS, URGENCY_WORDS } from './owed-words.ts';

const KO = {
  head: '부서장',
  paused: (until: string) => `보완을 ${until} 기다림`,
  answered: '답변함',
  done: '끝난 민원',
  itemDone: '끝난 과제',
  unread: '내용을 읽지 못했습니다',
  missed: '설명 기한 지남',
};
const EN: typeof KO = {
  head: 'head of department',
  paused: (until) => `waiting for the petitioner ${until}`,
  answered: 'answered',
  done: 'over',
  itemDone: 'over',
  unread: 'could not be read',
  missed: 'the hour is over',
};

interface Around {
  readonly language: Language;
  readonly office: Office;
  readonly now: number;
  /** The list is one person's: whose it is need not be said in each line. */
  readonly isOfOne: boolean;
}

/** The lines of a list: what is owed and until when, title, who wrote, number. */
export const workRows = (rows: readonly Row[], around: Around): Html =>
  html`<ul class="work rows">${joined(
    rows.map((row) => rowOf(row, around)),
    '\n',
  )}</ul>`;

export const nameOf = (person: string, { people }: Office): string =>
  people.find(({ id }) => id === person)?.name ?? '';

function rowOf(row: Row, around: Around): Html {
  const { number, kind, title, petitioner, things } = row;
  const { language } = around;
  const said = things.map((thing) => thingOf(thing, row, around));
  const state = things.length > 0 ? joined(said, '\n') : html`<p>${stateOf(row, language)}</p>`;
  const about = [
    petitioner,
    kind === 'wrap-up' ? '' : number,
    topicOf(kind)[language],
    around.isOfOne ? '' : nameOf(row.assignee, around.office),
  ];
  return html`<li class="${urgencyIn(row)}"><div>${state}</div>
<p><a href="${placeOf(row)}">${title ?? (kind === 'wrap-up' ? topicOf(kind)[language] : number)}</a><br><span class="quiet">${about.filter(Boolean).join(' · ')}</span></p></li>`;
}

/** The page of what a line is about. */
export const addressOfRow = ({ number, kind }: Pick<Row, 'number' | 'kind'>): string =>
  kind === 'improvement'
    ? itemAddress(number)
    : kind === 'publication'
      ? publicationAddress(number)
      : kind === 'wrap-up'
        ? callAddress(number)
        : addressOf(number);

/** Where the first thing is done; a colleague who is consulted may not open the petition. */
function placeOf(row: Row): string {
  const { number, things, title } = row;
  const kind = things[0]?.kind;
  if (kind === 'consultation' && title === undefined) return addressOf(consultationOf(number));
  return kind === 'call' ? `${addressOf(number)}/calls` : addressOfRow(row);
}

function thingOf(
  { kind, to, actBy, dueAt, urgency, pausedUntil }: RowThing,
  { assignee }: Row,
  around: Around,
): Html {
  const { language, office, now } = around;
  const say = language === 'ko' ? KO : EN;
  const until = (at: number) => formatUntil(at, isMidnight(at), language);
  const last = now > actBy ? dueAt : actBy;
  const when =
    pausedUntil === undefined
      ? html`<span class="whole">${until(last)}</span>`
      : say.paused(until(pausedUntil));
  const whose =
    to.role === 'head'
      ? say.head
      : to.person !== undefined && to.person !== assignee
        ? nameOf(to.person, office)
        : '';
  const word = URGENCY_WORDS[urgency][language];
  const late = urgency === 'first' && now > dueAt ? ` · ${URGENCY_WORDS.overdue[language]}` : '';
  const mark = urgency === 'hour' && now > dueAt ? say.missed : `${word}${late}`;
  const who = around.isOfOne || whose === '' ? '' : ` (${whose})`;
  return html`<p><strong>${mark}</strong> ${OWED_WORDS[kind][language]}${who} · ${when}</p>`;
}

function stateOf({ status, kind }: Row, language: Language): string {
  const say = language === 'ko' ? KO : EN;
  if (status === 'answered') return say.answered;
  if (kind === 'improvement' || kind === 'publication') return say.itemDone;
  return status === 'received' || status === 'accepted' ? say.unread : say.done;
}
