import type { WorkCalendar } from '../charter/calendar.ts';
import { givenAt } from './answer-delivered.ts';
import type { Latest } from './dispute/state.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import type { Letter } from './reach/state.ts';
import { lettersOf } from './reach.ts';

/** The latest answer; `authors` are undefined for one of before they were kept. */
export function latestAnswer(
  petition: Pick<Petition, 'latest' | 'answeredAt' | 'answers' | 'handing'>,
): (Omit<Latest, 'authors'> & Partial<Pick<Latest, 'authors'>>) | undefined {
  const { latest, answers, answeredAt } = petition;
  if (latest && latest.answer === answers) return latest;
  if (answeredAt === undefined) return undefined;
  const at = givenAt(petition) ?? answeredAt;
  return { answer: answers, at, since: at };
}

/** The letters that carry the answer of then (epoch ms) or a later one, the newest last. */
export const answerLetters = (petition: Petition, since: number): readonly Letter[] =>
  lettersOf(petition).filter(({ said }) => said.kind === 'answer' && said.createdAt >= since);

/** The latest answer waits to be posted: until then it does not count (A6). */
export const isLatestUnposted = (petition: Petition, at: number): boolean =>
  answerLetters(petition, at).some(({ state }) => state === 'open');

/**
 * Until when an answer that was given at `at` can be called none (epoch ms, the instant itself included): the end of the
 * seventh day after its own, off closed days (민법 §157, §161), as the petitioner's other times are read.
 */
export const disputableUntil = (at: number, within: number, calendar: WorkCalendar): number =>
  calendar.startOf(calendar.workdayOnOrAfter(calendar.dayOf(at) + within) + 1);

/** The judge's clock, while it waits. */
export function openDispute({
  dispute,
  pledges,
}: Pick<Petition, 'dispute' | 'pledges'>): Pledge | undefined {
  if (!dispute || dispute.decidedAt !== undefined) return undefined;
  return pledges.find(({ id, state }) => id === dispute.period && state === 'open');
}
