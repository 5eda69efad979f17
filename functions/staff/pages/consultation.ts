import type { Language } from '../../../shared/kernel/language.ts';
import {
  CONSULT_DECLINES,
  type ConsultDecline,
} from '../../../shared/petition/collaboration/events.ts';
import type { Consultation } from '../../../shared/petition/collaboration/state.ts';
import { collaborationCommands } from '../../../shared/petition/commands/collaboration.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { quotedHtml } from '../../../shared/presentation/quoted.ts';
import { consultationOf } from '../../../shared/privacy/link.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { choice, leftOver, textArea, whyNot } from './petition/form.ts';
import { marksOf } from './petition/marks.ts';
import type { RefusedForm } from './refused-form.ts';

export interface ConsultationView {
  readonly number: string;
  /** The reader's language, and the petitioner's. */
  readonly language: Language;
  readonly spoken: Language;
  readonly title: string;
  readonly body: string;
  /** Lines of our mails that came with it. */
  readonly quoted: string;
  readonly masked: boolean;
  readonly questions: readonly {
    readonly id: string;
    readonly askedAt: number;
    readonly state: Consultation['state'];
    readonly asker: string;
    readonly question: string;
    readonly dueAt: number | undefined;
  }[];
  readonly sent?: RefusedForm | undefined;
}

const KO = {
  title: (number: string) => `협조 요청 ${number}`,
  due: (until: string) => `${until} 회신해 주십시오.`,
  over: '회신할 것이 남아 있지 않습니다.',
  petition: '민원 내용',
  masked: '이름, 연락처, 주소는 가리고 보여 드립니다.',
  question: '질문',
  asker: '요청한 사람',
  asked: '요청한 때',
  state: '상태',
  states: {
    open: '회신을 기다립니다',
    answered: '회신했습니다',
    declined: '돌려보냈습니다',
    withdrawn: '더 필요하지 않습니다',
  } satisfies Record<Consultation['state'], string>,
  reply: '회신',
  hint: '민원 담당자만 봅니다. 민원인에게 바로 나가지 않습니다.',
  button: '회신 보내기',
  decline: '회신하지 않고 돌려보내기',
  reason: '까닭',
  reasons: {
    'not-ours': '우리 부서의 일이 아닙니다',
    unknown: '알고 있는 것이 없습니다',
    'no-time': '기한 안에 회신할 수 없습니다',
  } satisfies Record<ConsultDecline, string>,
  sentence: '설명 (한 문장)',
  back: '돌려보내기',
};
const EN: typeof KO = {
  title: (number) => `Consultation ${number}`,
  due: (until) => `Please reply ${until}.`,
  over: 'There is nothing left to reply to.',
  petition: 'The petition',
  masked: 'Names, numbers and addresses are hidden.',
  question: 'Question',
  asker: 'Asked by',
  asked: 'Asked on',
  state: 'State',
  states: {
    open: 'waiting for your reply',
    answered: 'replied',
    declined: 'sent back',
    withdrawn: 'no longer needed',
  },
  reply: 'Reply',
  hint: 'Only the person in charge of the petition sees it; it does not go to the petitioner.',
  button: 'Send the reply',
  decline: 'Send it back without a reply',
  reason: 'Reason',
  reasons: {
    'not-ours': 'It is not a matter of our department',
    unknown: 'We know nothing about it',
    'no-time': 'We cannot reply in time',
  },
  sentence: 'Explanation (one sentence)',
  back: 'Send it back',
};
export const consultationWords = (language: Language) => (language === 'ko' ? KO : EN);

const STAFF_COMMANDS = ['consult-answer', 'consult-decline'];

/** What a consulted person sees: what they are asked, what it is about, and the form that answers it. */
export function consultationPage(view: ConsultationView): Page {
  const { number, language, spoken, title, body, questions, sent } = view;
  const say = consultationWords(language);
  const open = questions.filter(({ state }) => state === 'open');
  const dueAt = open.flatMap((one) => one.dueAt ?? []).toSorted((a, b) => a - b)[0];
  const until = dueAt === undefined ? '' : say.due(formatUntil(dueAt, isMidnight(dueAt), language));
  const gone =
    sent &&
    STAFF_COMMANDS.includes(sent.act) &&
    !open.some(({ id }) => id === sent.fields.consultation);
  return (context) =>
    layout(
      context,
      { title: say.title(number) },
      html`<p class="lead">${open.length > 0 ? until : say.over}</p>
${gone ? leftOver('consultation', sent, language) : ''}
${joined(
  questions.map((one) => questionIn(context, one, view)),
  '\n',
)}
<h2>${say.petition}</h2>
${view.masked ? html`<p class="quiet">${say.masked}</p>` : ''}
<article lang="${spoken}"><h3>${title}</h3><p>${lines(body)}</p>${quotedHtml(view.quoted, language, spoken)}</article>`,
    );
}

function questionIn(
  context: PageContext,
  one: ConsultationView['questions'][number],
  view: ConsultationView,
): Html {
  const { language } = view;
  const say = consultationWords(language);
  const rows = [
    [say.asker, one.asker],
    [say.asked, formatInstant(one.askedAt, language)],
    [say.state, say.states[one.state]],
  ];
  return html`<section class="card"><h2>${say.question}</h2><p>${lines(one.question)}</p>
<dl>${rows.map(([label = '', value = '']) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></section>
${one.state === 'open' ? forms(context, one.id, view) : ''}`;
}

function forms(
  context: PageContext,
  id: string,
  { number, language, sent }: ConsultationView,
): Html {
  const say = consultationWords(language);
  const mine = sent?.fields.consultation === id ? sent : undefined;
  const [answered, declined] = STAFF_COMMANDS.map((act) => (mine?.act === act ? mine : undefined));
  const about = html`${hidden('number', number)}${hidden('place', consultationOf(number))}${hidden('consultation', id)}`;
  const reasons = CONSULT_DECLINES.map((reason) => [reason, say.reasons[reason]] as const);
  const [ofReply, ofDecline] = [marksOf(answered, language), marksOf(declined, language)];
  const reply = html`${about}
<p class="quiet">${say.hint}</p>
${textArea(`reply-${id}`, 'text', say.reply, { most: mostOf(collaborationCommands['consult-answer'], 'text'), rows: 8, typed: answered?.fields.text, marks: ofReply })}
<p><button type="submit">${say.button}</button></p>`;
  const decline = html`${about}
${choice(`reason-${id}`, 'reason', say.reason, reasons, declined?.fields.reason, true, ofDecline)}
${textArea(`why-${id}`, 'sentence', say.sentence, { most: mostOf(collaborationCommands['consult-decline'], 'sentence'), rows: 2, typed: declined?.fields.sentence, marks: ofDecline })}
<p><button type="submit" class="plain">${say.back}</button></p>`;
  const first = { reply: `reply-${id}`, decline: `reason-${id}` };
  return html`${answered ? whyNot({ act: 'consult-answer', first: first.reply }, answered, ofReply, language) : ''}
${form(context, { action: '/desk/consult-answer' }, reply)}
<details${declined ? ' open' : ''}><summary>${say.decline}</summary>
${declined ? whyNot({ act: 'consult-decline', first: first.decline }, declined, ofDecline, language) : ''}
${form(context, { action: '/desk/consult-decline' }, decline)}</details>`;
}
