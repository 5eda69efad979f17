import type { Language } from '../../../../shared/kernel/language.ts';
import type { Page } from '../../../../shared/web/context.ts';
import type { HouseDone } from '../../commands/house-done.ts';
import { type Said, saidHtml } from './said.ts';

/** The page with what the person has just done; `place` is the part of it that they did it in. */
export const withSaid =
  (shown: Page, said: Said | undefined, language: Language, place = 'top'): Page =>
  (context) =>
    shown(said ? { ...context, done: { place, banner: saidHtml(said, language) } } : context);

const NOBODY = { told: [] };

/** Of an absence: whose it is, and who acts for them. Names; epoch ms. */
export function absenceSaid(
  { act, at }: HouseDone,
  one: {
    readonly name: string;
    readonly category: string;
    readonly span: string;
    readonly standIn: string | undefined;
    readonly isCancelled: boolean;
  },
  language: Language,
): Said | undefined {
  const { name, category, span, standIn, isCancelled } = one;
  const ko = language === 'ko';
  if (act === 'planned')
    return {
      at,
      ...NOBODY,
      sentence: ko
        ? `${name}, ${category}: ${span} 부재로 등록했습니다.`
        : `The absence is entered: ${name}, ${category}, ${span}.`,
      next:
        standIn === undefined
          ? undefined
          : ko
            ? `부재가 시작되면 새 민원과 알림이 ${standIn}에게 가고, 열려 있는 민원은 5분 안에 메일 한 통으로 알립니다.`
            : `From its beginning, new petitions and notices go to ${standIn}, who gets one mail with what lies open within five minutes.`,
    };
  if (act !== 'ended') return undefined;
  if (isCancelled)
    return {
      at,
      ...NOBODY,
      sentence: ko
        ? `${name}의 부재(${category}) 등록을 취소했습니다.`
        : `The absence is cancelled: ${name}, ${category}.`,
      next: ko
        ? '민원과 알림은 지금처럼 본인에게 갑니다.'
        : 'Petitions and notices go to them as before.',
    };
  return {
    at,
    ...NOBODY,
    sentence: ko
      ? `${name}의 부재(${category})를 끝냈습니다.`
      : `The absence is over: ${name}, ${category}.`,
    next: ko
      ? '지금부터 새 민원과 알림이 다시 본인에게 갑니다.'
      : 'From now on, new petitions and notices go to them again.',
  };
}

/** Of what went out with one post; `left` is how many documents wait still. */
export function sentSaid(
  { act, at }: HouseDone,
  left: number,
  more: boolean,
  language: Language,
): Said | undefined {
  if (act !== 'sent') return undefined;
  const ko = language === 'ko';
  const count = more
    ? ko
      ? `${left}건이 넘게`
      : `More than ${left}`
    : ko
      ? `${left}건`
      : `${left}`;
  return {
    at,
    sentence: ko ? '표시한 문서를 보낸 것으로 기록했습니다.' : 'What was ticked is logged as sent.',
    told: [
      ko
        ? '민원인 (보낸 문서로 알리며, 적은 때에 보낸 것으로 기록)'
        : 'The petitioners (by what was sent, at the time that you gave)',
    ],
    next:
      left === 0
        ? ko
          ? '보낼 문서가 더 없습니다.'
          : 'Nothing else is to be sent.'
        : ko
          ? `보낼 문서가 ${count} 남아 있습니다.`
          : `${count} more to be sent.`,
  };
}
