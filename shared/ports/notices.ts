import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { Notice, NoticeState } from '../petition/notice.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';

export interface NoticeRef {
  readonly subject: string;
  readonly id: string;
}

/** Notices as items of their own: each changes by a condition on its state, so that what comes twice does nothing. */
export interface NoticeStore {
  read(ref: NoticeRef): Promise<Notice | undefined>;
  /** All notices of a subject, for threads. */
  of(subject: string): Promise<readonly Notice[]>;
  add(subject: string, id: string, intent: NoticeIntent): Promise<boolean>;
  /** Takes it for sending, with or under the notice `sentWith`; false when somebody else has it. `before` is as it was read. */
  claim(before: Notice, leaseUntil: number, sentWith: string): Promise<boolean>;
  /** `lines`: marks of the mail's lines, by which they are known in a reply. */
  confirm(ref: NoticeRef, messageId: string, at: number, lines?: string): Promise<boolean>;
  /** Pending again, not to be sent before `nextAt`. `before` is as it was read or claimed. */
  putBack(before: Notice, nextAt: number): Promise<boolean>;
  /** Not to be said. `before` is as it was read or claimed. */
  drop(before: Notice): Promise<boolean>;
  /** What the provider says became of it, with the provider's instant. False when that was known already. */
  mark(ref: NoticeRef, state: NoticeState, at: number, messageId?: string): Promise<boolean>;
  /** What else is unsent for this person, in the lane of this kind: the longest waiting first, at most so many. */
  waitingFor(person: string, kind: NoticeKind, most: number): Promise<readonly NoticeRef[]>;
}
