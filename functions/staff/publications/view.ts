import type { Language } from '../../../shared/kernel/language.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { PETITION_FORM } from '../../../shared/petition/number.ts';
import type { ListedPublication } from '../../../shared/ports/publications.ts';
import { mayConfirm, mayPublish } from '../../../shared/publications/act.ts';
import { outcomeOf } from '../../../shared/publications/outcome.ts';
import {
  PUBLICATION_FORM,
  type Publication,
  stepOf,
} from '../../../shared/publications/publication.ts';
import { mayOpenListed } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import type { PublicationView, RefusedAct } from '../pages/publication.ts';

/**
 * A publication as a person sees it: all of staff may read it, but of a petition that asks for it only those who may open that hear
 * its number. @throws Refused (404) where there is none.
 */
export async function publicationView(
  id: string,
  person: string,
  language: Language,
  deps: Pick<StaffDeps, 'publications' | 'terms' | 'clock' | 'glances'>,
  shown: { readonly refused?: RefusedAct; readonly done?: string | undefined } = {},
): Promise<PublicationView> {
  const { publications, terms, clock } = deps;
  if (!PUBLICATION_FORM.test(id)) throw new Refused('not-found');
  const [read, history, given] = await Promise.all([
    publications.read(id),
    publications.history(id),
    terms(),
  ]);
  if (!read) throw new Refused('not-found');
  const now = clock.now();
  const publication = await withoutUnopened(read, { person, office: given.office, now }, deps);
  const office = officeIn(given.office, language);
  return {
    ...{ publication, history, language, now },
    office,
    isTheirs: mayPublish(publication, person, office, now),
    mayConfirm: mayConfirm(publication, person, office, now),
    ...shown,
  };
}

/** Whoever is accused in the petition must not even learn its number (P23); what cannot be read is shown to nobody. */
async function withoutUnopened(
  publication: Publication,
  {
    person,
    office,
    now,
  }: { readonly person: string; readonly office: Office; readonly now: number },
  { glances }: Pick<StaffDeps, 'glances'>,
): Promise<Publication> {
  const { about, ...rest } = publication;
  if (about === undefined || !PETITION_FORM.test(about)) return publication;
  const glance = (await glances([about])).petitions.get(about);
  return glance && mayOpenListed(glance, { person, byLink: false }, office, now)
    ? publication
    : rest;
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
