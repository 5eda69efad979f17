import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, Refused } from '../../shared/lambda/http.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import type { Page } from '../../shared/web/context.ts';
import { isOfStaff } from '../../shared/web/cookies.ts';
import { html } from '../../shared/web/html.ts';
import { layout, linkToFind } from '../../shared/web/layout.ts';
import { type PageReply, page } from '../../shared/web/page.ts';
import { languageFor, wantsPage } from '../../shared/web/request.ts';

const WORDS = {
  ko: {
    title: '찾으시는 화면이 없습니다',
    why: '주소가 바뀌었거나 잘못 적혔습니다. 아래에서 다시 찾아 주십시오.',
    petition: (number: string) => `민원 ${number} 보기`,
    form: '민원 신청하기',
    worklist: '내 업무 목록',
    home: '민원 신청',
  },
  en: {
    title: 'There is no such page',
    why: 'The address has changed or was mistyped. Please go on from here.',
    petition: (number: string) => `See petition ${number}`,
    form: 'Send a petition',
    worklist: 'My worklist',
    home: 'Petitions',
  },
} as const;

/**
 * Whatever no route is for ($default), for both audiences: nothing is looked up, and nothing of the address is repeated but
 * a petition's number, to which whoever reloads what a form answered is led back.
 * @throws Refused (404) for whoever asks for no page.
 */
export function unknown(event: HttpEvent): PageReply {
  if (!wantsPage(event)) throw new Refused('not-found');
  const language = languageFor(event);
  return page(404, language, unknownPage(event.rawPath, language));
}

function unknownPage(path: string, language: Language): Page {
  const say = WORDS[language];
  const number = parsePetitionNumber(/^\/petitions\/([^/]+)/.exec(path)?.[1] ?? '');
  const ways = isOfStaff(path)
    ? [html`<a href="/desk/worklist">${say.worklist}</a>`]
    : [
        ...(number === undefined
          ? []
          : [html`<a href="/petitions/${number}">${say.petition(number)}</a>`]),
        html`<a href="/write?lang=${language}">${say.form}</a>`,
        linkToFind(language),
      ];
  return (context) =>
    layout(
      {
        ...context,
        owner: { name: say.home, line: html`<a href="/write?lang=${language}">${say.form}</a>` },
      },
      { title: say.title },
      html`<p>${say.why}</p>
<ul>${ways.map((way) => html`<li>${way}</li>`)}</ul>`,
    );
}
