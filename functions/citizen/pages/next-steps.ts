import { personIn } from '../../../shared/notices/person.ts';
import { CHANGEABLE } from '../../../shared/petition/decide/speak.ts';
import { isAwaited } from '../../../shared/petition/pledge.ts';
import { openSupplement } from '../../../shared/petition/supplement.ts';
import { formatDay, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { StatusView } from '../status-view.ts';
import { EN, KO } from './status-words.ts';

/** What the petitioner can expect next, and when: a sentence or two. */
export function nextSentences(view: StatusView): readonly string[] {
  const { petition, person, now } = view;
  const { language, status, pledges, rating, answers } = petition;
  const say = language === 'ko' ? KO : EN;
  const until = (at: number) => formatUntil(at, isMidnight(at), language);
  if (status === 'withdrawn') return [say.withdrawnNext];
  if (status === 'transferred') return [say.transferredNext];
  if (status === 'answered' || status === 'closed') {
    if (rating?.answer !== answers) return [say.rateNext];
    const last = rating.ratedAt + CHANGEABLE;
    return now <= last ? [say.ratedNext(until(last))] : [say.nothingNext];
  }
  const asked = openSupplement(petition);
  if (asked) return [say.pausedNext(until(asked.until))];
  const awaited = pledges.filter(isAwaited).toSorted((a, b) => a.dueAt - b.dueAt)[0];
  const period = pledges.find(({ state, rule }) => state === 'open' && rule === 'every-30d');
  const told = period ? [say.progress(formatDay(period.dueAt, language))] : [];
  if (!awaited) return [say.allMissed(personIn(person, language), person.phone), ...told];
  const missed = awaited.kind === 'pledge' && awaited.owner === 'assignee' ? [say.ifMissed] : [];
  return [say.nextIs[awaited.kind](until(awaited.dueAt)), ...missed, ...told];
}
