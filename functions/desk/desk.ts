import httpRouter from '@middy/http-router';
import {
  type HttpEvent,
  type HttpReply,
  httpOnion,
  json,
  Refused,
} from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import { type Language, languageOf } from '../../shared/lambda/problem.ts';
import { act } from './act.ts';
import { calls } from './calls.ts';
import { enter } from './code.ts';
import type { DeskDeps } from './deps.ts';
import { askCode, codeForm, enterCode } from './door.ts';
import { freshLink } from './fresh.ts';
import { OBJECTION_ROUTES } from './objection.ts';
import { openPetition } from './open.ts';
import { edit, preview } from './preview.ts';
import { receipt } from './receipt.ts';
import { refusalPages } from './refusals.ts';
import { sealForms } from './seal.ts';
import { messages, rating } from './speak.ts';
import { status } from './status.ts';
import { beforeWithdrawal, withdrawal } from './withdrawal.ts';
import { worklist } from './worklist.ts';

type Work = (event: HttpEvent, language: Language, deps: DeskDeps) => Promise<HttpReply>;

const health: Work = async () => json(200, { status: 'ok' });

/** What citizens see of their petition and what staff do with it, each by a code or a link. */
export function deskHandler(deps: DeskDeps) {
  const route = (method: 'GET' | 'POST', path: string, work: Work) => ({
    method,
    path,
    handler: (event: HttpEvent) => work(event, languageOf(event.headers['accept-language']), deps),
  });
  const router = httpRouter<HttpEvent, HttpReply>({
    routes: [
      route('GET', '/petitions/{number}', status),
      route('POST', '/petitions/{number}', enter),
      route('POST', '/petitions/{number}/messages', messages),
      route('POST', '/petitions/{number}/rating', rating),
      route('GET', '/petitions/{number}/withdrawal', beforeWithdrawal),
      route('POST', '/petitions/{number}/withdrawal', withdrawal),
      route('GET', '/petitions/{number}/receipt', receipt),
      ...OBJECTION_ROUTES.map(({ method, path, work }) => route(method, path, work)),
      route('GET', '/desk/petitions/{number}', openPetition),
      route('GET', '/desk/worklist', worklist),
      route('POST', '/desk/session', askCode),
      route('GET', '/desk/session/code', codeForm),
      route('POST', '/desk/session/code', enterCode),
      route('POST', '/desk/fresh', freshLink),
      route('POST', '/desk/preview', preview),
      route('POST', '/desk/edit', edit),
      route('GET', '/desk/petitions/{number}/calls', calls),
      route('POST', '/desk/{act}', act),
      route('GET', '/health', health),
    ],
    notFoundResponse: () => {
      throw new Refused(404, 'not-found');
    },
  });
  return finished(httpOnion(deps.log).use(sealForms(deps)).use(refusalPages(deps)).handler(router));
}
