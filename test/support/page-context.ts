import type { Language } from '../../shared/kernel/language.ts';
import type { PageContext } from '../../shared/web/context.ts';

/** Of a page without a session, whose office nobody knows. */
export const pageContext = (language: Language): PageContext => ({
  language,
  owner: undefined,
  seal: () => undefined,
  requestKey: () => undefined,
});
