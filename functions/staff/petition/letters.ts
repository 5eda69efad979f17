import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { lettersOf } from '../../../shared/petition/reach.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { mayOpen, mustPost } from '../access/access-control.ts';
import { bearer, entered, type Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { type LettersView, lettersPage } from '../pages/letters.ts';
import type { RefusedForm } from '../pages/refused-form.ts';

export const lettersPath = (number: string): string => `/desk/petitions/${number}/letters`;

/** GET /desk/petitions/{number}/letters: what is to be sent of this petition, what was, and the form that records it. */
export async function letters(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const token = event.queryStringParameters?.t;
  if (token !== undefined) return await entered(token, WORKLIST, deps, lettersPath(number));
  const visitor = await bearer(event, WORKLIST, deps);
  const petition = await deps.petitions.read(number);
  if (!petition) throw new Refused('not-found');
  if (wantsPage(event)) return await shownLetters(petition, { visitor, language }, deps);
  const view = await viewOf(petition, { visitor, language }, deps);
  return json(200, {
    number,
    letters: view.letters.map(({ id, kind, way, openedAt, dueAt, postedAt, state }) => ({
      ...{ id, kind, way, state },
      openedAt: iso(openedAt),
      ...(dueAt !== undefined && { dueAt: iso(dueAt) }),
      ...(postedAt !== undefined && { postedAt: iso(postedAt) }),
      pdf: `${lettersPath(number)}/${id}`,
    })),
  });
}

interface Shown {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly status?: number;
  readonly sent?: RefusedForm | undefined;
}

export const shownLetters = async (petition: Petition, shown: Shown, deps: StaffDeps) =>
  page(shown.status ?? 200, shown.language, lettersPage(await viewOf(petition, shown, deps)));

/** Nothing personal: name and address stand in the letter itself. @throws Refused for whom it is not. */
async function viewOf(
  petition: Petition,
  { visitor, language, sent }: Shown,
  { terms, clock }: StaffDeps,
): Promise<LettersView> {
  const { office } = await terms();
  const now = clock.now();
  mustPost(petition, visitor, office, now);
  return {
    number: petition.number,
    language,
    now,
    mayOpen: mayOpen(petition, visitor, office, now),
    letters: lettersOf(petition).map(({ id, said, target, ...one }) => ({
      ...one,
      id,
      kind: said.kind,
      dueAt: petition.pledges.find((pledge) => pledge.id === target)?.dueAt,
    })),
    sent,
  };
}
