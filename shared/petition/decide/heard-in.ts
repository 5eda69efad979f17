import { headOf, presentFor } from '../../organization/presence.ts';
import { fairOffice } from '../conduct/fair.ts';
import { spokenReports } from '../conduct.ts';
import type { DecisionContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { concernedIn } from '../visit.ts';

type When = Pick<DecisionContext, 'now' | 'office' | 'charter'>;

/** What nobody sees, and a word is not cut by: soft hyphens, joiners, fillers. */
const UNSEEN = /[\p{Cf}\p{DI}]/gu;
/** “Full of” is no part of the word before it. */
const FULL_OF = /투성이/gu;
/** Syllables that were drawn apart stand alone; after a longer word another begins. */
const ALONE = /(?<!\S)(\S)\s+/gu;

/** Whether some words may speak of how a person of staff spoke or behaved (P23.1). It is a guess, and marks nobody: a person reads. */
export function maySpeakOfStaff(words: string, heardIn: readonly string[]): boolean {
  const said = words.normalize('NFKC').replaceAll(UNSEEN, '').toLowerCase();
  const joined = said.replaceAll(/\p{P}/gu, '').replaceAll(FULL_OF, ' ').replaceAll(ALONE, '$1');
  const begun = said.split(/[^\p{L}]+/u);
  return heardIn.some((word) =>
    /\p{Script=Hangul}/u.test(word)
      ? joined.includes(word)
      : begun.some((one) => one.startsWith(word)),
  );
}

/**
 * Whoever heads the department reads it, and marks it if it is a report; the next level where the head has the petition or had it, for it may be
 * about them. Whoever has it hears nothing of it. A report about another says nothing of whoever has it now: it is asked again; where they are
 * reported themselves nobody is.
 */
export function askedToRead(
  petition: Petition,
  words: string,
  { now, office, charter }: When,
): readonly NoticeIntent[] {
  if (!maySpeakOfStaff(words, charter.terms.conduct.heardIn)) return [];
  if (spokenReports(petition).some(({ person }) => person === petition.assignee)) return [];
  const fair = fairOffice(petition, office);
  const concerned = concernedIn(petition);
  const readers = [
    { to: headOf(fair, petition.department, now), recipientIs: 'head' },
    { to: presentFor(fair, fair.director, now), recipientIs: 'director' },
    { to: presentFor(fair, fair.audit, now), recipientIs: 'audit' },
  ] as const;
  const reader = readers.find(({ to }) => !concerned.has(to));
  return reader ? [{ kind: 'maybe-report', ...reader }] : [];
}

/** What the petitioner said, and that somebody reads it where it may speak of a person of staff. Said again it asks nobody. */
export function withReading(
  decision: Decision,
  petition: Petition,
  words: string,
  when: When,
): Decision {
  if (decision.events.length === 0) return decision;
  return readIn(decision, decision.events.reduce(step, petition), words, when);
}

/** The same of what can be refused. */
export const heardIn = <R extends Refusal>(
  decision: Decision | R,
  petition: Petition,
  words: string,
  when: When,
): Decision | R => (isRefusal(decision) ? decision : withReading(decision, petition, words, when));

/** The same of a petition that is there only after the decision, `after`. What its own commit reports nobody need find in the words. */
export function readIn(decision: Decision, after: Petition, words: string, when: When): Decision {
  const { events, notices } = decision;
  const isAsked = ({ kind }: NoticeIntent) => kind === 'maybe-report';
  if (events.some((event) => event.type === 'ReportRaised' && event.of !== 'visit'))
    return { ...decision, notices: notices.filter((notice) => !isAsked(notice)) };
  if (notices.some(isAsked)) return decision;
  return { ...decision, notices: [...notices, ...askedToRead(after, words, when)] };
}
