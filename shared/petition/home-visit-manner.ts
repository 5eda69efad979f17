import { dayOf, dayText } from '../charter/day.ts';
import { type HomeVisitTerms, inTimeUntil } from '../charter/home-visit.ts';
import type { MannerClause } from '../manner/clauses.ts';
import type { MannerOutcome, Outcome, Witness } from '../manner/outcome.ts';
import type { Events, PetitionEvent } from './events.ts';
import type { HomeBreachKind } from './home-visit/events.ts';

/** What its events say of one visit. Instants are epoch ms. */
interface Story {
  readonly law: boolean;
  visitor: string;
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
  identified?: boolean;
  worked?: boolean;
  /** When it was called off, or the consent taken back. */
  offAt?: number | undefined;
}

export interface HomeVisitHouse {
  readonly terms: HomeVisitTerms;
  /** The team of somebody; of nobody known that of the petition. */
  readonly teamOf: (person: string | undefined) => string;
  /** Epoch ms: whose time is over by now. */
  readonly now: number;
}

/**
 * What became of P3.1, P3.5, P4.1 and P4.3 in the visits of a petition, of its events in their order; the conduct is the visitor's. Only
 * a machine and the citizen bear anything out. A breach that we write down ourselves is own word; that nobody came is the clock's to say.
 */
export function homeVisitManner(
  events: readonly PetitionEvent[],
  { terms, teamOf, now }: HomeVisitHouse,
): readonly MannerOutcome[] {
  const breaches = events.flatMap((event) => (event.type === 'HomeVisitBreached' ? [event] : []));
  const stories = storiesOf(events, terms);
  const isBreached = (visit: string, kind: HomeBreachKind) =>
    breaches.some((one) => one.visit === visit && one.kind === kind);
  const broken = breaches.flatMap(({ kind, breach, day, visit, witness }) => {
    const clause = CLAUSE_OF[kind];
    const person = visit === undefined ? undefined : stories.get(visit)?.visitor;
    const whose = {
      part: breach,
      day,
      team: teamOf(person),
      ...(person !== undefined && { person }),
    };
    // With a visit or without one, planned or not: what was wrong is counted once.
    return clause ? [{ clause, ...whose, outcome: { result: 'broken' as const, witness } }] : [];
  });
  const told = [...stories].flatMap(([part, story]) => {
    const [visit = ''] = part.split(' ');
    const { visitor: person } = story;
    const day = dayText(dayOf(story.arrivedAt ?? story.until));
    return outcomesOf(story, now, terms)
      .filter(
        ({ clause }) =>
          !(clause === 'P3.5' && isBreached(visit, 'no-consent')) &&
          !(clause === 'P4.3' && isBreached(visit, 'no-identity')),
      )
      .map((one) => ({ ...one, part, day, team: teamOf(person), person }));
  });
  return [...broken, ...told];
}

interface OfClause {
  readonly clause: MannerClause;
  readonly outcome: Outcome;
}

/** That nobody came is told by the story of its window. */
const CLAUSE_OF: Readonly<Record<HomeBreachKind, MannerClause | undefined>> = {
  'no-consent': 'P3.5',
  'no-identity': 'P4.3',
  'nobody-came': undefined,
};

const wasMade = ({ arrivedAt, tappedAt, missed, worked }: Story): boolean =>
  arrivedAt !== undefined || (tappedAt !== undefined && missed === undefined) || worked === true;

const UNPROVEN: Outcome = { result: 'unmeasured', because: 'no-proof' };
const by = (witness: Witness | undefined): Outcome =>
  witness === undefined ? UNPROVEN : { result: 'kept', witness };

/** Of one window: what its breaches say otherwise is left out above. */
function outcomesOf(story: Story, now: number, terms: HomeVisitTerms): readonly OfClause[] {
  const punctual = punctuality(story, now, terms);
  if (!wasMade(story)) return punctual;
  const byLaw: Outcome = { result: 'excluded', because: 'by-law' };
  return [
    { clause: 'P3.1', outcome: by(story.told) },
    { clause: 'P3.5', outcome: story.law ? byLaw : by(story.allowed) },
    { clause: 'P4.3', outcome: by(story.identified ? 'citizen' : undefined) },
    ...punctual,
  ];
}

/**
 * Nobody there when the last moment was over is broken by the clock, whoever says so too, and needs no further event: the rung
 * that finds it late is one. A tap is our own word, and one that comes later than that takes nothing back.
 */
function punctuality(story: Story, now: number, terms: HomeVisitTerms): readonly OfClause[] {
  const { arrivedAt, tappedAt, missed, until } = story;
  const at = (clause: MannerClause, last: number): readonly OfClause[] => {
    const of = (outcome: Outcome) => [{ clause, outcome }];
    const isOver = isAwaited(story, terms) && now > last;
    const isTapped = tappedAt !== undefined && tappedAt <= last;
    if (arrivedAt !== undefined)
      return of({ result: arrivedAt <= last ? 'kept' : 'broken', witness: 'citizen' });
    if (missed && !(missed === 'own-word' && isOver))
      return of({ result: 'broken', witness: missed });
    if (isTapped && !missed) return of({ result: 'kept', witness: 'own-word' });
    return isOver ? of({ result: 'broken', witness: 'machine' }) : [];
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
      stories.set(event.visit, {
        law: event.law !== undefined,
        visitor: event.visitor,
        until: event.until,
      });
    const story = 'visit' in event ? stories.get(String(event.visit)) : undefined;
    if (story && event.type === 'HomeVisitMoved') {
      const isLate = event.at > inTimeUntil(story.until, terms) && isAwaited(story, terms);
      if (isLate || wasMade(story)) stories.set(`${event.visit} ${event.plan - 1}`, story);
      stories.set(event.visit, { law: story.law, visitor: story.visitor, until: event.until });
    } else if (story) follow(story, event);
  }
  return stories;
}

function follow(story: Story, event: PetitionEvent): void {
  switch (event.type) {
    case 'HomeVisitPassedOn':
      story.visitor = event.visitor;
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
      story.worked = true;
      break;
    case 'HomeVisitBreached':
      if (event.kind === 'nobody-came') story.missed = event.witness;
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
