import { type HomeVisitTerms, inTimeUntil } from '../charter/home-visit.ts';
import type { Witness } from '../manner/outcome.ts';
import type { Events, PetitionEvent } from './events.ts';

interface Visitor {
  readonly at: number;
  readonly visitor: string;
}

/** What its events say of one visit. Instants are epoch ms. */
export interface Story {
  readonly law: boolean;
  /** Who was to go, in every window of the visit: each from an instant on. */
  readonly visitors: [Visitor, ...Visitor[]];
  until: number;
  told?: Witness | undefined;
  /** The consent that stands. */
  allowed?: Witness | undefined;
  /** That somebody was to come at this window: they said yes, or the head agreed. */
  agreed?: boolean;
  arrivedAt?: number;
  /** By our own word; the first counts. */
  tappedAt?: number;
  /** Who says that nobody came, whatever was tapped. */
  missed?: Witness;
  missedAt?: number;
  identified?: boolean;
  workedAt?: number;
  /** When it was called off, or the consent taken back. */
  offAt?: number | undefined;
}

/** Who was to go at `at` (epoch ms). */
export const visitorAt = ({ visitors }: Story, at: number): string =>
  (visitors.findLast((one) => one.at <= at) ?? visitors[0]).visitor;

/** When somebody came; undefined where nobody did. */
export const madeAt = ({ arrivedAt, tappedAt, missed, workedAt }: Story): number | undefined =>
  arrivedAt ?? (missed === undefined ? tappedAt : undefined) ?? workedAt;

/** Whether somebody was to come. What is called off, taken back or moved when it was late already was missed all the same. */
export const isAwaited = ({ agreed, offAt, until }: Story, terms: HomeVisitTerms): boolean =>
  agreed === true && (offAt === undefined || offAt > inTimeUntil(until, terms));

/** Each visit by its id; a window that was missed, or in which somebody came, before it was moved by its own number too. */
export function storiesOf(
  events: readonly PetitionEvent[],
  terms: HomeVisitTerms,
): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  for (const event of events) {
    if (event.type === 'HomeVisitPlanned')
      stories.set(event.visit, {
        law: event.law !== undefined,
        visitors: [{ at: event.at, visitor: event.visitor }],
        until: event.until,
      });
    const story = 'visit' in event ? stories.get(String(event.visit)) : undefined;
    if (story && event.type === 'HomeVisitMoved') {
      const isLate = event.at > inTimeUntil(story.until, terms) && isAwaited(story, terms);
      if (isLate || madeAt(story) !== undefined)
        stories.set(`${event.visit} ${event.plan - 1}`, story);
      stories.set(event.visit, {
        law: story.law,
        visitors: story.visitors,
        until: event.until,
      });
    } else if (story) follow(story, event);
  }
  return stories;
}

function follow(story: Story, event: PetitionEvent): void {
  switch (event.type) {
    case 'HomeVisitPassedOn':
      story.visitors.push({ at: event.at, visitor: event.visitor });
      break;
    case 'HomeVisitPutOff':
      story.until = event.until;
      break;
    case 'HomeVisitApproved':
      story.agreed = true;
      break;
    case 'HomeVisitTold':
      story.told ??= event.witness;
      break;
    case 'HomeVisitAnswered':
      answeredIn(story, event);
      break;
    case 'HomeVisitArrived':
      if (event.witness === 'own-word') story.tappedAt ??= event.at;
      else story.arrivedAt = event.at;
      break;
    case 'HomeVisitIdentified':
      story.identified = true;
      break;
    case 'HomeVisitWorkStarted':
      story.workedAt ??= event.at;
      break;
    case 'HomeVisitBreached':
      if (event.kind !== 'nobody-came') break;
      story.missed = event.witness;
      story.missedAt ??= event.at;
      break;
    case 'HomeVisitEnded':
      story.offAt ??= event.at;
      break;
    default:
  }
}

function answeredIn(story: Story, { at, answer, witness }: Events['HomeVisitAnswered']): void {
  const isYes = answer === 'consented';
  story.allowed = isYes ? witness : undefined;
  story.agreed ||= isYes;
  story.offAt = isYes ? undefined : at;
}
