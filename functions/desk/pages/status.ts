import type { PetitionEvent } from '../../../shared/petition/events.ts';
import type { Petition, PetitionStatus } from '../../../shared/petition/petition.ts';
import type { Pledge } from '../../../shared/petition/pledge.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { escapeHtml as e, escapeLines } from '../../../shared/text/escape.ts';
import { sheet } from './sheet.ts';

export interface StatusView {
  readonly petition: Petition;
  readonly department: string;
  readonly assignee: string;
  readonly phone: string;
  readonly pledges: readonly {
    readonly pledge: Pledge;
    readonly quotation: string | undefined;
    /** How the date came about; empty when it was set by a person. */
    readonly said: readonly string[];
  }[];
  readonly history: readonly {
    readonly at: number;
    readonly type: PetitionEvent['type'];
    readonly text: string;
  }[];
  readonly answers: readonly { readonly at: number; readonly text: string }[];
}

const KO = {
  title: (number: string) => `민원 ${number}`,
  received: (at: string) => `${at}에 접수되었습니다.`,
  lead: {
    received: '담당자를 지정하여 전달하였습니다.',
    accepted: '담당자가 확인하고 처리하고 있습니다.',
    answered: '답변을 드렸습니다.',
    closed: '처리가 끝난 민원입니다.',
    withdrawn: '취하하신 민원입니다.',
  } satisfies Record<PetitionStatus, string>,
  person: (department: string, name: string, phone: string) =>
    `담당은 ${department} ${name}, 전화는 ${phone}입니다.`,
  answers: '답변',
  answered: (at: string) => `${at}에 드린 답변`,
  pledges: '저희가 드린 약속',
  history: '처리 과정',
  why: '이 날짜는 이렇게 정해졌습니다',
  open: (until: string) => `${until} 지키겠습니다. 진행 중입니다.`,
  kept: (at: string) => `지켰습니다${at && ` (${at})`}.`,
  extended: (until: string) => `미리 알려드린 새 기한(${until}) 안에 지켰습니다.`,
  broken: (until: string) => `${until} 지켜야 했으나 지키지 못하였습니다. 죄송합니다.`,
  void: () => '지금은 해당하지 않는 약속입니다.',
  law: '법으로 정한 처리기간입니다.',
  receipt: '접수증 보기',
  object: '늦어지고 있다면 이의 제기하기',
};
const EN: typeof KO = {
  title: (number) => `Petition ${number}`,
  received: (at) => `It was received on ${at}.`,
  lead: {
    received: 'It was handed to a named person.',
    accepted: 'The person in charge has opened it and is working on it.',
    answered: 'It was answered.',
    closed: 'It is closed.',
    withdrawn: 'You have withdrawn it.',
  },
  person: (department, name, phone) => `In charge: ${name}, ${department}, telephone ${phone}.`,
  answers: 'Answer',
  answered: (at) => `Answered on ${at}`,
  pledges: 'What we promised you',
  history: 'What has happened',
  why: 'How this date came about',
  open: (until) => `We will keep this ${until}. It is under way.`,
  kept: (at) => `Kept${at && ` (${at})`}.`,
  extended: (until) => `Kept within the new date that was announced (${until}).`,
  broken: (until) => `It was due ${until}, and we did not keep it. We are sorry.`,
  void: () => 'This promise no longer applies.',
  law: 'This is the period set by law.',
  receipt: 'See the receipt',
  object: 'Object to a delay',
};

/** Where a petition stands, in sentences, in its own language: answers first, for they are what is looked for. */
export function statusPage(view: StatusView): string {
  const { petition, pledges, history, answers } = view;
  const { language, number, status } = petition;
  const say = language === 'ko' ? KO : EN;
  const when = (at: number) => e(formatInstant(at, language));
  const answered = answers.map(
    ({ at, text }) =>
      `<article><h3>${say.answered(when(at))}</h3><p>${escapeLines(text)}</p></article>`,
  );
  const promised = pledges.map(({ pledge, quotation, said }) => {
    const law = pledge.kind === 'period';
    const why = said.map((sentence) => `<li>${e(sentence)}</li>`).join('');
    return `<section class="card${pledge.state === 'broken' ? ' late' : ''}"><p><strong>${e(sentenceFor(pledge, view))}</strong></p>
${law || quotation ? `<blockquote>${e(law ? say.law : `“${quotation?.replace(/,$/, ' …')}”`)}</blockquote>` : ''}
${why && pledge.rule !== 'given' ? `<details><summary>${say.why}</summary><ul>${why}</ul></details>` : ''}</section>`;
  });
  const steps = history.map(({ at, text }) => `<li>${when(at)}<br>${e(text)}</li>`);
  return sheet(
    language,
    say.title(number),
    `<p class="lead">${say.lead[status]}</p>
<p>${say.received(when(petition.receivedAt))} ${e(say.person(view.department, view.assignee, view.phone))}</p>
${answered.length > 0 ? `<h2>${say.answers}</h2>\n${answered.join('\n')}` : ''}
<h2>${say.pledges}</h2>
${promised.join('\n')}
${status === 'withdrawn' ? '' : `<p><a href="/petitions/${e(number)}/objection">${say.object}</a></p>`}
<h2>${say.history}</h2>
<ol>${steps.join('\n')}</ol>
<p><a href="/petitions/${e(number)}/receipt">${say.receipt}</a></p>`,
  );
}

function sentenceFor({ state, dueAt, settledAt }: Pledge, { petition }: StatusView): string {
  const { language } = petition;
  const say = language === 'ko' ? KO : EN;
  const until = formatUntil(dueAt, isMidnight(dueAt), language);
  if (state === 'kept') return say.kept(settledAt ? formatInstant(settledAt, language) : '');
  return say[state](until);
}
