import type { Leaver } from '../organization/leavers.ts';

/** A petition before anything of it was handed over. */
export interface Stood {
  readonly version: number;
  readonly assignee: string;
  /** Who was asked by each open consultation. */
  readonly asked: Readonly<Record<string, string>>;
}

/** What an import took from its people, until all of it is handed over and told. */
export interface Departure {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly leavers: readonly Leaver[];
  /** The petitions of which something is handed over. */
  readonly numbers: readonly string[];
  /** How each of them stood when it was planned: what came to whom since then is told from its history. */
  readonly stood?: Readonly<Record<string, Stood>>;
  /** Those that were to come to each person, of a plan from before 29 November 2026: they are told as it says. */
  readonly to?: Readonly<Record<string, readonly string[]>>;
  /** When all of it was handed over and told, epoch ms. */
  readonly doneAt?: number;
}

export interface Departures {
  /** Those that nobody has looked after for the last time, oldest first. */
  list(): Promise<readonly Departure[]>;
  /** False when this very one stands already. */
  add(departure: Departure): Promise<boolean>;
  done(id: string, at: number): Promise<void>;
  /** Nothing of it is left anywhere. */
  over(id: string, at: number): Promise<void>;
}
