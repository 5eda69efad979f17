import type { CountedShare } from '../score/fold.ts';
import type { Share } from '../score/share.ts';

/** What each petition adds to the figures of a month, by month. */
export interface ScoreBooks {
  /**
   * What a petition has come to as of a version: its shares stand in their months instead of those of before, and a month that it left is
   * empty of it. An older version changes nothing. True where something changed. @throws Busy when others moved it each time.
   */
  settle(petition: string, version: number, shares: readonly Share[]): Promise<boolean>;
  /** All shares of a month (`YYYY-MM`). @throws Unreadable: without one of them the figures would be better than they are */
  of(month: string): Promise<readonly CountedShare[]>;
}
