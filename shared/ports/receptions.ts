import type { Reception, ReceptionEnding } from '../receptions/reception.ts';
import type { SpotContact } from './contacts.ts';

/** Who attends, where, and when (epoch ms). `press` is of the form: pressed twice it opens one. */
export interface Opening {
  readonly by: string;
  readonly department: string;
  readonly booth: number;
  readonly at: number;
  readonly press: string;
}

/** The receptions of counters, day by day (KST). */
export interface Receptions {
  ofDay(counter: string, day: string): Promise<readonly Reception[]>;
  read(id: string): Promise<Reception | undefined>;
  /** How many tickets the counter has given on that day. */
  given(counter: string, day: string): Promise<number>;
  /** Gives the day's next number of the counter; the same id is the same ticket. @throws Busy */
  checkIn(
    ticket: Pick<Reception, 'id' | 'counter' | 'day' | 'topic' | 'priority'> & {
      readonly checkedInAt: number;
    },
  ): Promise<{ readonly reception: Reception; readonly isNew: boolean }>;
  /**
   * Opens one that waits, or that was called before and not there; or one without a ticket, which is made by it. `taken` where
   * somebody else was sooner. Of a person who attends to one already it is that one's id; `pressed` where the same form was
   * pressed before and opened it.
   * @throws Busy
   */
  open(
    reception: Pick<Reception, 'id' | 'counter' | 'day' | 'number'>,
    opening: Opening,
  ): Promise<'opened' | 'taken' | { readonly has: string; readonly pressed: boolean }>;
  /**
   * Ends it, with its contact in the same transaction; false where it is not open with this person any more. A visitor who
   * does not wait ends what nobody opened: `by` is left out. @throws Busy
   */
  end(
    reception: Pick<Reception, 'id' | 'counter' | 'day'>,
    ending: {
      readonly ending: ReceptionEnding;
      readonly at: number;
      readonly by?: string;
      readonly petition?: string | undefined;
      readonly contact?: SpotContact;
    },
  ): Promise<boolean>;
}
