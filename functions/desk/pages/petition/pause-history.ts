import type { Language } from '../../../../shared/kernel/language.ts';
import type { SupplementEnd } from '../../../../shared/petition/events-pauses.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';
import type { Fact } from './fact.ts';

const ENDED: Readonly<Record<Language, Readonly<Record<SupplementEnd, string>>>> = {
  ko: {
    replied: '민원인이 보완하여',
    received: '다른 방법으로 보완을 받아',
    mistaken: '요청할 일이 아니어서',
    over: '보완할 기간이 지나',
    answered: '답변하여',
    withdrawn: '민원인이 취하하여',
    transferred: '다른 기관으로 이송하여',
    unreachable: '민원인에게 알릴 길이 없어',
  },
  en: {
    replied: 'the petitioner has replied',
    received: 'it came another way',
    mistaken: 'it should not have been asked for',
    over: 'its time has passed',
    answered: 'the petition was answered',
    withdrawn: 'the petition was withdrawn',
    transferred: 'the petition went to another body',
    unreachable: 'nothing reaches the petitioner',
  },
};

/** What staff read of a pause; undefined for what only the clock needs. */
export const pauseFact: Fact = (event, { who, ko, language }) => {
  const until = (at: number) => formatUntil(at, isMidnight(at), language);
  switch (event.type) {
    case 'SupplementAsked':
      return ko
        ? `${who(event.by)}: ${until(event.until)} 보완하도록 요청하였습니다(${event.round}번째).`
        : `${who(event.by)} asked for what is missing, needed ${until(event.until)} (time ${event.round}).`;
    case 'SupplementSent':
      return ko
        ? '보완 요청이 나가 시계가 멈추었습니다.'
        : 'The request left, and the clocks stand still.';
    case 'SupplementProlonged':
      return ko
        ? `민원인이 보완 기간을 늘렸습니다: ${until(event.newDueAt)}.`
        : `The petitioner prolonged the time to reply: ${until(event.newDueAt)}.`;
    case 'SupplementReplied':
      return ko
        ? `민원인이 보완하였습니다${event.whole ? '' : '(더 보낼 것이 있다고 함)'}.`
        : `The petitioner replied${event.whole ? '' : ' (more is to come)'}.`;
    case 'LapseWithdrawn':
      return ko
        ? '보완 기간 안에 들어온 것이 확인되어 기간이 지나지 않은 것으로 바로잡았습니다.'
        : 'Something had come within the time to reply: that it had passed is withdrawn.';
    case 'SupplementEnded':
      return ko
        ? `${ENDED.ko[event.because]} 보완 요청이 끝났습니다.`
        : `The request ended: ${ENDED.en[event.because]}.`;
    case 'PledgeResumed':
      return ko
        ? `시계가 다시 흐릅니다. 기한: ${until(event.newDueAt)}.`
        : `The clock runs again: ${until(event.newDueAt)}.`;
    case 'PetitionTransferredOut':
      return ko
        ? `${who(event.by)}: 다른 기관으로 이송하였습니다. 이유:`
        : `Passed on to another body by ${who(event.by)}, because:`;
    case 'AppealProlonged':
      return ko
        ? `${who(event.by)}: 이의신청 결정 기간을 늘렸습니다(${until(event.newDueAt)}). 이유:`
        : `${who(event.by)} prolonged the time to decide the appeal (${until(event.newDueAt)}), because:`;
    case 'AppealDecided':
      return ko
        ? `${who(event.by)}: 이의신청을 ${event.outcome === 'upheld' ? '인용' : '기각'}하였습니다.`
        : `${who(event.by)} decided the appeal: ${event.outcome}.`;
    default:
      return undefined;
  }
};
