import type { TermsReader } from '../../shared/aws/office.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { HttpMiddleware } from '../../shared/lambda/http.ts';
import type { Office } from '../../shared/organization/office.ts';
import { escapeHtml } from '../../shared/text/escape.ts';
import { NAME, OWNER } from '../../shared/web/layout.ts';
import { ownerLine } from '../../shared/web/owner.ts';

/**
 * Every page, also one that refuses, names the house and who answers for it, from office data; no page has to think of
 * it. Where not even the office can be read the page comes without: what is wrong there is logged by whoever needed it.
 */
export function namesTheHouse({ terms }: { readonly terms: TermsReader }): HttpMiddleware {
  const name: HttpMiddleware['after'] = async ({ response }) => {
    if (!response?.body?.includes(NAME)) return;
    const office = await terms().then(
      (known) => known.office,
      (): Office | undefined => undefined,
    );
    if (!office) return;
    const language: Language = response.headers?.['content-language'] === 'en' ? 'en' : 'ko';
    // What people wrote is escaped: no text can hold either mark.
    response.body = response.body
      .replace(NAME, () => escapeHtml(office.corporation[language]))
      .replace(OWNER, () => ownerLine(office, language));
  };
  return { after: name, onError: name };
}
