import type { Clocked } from '../kernel/clocked.ts';
import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { RingMessage } from '../messages/messages.ts';
import type { OwedThing } from '../organization/owed-thing.ts';
import type { DecisionContext } from '../petition/context.ts';
import type { Decision, Refusal, Terms } from '../petition/decision.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';

/** What happened to a subject; `at` is the instant of the fact (epoch ms). */
export interface SubjectEvent {
  readonly type: string;
  readonly at: number;
}

/** What a decision about a subject comes to: one transaction. */
export interface SubjectDecision<
  E extends SubjectEvent = SubjectEvent,
  N extends NoticeKind = NoticeKind,
> extends Pick<Decision, 'contents' | 'marks' | 'claims' | 'entries'> {
  readonly events: readonly E[];
  readonly notices: readonly (NoticeIntent & { readonly kind: N })[];
}

/** How somebody is refused who claims what belongs to another. */
export type TakenCode = 'attachment-taken';
/** How somebody is refused whose decision needs another subject that has moved on. */
export type LostCode = 'item-over' | 'contact-joined';

/** How a kind of subject is kept: its state is what its events made of it. */
export interface SubjectModel<S extends Clocked, E extends SubjectEvent> {
  /** A commit's events as they are stored, under the version of their schema. @throws Error for what it does not know */
  storedEvents(events: readonly E[]): { readonly v: number; readonly events: readonly unknown[] };
  /** A promise as it was stored. @throws Error when it is none */
  readPledge(stored: unknown): S['pledges'][number];
  /** A state as it was stored, without what is stored apart. @throws Error when it is none */
  readState(
    stored: unknown,
    apart: { readonly version: number; readonly pledges: S['pledges'][number][] },
  ): S;
  idOf(state: S): string;
  /** The state after one commit's events; before the first there is none. Each commit makes `version` one more. */
  evolve(before: S | undefined, events: readonly E[]): S;
  /** Undefined where no decision claims anything. */
  readonly takenCode?: TakenCode;
}

/** The instant of the fact (of a ring: the moment that was armed), and the present in which it is decided; epoch ms. */
type Instants = Pick<DecisionContext, 'at' | 'now' | 'unwritten'>;

/** Which ids are of this kind, how it is kept, and what is owed in it. */
export interface ListedSubject<S extends Clocked, E extends SubjectEvent>
  extends SubjectModel<S, E> {
  readonly name: string;
  /** Of its ids, and of no other kind's. */
  readonly form: RegExp;
  /** One of the longest ids that the form allows. */
  readonly longestId: string;
  /** What staff owe in it, whatever its state: what stands in their worklists and in their lists of the morning. */
  owed(state: S): readonly OwedThing[];
}

/** It follows the calendar, too. */
export interface CalendarSubject<
  S extends Clocked,
  E extends SubjectEvent,
  T extends object,
  N extends NoticeKind,
> extends ListedSubject<S, E> {
  /** All that its decisions may tell somebody. */
  readonly notices: readonly N[];
  /** What it decides by. */
  termsFrom(house: Terms): T;
  /** The calendar is another; decides nothing where it was followed already. */
  onCalendar(state: S, context: T & Instants): SubjectDecision<E, N> | Refusal;
  /** In whose lists a last moment to act is another then: they are told of it. In nobody's without it. */
  listsMoved?(before: S, after: S): readonly string[];
}

/**
 * A kind of what the clock rings for, all of it. Pure. The methods are only ever given the kind's own states, events and
 * terms. It is declared in three steps, so that what only lists or follows the calendar is not bundled with what rings decide.
 */
export interface SubjectKind<
  S extends Clocked,
  E extends SubjectEvent,
  T extends object,
  N extends NoticeKind,
> extends CalendarSubject<S, E, T, N> {
  /** A moment has come. Whether it still matters is the subject's to say: a stale ring decides nothing. */
  onRing(state: S, ring: RingMessage, context: T & Instants): SubjectDecision<E, N> | Refusal;
}

/** Kinds of which nothing more is known. */
export type AnyListed = ListedSubject<Clocked, SubjectEvent>;
export type AnyCalendar = CalendarSubject<Clocked, SubjectEvent, object, NoticeKind>;
export type AnySubject = SubjectKind<Clocked, SubjectEvent, object, NoticeKind>;

/** The record of whatever the clock rings for. The form of an id tells its kind. */
export interface Subjects<K extends AnyListed = AnySubject> {
  /** @throws Unreadable when no kind has such an id, or what is stored cannot be read. */
  read(id: string): Promise<{ readonly kind: K; readonly state: Clocked } | undefined>;
  /**
   * Reads, decides, writes; decides anew when it moved meanwhile. Undefined for an id that nothing has.
   * @throws Unreadable as `read` does; Busy when it moved each time.
   */
  act(
    id: string,
    decide: (state: Clocked, kind: K) => SubjectDecision | Refusal,
  ): Promise<{ readonly events: readonly SubjectEvent[] } | Refusal | undefined>;
}
