import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { mustBeTaken } from '../../../shared/lambda/uploads.ts';
import { ownerOfPicture } from '../../../shared/organization/visitor-picture.ts';
import { typeOf } from '../../../shared/petition/attachment.ts';
import { namedByBytes } from '../../../shared/petition/first-bytes.ts';
import type { VisitorPhoto } from '../../../shared/ports/photos.ts';
import { hasPicture } from '../../../shared/privacy/has-picture.ts';
import { PHOTO, WORKLIST } from '../../../shared/privacy/link.ts';
import { withoutPlace } from '../../../shared/privacy/positions.ts';
import { pictureReply } from '../../../shared/requests/picture-reply.ts';
import { faultOfForm } from '../../../shared/requests/refused-form.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { houseDoneAt, houseDoneIn } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';
import { photoPage } from '../pages/photo.ts';
import { type PhotoAct, PhotoBody } from './body.ts';

const MOST_BYTES = 20_000;
const DAY = 86_400_000;

/** GET /desk/photo: the person's own picture for those whom they visit (P4.3); `picture` gives it, to themselves alone. */
export async function ownPhoto(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, picture } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, PHOTO);
  const { person } = await bearer(event, WORKLIST, deps);
  const now = deps.clock.now();
  const view = await viewOf(person, language, deps);
  if (picture !== undefined) return pictureReply(view.kept && (await deps.photos.of(person, now)));
  if (!wantsPage(event)) return json(200, photoTwin(view.kept));
  return page(200, language, photoPage({ ...view, done: houseDoneIn(event, now) }));
}

/** POST /desk/photo: kept in place of another, with their agreement, or withdrawn by one press. Sent twice it is once. */
export async function changePhoto(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  try {
    const { act, agrees } = bodyOf(event, PhotoBody, language, MOST_BYTES, 'invalid-fields');
    const at = receivedAtOf(event);
    await (act === 'keep'
      ? keep(event, person, agrees === 'yes', deps)
      : deps.photos.withdraw(person, at));
    deps.log({ message: DONE[act].logged, by: person });
    const { kept } = await viewOf(person, language, deps);
    if (!isForm(event)) return json(200, photoTwin(kept));
    return {
      statusCode: 303,
      headers: { location: houseDoneAt(PHOTO, { act: DONE[act].act, at }) },
    };
  } catch (error) {
    const { status, code, headers } = faultOfForm(error, event);
    const view = await viewOf(person, language, deps);
    return page(status, language, photoPage({ ...view, refused: code, done: undefined }), headers);
  }
}

const DONE = {
  keep: { act: 'pictured', logged: 'visitor photo kept' },
  withdraw: { act: 'unpictured', logged: 'visitor photo withdrawn' },
} as const satisfies Record<PhotoAct, object>;

async function keep(
  event: HttpEvent,
  person: string,
  agrees: boolean,
  { photos, terms }: Pick<StaffDeps, 'photos' | 'terms'>,
): Promise<void> {
  const { office, charter } = await terms();
  if (office.people.find(({ id }) => id === person)?.pass === undefined)
    throw new Refused('photo-no-card');
  if (!agrees) throw new Refused('photo-not-agreed', [{ name: 'agrees', reason: '' }]);
  mustBeTaken(event);
  const { bytes, days } = charter.terms.homeVisit.photo;
  const photo = pictureIn(event);
  if (photo.body.length > bytes) throw new Refused('photo-large', [{ name: 'photo', reason: '' }]);
  const agreedAt = receivedAtOf(event);
  const until = agreedAt + days * DAY;
  if (!(await photos.keep(person, photo, { agreedAt, until }))) throw new Refused('photo-newer');
}

/** The one picture of the form, by its first bytes and whole, without what its camera wrote into it. @throws Refused */
function pictureIn({ taken }: HttpEvent): VisitorPhoto {
  const [one, ...others] = taken?.files ?? [];
  const field = [{ name: 'photo', reason: '' }];
  if (!one || others.length > 0) throw new Refused('photo-missing', field);
  const type = typeOf(namedByBytes('', one.body));
  const body = type === 'jpeg' || type === 'png' ? withoutPlace(type, one.body) : undefined;
  if ((type !== 'jpeg' && type !== 'png') || !body || !hasPicture(type, body))
    throw new Refused('photo-type', field);
  return { type, body };
}

async function viewOf(person: string, language: Language, { photos, terms, clock }: StaffDeps) {
  const { charter, office } = await terms();
  const known = await photos.kept(person, clock.now());
  // Whoever had the id before may have left a picture: it is not this person's to see.
  const kept = known && ownerOfPicture(office, person, known.agreedAt) ? known : undefined;
  return { kept, language, terms: charter.terms.homeVisit.photo };
}

const photoTwin = (kept: Awaited<ReturnType<typeof viewOf>>['kept']) =>
  kept ? { shown: true, agreedAt: iso(kept.agreedAt), until: iso(kept.until) } : { shown: false };
