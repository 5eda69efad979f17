/** 질의 단순 7 / 법령 14 / 건의 14 / 고충 7 / 법정 as published / 기타 3 working hours; set by a person. Numbers are charter data. */
export const LEGAL_KINDS = [
  'question',
  'lawQuestion',
  'suggestion',
  'grievance',
  'statutory',
  'other',
] as const;
export type LegalKind = (typeof LEGAL_KINDS)[number];
