import type { Witness } from '../manner/outcome.ts';
import type { Events, PetitionEvent } from '../petition/events.ts';
import type { ScoreEnding } from './share.ts';

/** What its events tell of one promise, beside what the petition keeps of it. Instants are epoch ms. */
export interface ClockStory {
  /** Where it was when it was last settled or broke: who moves takes nothing along. */
  department: string;
  /** The last event that made it stand as it does. */
  stands: { readonly event: PetitionEvent['type']; readonly at: number };
  /** Why it was made void. */
  voided?: Events['PledgeVoided']['because'];
  /** When what was promised was done, kept or not. */
  doneAt?: number;
  /** The visitor wrote down that they were there, which ends the clock and keeps nothing; who says so by now, and since when. */
  tapped?: { readonly at: number; readonly witness: Witness };
  /** Made void, and not by another date. */
  ended?: 'waived' | 'dropped' | 'corrected';
  /** When the citizen was first asked for a supplement while it ran. */
  askedAt?: number;
  breaksWithdrawn: number;
}

/** What its events tell of a petition. */
export interface PetitionStory {
  readonly clocks: Map<string, ClockStory>;
  readonly first: { assignee: string };
  reassignments: number;
  /** Its answers in their order, without those that were found to be none. */
  readonly given: {
    readonly at: number;
    readonly byFirst: boolean;
    readonly reassignments: number;
  }[];
  /** By the instant of each answer: how it ended what waited for it. An answer on paper is given later. */
  readonly answers: Map<number, ScoreEnding>;
  readonly givenOnPaper: Map<number, Events['AnswerGiven']['how']>;
  lastAnswer: ScoreEnding;
  declinedAt?: number;
  /** The clock of each visit at whose door its visitor tapped, and of each call that was called off by its instant. */
  readonly tapped: Map<string, string>;
  readonly dropped: Map<number, string>;
}

export const storyOf = ({ assignee }: Events['PetitionReceived']): PetitionStory => ({
  clocks: new Map(),
  first: { assignee },
  reassignments: 0,
  given: [],
  answers: new Map(),
  givenOnPaper: new Map(),
  lastAnswer: 'answered',
  tapped: new Map(),
  dropped: new Map(),
});
