import type { Office } from '../organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../organization/presence.ts';
import {
  NOTHING,
  type PublicationDecision,
  type PublicationHouse,
  publishing,
  rewritten,
  spanNow,
} from './clock.ts';
import { isFoundLate } from './outcome.ts';
import {
  isOver,
  type Publication,
  standsForGood,
  stepOf,
  writersOf,
  writersWith,
} from './publication.ts';
import { confirmerOf, type Refused, toldNotice, type WantingCode } from './register.ts';
import { sameWords, type Words, wantingIn } from './words.ts';

export interface ActContext extends PublicationHouse {
  readonly by: string;
  /** The instant of the request, and of the decision; epoch ms. */
  readonly at: number;
  readonly now: number;
}

type Code =
  | WantingCode
  | 'not-for-you'
  | 'publication-changed'
  | 'publication-over'
  | 'publication-unwritten'
  | 'publication-own-words'
  | 'publication-stands'
  | 'publication-head-only';
type Came = PublicationDecision | Refused<Code>;

const refused = (code: Code, field?: string): Refused<Code> => ({
  refused: code,
  ...(field !== undefined && { field }),
});

/** Who writes and publishes it at `now` (epoch ms): its owner, who stands in for them, and who oversees it. */
export const mayPublish = (
  publication: Pick<Publication, 'owner' | 'department'>,
  person: string,
  office: Office,
  now: number,
): boolean =>
  [publication.owner, presentFor(office, publication.owner, now)].includes(person) ||
  oversees(publication, person, office, now);

/** The head, the director, and who stands in for them. */
function oversees(
  { department }: Pick<Publication, 'department'>,
  person: string,
  office: Office,
  now: number,
): boolean {
  const head = office.departments.find(({ id }) => id === department)?.head;
  return (
    [head, headOf(office, department, now)].includes(person) ||
    actsForOneOf(office, [office.director], person, now)
  );
}

/** Whether a person may confirm it: not what they wrote themselves. */
export const mayConfirm = (
  publication: Publication,
  person: string,
  office: Office,
  now: number,
): boolean =>
  !writersOf(publication).includes(person) &&
  (oversees(publication, person, office, now) ||
    actsForOneOf(office, [publication.confirmer], person, now));

/** Other words, or the first; they stand in public once they are published. The same words again do nothing. */
export function writePublication(
  publication: Publication,
  { words, seen }: { readonly words: Words; readonly seen: number },
  context: ActContext,
): Came {
  const { by, at, now, office } = context;
  if (!mayPublish(publication, by, office, now)) return refused('not-for-you');
  if (publication.words && sameWords(publication.words, words)) return NOTHING;
  if (isOver(publication)) return refused('publication-over');
  if (seen < (publication.changedIn ?? 0)) return refused('publication-changed');
  const missing = wantingIn(publication.kind, words, now);
  if (missing) return refused('publication-wanting', missing);
  const { kind, department, pledges } = publication;
  const publish = rewritten(publication, { words, at }, context);
  const renewBy = stepOf(publication) === 'renew' ? pledges[0]?.dueAt : publication.renewBy;
  const writers = writersWith(publication, by);
  const confirmer = kind === 'question' ? confirmerOf(office, department, writers, now) : undefined;
  const written = {
    type: 'PublicationWritten' as const,
    ...{ at, by, words, publish },
    ...(confirmer !== undefined && { confirmer }),
    ...(renewBy !== undefined && { renewBy }),
  };
  const to = confirmer && presentFor(office, confirmer, now);
  return {
    events: [written],
    notices: to && to !== by ? [toldNotice(to, 'confirm', publish.dueAt)] : [],
  };
}

/** It stands in public from now on; an item of the catalogue is published again after its cycle. Pressed twice it is once. */
export function publish(
  publication: Publication,
  { seen }: { readonly seen: number },
  context: ActContext,
): Came {
  const { by, at, now, office } = context;
  const step = stepOf(publication);
  const mayDo = step === 'confirm' ? mayConfirm : mayPublish;
  if (step === 'confirm' && writersOf(publication).includes(by))
    return refused('publication-own-words');
  if (!mayDo(publication, by, office, now)) return refused('not-for-you');
  if (isOver(publication)) return refused('publication-over');
  if (!step || (step === 'renew' && seen < (publication.changedIn ?? 0))) return NOTHING;
  if (seen < (publication.changedIn ?? 0)) return refused('publication-changed');
  const { words, number, kind, pledges, renewBy } = publication;
  if (!words) return refused('publication-unwritten');
  const [pledge] = pledges;
  const counts = number === 0 || step === 'renew';
  const isLate =
    (number === 0 && publication.late) ||
    (renewBy !== undefined && at > renewBy) ||
    (counts && pledge !== undefined && (pledge.brokenAt !== undefined || at > pledge.dueAt));
  const next =
    kind === 'catalogue'
      ? publishing(
          spanNow({ kind, words, number: number + 1 }, 'renew', at, context),
          (pledge?.nextSeq ?? 0) + 1,
          context,
        )
      : undefined;
  return {
    events: [
      {
        ...{ type: 'Published', at, by, number: number + 1 },
        ...(isLate && { late: true }),
        ...(isFoundLate(publication, context) && { missed: true }),
        ...(next && { publish: next }),
      },
    ],
    notices: [],
  };
}

/** Nothing is published of it, or it no longer holds; why, for staff. What was announced is corrected by another version. */
export function endPublication(
  publication: Publication,
  {
    reason,
    seen,
    corrected,
  }: {
    readonly reason: string;
    readonly seen: number;
    /** When that was published last which a reader said is out of date; epoch ms. */
    readonly corrected?: number;
  },
  context: ActContext,
): Came {
  const { by, at, now, office } = context;
  const { number, cause, ending, overBy } = publication;
  if (!mayPublish(publication, by, office, now)) return refused('not-for-you');
  if (ending !== undefined && overBy === by && publication.reason === reason) return NOTHING;
  if (isOver(publication)) return refused('publication-over');
  if (seen < (publication.changedIn ?? 0)) return refused('publication-changed');
  if (standsForGood(publication)) return refused('publication-stands');
  // Whoever registered a change does not take it back alone; what is owed by the calendar nobody does.
  const isHeads = cause === 'registered' || cause === 'cycle' || number > 0;
  if (isHeads && !oversees(publication, by, office, now)) return refused('publication-head-only');
  const how = number > 0 ? ('withdrawn' as const) : ('declined' as const);
  // What was corrected after a reader had told of it was out of date, whatever is said of it now.
  const isMissed = number === 0 && cause === 'reader' && (corrected ?? 0) > publication.openedAt;
  const ended = { type: 'PublicationEnded' as const, at, by, ending: how, reason };
  return { events: [{ ...ended, ...(isMissed && { missed: true }) }], notices: [] };
}
