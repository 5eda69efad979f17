import { dayOf, dayText, parseDay, startOf } from '../charter/day.ts';
import { type HomeVisitTerms, inTimeUntil } from '../charter/home-visit.ts';
import type { MannerClause } from '../manner/clauses.ts';
import type { MannerOutcome, Outcome, Witness } from '../manner/outcome.ts';
import type { PetitionEvent } from './events.ts';
import type { HomeBreachKind } from './home-visit/events.ts';
import { isAwaited, madeAt, type Story, storiesOf, visitorAt } from './home-visit-story.ts';

export interface HomeVisitHouse {
  readonly terms: HomeVisitTerms;
  /** The team of somebody; of nobody known that of the petition. */
  readonly teamOf: (person: string | undefined) => string;
  /** Epoch ms: whose time is over by now. */
  readonly now: number;
}

/**
 * What became of P3.1, P3.5, P4.1 and P4.3 in the visits of a petition, of its events in their order. The conduct is that of whoever was
 * the visitor then: passed on after it was missed, a visit takes no miss along. Only a machine and the citizen bear anything out. A
 * breach that we write down ourselves is own word; that nobody came is the clock's to say.
 */
export function homeVisitManner(
  events: readonly PetitionEvent[],
  { terms, teamOf, now }: HomeVisitHouse,
): readonly MannerOutcome[] {
  const breaches = events.flatMap((event) => (event.type === 'HomeVisitBreached' ? [event] : []));
  const stories = storiesOf(events, terms);
  const isBreached = (visit: string, kind: HomeBreachKind) =>
    breaches.some((one) => one.visit === visit && one.kind === kind);
  const broken = breaches.flatMap(({ kind, breach, day, visit, witness, at }) => {
    const clause = CLAUSE_OF[kind];
    const story = visit === undefined ? undefined : stories.get(visit);
    const person = story && visitorAt(story, Math.min(at, startOf(parseDay(day) + 1) - 1));
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
    const day = dayText(dayOf(story.arrivedAt ?? story.until));
    return outcomesOf(story, now, terms)
      .filter(
        ({ clause }) =>
          !(clause === 'P3.5' && isBreached(visit, 'no-consent')) &&
          !(clause === 'P4.3' && isBreached(visit, 'no-identity')),
      )
      .map(({ clause, outcome, at }) => {
        const person = visitorAt(story, at);
        return { clause, outcome, part, day, team: teamOf(person), person };
      });
  });
  return [...broken, ...told];
}

interface OfClause {
  readonly clause: MannerClause;
  readonly outcome: Outcome;
  /** When it was so, epoch ms: whoever was the visitor then. */
  readonly at: number;
}

/** That nobody came is told by the story of its window. */
const CLAUSE_OF: Readonly<Record<HomeBreachKind, MannerClause | undefined>> = {
  'no-consent': 'P3.5',
  'no-identity': 'P4.3',
  'nobody-came': undefined,
};

const UNPROVEN: Outcome = { result: 'unmeasured', because: 'no-proof' };
const by = (witness: Witness | undefined): Outcome =>
  witness === undefined ? UNPROVEN : { result: 'kept', witness };

/** Of one window: what its breaches say otherwise is left out above. */
function outcomesOf(story: Story, now: number, terms: HomeVisitTerms): readonly OfClause[] {
  const punctual = punctuality(story, now, terms);
  const at = madeAt(story);
  if (at === undefined) return punctual;
  const byLaw: Outcome = { result: 'excluded', because: 'by-law' };
  return [
    { clause: 'P3.1', outcome: by(story.told), at },
    { clause: 'P3.5', outcome: story.law ? byLaw : by(story.allowed), at },
    { clause: 'P4.3', outcome: by(story.identified ? 'citizen' : undefined), at },
    ...punctual,
  ];
}

/**
 * Nobody there when the last moment was over is broken by the clock, whoever says so too, and needs no further event: the rung
 * that finds it late is one. A tap is our own word, and one that comes later than that takes nothing back.
 */
function punctuality(story: Story, now: number, terms: HomeVisitTerms): readonly OfClause[] {
  const { arrivedAt, tappedAt, missed, until } = story;
  const cameAt = arrivedAt ?? tappedAt ?? story.missedAt;
  const within = (clause: MannerClause, last: number): readonly OfClause[] => {
    const of = (outcome: Outcome) => [{ clause, outcome, at: Math.min(cameAt ?? last, last) }];
    const isOver = isAwaited(story, terms) && now > last;
    const isTapped = tappedAt !== undefined && tappedAt <= last;
    if (arrivedAt !== undefined)
      return of({ result: arrivedAt <= last ? 'kept' : 'broken', witness: 'citizen' });
    if (missed && !(missed === 'own-word' && isOver))
      return of({ result: 'broken', witness: missed });
    if (isTapped && !missed) return of({ result: 'kept', witness: 'own-word' });
    return isOver ? of({ result: 'broken', witness: 'machine' }) : [];
  };
  return [...within('P4.1+0', until), ...within('P4.1+late', inTimeUntil(until, terms))];
}
