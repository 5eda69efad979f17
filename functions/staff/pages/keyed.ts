import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';

interface KeyedView extends Pick<Petition, 'number' | 'department' | 'assignee' | 'contact'> {
  readonly language: Language;
  /** Its names are in the reader's language. */
  readonly office: Office;
  /** Whether this person may still open it. */
  readonly opens: boolean;
  /** The number of the next paper to write down. */
  readonly next: string | undefined;
  /** It was put to another petition: that one, the instant (epoch ms) from which it counts there, and whether that was all. */
  readonly moved?: {
    readonly to: string;
    readonly receivedAt: number;
    readonly isAnswered: boolean;
  };
}

const KO = {
  title: '저장했습니다',
  went: (number: string, department: string, person: string) =>
    `${number} 민원은 ${department} ${person} 담당자에게 갔습니다.`,
  kept: (number: string) =>
    `${number} 민원은 부서장이 맡습니다. 직원에 대한 말씀이 있어 다른 직원은 볼 수 없습니다.`,
  ways: {
    email: '접수증은 전자우편으로 나갑니다.',
    fax: '접수증은 팩스로 나갑니다.',
    post: '접수증은 편지로 나갑니다. 발송함에서 보내 주십시오.',
    phone: '접수증은 문자나 전화로 알립니다.',
    none: '연락처가 없어 접수증을 보낼 수 없습니다.',
  },
  moved: (number: string, department: string, person: string) =>
    `${number} 민원(${department} ${person} 담당자)의 보완 서류로 냈습니다.`,
  counts: (at: string) =>
    `이 종이가 도착한 ${at}에 보완한 것으로 셉니다. 이 번호의 접수는 끝났습니다.`,
  told: {
    all: '민원인에게 다시 정해진 기한을 알리고, 담당자에게 보완이 왔다고 알립니다.',
    part: '아직 더 올 것이 있어 기한은 계속 멈춰 있습니다. 담당자에게 알립니다.',
  },
  next: (number: string) => `다음 종이 입력하기: ${number}`,
  done: '더 입력할 종이가 없습니다.',
  petition: '이 민원 보기',
  list: '입력할 종이 모두 보기',
  worklist: '처리할 민원 목록으로',
};
const EN: typeof KO = {
  title: 'Saved',
  went: (number, department, person) => `Petition ${number} went to ${person}, ${department}.`,
  kept: (number) =>
    `The head has petition ${number}. It speaks of a member of staff, so nobody else of the department sees it.`,
  ways: {
    email: 'The receipt leaves by e-mail.',
    fax: 'The receipt leaves by fax.',
    post: 'The receipt leaves as a letter: please send it from the outbox.',
    phone: 'The receipt is told by text or by telephone.',
    none: 'There is no contact, so no receipt can be sent.',
  },
  moved: (number, department, person) =>
    `It was put to petition ${number}, which ${person}, ${department}, is in charge of.`,
  counts: (at) => `It counts there from its arrival, ${at}. This receipt has ended.`,
  told: {
    all: 'The petitioner is told the new date, and the person in charge that it has come.',
    part: 'More is to come, so the clocks go on standing still. The person in charge is told.',
  },
  next: (number) => `Write down the next paper: ${number}`,
  done: 'No more paper waits to be written down.',
  petition: 'See this petition',
  list: 'See all paper to write down',
  worklist: 'To my worklist',
};

const wayOf = ({ email, fax, post, phone }: Petition['contact']): keyof typeof KO.ways =>
  email ? 'email' : fax ? 'fax' : post ? 'post' : phone ? 'phone' : 'none';

const onwards = (next: string | undefined, say: typeof KO): Html =>
  next === undefined
    ? html`<p>${say.done}</p>`
    : html`<p><a class="go" href="${addressOf(next)}">${say.next(next)}</a></p>`;

/** What was saved is none of theirs who wrote it down any more: nothing of it but that. */
export function keptPage({
  number,
  language,
  next,
}: Pick<KeyedView, 'number' | 'language' | 'next'>): Page {
  const say = language === 'ko' ? KO : EN;
  return (context) =>
    layout(
      context,
      { title: say.title, windowTitle: `${say.title} ${number}` },
      html`<div class="done" role="status"><p><strong>${say.kept(number)}</strong></p></div>
${onwards(next, say)}
<p><a href="/desk/worklist?filter=unkeyed">${say.list}</a></p>
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

/** What was saved went to somebody, and the next paper is one press away. */
export function keyedPage(view: KeyedView): Page {
  const { number, department, assignee, contact, language, office, opens, next, moved } = view;
  const say = language === 'ko' ? KO : EN;
  const to = office.departments.find(({ id }) => id === department)?.name[language] ?? '';
  const person = office.people.find(({ id }) => id === assignee)?.name ?? '';
  return (context) =>
    layout(
      context,
      { title: say.title, windowTitle: `${say.title} ${number}` },
      html`<div class="done" role="status"><p><strong>${moved ? say.moved(moved.to, to, person) : say.went(number, to, person)}</strong></p><p>${moved ? say.counts(formatInstant(moved.receivedAt, language)) : say.ways[wayOf(contact)]}</p>${moved && html`<p>${moved.isAnswered ? say.told.all : say.told.part}</p>`}</div>
${onwards(next, say)}
${opens ? html`<p><a href="${addressOf(number)}">${say.petition}</a></p>` : nothing}
<p><a href="/desk/worklist?filter=unkeyed">${say.list}</a></p>
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}
