import { ASKING_ANSWERS, type AskingAnswer } from '../../../shared/charter/asking.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Bilingual } from '../../../shared/organization/office.ts';
import { type Asked, heldBy, type whyNotAnswered } from '../../../shared/petition/asking/asked.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import { formatDay, midnightOf } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';

export interface AskedView {
  readonly token: string;
  readonly asked: Asked;
  /** When it is looked at, epoch ms. */
  readonly at: number;
  readonly terms: Terms;
  readonly language: Language;
  /** Why it cannot be answered now. */
  readonly why: ReturnType<typeof whyNotAnswered>;
  /** Undefined where the charter asks it no more. */
  readonly question: Bilingual | undefined;
}

const KO = {
  title: '한 가지만 여쭙겠습니다',
  about: (day: string) => `${day}에 있었던 일에 대한 물음입니다.`,
  quiet: '답하신 내용은 담당자에게 알리지 않습니다. 여러 사람의 답을 모아 부서별 숫자로만 씁니다.',
  answers: { yes: '예', no: '아니요', unsure: '잘 모르겠습니다' } satisfies Record<
    AskingAnswer,
    string
  >,
  said: (answer: string) => `‘${answer}’라고 답하셨습니다. 고맙습니다.`,
  again: (until: string) => `${until}까지 답을 바꾸실 수 있습니다.`,
  more: '더 말씀하시겠습니까?',
  moreLead: '누르신 답은 숫자로만 셉니다. 바라시는 일이 있으면 아래에서 말씀해 주세요.',
  ways: {
    message: '이 민원에 글 남기기',
    opinion: '새로 의견 보내기',
    rude: '직원이 불친절했다고 알리기',
  },
};
const EN: typeof KO = {
  title: 'One question',
  about: (day) => `It is about what happened on ${day}.`,
  quiet:
    'Whoever dealt with your matter is not told what you answer. We only count the answers of many people for each department.',
  answers: { yes: 'Yes', no: 'No', unsure: 'I do not know' },
  said: (answer) => `You answered “${answer}”. Thank you.`,
  again: (until) => `You can change your answer until ${until}.`,
  more: 'Do you wish to say more?',
  moreLead: 'Your answer is only counted. If you wish something to be done, please tell us below.',
  ways: {
    message: 'Write about this petition',
    opinion: 'Send a new opinion',
    rude: 'Tell us that a member of staff was rude',
  },
};

/** The one question, with a button for each answer; what was answered, and the way to say more. */
export function askedPage(view: AskedView): Page {
  const { language, asked, question, why } = view;
  const say = language === 'ko' ? KO : EN;
  const day = formatDay(midnightOf(asked.day), language);
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      html`${answered(view)}
${why !== undefined && alert(sentenceOf(why, language))}
${question && html`<p class="lead" id="question">${unbroken(question[language])}</p>`}
<p>${unbroken(say.about(day))}</p>
${why === undefined && buttons(context, view)}
<p class="quiet">${say.quiet}</p>
${wishesMore(view) && more(view)}`,
    );
}

function answered({ asked, language, why }: AskedView): Html | false {
  if (asked.answer === undefined) return false;
  const say = language === 'ko' ? KO : EN;
  const again = why === undefined ? say.again(formatDay(asked.closesAt, language)) : '';
  return html`<p class="done" role="status">${unbroken(`${say.said(say.answers[asked.answer])} ${again}`.trim())}</p>`;
}

/** One press each: nothing is chosen beforehand. */
function buttons(context: PageContext, { token, language }: AskedView): Html {
  const say = language === 'ko' ? KO : EN;
  const all = ASKING_ANSWERS.map(
    (answer) =>
      html`<button type="submit" name="answer" value="${answer}" class="plain" aria-describedby="question">${say.answers[answer]}</button>`,
  );
  return form(
    context,
    { action: `/asked/${token}`, carriesOut: false },
    html`<p>${joined(all, '\n')}</p>`,
  );
}

/** A promise that was not kept, as they say; and whoever comes too late has only this way. */
const wishesMore = ({ asked, terms, why }: AskedView): boolean =>
  heldBy(asked, asked.answer, terms.charter.terms.asking) === 'broken' || why === 'asking-closed';

function more({ asked: { number }, language }: AskedView): Html {
  const { ways, more: title, moreLead } = language === 'ko' ? KO : EN;
  return html`<h2>${title}</h2>
<p>${unbroken(moreLead)}</p>
<ul><li><a href="/petitions/${number}#message">${ways.message}</a></li>
<li><a href="/write">${ways.opinion}</a></li>
<li><a href="/petitions/${number}/rude">${ways.rude}</a></li></ul>`;
}
