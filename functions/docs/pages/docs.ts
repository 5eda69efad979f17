import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html, joined, type Piece } from '../../../shared/web/html.ts';
import { layout, switchTo } from '../../../shared/web/layout.ts';

/** What the page lists of the document (functions/docs/build.ts). */
export const Listed = z.array(
  z.object({
    method: z.string(),
    path: z.string(),
    who: z.enum(['public', 'citizen', 'door', 'staff']),
    ko: z.string(),
    en: z.string(),
  }),
);
type Listed = z.infer<typeof Listed>;

const KO = {
  title: '공개 인터페이스',
  lead: '같은 주소가 브라우저에는 화면을, 그 밖에는 JSON을 줍니다.',
  document: 'OpenAPI 3.1 문서',
  open: '시험해 볼 수 있는 문서 열기',
  public: '누구나',
  citizen: '민원인: 접수번호와 조회 코드로',
  door: '직원 확인: 메일의 링크로',
  staff: '직원: 확인을 마친 기기에서 메일의 링크로',
};
const EN: typeof KO = {
  title: 'The public interface',
  lead: 'The same address serves a page to a browser and JSON to everyone else.',
  document: 'The OpenAPI 3.1 document',
  open: 'Open the document in which requests can be tried',
  public: 'Everyone',
  citizen: 'Citizens: by number and access code',
  door: 'The door of staff: by the link of a mail',
  staff: 'Staff: by the link of a mail, on a device that has passed the door',
};

/** A word between backticks is something to be typed. */
const coded = (text: string): Piece =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

/** Every way in, as a list that needs no script; a script adds a button that opens Swagger UI in its place below. */
export function docsPage(listed: Listed, language: Language): Page {
  const say = language === 'ko' ? KO : EN;
  const groups = (['public', 'citizen', 'door', 'staff'] as const).map((who) => {
    const ways = listed
      .filter((one) => one.who === who)
      .map(
        ({ method, path, ...words }) =>
          html`<li><code>${method} ${path}</code><br>${coded(words[language])}</li>`,
      );
    return html`<h2>${say[who]}</h2>
<ul>${joined(ways, '\n')}</ul>`;
  });
  return (context) =>
    layout(
      context,
      { title: say.title, beside: switchTo('/docs', language) },
      html`<p>${say.lead}</p>
<p><a href="/openapi.json">${say.document}</a></p>
<div id="ui" data-open="${say.open}"></div>
${joined(groups, '\n')}
<script src="/docs/start.js" defer></script>`,
    );
}

/** Opens Swagger UI when it is asked for; nothing is validated elsewhere, and no address can choose another document. */
export const START = `const place = document.querySelector('#ui');
const open = Object.assign(document.createElement('button'), { type: 'button', id: 'open', textContent: place.dataset.open });
place.before(open);
open.addEventListener('click', () => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/docs/swagger-ui.css' });
  const script = Object.assign(document.createElement('script'), { src: '/docs/swagger-ui-bundle.js' });
  script.addEventListener('load', () => {
    SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', validatorUrl: null, queryConfigEnabled: false });
    open.remove();
  });
  document.head.append(sheet, script);
});
`;
