import { faultOf, type HttpMiddleware } from '../../shared/lambda/http.ts';
import { languageOf } from '../../shared/lambda/problem.ts';
import { type Help, helpOf } from './contact.ts';
import type { DeskDeps } from './deps.ts';
import { page, wantsPage } from './page.ts';
import { codePage } from './pages/code.ts';
import { refusalPage } from './pages/refusal.ts';

const leadsOf = (path: string) => (path.includes('/objection') ? '/objection' : undefined);

/** In a browser what went wrong is a page: a citizen's is the form once more, staff read what to do and whom to call. */
export const refusalPages = (deps: DeskDeps): HttpMiddleware => ({
  onError: async (request) => {
    const { event, error } = request;
    if (!wantsPage(event)) return;
    const language = languageOf(event.headers['accept-language']);
    const { status, code, headers } = faultOf(error);
    const help = await helpOf(deps).catch((): Help | undefined => undefined);
    const number = event.pathParameters?.number ?? '';
    const html = event.rawPath.startsWith('/petitions/')
      ? codePage({ number, language, help, refused: code, leads: leadsOf(event.rawPath) })
      : refusalPage({ language, help, refused: code });
    request.response = page(status, language, html, headers);
  },
});
