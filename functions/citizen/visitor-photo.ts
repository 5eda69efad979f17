import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, receivedAtOf } from '../../shared/lambda/http.ts';
import { ownerOfPicture } from '../../shared/organization/visitor-picture.ts';
import { visitTerms } from '../../shared/petition/decide/home-visit-clock.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { isVisitorNamed, toldHomeVisit } from '../../shared/petition/home-visit.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { pictureReply } from '../../shared/requests/picture-reply.ts';
import { authenticated, codeOf } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';

/** Who comes, while they are named: from the consent to the day after (P4.3). */
function namedVisitor(petition: Petition, at: number, terms: Terms): string | undefined {
  const visit = toldHomeVisit(petition);
  return visit && isVisitorNamed(visit, at, visitTerms(petition, visit, terms))
    ? visit.visitor
    : undefined;
}

/** Whose picture is to be seen now, and since when they agree to it; undefined where nothing of it is to be seen. Epoch ms. */
async function shownNow(
  petition: Petition,
  at: number,
  { photos, terms }: Pick<CitizenDeps, 'photos' | 'terms'>,
): Promise<{ readonly visitor: string; readonly agreedAt: number } | undefined> {
  const known = await terms();
  const visitor = namedVisitor(petition, at, known);
  const kept = visitor === undefined ? undefined : await photos.kept(visitor, at);
  if (visitor === undefined || !kept) return undefined;
  const owner = ownerOfPicture(known.office, visitor, kept.agreedAt);
  return owner?.pass === undefined ? undefined : { visitor, agreedAt: kept.agreedAt };
}

/** Since when the visitor agrees that their picture is seen now; undefined where nothing of it is to be seen. Epoch ms. */
export const photoShown = async (
  petition: Petition,
  at: number,
  deps: Pick<CitizenDeps, 'photos' | 'terms'>,
): Promise<number | undefined> => (await shownNow(petition, at, deps))?.agreedAt;

/** GET /petitions/{number}/home-visit/photo: the visitor's picture, to whoever knows the code, while they are named (P4.3). */
export async function visitorPhoto(
  event: HttpEvent,
  _language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const at = receivedAtOf(event);
  const shown = await shownNow(petition, at, deps);
  return pictureReply(shown && (await deps.photos.of(shown.visitor, at)));
}
