/**
 * Why somebody is not there, as the charter lists it (P2.1): 출장, 휴가, 교육, 회의, 퇴근, 이석. A closed list, so that no
 * private reason has a place to stand (A21): whoever is ill is on leave.
 */
export const ABSENCE_CATEGORIES = [
  'trip',
  'leave',
  'training',
  'meeting',
  'off-duty',
  'away',
] as const;
export type AbsenceCategory = (typeof ABSENCE_CATEGORIES)[number];

/** Holds from its first instant to before its last; epoch ms. */
export interface Span {
  readonly from: number;
  readonly until: number;
  readonly category: AbsenceCategory;
}
