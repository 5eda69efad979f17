import { reviewItem } from '../../../shared/improvement/review.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../../shared/lambda/http.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import { ITEMS, itemAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { faultOfForm } from '../../../shared/requests/refused-form.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { departmentAsked } from '../department-asked.ts';
import type { StaffDeps } from '../deps.ts';
import { itemPage } from '../pages/item.ts';
import { itemsPage } from '../pages/items.ts';
import { ReviewBody, resultOf } from './body.ts';
import { itemTwin, itemView, listedTwin } from './view.ts';

const MOST_BYTES = 20_000;

/** GET /desk/items: the open items of the person's department, of another, or of all; those that are over too. */
export async function items(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, department, over } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, ITEMS);
  const { person } = await bearer(event, WORKLIST, deps);
  const { office } = await deps.terms();
  const now = deps.clock.now();
  const { chosen, read } = departmentAsked(department, person, office, now);
  const isOver = over === 'yes';
  const found = await Promise.all(read.map((one) => deps.improvements.ofDepartment(one, isOver)));
  const listed = found.flat().toSorted((a, b) => (isOver ? b.dueAt - a.dueAt : a.dueAt - b.dueAt));
  if (!wantsPage(event)) return json(200, { department: chosen, items: listed.map(listedTwin) });
  const view = { items: listed, chosen, over: isOver, office: officeIn(office, language), now };
  return page(200, language, itemsPage({ ...view, language }));
}

/** GET /desk/items/{item}: what has to change, who owns it, when it is looked at again, and what came of it. */
export async function item(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.item ?? '';
  const { t, done } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, itemAddress(id));
  const { person } = await bearer(event, WORKLIST, deps);
  const view = await itemView(id, person, language, deps, { done });
  return wantsPage(event) ? page(200, language, itemPage(view)) : json(200, itemTwin(view));
}

/** POST /desk/items/{item}: the result of a review. A refused form comes back as it was typed. */
export async function review(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.item ?? '';
  const { person: by } = await bearer(event, WORKLIST, deps);
  try {
    const body = bodyOf(event, ReviewBody, language, MOST_BYTES, 'invalid-fields');
    const terms = await deps.terms();
    const context = { ...terms, by, at: receivedAtOf(event), now: deps.clock.now() };
    const came = await deps.improvements.act(id, (one) =>
      reviewItem(one, { ...resultOf(body), seen: body.version }, context),
    );
    if (!came) throw new Refused('not-found');
    if (isRefusal(came)) throw refusedBy(came);
    deps.log({ message: 'item reviewed', subject: id, by, result: body.result });
    if (!isForm(event)) return json(200, { id, result: body.result });
    const location = `${itemAddress(id)}?done=${body.result}`;
    return { statusCode: 303, headers: { location } };
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    if (status === 404) throw error;
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const refused = { code, typed };
    const view = await itemView(id, by, language, deps, { refused });
    return page(status, language, itemPage(view), headers);
  }
}
