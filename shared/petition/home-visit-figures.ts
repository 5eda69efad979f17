import { coveredUntil, type HomeVisitTerms, inTimeUntil } from '../charter/home-visit.ts';
import type { Witness } from '../manner/outcome.ts';
import type { Events, PetitionEvent } from './events.ts';
import type { HomeBreachKind } from './home-visit/events.ts';

/** How often a clause was kept. Own word and what nobody bears out stand apart: neither enters a rate. */
export interface Counts {
  readonly kept: number;
  readonly broken: number;
  readonly unmeasured: number;
  readonly ownWord: number;
}

/** P4.1 is counted at the end of the window and at what the charter allows beyond it. */
export const HOME_CLAUSES = ['P3.1', 'P3.5', 'P4.1+0', 'P4.1+late', 'P4.3'] as const;
export type HomeClause = (typeof HOME_CLAUSES)[number];

export interface HomeFigures {
  readonly clauses: Readonly<Record<HomeClause, Counts>>;
  /** Visits without consent, by law, that were made. */
  readonly byLaw: number;
}

type Outcome = keyof Counts;

/** What its events say of one visit. Instants are epoch ms. */
interface Story {
  readonly law: boolean;
  until: number;
  told?: Witness | undefined;
  /** The consent that stands. */
  allowed?: Witness | undefined;
  /** That somebody was to come at this window: they said yes, or the head agreed. */
  agreed?: boolean;
  arrivedAt?: number;
  tapped?: boolean;
  /** That nobody came, whatever was tapped. */
  missed?: boolean;
  identified?: boolean;
  worked?: boolean;
  /** When it was called off, or the consent taken back. */
  offAt?: number | undefined;
}

/**
 * What visits to citizens come to, of the events of one petition or of many, each petition's in their order: `now` (epoch ms) says
 * whose time is over. Only a machine and the citizen bear anything out; a breach that we write down ourselves is broken.
 */
export function homeVisitFigures(
  petitions: readonly (readonly PetitionEvent[])[],
  now: number,
  terms: HomeVisitTerms,
): HomeFigures {
  const outcomes = petitions.flatMap((events) => outcomesOf(events, now, terms));
  const count = (clause: HomeClause, what: Outcome) =>
    outcomes.filter((one) => one.clause === clause && one.what === what).length;
  const countsOf = (clause: HomeClause): Counts => ({
    kept: count(clause, 'kept'),
    broken: count(clause, 'broken'),
    unmeasured: count(clause, 'unmeasured'),
    ownWord: count(clause, 'ownWord'),
  });
  return {
    clauses: {
      'P3.1': countsOf('P3.1'),
      'P3.5': countsOf('P3.5'),
      'P4.1+0': countsOf('P4.1+0'),
      'P4.1+late': countsOf('P4.1+late'),
      'P4.3': countsOf('P4.3'),
    },
    byLaw: petitions
      .flatMap((events) => [...storiesOf(events, terms).values()])
      .filter((story) => story.law && wasMade(story)).length,
  };
}

const wasMade = ({ arrivedAt, tapped, missed, worked }: Story): boolean =>
  arrivedAt !== undefined || (tapped === true && missed !== true) || worked === true;

const byWitness = (witness: Witness | undefined): Outcome => {
  if (witness === undefined) return 'unmeasured';
  return witness === 'own-word' ? 'ownWord' : 'kept';
};

/** That nobody came is told by the story of its window. */
const CLAUSE_OF: Readonly<Record<HomeBreachKind, HomeClause | undefined>> = {
  'no-consent': 'P3.5',
  'no-identity': 'P4.3',
  'nobody-came': undefined,
};

function outcomesOf(
  events: readonly PetitionEvent[],
  now: number,
  terms: HomeVisitTerms,
): readonly { readonly clause: HomeClause; readonly what: Outcome }[] {
  const breaches = events.flatMap((event) => (event.type === 'HomeVisitBreached' ? [event] : []));
  const isBreached = (visit: string, kind: (typeof breaches)[number]['kind']) =>
    breaches.some((one) => one.visit === visit && one.kind === kind);
  return [
    // With a visit or without one, planned or not: what was wrong is counted once.
    ...breaches.flatMap(({ kind }) => {
      const clause = CLAUSE_OF[kind];
      return clause ? [{ clause, what: 'broken' as const }] : [];
    }),
    ...[...storiesOf(events, terms)].flatMap(([name, story]) => {
      const [id = ''] = name.split(' ');
      const made = wasMade(story);
      const identity = story.identified ? 'kept' : 'unmeasured';
      return [
        ...(made ? [{ clause: 'P3.1' as const, what: byWitness(story.told) }] : []),
        ...(made && !story.law && !isBreached(id, 'no-consent')
          ? [{ clause: 'P3.5' as const, what: byWitness(story.allowed) }]
          : []),
        ...(made && !isBreached(id, 'no-identity')
          ? [{ clause: 'P4.3' as const, what: identity as Outcome }]
          : []),
        ...punctuality(story, now, terms),
      ];
    }),
  ];
}

/** Nobody there when the consent was over is broken by the clock; a tap is our own word. */
function punctuality(story: Story, now: number, terms: HomeVisitTerms) {
  const { arrivedAt, tapped, missed, until } = story;
  const at = (clause: HomeClause, last: number) => {
    if (arrivedAt !== undefined)
      return [{ clause, what: arrivedAt <= last ? ('kept' as const) : ('broken' as const) }];
    if (missed) return [{ clause, what: 'broken' as const }];
    if (tapped) return [{ clause, what: 'ownWord' as const }];
    return isAwaited(story, terms) && now > coveredUntil(until, terms)
      ? [{ clause, what: 'broken' as const }]
      : [];
  };
  return [...at('P4.1+0', until), ...at('P4.1+late', inTimeUntil(until, terms))];
}

/** Whether somebody was to come. What is called off, taken back or moved when it was late already was missed all the same. */
const isAwaited = ({ agreed, offAt, until }: Story, terms: HomeVisitTerms): boolean =>
  agreed === true && (offAt === undefined || offAt > inTimeUntil(until, terms));

/** Each visit by its id; a window that was missed, or in which somebody came, before it was moved by its own number too. */
function storiesOf(
  events: readonly PetitionEvent[],
  terms: HomeVisitTerms,
): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  for (const event of events) {
    if (event.type === 'HomeVisitPlanned')
      stories.set(event.visit, { law: event.law !== undefined, until: event.until });
    const story = 'visit' in event ? stories.get(String(event.visit)) : undefined;
    if (story && event.type === 'HomeVisitMoved') {
      const isLate = event.at > inTimeUntil(story.until, terms) && isAwaited(story, terms);
      if (isLate || wasMade(story)) stories.set(`${event.visit} ${event.plan - 1}`, story);
      stories.set(event.visit, { law: story.law, until: event.until });
    } else if (story) follow(story, event);
  }
  return stories;
}

function follow(story: Story, event: PetitionEvent): void {
  switch (event.type) {
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
      if (event.witness === 'own-word') story.tapped = true;
      else story.arrivedAt = event.at;
      break;
    case 'HomeVisitIdentified':
      story.identified = true;
      break;
    case 'HomeVisitWorkStarted':
      story.worked = true;
      break;
    case 'HomeVisitBreached':
      if (event.kind === 'nobody-came') story.missed = true;
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
