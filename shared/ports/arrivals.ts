import type { ArrivalChannel, ArrivalEntry } from '../petition/arrival.ts';

/** The ledger of arrivals: what came, and what became of it. */
export interface Arrivals {
  /** Writes a line for what led to no commit of a petition; the same again changes nothing but its outcome. */
  note(entry: ArrivalEntry): Promise<void>;
  /** The petition that an arrival led to; undefined when it led to none yet. */
  petitionOf(id: string): Promise<string | undefined>;
  entry(channel: ArrivalChannel, at: number, id: string): Promise<ArrivalEntry | undefined>;
  /** Everything that came on a Korean day (YYYY-MM-DD), in the order of ids. */
  onDay(channel: ArrivalChannel, day: string): Promise<readonly ArrivalEntry[]>;
  /** A person's word on what waits in quarantine; false when it waits no longer. */
  decided(entry: ArrivalEntry): Promise<boolean>;
  /** What was put aside waits for a person again; false when its line no longer says what `over` does. */
  reopened(entry: ArrivalEntry, over: ArrivalEntry): Promise<boolean>;
  /** What waits for a person in quarantine, oldest first: so many from there on, and how many there are in all. */
  quarantined(
    from: number,
    most: number,
  ): Promise<{ readonly waiting: readonly ArrivalEntry[]; readonly all: number }>;
}
