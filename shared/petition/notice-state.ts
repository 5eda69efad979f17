import type { NoticeState } from './notice.ts';

/** Which states a state may follow: later news about an earlier fact changes nothing. What was dropped may have left before. */
export const FOLLOWS: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  pending: ['pending', 'claimed'],
  claimed: ['pending', 'claimed'],
  sent: ['pending', 'claimed', 'dropped'],
  handed: ['pending', 'claimed', 'sent'],
  delivered: ['pending', 'claimed', 'dropped', 'sent', 'handed'],
  bounced: ['pending', 'claimed', 'dropped', 'sent', 'delivered', 'handed'],
  complained: ['sent', 'delivered'],
  dropped: ['pending', 'claimed'],
};

export const mayFollow = (before: NoticeState, after: NoticeState): boolean =>
  FOLLOWS[after].includes(before);

export const isNoticeState = (state: string): state is NoticeState => state in FOLLOWS;
