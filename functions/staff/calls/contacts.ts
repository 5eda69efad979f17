import { monthText } from '../../../shared/charter/day.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json, receivedAtOf } from '../../../shared/lambda/http.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { CONTACTS, WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { houseDoneAt, houseDoneIn } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';
import { contactsPage } from '../pages/contacts.ts';
import { ContactBody } from './body.ts';
import { topicsIn } from './topics.ts';

const MOST_BYTES = 2000;

/** GET /desk/contacts: what was answered on the spot, at the counter or on a telephone without an exchange, in two keys. */
export async function contacts(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, channel } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, CONTACTS);
  const { person } = await bearer(event, WORKLIST, deps);
  const now = deps.clock.now();
  const month = monthText(now);
  const [counts, { office }] = await Promise.all([deps.contacts.counts(month), deps.terms()]);
  const topics = topicsIn(officeIn(office, language), counts, language);
  if (!wantsPage(event)) {
    const asked = topics.map(({ id }) => ({ topic: id, asked: counts.asked.get(id) ?? 0 }));
    return json(200, { month, asked });
  }
  const department = office.people.find(({ id }) => id === person)?.department ?? '';
  const view = {
    ...{ topics, month, counts, language, department, id: deps.nonce() },
    ...{ channel: channel === 'phone' ? ('phone' as const) : ('visit' as const) },
    done: houseDoneIn(event, now),
  };
  return page(200, language, contactsPage(view));
}

/** POST /desk/contacts: counted once, however often it is sent. Nothing of who asked is taken. */
export async function noteContact(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  const { id, channel, topic } = bodyOf(event, ContactBody, language, MOST_BYTES, 'invalid-fields');
  const at = receivedAtOf(event);
  const { office, charter } = await deps.terms();
  const department = office.people.find((one) => one.id === person)?.department ?? '';
  const about = { channel, topic, department, at, month: monthText(at), left: false };
  // An exchange may tell of the same call later, or has told of it.
  const noter = { by: person, until: at + charter.terms.calls.noted.kept };
  const isNew = await deps.contacts.note({ id, ...about }, channel === 'phone' ? noter : undefined);
  deps.log({ message: isNew ? 'contact noted' : 'contact noted before', channel });
  if (!isForm(event)) return json(isNew ? 201 : 200, { channel, topic });
  const location = houseDoneAt(CONTACTS, { act: 'noted', at }, { channel });
  return { statusCode: 303, headers: { location } };
}
