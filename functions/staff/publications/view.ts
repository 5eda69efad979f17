import type { Language } from '../../../shared/kernel/language.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import type { ListedPublication } from '../../../shared/ports/publications.ts';
import { mayConfirm, mayPublish } from '../../../shared/publications/act.ts';
import { outcomeOf } from '../../../shared/publications/outcome.ts';
import { PUBLICATION_FORM, stepOf } from '../../../shared/publications/publication.ts';
import type { StaffDeps } from '../deps.ts';
import type { PublicationView, RefusedAct } from '../pages/publication.ts';

/** A publication as a person sees it: all of staff may read it. @throws Refused (404) where there is none. */
export async function publicationView(
  id: string,
  person: string,
  language: Language,
  { publications, terms, clock }: Pick<StaffDeps, 'publications' | 'terms' | 'clock'>,
  shown: { readonly refused?: RefusedAct; readonly done?: string | undefined } = {},
): Promise<PublicationView> {
  if (!PUBLICATION_FORM.test(id)) throw new Refused('not-found');
  const [publication, history, given] = await Promise.all([
    publications.read(id),
    publications.history(id),
    terms(),
  ]);
  if (!publication) throw new Refused('not-found');
  const now = clock.now();
  const office = officeIn(given.office, language);
  return {
    ...{ publication, history, language, now },
    office,
    isTheirs: mayPublish(publication, person, office, now),
    mayConfirm: mayConfirm(publication, person, office, now),
    ...shown,
  };
}

/** A publication as JSON. */
export function publicationTwin({ publication, history, now }: PublicationView) {
  const { id, version, kind, cause, department, owner, words, number, isPublic } = publication;
  const { ending, reason, publishedAt, late, pledges } = publication;
  const step = stepOf(publication);
  const [pledge] = pledges;
  return {
    ...{ id, version, kind, cause, department, owner, published: number, isPublic },
    outcome: outcomeOf(publication, pledge?.dueAt ?? now, now),
    ...(words && { words: wordsTwin(words) }),
    ...(step && pledge && { owed: step, dueAt: iso(pledge.dueAt) }),
    ...(publishedAt !== undefined && { publishedAt: iso(publishedAt) }),
    ...(late && { late }),
    ...(ending && { ending, reason }),
    history: history.map(({ type, at }) => ({ type, at: iso(at) })),
  };
}

const wordsTwin = ({
  decidedAt,
  effectiveAt,
  ...words
}: NonNullable<ListedPublication['words']>) => ({
  ...words,
  ...(decidedAt !== undefined && { decidedAt: iso(decidedAt) }),
  ...(effectiveAt !== undefined && { effectiveAt: iso(effectiveAt) }),
});

export function listedTwin(publication: ListedPublication) {
  const { id, kind, cause, department, owner, words, number, ending, dueAt } = publication;
  const step = stepOf(publication);
  return {
    ...{ id, kind, cause, department, owner, published: number },
    ...(words && { title: words.title }),
    ...(step && { owed: step, dueAt: iso(dueAt) }),
    ...(ending && { ending }),
  };
}
