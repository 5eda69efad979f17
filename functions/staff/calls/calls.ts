import type { PhoneCall } from '../../../shared/calls/call.ts';
import { type CallContext, knowCaller, openGist } from '../../../shared/calls/wrap-up.ts';
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
import { searched } from '../../../shared/organization/search.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import { addressOf, callAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { faultOfForm } from '../../../shared/requests/refused-form.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { callPage } from '../pages/call.ts';
import { paired, rested } from './after-abuse.ts';
import { aboutOf, belongs } from './belonging.ts';
import { WrapUpBody } from './body.ts';
import { decided } from './decided.ts';
import { openedMatch, twoFacts } from './matches.ts';
import { callIn, callTwin, callView, notedOf, writtenIn } from './view.ts';

const MOST_BYTES = 50_000;
/** More would be read by nobody at a telephone. */
const MOST_FOUND = 5;

/** GET /desk/calls/{call}: where the exchange leads whoever answers; whom a call was passed on to has read its gist by it. */
export async function phoneCall(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.call ?? '';
  const { t, done } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, callAddress(id));
  const { person: by } = await bearer(event, WORKLIST, deps);
  const found = await callIn(id, by, deps);
  const at = receivedAtOf(event);
  const context = { ...(await deps.terms()), by, at, now: deps.clock.now() };
  const opened = await deps.calls.act(id, (one) => openGist(one, context));
  const call = opened && 'call' in opened ? opened.call : found;
  deps.log({ message: 'call opened', subject: id, by });
  const view = await callView(call, by, language, deps, { done });
  return wantsPage(event) ? page(200, language, callPage(view)) : json(200, callTwin(view));
}

/** POST /desk/calls/{call}: what was said, and how the call ends for us. A refused form comes back as it was typed. */
export async function wrapUp(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.call ?? '';
  const { person: by } = await bearer(event, WORKLIST, deps);
  const call = await callIn(id, by, deps);
  try {
    const body = bodyOf(event, WrapUpBody, language, MOST_BYTES, 'invalid-fields');
    const context = {
      ...(await deps.terms()),
      ...{ by, at: receivedAtOf(event), now: deps.clock.now() },
    };
    if (body.act === 'open') return await opened(call, body, context, deps);
    if (body.act === 'find') return await found(event, call, by, { language, body }, deps);
    const about = body.act === 'belongs' ? await aboutOf(call, body, by, deps) : undefined;
    const beside = {
      stands: writtenIn(await deps.calls.said(id), call),
      noted: body.act === 'joins' ? await notedOf(call, by, deps) : [],
    };
    const came = await deps.calls.act(id, (one) => decided(one, body, beside, context));
    if (!came) throw new Refused('not-found');
    if (isRefusal(came)) throw refusedBy(came);
    if (body.act === 'abuse') {
      await paired(came.call, deps);
      await rested(came.call, deps);
    }
    const { version } = about ? await belongs(came.call, about, context, deps) : came.call;
    deps.log({ message: 'call wrapped up', subject: id, by, act: body.act });
    if (!isForm(event)) return json(200, { id, act: body.act, version });
    const next =
      body.act === 'petition' ? `/desk/entry?call=${id}` : `${callAddress(id)}?done=${body.act}`;
    return { statusCode: 303, headers: { location: next } };
  } catch (error) {
    const { status, code, headers, fields } = faultOfForm(error, event);
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const refused = { code, field: fields?.[0]?.name, typed };
    const view = await callView((await deps.calls.read(id)) ?? call, by, language, deps, {
      refused,
    });
    return page(status, language, callPage(view), headers);
  }
}

/** A petition of the same number opens after two things that the caller got right, and that is logged. */
async function opened(
  call: PhoneCall,
  body: WrapUpBody,
  context: CallContext,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { by } = context;
  const facts = twoFacts(body);
  const number = await openedMatch(call, Number(body.match), by, deps);
  const came = await deps.calls.act(call.id, (one) => knowCaller(one, context));
  if (came && isRefusal(came)) throw refusedBy(came);
  deps.log({ message: 'petition opened for a caller', subject: number, call: call.id, by, facts });
  return { statusCode: 303, headers: { location: addressOf(number) } };
}

/** What is published about it; it changes nothing, and what was typed of the call stays in the page. */
async function found(
  event: HttpEvent,
  call: PhoneCall,
  by: string,
  { language, body }: { readonly language: Language; readonly body: WrapUpBody },
  deps: StaffDeps,
): Promise<HttpReply> {
  const entries = searched(await deps.published.entries(language), body.find ?? '', MOST_FOUND);
  if (!isForm(event) || !wantsPage(event)) return json(200, { found: entries });
  const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
  const view = await callView(call, by, language, deps, { found: { entries, typed } });
  return page(200, language, callPage(view));
}
