import { parseItemId } from '../../../shared/improvement/item.ts';
import { mayReview } from '../../../shared/improvement/review.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { actsForOneOf } from '../../../shared/organization/presence.ts';
import type { ListedItem } from '../../../shared/ports/improvements.ts';
import type { StaffDeps } from '../deps.ts';
import type { ItemView, RefusedReview } from '../pages/item.ts';
import { hiddenFrom } from '../petition/hidden.ts';

/** An item as a person sees it. @throws Refused (404) where there is none. */
export async function itemView(
  id: string,
  person: string,
  language: Language,
  {
    improvements,
    glances,
    terms,
    clock,
  }: Pick<StaffDeps, 'improvements' | 'glances' | 'terms' | 'clock'>,
  shown: { readonly refused?: RefusedReview; readonly done?: string | undefined } = {},
): Promise<ItemView> {
  const known = parseItemId(id);
  if (known === undefined) throw new Refused('not-found');
  const [item, history, askers, given] = await Promise.all([
    improvements.read(known),
    improvements.history(known),
    improvements.askers(known),
    terms(),
  ]);
  if (!item) throw new Refused('not-found');
  const now = clock.now();
  const office = officeIn(given.office, language);
  const isTheirs = mayReview(item, person, office, now);
  const { audit } = office;
  const sees = isTheirs || actsForOneOf(office, [audit], person, now);
  const hidden = sees ? await hiddenFrom(person, askers, { glances }) : new Set();
  return {
    ...{ item, history, person, language, now, isTheirs },
    terms: { ...given, office },
    count: askers.length,
    // Which petitions they are is for those who answer for it.
    askers: sees ? askers.filter((number) => !hidden.has(number)) : [],
    ...shown,
  };
}

/** An item as JSON. */
export const itemTwin = ({ item, count, askers, history }: ItemView) => {
  const { id, version, cause, department, owner, change, sentence, day, postponed } = item;
  const { ending, result, pledges } = item;
  const [review] = pledges;
  return {
    ...{ id, version, cause, department, owner, change, sentence, day, postponed },
    ...(review && !ending && { dueAt: iso(review.dueAt) }),
    ...(ending && { ending, result }),
    asked: count,
    petitions: askers,
    history: history.map(({ type, at }) => ({ type, at: iso(at) })),
  };
};

export const listedTwin = (item: ListedItem) => {
  const { id, department, owner, change, day, postponed, ending, dueAt } = item;
  return {
    ...{ id, department, owner, change, day, postponed },
    ...(ending ? { ending } : { dueAt: iso(dueAt) }),
  };
};
