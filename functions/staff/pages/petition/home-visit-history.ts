import { parseDay, startOf } from '../../../../shared/charter/day.ts';
import type { Events } from '../../../../shared/petition/events.ts';
import type { HomeVisitEvent } from '../../../../shared/petition/home-visit/events.ts';
import { formatDay, formatTime } from '../../../../shared/text/dates.ts';
import { withParticle } from '../../../../shared/text/particles.ts';
import type { Reader, Sentences } from './fact.ts';
import { HOME_VISIT_EN, HOME_VISIT_KO } from './home-visit-words.ts';

const wordsOf = ({ ko }: Pick<Reader, 'ko'>) => (ko ? HOME_VISIT_KO : HOME_VISIT_EN);

const windowIn = (
  { from, until }: Pick<Events['HomeVisitPlanned'], 'from' | 'until'>,
  { ko, language }: Reader,
) =>
  wordsOf({ ko }).when(
    formatDay(from, language),
    formatTime(from, language),
    formatTime(until, language),
  );

/** What staff read of a visit to the petitioner. */
export const homeVisitSentences = {
  HomeVisitPlanned: (event, reader) => {
    if (event.law !== undefined)
      return reader.ko
        ? `법에 따른 방문을 계획했습니다: ${windowIn(event, reader)}. 방문자: ${reader.who(event.visitor)}. 부서장의 승인을 기다립니다.`
        : `A visit by law is planned: ${windowIn(event, reader)}. Visitor: ${reader.who(event.visitor)}. It waits for the head.`;
    return reader.ko
      ? `방문을 계획하고 허락을 여쭈었습니다: ${windowIn(event, reader)}. 방문자: ${reader.who(event.visitor)}. 계획한 사람: ${reader.who(event.by)}`
      : `A visit is planned, and consent was asked for: ${windowIn(event, reader)}. Visitor: ${reader.who(event.visitor)}. Planned by ${reader.who(event.by)}.`;
  },
  HomeVisitApproved: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 법에 따른 방문을 승인했습니다. 민원인에게 알립니다.`
      : `${who(by)} agreed to the visit by law. The petitioner is told.`,
  HomeVisitPassedOn: ({ because, visitor, from, by }, { ko, who }) => {
    const why = PASSED[because][ko ? 'ko' : 'en'];
    const logged =
      because !== 'said' || by === undefined
        ? ''
        : ko
          ? ` 바꾼 사람: ${who(by)}`
          : ` Changed by ${who(by)}.`;
    return ko
      ? `방문자가 ${who(from)}에서 ${withParticle(who(visitor), '으로/로')} 바뀌었습니다(${why}).${logged}`
      : `${who(visitor)} makes the visit in place of ${who(from)} (${why}).${logged}`;
  },
  HomeVisitPutOff: (event, reader) => {
    const { by } = event;
    const when = windowIn(event, reader);
    if (reader.ko)
      return `민원인이 방문을 미루었습니다: ${when}.${by === undefined ? '' : ` 적은 사람: ${reader.who(by)}`}`;
    return `The petitioner put the visit off: ${when}.${by === undefined ? '' : ` Logged by ${reader.who(by)}.`}`;
  },
  HomeVisitorWanted: ({ visitor }, { ko, who }) =>
    ko
      ? `${who(visitor)}: 그 시간에 자리를 비우는데 대신 갈 사람이 없어 부서장에게 물었습니다.`
      : `${who(visitor)} is not there at that time and nobody who stands in can go: the head was asked.`,
  HomeVisitMoved: (event, reader) =>
    reader.ko
      ? `${reader.who(event.by)}: 방문 시간을 바꾸고 다시 여쭈었습니다. ${windowIn(event, reader)}`
      : `${reader.who(event.by)} asked for another time of the visit: ${windowIn(event, reader)}.`,
  HomeVisitTold: ({ how, by }, { ko, who }) => {
    const way = wordsOf({ ko }).ways[how];
    const logged = by === undefined ? '' : ko ? ` 적은 사람: ${who(by)}` : ` Logged by ${who(by)}.`;
    return ko
      ? `방문 목적과 시간이 전해졌습니다(${way}).${logged}`
      : `Purpose and time of the visit have reached them (${way}).${logged}`;
  },
  HomeVisitAnswered: ({ answer, how, by }, { ko, who }) => {
    const said = SAID[answer][ko ? 'ko' : 'en'];
    const way = wordsOf({ ko }).ways[how];
    const logged = by === undefined ? '' : ko ? ` 적은 사람: ${who(by)}` : ` Logged by ${who(by)}.`;
    return answer === 'silent' ? said : `${said} (${way})${logged}`;
  },
  HomeVisitOnTheWay: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 출발했습니다.` : `${who(by)} is on the way.`,
  HomeVisitEstimated: ({ by, estimate }, { ko, who, language }) =>
    ko
      ? `${who(by)}: 새 도착 예정을 알렸습니다(${formatTime(estimate, language)}).`
      : `${who(by)} gave a new time of arrival, ${formatTime(estimate, language)}.`,
  HomeVisitArrived: ({ how }, { ko }) => ARRIVED[how][ko ? 'ko' : 'en'],
  HomeVisitIdentified: ({ how }, { ko }) => {
    const isSigned = how === 'signature';
    if (ko)
      return isSigned
        ? '민원인이 방문자를 확인하고 서명했습니다.'
        : '민원인이 방문자를 확인했습니다.';
    return isSigned
      ? 'The petitioner signed that they know who came.'
      : 'The petitioner knows who came.';
  },
  HomeVisitWorkStarted: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 업무를 시작했습니다.` : `${who(by)} began the work.`,
  HomeVisitDone: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 방문을 마쳤습니다.` : `${who(by)} ended the visit.`,
  HomeVisitEnded: ({ because }, { ko }) => {
    if (because === 'petition-over')
      return ko
        ? '민원이 끝나 방문도 취소되었습니다.'
        : 'The petition is over, and so is the visit.';
    return ko ? '방문을 취소했습니다.' : 'The visit was called off.';
  },
  HomeVisitBreached: ({ kind, day, by }, { ko, language, who }) => {
    const on = formatDay(startOf(parseDay(day)), language);
    const what = wordsOf({ ko }).breach.kinds[kind];
    const said =
      by === undefined
        ? ko
          ? '민원인이 알림'
          : 'as the petitioner says'
        : ko
          ? `적은 사람: ${who(by)}`
          : `logged by ${who(by)}`;
    return ko ? `${on} ${what} (${said})` : `${on}: ${what} (${said}).`;
  },
} satisfies Sentences<HomeVisitEvent['type']>;

const SAID = {
  consented: { ko: '민원인이 방문을 허락했습니다.', en: 'They allowed the visit.' },
  refused: { ko: '민원인이 방문을 거절했습니다.', en: 'They refused the visit.' },
  withdrawn: { ko: '민원인이 방문 허락을 거두었습니다.', en: 'They took their consent back.' },
  silent: {
    ko: '답이 없어 거절로 보았습니다. 방문하지 않습니다.',
    en: 'They did not answer: that counts as a no, and nobody goes.',
  },
} satisfies Record<Events['HomeVisitAnswered']['answer'], { ko: string; en: string }>;

const PASSED = {
  said: { ko: '직원이 바꿈', en: 'changed by hand' },
  away: { ko: '그 시간에 자리를 비움', en: 'not there at that time' },
  gone: { ko: '담당에서 떠남', en: 'has left' },
} satisfies Record<Events['HomeVisitPassedOn']['because'], { ko: string; en: string }>;

const ARRIVED = {
  code: {
    ko: '민원인이 방문자가 읽은 번호로 도착을 확인했습니다.',
    en: 'The petitioner confirmed the arrival with the digits that were read out.',
  },
  signature: {
    ko: '민원인이 도착을 확인하고 서명했습니다.',
    en: 'The petitioner signed for the arrival.',
  },
  tap: {
    ko: '방문자가 도착했다고 남겼습니다(방문자의 말).',
    en: 'The visitor says that they are there (own word).',
  },
} satisfies Record<Events['HomeVisitArrived']['how'], { ko: string; en: string }>;
