import type { AnswerCheck } from './events-desk.ts';

/** A question to another department (협조). Ids and instants only. */
export interface Consultation {
  readonly id: string;
  readonly department: string;
  readonly person: string;
  readonly by: string;
  readonly askedAt: number;
  /** Content item that holds the question. */
  readonly question: string;
  readonly original?: true;
  /** The pledge that is its clock; undefined under a charter without one. */
  readonly target?: string;
  readonly state: 'open' | 'answered' | 'declined' | 'withdrawn';
}

/** An answer that waits for approval (결재), or came back. */
export interface Approval {
  /** Content item and keyed hash of the submitted text. */
  readonly answer: string;
  readonly hash: string;
  readonly by: string;
  readonly submittedAt: number;
  readonly approver: string;
  readonly checked?: readonly AnswerCheck[];
  readonly linked?: true;
  readonly target?: string;
  /** Content item that says why it came back. */
  readonly sentence?: string;
  readonly state: 'waiting' | 'returned' | 'over';
}

/** Whom a petition concerns besides its assignee, and which others it belongs with; undefined while there is nothing of it. */
export interface Together {
  readonly consultations: readonly Consultation[];
  readonly approval?: Approval;
  /** This one is a duplicate of that one. */
  readonly parent?: string;
  /** Where duplicates were linked; each says itself whether it still is. */
  readonly children: readonly string[];
  /** The parent's answer that answered this one, too: `<parent> <content item>`. */
  readonly answeredWith?: string;
}
