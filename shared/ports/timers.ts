import type { ClockedPledge } from '../kernel/clocked.ts';
import type { RingMessage } from '../messages/messages.ts';

/** Schedules by name. Both are idempotent: an existing name is done, a missing one is done. */
export interface Scheduler {
  create(name: string, at: number, ring: RingMessage): Promise<'created' | 'existed'>;
  remove(name: string): Promise<'removed' | 'missing'>;
}

export interface PledgeReader {
  pledge(subject: string, id: string): Promise<ClockedPledge | undefined>;
}

/** Messages that wait for hours: the sweep puts each on its queue again when its instant has come. */
export interface Waits<M> {
  /** From `at` (epoch ms) on it is rung, again and again until it is done; told again, it waits until then. */
  until(id: string, message: M, at: number): Promise<void>;
  /** It need not be rung any more. */
  done(id: string): Promise<void>;
}

/** What the sweep does with what waits. */
export interface WaitRinger {
  /** Puts it on its queue again; false when it waits no longer, or until later. @throws Unreadable */
  ring(due: Due, now: number): Promise<boolean>;
}

/** What the sparse index holds: moments, broken pledges, notices, notices that anybody can cause, messages that wait. */
export type DueKind = 'sweep' | 'silent' | 'outbox' | 'receipts' | 'wait';

export interface Due {
  readonly subject: string;
  /** The pledge's, the notice's or the waiting message's id. */
  readonly id: string;
  readonly dueAt: number;
}

/** A page, the earliest first; `next` is where the following one begins. */
export interface DuePage {
  readonly due: readonly Due[];
  readonly next?: string;
}

/** What is due, across subjects, from the sparse index: by pages, for nobody knows how much it is. */
export interface DueIndex {
  /** As many of each shard as `limit` says, up to `until` (epoch ms). A page can be empty and have more behind it. */
  page(kinds: readonly DueKind[], until: number, cursor?: string, limit?: number): Promise<DuePage>;
  /** What is put off beyond `after` (epoch ms) for petitioners: the first so many, and how many in all. */
  putOff(
    kind: DueKind,
    after: number,
    most: number,
  ): Promise<{ readonly first: readonly Due[]; readonly all: number }>;
  /** Whether anything of the kind, but of this subject, has its instant in `[from, until]` (epoch ms). */
  anyBetween(kind: DueKind, from: number, until: number, but: string): Promise<boolean>;
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;
}
