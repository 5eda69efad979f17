import type { Language } from '../../../shared/kernel/language.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { whyNoClaim } from '../../../shared/petition/decide/visit-claim.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { mayOpenListed, whoHas } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import { othersOf } from '../petition/related-petitions.ts';

/** A petition that a visit may be the second one for; `receivedAt` is epoch ms. */
export interface EarlierVisit {
  readonly number: string;
  readonly receivedAt: number;
  /** Whoever wrote the visit down may open it, and log it there. */
  readonly opens: boolean;
  /** Who has it, with the telephone number. */
  readonly person: string;
}

/** So many are named: more would be read by nobody at a counter. */
const MOST = 5;

/**
 * The other petitions of whoever came, open or ended within the days in which a second visit can be claimed (P21.1), newest first.
 * A person confirms that one of them is the matter. None is named to whoever is accused in it (P23).
 */
export async function earlierVisits(
  petition: Petition,
  {
    person,
    at,
    terms,
    language,
  }: {
    readonly person: string;
    readonly at: number;
    readonly terms: Terms;
    readonly language: Language;
  },
  deps: StaffDeps,
): Promise<readonly EarlierVisit[]> {
  const others = await othersOf(petition, await deps.petitions.contents(petition.number), deps);
  if (others.length === 0) return [];
  const { petitions } = await deps.glances(others.map(({ number }) => number));
  return others
    .flatMap(({ number, receivedAt }) => {
      const glance = petitions.get(number);
      const other = glance?.petition;
      if (!other || isBarred(other, person) || whyNoClaim(other, at, terms)) return [];
      const opens = mayOpenListed(glance, { person, byLink: false }, terms.office, at);
      return { number, receivedAt, opens, person: whoHas(other, terms.office, language) };
    })
    .slice(0, MOST);
}
