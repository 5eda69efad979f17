import { monthText } from '../../../shared/charter/day.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import { OTHER } from '../../../shared/presentation/topics.ts';
import {
  addressOf,
  counterAddress,
  receptionAddress,
  WORKLIST,
} from '../../../shared/privacy/link.ts';
import type { Reception } from '../../../shared/receptions/reception.ts';
import { faultOfForm } from '../../../shared/requests/refused-form.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { mayOpenListed } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import { houseDoneAt } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';
import { receptionPage } from '../pages/receptions/reception.ts';
import { ReceptionBody } from './body.ts';
import { endReception, mustBeOpen } from './end.ts';
import { type ReceptionView, receptionIn, receptionView } from './view.ts';

const MOST_BYTES = 2000;

/** GET /desk/receptions/{reception}: one visitor, from ticket to end; a ticket that waits can be printed. */
export async function reception(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.reception ?? '';
  const { t } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, receptionAddress(id));
  const { person } = await bearer(event, WORKLIST, deps);
  const found = await receptionIn(id, deps);
  const view = await receptionView(event, found, person, language, deps);
  return wantsPage(event)
    ? page(200, language, receptionPage(view))
    : json(200, receptionTwin(view));
}

/** POST /desk/receptions/{reception}: the second mark. Pressed twice it is once. */
export async function endOfReception(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person: by } = await bearer(event, WORKLIST, deps);
  const found = await receptionIn(event.pathParameters?.reception ?? '', deps);
  try {
    const body = bodyOf(event, ReceptionBody, language, MOST_BYTES, 'invalid-fields');
    const at = receivedAtOf(event);
    const petition = body.act === 'known' ? await knownOf(body, by, deps) : undefined;
    await ended(found, { body, by, at, petition }, deps);
    deps.log({ message: 'reception ended', act: body.act, counter: found.counter, by });
    if (!isForm(event)) return json(200, { reception: found.id, act: body.act });
    const next = counterAddress(found.counter, found.booth);
    const location =
      petition === undefined
        ? houseDoneAt(next, { act: body.act === 'gone' ? 'missed' : 'closed', at })
        : `${addressOf(petition)}#counter-visit`;
    return { statusCode: 303, headers: { location } };
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const now = (await deps.receptions.read(found.id)) ?? found;
    const view = await receptionView(event, now, by, language, deps);
    return page(status, language, receptionPage({ ...view, refused: code, typed }), headers);
  }
}

/** The petition that the visitor came about. @throws Refused where there is none that this person may open. */
async function knownOf({ number = '' }: ReceptionBody, person: string, deps: StaffDeps) {
  const known = parsePetitionNumber(number);
  const field = [{ name: 'number', reason: '' }];
  if (known === undefined) throw new Refused('invalid-fields', field);
  const glance = (await deps.glances([known])).petitions.get(known);
  if (!glance) throw new Refused('not-found', field);
  const { office } = await deps.terms();
  if (!mayOpenListed(glance, { person, byLink: false }, office, deps.clock.now()))
    throw new Refused('not-for-you', field);
  return known;
}

interface Ending {
  readonly body: ReceptionBody;
  readonly by: string;
  readonly at: number;
  readonly petition: string | undefined;
}

async function ended(
  found: Reception,
  { body, by, at, petition }: Ending,
  deps: StaffDeps,
): Promise<void> {
  if (body.act === 'gone') {
    if (found.ending === 'gone' && found.by === by) return;
    mustBeOpen(found, by, at);
    if (!(await deps.receptions.end(found, { ending: 'gone', at, by })))
      throw new Refused('reception-over');
    return;
  }
  const topic = body.topic || found.topic || OTHER;
  await endReception(found, { by, at, topic, petition, month: monthText(at) }, deps);
}

const receptionTwin = ({ reception: one, state, waited }: ReceptionView) => ({
  ...{ reception: one.id, counter: one.counter, number: one.number, topic: one.topic, state },
  ...{ booth: one.booth, ending: one.ending, petition: one.petition },
  ...(one.checkedInAt !== undefined && { checkedInAt: iso(one.checkedInAt) }),
  ...(one.openedAt !== undefined && { openedAt: iso(one.openedAt) }),
  ...(one.endedAt !== undefined && { endedAt: iso(one.endedAt) }),
  ...(waited !== undefined && { waitedSeconds: Math.round(waited / 1000) }),
});
