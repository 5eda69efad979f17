import type { Language } from '../../../shared/kernel/language.ts';
import type { Counter } from '../../../shared/organization/office.ts';
import type { Reception, ReceptionState } from '../../../shared/receptions/reception.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';

/** A visitor's ticket, as whoever has its address sees it. */
export interface TicketView {
  readonly reception: Reception;
  readonly state: ReceptionState;
  /** Undefined where the office has it no more. */
  readonly counter: Counter | undefined;
  /** How many are called before; undefined where it does not wait. */
  readonly ahead: number | undefined;
  readonly language: Language;
  readonly refused?: RefusalCode;
}
