import type { Charter } from './charter.ts';
import { HOUR } from './day.ts';
import type { Rung } from './rungs.ts';

const WORKDAY = 8 * HOUR;

/** Before the day its owner is reminded, then the head too; once it has gone, the head and the director hear of it. */
const ladder: readonly Rung[] = [
  { level: 'warn-5d', when: { staffedLeft: 5 * WORKDAY }, tell: ['assignee'] },
  { level: 'warn-1d', when: { staffedLeft: WORKDAY }, tell: ['assignee', 'head'] },
  { level: 'break', when: 'break', tell: ['assignee', 'head'] },
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director'] },
  { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
];

/** P19: "if law, system or budget stands against it, we promise to improve it later"; P18.4: what is promised is done. */
export const improvement: Charter['terms']['improvement'] = { days: 180, postponements: 2, ladder };
