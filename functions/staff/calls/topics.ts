import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { ContactCounts } from '../../../shared/ports/contacts.ts';
import { OTHER, type Topic, topicsOf } from '../../../shared/presentation/topics.ts';

/** The house's topics, those that were asked about most this month first. */
export function topicsIn(
  office: Office,
  { asked }: Pick<ContactCounts, 'asked'>,
  language: Language,
): readonly Topic[] {
  const rank = ({ id }: Topic): number => (id === OTHER ? -1 : (asked.get(id) ?? 0));
  return topicsOf(office, language).toSorted((a, b) => rank(b) - rank(a));
}
