import type { CalendarOverrides } from '../charter/overrides.ts';
import type { Absence } from '../organization/absence.ts';
import type { Terms } from '../petition/decision.ts';

/** Where the terms of a decision come from. */
export type TermsReader = () => Promise<Terms>;

/** What was declared of single days since the build, as it stands now. */
export type CalendarReader = () => Promise<CalendarOverrides>;

/** An absence, how many visits it moved, and how many mails its beginning and its end came to; undefined until they were looked at. */
export interface KeptAbsence extends Absence {
  readonly visitsMoved?: number;
  readonly begunTold?: number;
  readonly overTold?: number;
}

/** The absences that were entered at the desk. */
export interface Absences {
  /** Those to come, those of now, and those that ended within a week. */
  list(): Promise<readonly KeptAbsence[]>;
  /** False when this very one stands already. */
  add(absence: Absence): Promise<boolean>;
  /** It ends at `until`; false when it is unknown or has ended by then. */
  end(id: string, until: number): Promise<boolean>;
  told(id: string, what: 'visitsMoved' | 'begunTold' | 'overTold', many: number): Promise<void>;
}
