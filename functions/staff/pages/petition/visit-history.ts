import { parseDay, startOf } from '../../../../shared/charter/day.ts';
import type { Events } from '../../../../shared/petition/events.ts';
import type { VisitEvent } from '../../../../shared/petition/visit/events.ts';
import { formatDay } from '../../../../shared/text/dates.ts';
import { COMPENSATION_EN, COMPENSATION_KO } from './compensation-words.ts';
import type { Reader, Sentences } from './fact.ts';
import { VISIT_EN, VISIT_KO } from './visit-words.ts';

/** What staff read of a second visit. Nothing of it is about a person of staff but what that person did themself. */
export const visitSentences = {
  VisitClaimed: ({ day, how, by }, { ko, language, who }) => {
    const on = formatDay(startOf(parseDay(day)), language);
    const written =
      by === undefined ? '' : ko ? ` 적은 사람: ${who(by)}` : ` Logged by ${who(by)}.`;
    return ko
      ? `담당자 잘못으로 두 번 왔다고 합니다(지난번에 오신 날 ${on}, ${VISIT_KO.ways[how]}).${written}`
      : `They say that they came twice through our fault (before on ${on}, ${VISIT_EN.ways[how]}).${written}`;
  },
  VisitRuled: (event, reader) => foundBy(event, reader),
  VisitReviewed: (event, reader) => foundBy(event, reader),
  VisitDeemed: ({ same, elsewhere }, { ko }) => {
    if (same !== undefined || elsewhere)
      return ko
        ? '정한 때까지 판단이 없었으나, 앞서 본 것과 같은 일이어서 따로 생긴 조치는 없습니다.'
        : 'Nobody decided in time; it is the same as before, and nothing more is owed.';
    return ko
      ? '정한 때까지 판단이 없어 민원인의 말대로 되었습니다. 사람에 대한 기록은 아닙니다.'
      : 'Nobody decided in time: it counts as they say. It says nothing about any person.';
  },
  VisitAudited: ({ by, found }, { ko, who }) => {
    if (found === 'looked-at')
      return ko
        ? `${who(by)}: 잘못이 아니라는 판단을 감사에서 살펴봤습니다.`
        : `${who(by)} looked at the ruling for audit.`;
    return ko
      ? `${who(by)}: 감사에서 다른 사람이 다시 살펴봐야 한다고 봤습니다.`
      : `${who(by)} found for audit that somebody else should look again.`;
  },
  VisitReviewAsked: ({ by, audit }, { ko, who }) => {
    if (audit)
      return ko
        ? '감사가 다른 사람이 다시 살펴보게 했습니다.'
        : 'Audit had somebody else look at it again.';
    const written =
      by === undefined ? '' : ko ? ` 적은 사람: ${who(by)}` : ` Logged by ${who(by)}.`;
    return ko
      ? `민원인이 다른 사람이 다시 살펴봐 달라고 했습니다.${written}`
      : `They asked that somebody else look at it again.${written}`;
  },
  VisitPassedOn: ({ person }, { ko, who }) =>
    ko
      ? `조직 정보가 바뀌어 두 번 오신 일에 남은 일이 ${who(person)}에게 넘어갔습니다.`
      : `The office data changed: ${who(person)} takes what is left of the second visit.`,
  CompensationBooked: ({ entry }, { ko, who }) => {
    const by = who(entry.by);
    const amount = entry.amount.toLocaleString('en');
    const say = ko ? COMPENSATION_KO : COMPENSATION_EN;
    const step = say.steps[entry.step];
    const serial = 'serial' in entry && entry.serial !== undefined ? ` ${entry.serial}` : '';
    return `${say.owed(amount)}: ${step}${serial} (${by})`;
  },
  CompensationDelayed: ({ until }, { ko, until: when }) =>
    ko
      ? `보상 예산이 모자랍니다. 이사장이 ${when(until)} 민원인에게 일정을 알려야 합니다.`
      : `There is no money for the compensation. The director owes the citizen word ${when(until)}.`,
  DelayWordGiven: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 보상 일정을 민원인에게 알렸습니다.`
      : `${who(by)} told the citizen when they are compensated.`,
} satisfies Sentences<VisitEvent['type']>;

function foundBy(
  { by, outcome, cause, ground }: Events['VisitRuled'] | Events['VisitReviewed'],
  { ko, who }: Reader,
): string {
  const say = ko ? VISIT_KO : VISIT_EN;
  const why = [...(cause ? [say.causes[cause]] : []), ...(ground ? [say.grounds[ground]] : [])];
  const because = why.length > 0 ? ` (${why.join(', ')})` : '';
  if (outcome === 'no-fault')
    return ko
      ? `${who(by)}: 우리 잘못으로 두 번 오신 것은 아니라고 판단했습니다${because}.`
      : `${who(by)} found that it was not because of us${because}.`;
  if (outcome === 'same-fault')
    return ko
      ? `${who(by)}: 앞서 본 것과 같은 잘못이라고 판단했습니다${because}. 따로 생긴 조치는 없습니다.`
      : `${who(by)} found the same fault as before${because}: nothing more is owed.`;
  return ko
    ? `${who(by)}: 우리 잘못으로 두 번 오셨다고 판단했습니다${because}.`
    : `${who(by)} found that they came twice because of us${because}.`;
}
