import type { compensationCommands } from '../../../../shared/petition/commands/compensation.ts';
import type { counterVisitCommands } from '../../../../shared/petition/commands/counter-visit.ts';
import type { visitCommands } from '../../../../shared/petition/commands/visit.ts';
import type { Sentences } from '../petition/fact.ts';
import { type Banner, banner } from './define-banner.ts';

const FOUND = {
  fault: {
    ko: '우리 잘못으로 판단하고 알렸습니다. 헌장이 정한 조치가 시작됩니다.',
    en: 'It was found to be our fault. What the charter owes for it is owed now.',
  },
  'no-fault': {
    ko: '우리 잘못이 아니라고 판단하고 알렸습니다.',
    en: 'It was found not to be our fault, and they are told.',
  },
  'same-fault': {
    ko: '앞서 본 것과 같은 잘못이라고 판단하고 알렸습니다. 따로 생긴 조치는 없습니다.',
    en: 'It was found to be the same fault as before: nothing more is owed.',
  },
};
const AUDITED = {
  'looked-at': { ko: '살펴보았다고 적었습니다.', en: 'It is written down that you looked at it.' },
  review: {
    ko: '다시 살펴봐야 한다고 적었습니다.',
    en: 'It is written down that it should be looked at again.',
  },
};
const BOOKED = {
  approved: { ko: '보상을 승인했습니다.', en: 'The compensation is approved.' },
  issued: { ko: '보상을 꺼낸 것을 기록했습니다.', en: 'It is recorded that it was taken.' },
  'handed-over': {
    ko: '보상을 전달한 것을 기록했습니다.',
    en: 'It is recorded that it was handed over.',
  },
  returned: { ko: '재고로 되돌린 것을 기록했습니다.', en: 'It is recorded that it is back.' },
  reversed: { ko: '취소를 기록했습니다.', en: 'The reversal is recorded.' },
};
const entry: Sentences<'CompensationBooked'> = {
  CompensationBooked: ({ entry: { step } }, { language }) => BOOKED[step][language],
};

/** The same cause again in the department (P22.2). */
const CORRECTION = {
  ImprovementOpened: ({ item }, { ko }) =>
    ko
      ? `같은 잘못이 되풀이되어 부서장의 개선 과제 ${item}을 등록했습니다.`
      : `The same fault came again: the head now has item of improvement ${item}.`,
} satisfies Sentences<'ImprovementOpened'>;

/** What is said of a second visit and its compensation. */
export const VISIT_BANNERS = {
  'counter-visit': banner('owed', {
    CounterVisitNoted: ({ asked, brought }, { ko }) =>
      ko
        ? `창구에 오신 일을 적었습니다. 요청한 서류 ${asked.length}가지, 가져오신 서류 ${brought.length}가지입니다. 민원인도 볼 수 있습니다.`
        : `The visit is written down: ${asked.length} asked for, ${brought.length} brought. The petitioner can read it.`,
  }),
  visit: banner('keep', {
    VisitClaimed: (_, { ko }) =>
      ko
        ? '두 번 오셨다는 말씀을 접수했습니다. 부서장이 판단하고, 이 민원을 먼저 처리합니다.'
        : 'It is logged that they came twice. The head rules on it, and the petition comes first.',
  }),
  'visit-review-said': banner('keep', {
    VisitReviewAsked: (_, { ko }) =>
      ko
        ? '다시 살펴봐 달라는 말씀을 접수했습니다. 다른 사람이 살펴보고 민원인에게 알립니다.'
        : 'It is logged. Somebody else looks at it, and they are told.',
  }),
  'rule-visit': banner('owed', {
    VisitRuled: ({ outcome }, { language }) => FOUND[outcome][language],
    ...CORRECTION,
  }),
  'review-visit': banner('owed', {
    VisitReviewed: ({ outcome }, { language }) => FOUND[outcome][language],
    ...CORRECTION,
  }),
  'audit-visit': banner('owed', {
    VisitAudited: ({ found }, { language }) => AUDITED[found][language],
    VisitReviewAsked: (_, { ko }) =>
      ko
        ? '다른 사람이 다시 살펴보고 민원인에게 알립니다.'
        : 'Somebody else looks at it again, and the citizen is told.',
  }),
  'issue-compensation': banner('owed', entry),
  'give-compensation': banner('owed', entry),
  'return-compensation': banner('owed', entry),
  'reverse-compensation': banner('owed', entry),
  'delay-word': banner('owed', {
    DelayWordGiven: (_, { ko }) =>
      ko ? '보상 일정을 민원인에게 알렸습니다.' : 'They are told when they are compensated.',
  }),
} satisfies Readonly<
  Record<
    | keyof typeof visitCommands
    | keyof typeof counterVisitCommands
    | keyof typeof compensationCommands,
    Banner
  >
>;
