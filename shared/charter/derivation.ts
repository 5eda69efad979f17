import type { ClosedBecause, Day } from './calendar.ts';
import type { RuleId } from './charter.ts';
import type { LegalKind } from './legal-kinds.ts';

export interface SkippedDay {
  readonly day: Day;
  readonly why: ClosedBecause;
  readonly name?: string;
}

/** How a due instant came about: enough to say it in any language. Instants are epoch ms. */
export interface Derivation {
  readonly rule: RuleId;
  readonly legalKind?: LegalKind;
  /** The rule's number in this charter. */
  readonly length:
    | { readonly hours: number }
    | { readonly days: number }
    | { readonly staffedHours: number }
    | 'next-workday'
    | 'given';
  readonly startsAt: number;
  readonly skipped: readonly SkippedDay[];
  readonly calendarVersion: string;
  /** It reaches beyond the official holidays that are known: a later list may add days (told dates stay, A29). */
  readonly provisional: boolean;
  readonly dueAt: number;
  /** `dueAt` is the first instant after the last day. */
  readonly endOfDay: boolean;
  readonly actBy: number;
}
