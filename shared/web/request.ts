import type { Language } from '../kernel/language.ts';
import type { HttpEvent } from '../lambda/http.ts';
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

/** The token of `Authorization: Bearer`. */
export const bearerOf = ({ headers }: HttpEvent): string | undefined =>
  /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];

/** A request that another site's page caused, as browsers say; who says nothing is no browser, or an old one. */
export const isFromElsewhere = ({ headers, requestContext }: HttpEvent): boolean => {
  const site = headers['sec-fetch-site'];
  const { method } = requestContext.http;
  return (
    (method === 'GET' || method === 'HEAD') &&
    site !== undefined &&
    site !== 'same-origin' &&
    site !== 'none'
  );
};
