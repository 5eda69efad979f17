import type { Language } from '../../../shared/kernel/language.ts';
import { RELAY_NUMBER, type StandingWish } from '../../../shared/kernel/standing-wish.ts';
import { formatDue, isMidnight } from '../../../shared/text/dates.ts';
import { dialled } from '../../../shared/text/phone.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { callbackLog, type PromisedCall } from './callback-log.ts';
import { leftOver, line, whyNot } from './petition/form.ts';
import { marksOf } from './petition/marks.ts';
import { radios } from './petition/radios.ts';
import { standingWishesBox } from './petition/standing-wishes.ts';
import type { RefusedForm } from './refused-form.ts';

export interface CallsView {
  readonly number: string;
  /** The reader's language. */
  readonly language: Language;
  /** The petitioner's. */
  readonly spoken: Language;
  readonly now: number;
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly calls: readonly {
    readonly id: string;
    readonly dueAt: number | undefined;
    readonly sentences: readonly string[];
    /** The answer, or the sentence that gives a reason: to be read out. */
    readonly text: string | undefined;
    /** A new date that can no longer be announced in time: it is not to be told, only to be logged. */
    readonly tooLate: boolean;
  }[];
  /** The one that was promised for a time, while it is to be made. */
  readonly promised?: PromisedCall | undefined;
  /** What they wish once for all. */
  readonly wishes: readonly StandingWish[];
  /** A call was connected before. */
  readonly told: boolean;
  readonly sent: RefusedForm | undefined;
}

const KO = {
  title: (number: string) => `전화로 알리기 ${number}`,
  promised: (number: string) => `약속한 전화 ${number}`,
  lead: '민원인에게 전화하여 아래 내용을 알려 주십시오.',
  none: '지금 전화로 알릴 것이 없습니다.',
  told: '통화한 것으로 기록했습니다.',
  name: '민원인',
  phone: '전화',
  due: (due: string) => `${due}까지`,
  say: '이렇게 말씀해 주십시오',
  read: '읽어 드릴 글',
  tooLate:
    '기한이 지나 이 내용은 말씀하시면 안 됩니다. 기한 전에 통화하셨다면 그때를 적어 기록해 주십시오.',
  log: '통화 기록',
  result: '통화 결과',
  results: {
    connected: '통화하여 모두 알려 드렸습니다',
    'no-answer': '전화를 받지 않았습니다',
    'wrong-number': '민원인의 번호가 아닙니다',
  },
  at: '전화한 때',
  hint: '한국 시각입니다. 통화한 때가 민원인에게 알린 때가 됩니다.',
  button: '기록하기',
  relay: '통신중계서비스로 연결',
  back: '민원 열기',
};
const EN: typeof KO = {
  title: (number) => `Tell by telephone ${number}`,
  promised: (number) => `Promised call ${number}`,
  lead: 'Please call the petitioner and tell them this.',
  none: 'There is nothing to tell by telephone now.',
  told: 'The call is logged.',
  name: 'Petitioner',
  phone: 'Telephone',
  due: (due) => `by ${due}`,
  say: 'What to say',
  read: 'To be read out',
  tooLate:
    'It is too late to say this: the date has passed. If you called before it, please log that time.',
  log: 'Log the call',
  result: 'Result of the call',
  results: {
    connected: 'Connected: I told them all of it',
    'no-answer': 'Nobody answered',
    'wrong-number': "It is not the petitioner's number",
  },
  at: 'Time of the call',
  hint: 'Time in Korea. The petitioner counts as told at the time of the call.',
  button: 'Log it',
  relay: 'through the relay service',
  back: 'Open the petition',
};

/** Whom to call, what to say, one form. */
export function callsPage(view: CallsView): Page {
  const { number, language, calls, promised, name = '', phone = '', sent, told } = view;
  const say = language === 'ko' ? KO : EN;
  const back = html`<p><a href="/desk/petitions/${number}">${say.back}</a></p>`;
  if (calls.length === 0 && !promised)
    return (context) =>
      layout(
        context,
        { title: say.title(number) },
        html`${sent ? leftOver(sent.act, sent, language) : ''}<p class="lead">${told ? say.told : say.none}</p>
${back}`,
      );
  // Beside the number: whoever dials reads no list first.
  const relayed =
    view.wishes.includes('relay') &&
    html` <strong>(<a href="tel:${RELAY_NUMBER}">${RELAY_NUMBER}</a> ${say.relay})</strong>`;
  // Its form is no longer there: what was typed still is.
  const gone = sent && (sent.act === 'called' ? calls.length === 0 : !promised);
  return (context) =>
    layout(
      context,
      { title: calls.length > 0 ? say.title(number) : say.promised(number) },
      html`${gone && sent ? leftOver(sent.act, sent, language) : ''}${calls.length > 0 && html`<p class="lead">${say.lead}</p>`}
<dl><dt>${say.name}</dt><dd>${name}</dd><dt>${say.phone}</dt><dd>${phone && html`<a href="tel:${dialled(phone)}">${phone}</a>`}${relayed}</dd></dl>
${standingWishesBox(view.wishes, language)}
${promised ? callbackLog(context, promised, view) : ''}
${calls.length > 0 ? tellPart(context, view, say) : ''}
${back}`,
    );
}

/** What is to be told, and the form that logs it. */
const tellPart = (context: PageContext, view: CallsView, say: typeof KO): Html =>
  html`<h2>${say.say}</h2>
${joined(
  view.calls.map((call) => callIn(call, view)),
  '\n',
)}
<h2>${say.log}</h2>
${callForm(context, view, say)}`;

function callIn(
  { dueAt, sentences, text, tooLate }: CallsView['calls'][number],
  { language, spoken }: CallsView,
): Html {
  const say = language === 'ko' ? KO : EN;
  const due = dueAt === undefined ? '' : say.due(formatDue(dueAt, isMidnight(dueAt), language));
  return html`<section class="card${tooLate ? ' late' : ''}">${tooLate ? html`<p><strong>${say.tooLate}</strong></p>` : ''}${due && html`<p class="quiet">${due}</p>`}
<ul lang="${spoken}">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
${text === undefined ? '' : html`<h3>${say.read}</h3><p lang="${spoken}">${lines(text)}</p>`}</section>`;
}

/** The form, and above it why it was refused. */
function callForm(
  context: PageContext,
  { number, calls, now, sent, language }: CallsView,
  say: typeof KO,
): Html {
  const mine = sent?.act === 'called' ? sent : undefined;
  const { result, at = writtenInKorea(now) } = mine?.fields ?? {};
  const marks = marksOf(mine, language);
  const hint = { id: 'hint', text: say.hint };
  const fields = html`
${hidden('number', number)}
${hidden('calls', calls.map(({ id }) => id).join(' '))}
${radios('result', 'result', say.result, Object.entries(say.results), result, marks)}
${line('at', 'at', say.at, { type: 'datetime-local', step: 1, typed: at, hint, marks })}
<p><button type="submit">${say.button}</button></p>`;
  return html`${mine ? whyNot({ act: 'called', first: 'result' }, mine, marks, language) : ''}
${form(context, { action: '/desk/called' }, fields)}`;
}
