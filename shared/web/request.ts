import type { Language } from '../kernel/language.ts';
import type { HttpEvent, HttpReply } from '../lambda/http.ts';
import { languageOf } from '../lambda/problem.ts';

/** As the switch on the page says, else as the browser asks. */
export function languageFor({ queryStringParameters, headers }: HttpEvent): Language {
  const asked = queryStringParameters?.lang;
  return asked === 'ko' || asked === 'en' ? asked : languageOf(headers['accept-language']);
}

/** A browser asks for a page by name; everyone else gets JSON. */
export const wantsPage = ({ headers }: HttpEvent): boolean =>
  (headers.accept ?? '').includes('text/html');

export const isForm = ({ headers }: HttpEvent): boolean =>
  (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** Why something was refused has the focus when the page opens, without a script; no page has to think of it. */
const focused = (html: string): string =>
  html.includes(' autofocus>')
    ? html
    : html.replace(/role="alert"/, 'role="alert" tabindex="-1" autofocus');

export const page = (
  statusCode: number,
  language: Language,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): HttpReply => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    vary: 'accept, accept-language, cookie',
    ...headers,
  },
  body: focused(body),
});

/** The value of a cookie, as API Gateway or a plain header brings it. */
export function cookieNamed(event: HttpEvent, name: string): string | undefined {
  const cookies = event.cookies ?? (event.headers.cookie ?? '').split(/;\s*/);
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The token of `Authorization: Bearer`. */
export const bearerOf = ({ headers }: HttpEvent): string | undefined =>
  /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];

/** For how long a cookie of the desk is kept, and by whom it is seen. */
export const cookieRights = (
  seconds: number,
  { linkBase }: { readonly linkBase: string },
): string =>
  `Path=/desk; Max-Age=${seconds}; HttpOnly; SameSite=Lax${linkBase.startsWith('https:') ? '; Secure' : ''}`;
