import type { Refusal } from '../petition/decision.ts';
import type { PublicationDecision } from '../publications/clock.ts';
import type { PublicationEvent } from '../publications/events.ts';
import type { PublicEntry } from '../publications/public.ts';
import type { Publication } from '../publications/publication.ts';
import type { PublicationKind } from '../publications/words.ts';
import type { RefusalCode } from '../refusals/refusals.ts';

/** A publication as a list shows it. Instants are epoch ms; of one in which nothing is owed, when that was so. */
export interface ListedPublication extends Omit<Publication, 'pledges'> {
  readonly startsAt: number;
  readonly actBy: number;
  readonly dueAt: number;
}

/** The record of what is announced and published (P11 to P14, P18.5). */
export interface Publications {
  read(id: string): Promise<Publication | undefined>;
  /** As `Petitions.act`: an empty decision writes nothing, undefined is an id that nothing has. @throws Busy */
  act<Code extends RefusalCode>(
    id: string,
    decide: (publication: Publication) => PublicationDecision | Refusal<Code>,
  ): Promise<{ readonly publication: Publication } | Refusal | undefined>;
  /** Makes it where there is none; true where this made it. @throws Busy */
  make(id: string, decision: PublicationDecision): Promise<boolean>;
  /** What happened, oldest first. */
  history(id: string): Promise<readonly PublicationEvent[]>;
  /** Those of a department: in which something is owed, the soonest first, or which rest, the last first; a hundred at most. */
  ofDepartment(department: string, rests?: boolean): Promise<readonly ListedPublication[]>;
}

/** All that stands in public of a kind; in no order. */
export interface PublicEntries {
  of(kind: PublicationKind): Promise<readonly PublicEntry[]>;
}
