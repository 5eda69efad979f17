import type { TermsReader } from '../../shared/aws/office.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { HttpMiddleware } from '../../shared/lambda/http.ts';
import { escapeHtml } from '../../shared/text/escape.ts';
import { pageOwner } from '../../shared/web/owner.ts';
import { NAME, OWNER } from '../../shared/web/sheet.ts';

/** Of pages that are still made of strings: they name the office and who answers for them. */
export function namesTheHouse(deps: { readonly terms: TermsReader }): HttpMiddleware {
  const name: HttpMiddleware['after'] = async ({ response }) => {
    if (!response?.body?.includes(NAME)) return;
    const language: Language = response.headers?.['content-language'] === 'en' ? 'en' : 'ko';
    const owner = await pageOwner(deps)(language);
    if (!owner) return;
    response.body = response.body
      .replace(NAME, () => escapeHtml(owner.name))
      .replace(OWNER, () => `${owner.line}`);
  };
  return { after: name, onError: name };
}
