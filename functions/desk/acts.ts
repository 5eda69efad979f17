import { defined } from './acts/act.ts';
import { answerActs } from './acts/answer.ts';
import { dateActs } from './acts/dates.ts';
import { fileActs } from './acts/file.ts';
import { handOverActs } from './acts/hand-over.ts';
import { linkActs } from './acts/link.ts';
import { outsideActs } from './acts/outside.ts';
import { paperActs } from './acts/paper.ts';
import { pauseActs } from './acts/pauses.ts';
import { togetherActs } from './acts/together.ts';
import { unprovenActs } from './acts/unproven.ts';
import { CalledBody, called } from './called.ts';
import { PostedBody, posted } from './posted.ts';
import {
  AboutBody,
  ApologiseBody,
  beSorry,
  call,
  ExplainBody,
  explain,
  heard,
} from './redress-acts.ts';

const redressActs = {
  explain: defined(ExplainBody, explain),
  call: defined(AboutBody, call),
  objection: defined(AboutBody, heard),
  apologise: defined(ApologiseBody, beSorry),
  called: defined(CalledBody, called),
  posted: defined(PostedBody, posted),
} as const;

/** Everything that staff can do to a petition, by the name in the address. */
export const ACTS = {
  ...answerActs,
  ...handOverActs,
  ...dateActs,
  ...fileActs,
  ...pauseActs,
  ...unprovenActs,
  ...outsideActs,
  ...redressActs,
  ...togetherActs,
  ...linkActs,
  ...paperActs,
} as const;
export const isAct = (name: string): name is keyof typeof ACTS => Object.hasOwn(ACTS, name);
