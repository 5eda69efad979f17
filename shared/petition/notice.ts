import type { NoticeIntent } from './notice-intent.ts';

export type NoticeState =
  | 'pending'
  | 'claimed'
  | 'sent'
  | 'handed'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'dropped';

export interface Notice extends NoticeIntent {
  readonly subject: string;
  readonly id: string;
  readonly createdAt: number;
  readonly state: NoticeState;
  /** The instant before which it is not sent (a paced mail waits for its window). */
  readonly nextAt?: number;
  readonly leaseUntil?: number;
  /** The notice under whose tag this one was sent (a collected mail), itself when alone. */
  readonly sentWith?: string;
  readonly messageId?: string;
  /** Marks of the lines of its mail, stored when it was sent; undefined for mails that nobody answers, and older ones. */
  readonly lines?: string;
  readonly at?: number;
}
