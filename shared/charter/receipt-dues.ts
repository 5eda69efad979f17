import type { PetitionKind } from '../kernel/petition-kind.ts';
import type { WorkCalendar } from './calendar.ts';
import type { Channel, Charter, PledgeTerms } from './charter.ts';
import type { Derivation } from './derivation.ts';
import { explain } from './explain.ts';
import type { LegalKind } from './legal-kinds.ts';

/** A petition that might be received. `receivedAt` is epoch ms. */
export interface Receipt {
  readonly receivedAt: number;
  readonly channel: Channel;
  readonly kind: PetitionKind;
  /** As a person would set it; without it the law's period is not known yet. */
  readonly legalKind?: LegalKind;
}

/** When it holds: from its receipt, where facts or a correction are needed, or by the law beside the promise. */
export const DUE_WHEN = ['received', 'reclassified', 'law'] as const;

/** A date by which a petition would be answered, and how it comes about. */
export interface ReceiptDue {
  readonly when: (typeof DUE_WHEN)[number];
  readonly terms: PledgeTerms;
  readonly derivation: Derivation;
}

/** Seven days are for what is said about our service (P9.3; A8). */
const MAY_TAKE_LONGER: Readonly<Record<PetitionKind, boolean>> = {
  question: false,
  opinion: true,
  complaint: true,
  other: false,
};

/** Every date of an answer that the charter and the law would give such a receipt, the one of the receipt first. */
export function receiptDues(
  { receivedAt, channel, kind, legalKind }: Receipt,
  charter: Charter,
  calendar: WorkCalendar,
): readonly ReceiptDue[] {
  const when = ({ trigger, evidence }: PledgeTerms): ReceiptDue['when'] | undefined => {
    if (evidence !== 'PetitionAnswered') return undefined;
    if (typeof trigger === 'object')
      return trigger.received.channels.includes(channel) ? 'received' : undefined;
    if (trigger === 'reclassified') return MAY_TAKE_LONGER[kind] ? 'reclassified' : undefined;
    return trigger === 'legalKind' && legalKind !== undefined ? 'law' : undefined;
  };
  const dues = charter.pledges.flatMap((terms): readonly ReceiptDue[] => {
    const holds = when(terms);
    if (!holds) return [];
    const given = holds === 'law' ? legalKind : undefined;
    return [
      {
        when: holds,
        terms,
        derivation: explain(terms.rule, receivedAt, charter, calendar, given),
      },
    ];
  });
  return DUE_WHEN.flatMap((holds) => dues.filter((due) => due.when === holds));
}
