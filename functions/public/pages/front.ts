import type { Language } from '../../../shared/kernel/language.ts';
import type { ShelvedOffice } from '../../../shared/shelf/office.ts';
import type { ShelvedEntry } from '../../../shared/shelf/publications.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { PUBLIC_PLACES, placeAddress } from '../../../shared/web/places.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { textIn } from './published.ts';

const KO = {
  title: '무엇을 도와드릴까요?',
  lead: '궁금한 것, 불편한 것, 바라는 것을 적어 주십시오. 담당자가 누구인지, 언제까지 답변하는지 바로 알려 드립니다.',
  free: '회원 가입도 본인 확인도 없이 쓰실 수 있고, 하루 내내 받습니다.',
  write: '민원 쓰기',
  follow: '이미 보내셨나요?',
  followWhy: '접수번호와 조회 코드로 어떻게 되고 있는지 보실 수 있습니다.',
  find: '내 민원 찾기',
  call: (phone: string) => `말씀으로 하고 싶으시면 ${phone}번으로 전화해 주십시오.`,
  news: '새로 알려 드립니다',
  allNews: '알려 드린 것 모두 보기',
  more: '더 알아보기',
};
const EN: typeof KO = {
  title: 'How can we help you?',
  lead: 'Write what you want to know, what went wrong, or what you wish. You are told at once who deals with it and by when you have an answer.',
  free: 'You need no account and no proof of who you are, and you can write at any hour.',
  write: 'Write to us',
  follow: 'Have you written already?',
  followWhy: 'With the receipt number and the access code you see how it is going.',
  find: 'Find my petition',
  call: (phone) => `If you would rather speak to somebody, please call ${phone}.`,
  news: 'What is new',
  allNews: 'See all announcements',
  more: 'More about us',
};

export interface FrontView {
  readonly office: ShelvedOffice | undefined;
  /** The last announcements, the latest first. */
  readonly newest: readonly ShelvedEntry[];
}

/** The first page that a citizen meets. */
export const frontPage =
  ({ office, newest }: FrontView): Page =>
  (context) => {
    const { language } = context;
    const say = language === 'ko' ? KO : EN;
    const places = PUBLIC_PLACES.map(
      (place) =>
        html`<li><a href="${placeAddress(place, language)}">${place[language].label}</a><br><span class="quiet">${unbroken(place[language].about)}</span></li>`,
    );
    return citizenLayout(
      context,
      {
        title: say.title,
        beside: switchTo('/', language),
        ...(office && { windowTitle: office.corporation[language] }),
      },
      html`<p class="lead">${unbroken(say.lead)}</p>
<p>${unbroken(say.free)}</p>
<p><a class="go grand" href="/write?lang=${language}">${say.write}</a></p>
${office && html`<p>${unbroken(say.call(office.corporation.phone))}</p>`}
<h2>${say.follow}</h2>
<p>${unbroken(say.followWhy)}</p>
<p><a class="go plain" href="/find?lang=${language}">${say.find}</a></p>
${
  newest.length > 0 &&
  html`<h2>${say.news}</h2>
<ul>${newest.map((one) => newsOf(one, language))}</ul>
<p><a href="/announcements?lang=${language}">${say.allNews}</a></p>
`
}<h2>${say.more}</h2>
<ul class="work">${places}</ul>`,
    );
  };

/** An announcement by its title and the day of its latest version. */
function newsOf({ id, versions: [latest] }: ShelvedEntry, language: Language): Html {
  if (!latest) return nothing;
  const day = formatDate(Date.parse(latest.at), language);
  return html`<li><a href="/announcements?lang=${language}#${id}">${textIn(latest.title, language)}</a> <span class="quiet whole">${day}</span></li>`;
}
