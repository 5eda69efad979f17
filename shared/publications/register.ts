import { departmentNow } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { type PublicationDecision, type PublicationHouse, publishing, spanNow } from './clock.ts';
import type { PublicationCause } from './events.ts';
import { type PublicationKind, type Words, wantingIn } from './words.ts';

/** What is to be published, and why. */
export interface Opening {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly cause: PublicationCause;
  readonly by: string;
  readonly department: string;
  /** Whoever is to write or publish it; the head of the department without one. */
  readonly owner?: string;
  readonly words?: Words;
  readonly about?: string;
  readonly note?: string;
  /** Since when it is asked for, where that was before `at`. */
  readonly since?: number;
  /** Epoch ms. */
  readonly at: number;
}

/** What a petition's decision opens, in the same transaction. */
export interface PublicationBeside {
  readonly id: string;
  readonly opens: PublicationDecision;
}

/** The names of its fields in a form, for the words whose lack is told. */
export type WantingCode = 'publication-wanting';
export type Refused<Code extends string> = { readonly refused: Code; readonly field?: string };

/**
 * The first commit of a publication: its owner hears of it, unless they registered it themselves. Words that a second person
 * confirms name who that is.
 */
export function openPublication(
  { id, kind, cause, by, department: asked, owner: wanted, words, about, note, since, at }: Opening,
  house: PublicationHouse,
): PublicationDecision | Refused<WantingCode | 'unknown-person'> {
  const { office } = house;
  const missing = words && wantingIn(kind, words, at);
  if (missing) return { refused: 'publication-wanting', field: missing };
  const department = departmentNow(office, asked);
  const owner = wanted ?? headOf(office, department, at);
  if (!office.people.some((one) => one.id === owner))
    return { refused: 'unknown-person', field: 'department' };
  const step = words ? 'publish' : 'write';
  const span = spanNow({ kind, number: 0, ...(words && { words }) }, step, since ?? at, house);
  const publish = publishing(span, 1, house);
  const confirmer = words && kind === 'question' && confirmerOf(office, department, [by], at);
  const opened = {
    type: 'PublicationOpened' as const,
    ...{ at, id, kind, cause, by, department, owner },
    ...(words && !confirmer && { words }),
    ...(about !== undefined && { about }),
    ...(note !== undefined && { note }),
    publish,
  };
  const written =
    words && confirmer
      ? [{ type: 'PublicationWritten', at, by, words, confirmer, publish } as const]
      : [];
  const to = presentFor(office, confirmer || owner, at);
  return {
    events: [opened, ...written],
    notices: to === by ? [] : [toldNotice(to, confirmer ? 'confirm' : step, publish.dueAt)],
  };
}

/** A mail to whoever has to do a step now. */
export const toldNotice = (
  to: string,
  because: 'write' | 'publish' | 'confirm' | 'renew' | 'handed-over',
  newDueAt: number,
): PublicationDecision['notices'][number] => ({
  ...{ kind: 'publication', to, recipientIs: 'assignee', because, newDueAt },
});

/**
 * Who confirms what `writers` wrote: the head, or the director of what the head wrote. Where they are one person, or a writer stands in
 * for them, it is audit's, or else the duty officer's: never nobody's.
 */
export function confirmerOf(
  office: Office,
  department: string,
  writers: readonly string[],
  now: number,
): string {
  const { director, audit, dutyOfficer } = office;
  const others = [headOf(office, department, now), director, audit, dutyOfficer].filter(
    (one) => !writers.includes(one),
  );
  const present = others.find((one) => !writers.includes(presentFor(office, one, now)));
  return present ?? others[0] ?? director;
}
