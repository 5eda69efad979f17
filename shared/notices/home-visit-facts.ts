import { parseDay, startOf } from '../charter/day.ts';
import { coveredUntil } from '../charter/home-visit.ts';
import type { Bilingual, VisitLaw } from '../organization/office.ts';
import { visitTerms } from '../petition/decide/home-visit-clock.ts';
import { lawOf } from '../petition/decide/home-visit-law.ts';
import { type HomeTold, homeToldIn } from '../petition/decide/home-visit-told.ts';
import type { HomeBreachKind } from '../petition/home-visit/events.ts';
import { homeVisitOf, isVisitorNamed } from '../petition/home-visit.ts';
import type { Petition } from '../petition/petition.ts';
import type { PetitionerCase } from './notice.ts';

/** What a citizen is told of a visit to them. Instants are epoch ms. */
export interface HomeVisitFacts {
  readonly told: HomeTold;
  /** The window, and the end of what a consent covers; undefined of what was wrong with a visit that nobody planned. */
  readonly from?: number;
  readonly until?: number;
  readonly covered?: number;
  readonly estimate?: number;
  /** Why, as whoever planned it wrote it. */
  readonly purpose?: string;
  /** Named from the consent to the day after; before and after the role alone. */
  readonly visitor?: {
    readonly department: Bilingual;
    readonly role: Bilingual;
    readonly name?: string;
    readonly pass?: string;
  };
  /** The law by which no consent is asked for. */
  readonly law?: Pick<VisitLaw, 'article' | 'noticeDays' | 'forbidden' | 'postponement' | 'putOff'>;
  readonly breach?: { readonly kind: HomeBreachKind; readonly at: number };
}

/** What a page and a notice show of whoever comes, at `now` (epoch ms). */
export function visitorShown(
  petition: Pick<Petition, 'homeVisits' | 'pledges'>,
  id: string,
  now: number,
  terms: Pick<PetitionerCase['terms'], 'office' | 'charter'>,
): HomeVisitFacts['visitor'] {
  const visit = homeVisitOf(petition, id);
  const { office } = terms;
  const person = office.people.find((one) => one.id === visit?.visitor);
  const department = office.departments.find((one) => one.id === person?.department);
  if (!visit || !person || !department) return undefined;
  const shown = { department: department.name, role: person.role };
  if (!isVisitorNamed(visit, now, visitTerms(petition, visit, terms))) return shown;
  return { ...shown, name: person.name, ...(person.pass !== undefined && { pass: person.pass }) };
}

export function homeVisitFacts({
  petition,
  notice,
  terms,
  texts,
}: PetitionerCase): HomeVisitFacts | undefined {
  const { told, id = '' } = homeToldIn(notice.because) ?? {};
  if (!told) return undefined;
  if (told === 'breach') {
    const breach = petition.homeBreaches?.find((one) => one.id === id);
    return breach && { told, breach: { kind: breach.kind, at: startOf(parseDay(breach.day)) } };
  }
  const visit = homeVisitOf(petition, id);
  if (!visit) return undefined;
  const { from, until, estimate } = visit;
  const visitor = visitorShown(petition, id, texts.now ?? from, terms);
  const law = lawOf(terms.office, visit.law);
  return {
    ...{ told, from, until, covered: coveredUntil(until, visitTerms(petition, visit, terms)) },
    ...(estimate !== undefined && { estimate }),
    ...(texts.text && { purpose: texts.text }),
    ...(visitor && { visitor }),
    ...(law && { law }),
  };
}
