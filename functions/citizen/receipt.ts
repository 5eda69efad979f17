import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { codeGeneration } from '../../shared/petition/code-generation.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import { receiptPage } from '../../shared/presentation/receipt-page.ts';
import { receiptOf } from '../../shared/presentation/receipt-view.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf, enter } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';

/** POST /petitions/{number}/receipt/code: the code, on the way to the receipt. */
export const enterReceipt = (event: HttpEvent, language: Language, deps: CitizenDeps) =>
  enter(event, language, deps, '/receipt');

/** GET /petitions/{number}/receipt: the 접수증, for whoever knows the code; it can be reloaded and printed. */
export async function receipt(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/receipt');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number, codeKey } = petition;
  const [terms, keys, content] = await Promise.all([
    deps.terms(),
    deps.keys(codeKey),
    deps.petitions.content(number, wordsOf(petition)),
  ]);
  const code = accessCode(keys, codeKey, number, codeGeneration(petition));
  const view = receiptOf(petition, { content, terms, code, linkBase: deps.linkBase });
  if (wantsPage(event)) return page(200, petition.language, receiptPage(view, { files: {} }));
  const { department, person, phone, due, said, statusUrl } = view;
  return json(200, {
    number,
    receivedAt: iso(petition.receivedAt),
    ...(due !== undefined && { dueAt: iso(due), explanation: said }),
    department,
    assignee: person,
    phone,
    statusUrl,
  });
}
