import type { Language } from '../../../shared/kernel/language.ts';
import { departmentName } from '../../../shared/organization/department-name.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { sameDayIn } from '../../../shared/petition/decide/visit-found.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import {
  departmentOf,
  isUnderFinding,
  standingFinding,
  visitsOf,
} from '../../../shared/petition/visit.ts';
import { mayOpenListed } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';

/** The same person's visit of the same day, as they said it in another petition. */
export interface SameDay {
  /** The visit of this petition whose day it is. */
  readonly visit: string;
  /** The receipt number of the other petition, for whoever may open it. */
  readonly number?: string;
  /** What the other department is called. */
  readonly department: string;
  readonly found: 'open' | 'fault' | 'no-fault' | 'same-fault' | 'deemed';
}

interface Reading {
  readonly others: readonly { readonly number: string }[];
  readonly person: string;
  readonly office: Office;
  readonly language: Language;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * What the same person said of the same days in other petitions, while somebody is to find something here: one request, and none
 * where there are no others. `others` are those that this person may know of (P23).
 */
export async function sameDaysOf(
  petition: Petition,
  { others, person, office, language, now }: Reading,
  { glances }: Pick<StaffDeps, 'glances'>,
): Promise<readonly SameDay[]> {
  const asked = visitsOf(petition).filter(isUnderFinding);
  if (asked.length === 0 || others.length === 0) return [];
  const { petitions } = await glances(others.map(({ number }) => number));
  const read = [...petitions.values()].map((glance) => ({ ...glance.petition, glance }));
  return asked.flatMap((visit) =>
    sameDayIn(read, visit).map(({ petition: other, visit: theirs }) => {
      const of = departmentOf(other, theirs);
      return {
        visit: visit.id,
        ...(mayOpenListed(other.glance, { person, byLink: false }, office, now) && {
          number: other.number,
        }),
        department: departmentName(office, of)?.[language] ?? of,
        found: standingFinding(theirs)?.outcome ?? ('open' as const),
      };
    }),
  );
}
