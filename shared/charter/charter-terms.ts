import type { AskingTerms } from './asking.ts';
import type { CallbackTerms } from './callback.ts';
import type { CallTerms } from './calls.ts';
import type { CompensationTerms } from './compensation.ts';
import type { ConductTerms } from './conduct.ts';
import type { HomeVisitTerms } from './home-visit.ts';
import type { LegalKind } from './legal-kinds.ts';
import type { MannerTerms } from './manner.ts';
import type { PublicationTerms } from './publications.ts';
import type { ReceptionTerms } from './reception.ts';
import type { Rung } from './rungs.ts';
import type { VisitTerms } from './visit.ts';

/** The numbers of a charter's rules. */
export interface CharterTerms {
  readonly answerWithin: number; // milliseconds: 24 h
  readonly factFindingDays: number; // 7
  readonly sevenDayRoll: boolean; // 민법 §161
  readonly legalDays: Readonly<
    Record<LegalKind, { readonly days: number } | { readonly staffedHours: number }>
  >;
  readonly hoursPerLegalDay: number; // 8
  readonly progressDays: number; // 30
  /** How long a break waits for a prior notice that is accepted but unresolved at dueAt, ms. */
  readonly priorNoticeGrace: number;
  /** From an objection to the reason and the new date, ms: 1 h, day and night. */
  readonly explainWithin: number;
  /** Until the apology, ms of staffed time. */
  readonly apologiseWithin: number;
  /** The staffed time in which a person calls whom no mail or text reaches, ms. */
  readonly callWithin: number;
  /** The staffed time in which the mail room posts a letter, ms. */
  readonly postWithin: number;
  /** The staffed time that a clock has at least when it runs on after a pause, ms; never more than it had. */
  readonly resumedLeast: number;
  /** 보완요구 (시행령 §24): how often, the longest first and second period in days, how often it may be prolonged. */
  readonly supplement: {
    readonly most: number;
    readonly firstDays: number;
    readonly secondDays: number;
    readonly extensions: number;
  };
  /** 이의신청 (민원처리법 §35), in days: until when, answered within, prolonged once by. */
  readonly appeal: {
    readonly within: number;
    readonly answerDays: number;
    readonly extraDays: number;
  };
  /** Until a petition for another body is passed on (시행령 §13), ms of working hours. */
  readonly transferWithin: number;
  /** The staffed time of a consultation and of an approval, ms; never more than half of what the answer has left. */
  readonly consultWithin: number;
  readonly approveWithin: number;
  /** The staffed time in which paper is written down, and a bundle split, ms; half of what the answer has left at most. */
  readonly keyWithin: number;
  /** The staffed time in which somebody says whose an unproven reply is; half of what the answer has left at most. */
  readonly decideWithin: number;
  /** How many days an answer can be called none, and the staffed time in which somebody judges that (ms; A16). */
  readonly disputeDays: number;
  readonly disputeWithin: number;
  /** The staffed time of a second look at an answer that solved nothing, and of the apology where it finds a break (ms). */
  readonly lookWithin: number;
  readonly lookApologiseWithin: number;
  /**
   * What is refused or promised becomes an item (P19, P18.4): in how many days at most it is looked at again, how often
   * that is put off without the director, and who is told when.
   */
  readonly improvement: {
    readonly days: number;
    readonly postponements: number;
    readonly ladder: readonly Rung[];
  };
  /** Within how many days the same cause in a department has come again (P22.2). */
  readonly againDays: number;
  /** What a task has at least, ms. */
  readonly taskAtLeast: number;
  readonly callback: CallbackTerms;
  readonly compensation: CompensationTerms;
  readonly visit: VisitTerms;
  readonly homeVisit: HomeVisitTerms;
  readonly conduct: ConductTerms;
  readonly calls: CallTerms;
  readonly manner: MannerTerms;
  readonly asking: AskingTerms;
  readonly reception: ReceptionTerms;
  /** The public score: with fewer petitions a cell of a table is joined with others; how many quarters are shown. */
  readonly score: { readonly fewest: number; readonly quarters: number };
  readonly publications: PublicationTerms;
}
