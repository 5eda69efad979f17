import { REQUEST_KEY } from '../../shared/lambda/body.ts';
import type { HttpEvent, HttpMiddleware, HttpReply } from '../../shared/lambda/http.ts';
import type { DeskDeps } from './deps.ts';
import { requestKeyOf } from './once.ts';

/** A whole form; what people wrote is escaped, so no text can look like one. */
const FORMS = /<form method="post" action="(\/[^"?]*)[^>]*>[\s\S]*?<\/form>/g;
/** The door, what only looks, and the forms for a code carry out nothing. */
const NO_COMMAND =
  /^\/desk\/(session|session\/code|fresh|preview|edit)$|^\/petitions\/[^/]+(\/\w+)?\/code$|^\/petitions\/[^/]+$/;

/**
 * Every form that carries something out has a random id of its own; no page has to think of it. After a fault of ours
 * nobody knows whether it was carried out: then the form keeps the id with which it came.
 */
export const keyForms = ({ nonce }: Pick<DeskDeps, 'nonce'>): HttpMiddleware => {
  const key: HttpMiddleware['after'] = ({ event, response }) => {
    const body = response?.body;
    if (!response || !body?.includes('<form method="post"')) return;
    const before = (response.statusCode ?? 200) >= 500 ? requestKeyOf(event) : undefined;
    let id: string | undefined;
    let forms = 0;
    response.body = body.replaceAll(FORMS, (form: string, action: string) => {
      if (NO_COMMAND.test(action) || form.includes(`name="${REQUEST_KEY}"`)) return form;
      // Whoever is not let in reads the same page whatever they asked for.
      if (form.includes('name="accessCode"')) return form;
      id ??= nonce();
      forms += 1;
      const value = isSame(event, action) && before !== undefined ? before : `${id}-${forms}`;
      return form.replace('>', `>\n<input type="hidden" name="${REQUEST_KEY}" value="${value}">`);
    });
  };
  return { after: key, onError: key };
};

/**
 * A random id for each form of a page, its place in the page added. After a fault of ours nobody knows whether what was
 * sent was carried out: then its form keeps the id with which it came.
 */
export const requestKeys =
  ({ nonce }: Pick<DeskDeps, 'nonce'>) =>
  (event: HttpEvent, { statusCode = 200 }: HttpReply) => {
    const before = statusCode >= 500 ? requestKeyOf(event) : undefined;
    let id: string | undefined;
    let forms = 0;
    return (action: string): string => {
      id ??= nonce();
      forms += 1;
      return before !== undefined && isSame(event, action) ? before : `${id}-${forms}`;
    };
  };

const isSame = ({ rawPath }: HttpEvent, action: string): boolean => rawPath === action;
