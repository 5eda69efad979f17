import type { StandingWish } from '../kernel/standing-wish.ts';
import { isToPetitioner, type PetitionerKind } from './petitioner-notices.ts';

/** Why somebody is told: a law asks for it, they asked for it themselves, or we would like them to know. */
export type Because = 'law' | 'asked' | 'courtesy';

/**
 * Why the petitioner is told each of these. Who wishes no contact but what the law asks for is told no courtesy; a new kind says
 * what it is, or it does not compile.
 */
export const TOLD_BECAUSE: Readonly<Record<PetitionerKind, Because>> = {
  receipt: 'law', // 민원처리법 §9, 시행령 §6
  delay: 'law', // 시행령 §23: the new date, and what can be done
  answer: 'law', // §27
  'date-change': 'law', // 시행령 §21
  explanation: 'asked',
  apology: 'courtesy',
  transfer: 'law', // 행정절차법 §17④
  progress: 'law', // 시행령 §23
  interim: 'courtesy',
  supplement: 'law', // §22
  'supplement-due': 'law',
  resumed: 'law', // a new date
  corrected: 'law', // of an answer
  'taken-over': 'asked',
  'new-code': 'asked',
  'transferred-out': 'law', // §16
  appeal: 'law', // §35
  'appeal-prolonged': 'law',
  'appeal-decided': 'law',
  'dispute-received': 'asked',
  'dispute-decided': 'asked',
  'conduct-found': 'asked',
  'persons-words': 'courtesy',
  'report-received': 'asked',
  'report-unmarked': 'asked',
  'second-look-found': 'asked',
  improved: 'courtesy',
  'home-visit': 'law', // nobody comes without it (P3)
  'visit-claimed': 'asked',
  'visit-found': 'asked',
  compensation: 'asked',
  'callback-agreed': 'asked',
  'callback-missed': 'asked',
  'callback-unanswered': 'asked',
  'callback-dropped': 'asked', // what they had asked for is not done
  asking: 'courtesy',
};

/** Whether it can be unwished: only then is it looked up what the person wishes. */
export const isCourtesy = (kind: string): boolean =>
  isToPetitioner(kind) && TOLD_BECAUSE[kind] === 'courtesy';

/** Whether somebody with these wishes is told it. */
export const mayTell = (kind: string, wishes: readonly StandingWish[]): boolean =>
  !(isCourtesy(kind) && wishes.includes('legalOnly'));
