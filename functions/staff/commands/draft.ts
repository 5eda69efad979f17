import type { Language } from '../../../shared/kernel/language.ts';
import { keptFiles } from '../../../shared/lambda/attachments.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { needsApproval } from '../../../shared/petition/decide/approval-needed.ts';
import { isOver } from '../../../shared/petition/decide/is-final.ts';
import { mayKeepDraft } from '../../../shared/petition/rights.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { mustStand } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { previewPage } from '../pages/preview.ts';
import { stamped } from './optimistic-lock.ts';
import { LETTERED, mailOf } from './preview.ts';

const draftPath = (number: string): string => `/desk/petitions/${number}/draft`;

/**
 * GET /desk/petitions/{number}/draft: the kept draft as the mail that would leave now, with the list of P18.3 to be
 * ticked; where a reply by mail is confirmed. Nothing is written, and nothing leaves before its form is sent.
 */
export async function draft(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const token = event.queryStringParameters?.t;
  if (token !== undefined) return await entered(token, number, deps, draftPath(number));
  const visitor = await bearer(event, number, deps);
  const { person } = visitor;
  const [petition, { office }, keys] = await Promise.all([
    deps.petitions.read(number),
    deps.terms(),
    deps.keys(),
  ]);
  if (!petition) throw new Refused('not-found');
  const now = deps.clock.now();
  mustStand(petition, visitor, office, now, language);
  const kept = mayKeepDraft(petition, person, office, now)
    ? await deps.petitions.content(number, 'draft')
    : undefined;
  const text = typeof kept?.text === 'string' ? kept.text : '';
  const asPage = wantsPage(event);
  // Nothing waits any more: the petition's own page says what has become of it.
  if (text === '' || isOver(petition) || (petition.answeredAt ?? 0) >= Number(kept?.at ?? 0)) {
    if (!asPage) return json(200, { number, kept: false });
    return { statusCode: 303, headers: { location: `/desk/petitions/${number}` } };
  }
  deps.log({ message: 'personal text read', subject: number, by: person, purpose: 'desk' });
  const { mail, sheet } = await mailOf(petition, text, deps);
  if (!asPage) return json(200, { number, kept: true, ...mail });
  const files = keptFiles(String(kept?.attachments ?? ''), keys, now);
  const attachments = files.map((file) => file.token).join(' ');
  const fields = { number, checked: 'form', text, ...(attachments && { attachments }) };
  const view = {
    petition,
    mail,
    sheet,
    fields,
    language,
    needsApproval: needsApproval(petition, person, office),
  };
  const html = previewPage({ ...view, files: files.map(({ name }) => name), unchecked: true });
  return page(200, language, stamped(html, petition.version), LETTERED);
}
