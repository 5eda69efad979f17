import type { Language } from '../kernel/language.ts';
import { type Fault, faultOf, type HttpEvent, type HttpMiddleware } from '../lambda/http.ts';
import type { Page } from './context.ts';
import { page } from './page.ts';
import { languageFor, wantsPage } from './request.ts';

/** What was refused, to whom it is told and in which language. */
export interface RefusedRequest {
  readonly event: HttpEvent;
  readonly fault: Fault;
  readonly language: Language;
}

/** In a browser what went wrong is a page; each audience has its own. */
export const refusalPages = (
  pageOf: (refused: RefusedRequest) => Promise<Page>,
): HttpMiddleware => ({
  onError: async (request) => {
    const { event, error } = request;
    if (!wantsPage(event)) return;
    const language = languageFor(event);
    const fault = faultOf(error);
    const shown = await pageOf({ event, fault, language });
    request.response = page(fault.status, language, shown, fault.headers);
  },
});
