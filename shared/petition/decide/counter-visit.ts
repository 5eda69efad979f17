import type { StaffContext } from '../context.ts';
import { documentsAsked, MOST_DOCUMENTS } from '../counter-visit.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { refused } from './refused.ts';

export interface NoteCounterVisit {
  /** The content item of what is written down. */
  readonly note: string;
  readonly saysWords: boolean;
  /** How many documents are asked for now. */
  readonly asked: number;
  /** Which of those that were asked for before were brought, by their place in that list, from 0. */
  readonly brought: readonly number[];
}

/**
 * A visitor was told something, asked for documents, or brought some (P21.2): the next visit is compared with it. No clock, and
 * open for a petition that is over, too: people come after an answer. What was brought before is not brought again.
 */
export function noteCounterVisit(
  petition: Petition,
  { note, saysWords, asked, brought }: NoteCounterVisit,
  { by, at }: Pick<StaffContext, 'by' | 'at'>,
): Decision | Refusal<'counter-visit-empty' | 'counter-visit-many'> {
  const before = documentsAsked(petition);
  const now = before.filter(
    ({ broughtAt }, place) => broughtAt === undefined && brought.includes(place),
  );
  if (!saysWords && asked === 0 && now.length === 0) return refused('counter-visit-empty', 'told');
  if (before.length + asked > MOST_DOCUMENTS) return refused('counter-visit-many', 'documents');
  return {
    events: [
      {
        ...{ type: 'CounterVisitNoted', at, by, note },
        ...((saysWords || asked > 0) && { told: true as const }),
        asked: Array.from({ length: asked }, (_, place) => `${note}.${place + 1}`),
        brought: now.map(({ id }) => id),
      },
    ],
    notices: [],
  };
}
