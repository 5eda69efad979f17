import type { Language } from '../kernel/language.ts';
import { formatInstant } from '../text/dates.ts';
import { type Html, html, joined, lines } from '../web/html.ts';
import type { Utterance } from './conversation.ts';
import { quotedHtml } from './quoted.ts';

const KO = {
  toPetitioner: {
    request: '보완을 요청한 내용',
    appeal: '이의신청하신 내용',
    decision: '이의신청에 대한 결정',
    message: '보내신 글',
    interim: '담당자가 드린 안내',
    dispute: '답변이 아니라고 하신 까닭',
    finding: '답변인지 판단한 까닭',
    look: '해결되지 않은 답변을 다시 살펴본 결과',
    rating: '답변에 대한 의견',
    answer: '답변',
    sentence: '기한이나 담당을 바꾸며 드린 말씀',
    explanation: '늦어진 사유와 처리 예정일을 알려 드림',
    apology: '사과의 말씀',
    visit: '두 번 오셨다고 하신 말씀',
    'visit-finding': '두 번 오신 일의 결과',
    word: '보상을 언제 드릴지 알려 드림',
    'read-back': '통화에서 하신 말씀',
    counter: '창구에서 안내해 드린 것',
  } satisfies Record<Utterance['what'], string>,
  toStaff: {
    request: '보완을 요청한 내용',
    appeal: '민원인의 이의신청',
    decision: '이의신청에 대한 결정',
    message: '민원인의 글',
    interim: '민원인에게 보낸 안내',
    dispute: '민원인이 답변이 아니라고 한 까닭',
    finding: '답변인지 판단한 까닭',
    look: '해결되지 않은 답변을 다시 살펴본 결과',
    rating: '답변에 대한 민원인의 의견',
    answer: '답변',
    sentence: '기한을 바꾸며 민원인에게 한 말',
    explanation: '늦어진 사유와 처리 예정일을 알림',
    apology: '사과의 말',
    visit: '민원인이 두 번 왔다고 한 말',
    'visit-finding': '재방문 판단',
    word: '보상 일정을 알림',
    'read-back': '민원인이 통화에서 했다고 하는 말',
    counter: '창구에서 안내한 것',
  } satisfies Record<Utterance['what'], string>,
  solved: { yes: '해결됨', partly: '일부만 해결됨', no: '해결되지 않음' },
};
const EN: typeof KO = {
  toPetitioner: {
    request: 'What we asked you for',
    appeal: 'Your appeal',
    decision: 'The decision on your appeal',
    message: 'Your message',
    interim: 'A word from the person in charge',
    dispute: 'Why you say that it is no answer',
    finding: 'Why it is an answer, or is none',
    look: 'What a second look at the answer found',
    rating: 'Your opinion of the answer',
    answer: 'Our answer',
    sentence: 'What we said when the date or the body in charge changed',
    explanation: 'Why it is late and when it will be done',
    apology: 'Our apology',
    visit: 'What you said of your second visit',
    'visit-finding': 'What we found about your second visit',
    word: 'When you get the compensation',
    'read-back': 'What you had said on the telephone',
    counter: 'What you were told at the counter',
  },
  toStaff: {
    request: 'What the petitioner was asked for',
    appeal: 'The appeal',
    decision: 'The decision on the appeal',
    message: 'Message of the petitioner',
    interim: 'A word to the petitioner before the answer',
    dispute: 'Why the petitioner says that it is no answer',
    finding: 'Why it is an answer, or is none',
    look: 'What a second look at the answer found',
    rating: 'What the petitioner says of the answer',
    answer: 'Answer',
    sentence: 'What the petitioner was told when the date changed',
    explanation: 'Why it is late and when it will be done',
    apology: 'Our apology',
    visit: 'What the petitioner says of a second visit',
    'visit-finding': 'What was found about the second visit',
    word: 'When they are compensated',
    'read-back': 'What the petitioner says they had said on the telephone',
    counter: 'What they were told at the counter',
  },
  solved: { yes: 'solved', partly: 'solved in part', no: 'not solved' },
};

/** What both sides have written, as articles. `of` is the language of the texts themselves. */
export function conversationHtml(
  said: readonly Utterance[],
  reader: 'toPetitioner' | 'toStaff',
  language: Language,
  of: Language,
): Html {
  const say = language === 'ko' ? KO : EN;
  const articles = said.map(({ at, by, what, text, quoted = '', solved }) => {
    const judged = solved !== undefined && `: ${say.solved[solved]}`;
    const when = html`<span class="quiet">${formatInstant(at, language)}</span>`;
    const words = text !== '' && html`<p lang="${of}">${lines(text)}</p>`;
    return html`<article class="${by}"><h3>${say[reader][what]}${judged}</h3>${when}${words}${quotedHtml(quoted, language, of)}</article>`;
  });
  return joined(articles, '\n');
}
