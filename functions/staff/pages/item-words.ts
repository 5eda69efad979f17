import type { Cause } from '../../../shared/improvement/events.ts';
import type { ResultName } from '../items/body.ts';

interface FormWords {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly button: string;
}

export const ITEM_KO = {
  title: '개선 과제',
  state: '상태',
  open: '진행 중',
  late: '다시 살펴볼 날이 지났습니다',
  endings: { done: '마쳤습니다', 'given-up': '그만두었습니다' },
  cause: '까닭',
  causes: {
    law: '법령 때문에 지금 할 수 없음',
    policy: '제도 때문에 지금 할 수 없음',
    budget: '예산 때문에 지금 할 수 없음',
    promise: '답변에서 약속함',
    recurrence: '같은 잘못이 되풀이됨',
    manner: '한 달의 응대 지표',
  } satisfies Record<Cause, string>,
  owner: '맡은 사람',
  day: '다시 살펴볼 날',
  postponed: '미룬 횟수',
  times: (n: number) => `${n}번`,
  asked: '이 일을 요청한 민원',
  petitions: (n: number) => `${n}건`,
  sentence: '민원인에게 보이는 문장',
  result: '결과',
  history: '처리 과정',
  all: '개선 과제 목록',
  review: '다시 살펴본 결과',
  notYours: '결과는 맡은 사람과 그 부서장, 기관 책임자가 적습니다.',
  newDay: (days: number) => `다음에 다시 살펴볼 날 (${days}일 안의 근무일)`,
  english: '같은 내용을 영어로 (선택, 영어 민원인에게 보입니다)',
  doneLines: {
    done: '과제를 마쳤습니다. 알려 달라고 한 민원인에게 알립니다.',
    open: '다시 살펴볼 날을 새로 정했습니다.',
    'given-up': '과제를 그만두었습니다. 알려 달라고 한 민원인에게 알립니다.',
  } satisfies Record<ResultName, string>,
  forms: {
    done: {
      title: '마쳤습니다',
      hint: '적으신 글이 알려 달라고 한 민원인에게 그대로 나갑니다. 쉬운 말로, 다른 사람의 이름 없이 적어 주십시오.',
      label: '무엇을 했습니까?',
      button: '마침으로 기록하기',
    },
    open: {
      title: '아직 진행 중입니다',
      hint: '새로 정한 날은 민원인의 화면에도 보입니다. 까닭은 직원만 봅니다.',
      label: '아직 끝나지 않은 까닭',
      button: '새 날로 미루기',
    },
    'given-up': {
      title: '그만둡니다',
      hint: '적으신 글이 알려 달라고 한 민원인에게 그대로 나갑니다. 쉬운 말로 적어 주십시오.',
      label: '그만두는 까닭',
      button: '그만둠으로 기록하기',
    },
  } satisfies Record<ResultName, FormWords>,
  facts: {
    openedForTeam: '한 달의 응대 지표에 따라 부서의 과제로 등록했습니다.',
    opened: (who: string, petition: string) => `${who}: 민원 ${petition}의 답변에서 등록했습니다.`,
    warned: '다시 살펴볼 날이 다가와 알렸습니다.',
    late: '다시 살펴볼 날이 지나 알렸습니다.',
    moved: (until: string) => `근무일이 바뀌어 날을 맞추었습니다: ${until}.`,
    postponed: (who: string, until: string) =>
      `${who}: ${until} 다시 살펴보기로 미루었습니다. 까닭:`,
    done: (who: string) => `${who}: 마쳤습니다.`,
    givenUp: (who: string) => `${who}: 그만두었습니다.`,
    handedOver: (from: string, to: string) =>
      `조직 정보가 바뀌어 ${from}의 과제를 ${to}에게 넘겼습니다.`,
    house: '조직 정보',
  },
};

export const ITEM_EN: typeof ITEM_KO = {
  title: 'Item of improvement',
  state: 'State',
  open: 'open',
  late: 'it was not looked at in time',
  endings: { done: 'done', 'given-up': 'given up' },
  cause: 'Why',
  causes: {
    law: 'not possible now, because of the law',
    policy: 'not possible now, because of the system',
    budget: 'not possible now, because of the budget',
    promise: 'promised in an answer',
    recurrence: 'the same fault again',
    manner: 'the manner figures of a month',
  },
  owner: 'Owner',
  day: 'Looked at again',
  postponed: 'Put off',
  times: (n) => (n === 1 ? 'once' : `${n} times`),
  asked: 'Asked for by',
  petitions: (n) => (n === 1 ? '1 petition' : `${n} petitions`),
  sentence: 'What petitioners read',
  result: 'Result',
  history: 'History',
  all: 'All items of improvement',
  review: 'Result of the review',
  notYours: 'Its owner, their head and the director enter the result.',
  newDay: (days) => `The day on which it is looked at again (a working day within ${days} days)`,
  english: 'The same in English (optional, for petitioners who read English)',
  doneLines: {
    done: 'The item is done. Those who wished to hear of it are told.',
    open: 'The new day is set.',
    'given-up': 'The item is given up. Those who wished to hear of it are told.',
  },
  forms: {
    done: {
      title: 'It is done',
      hint: 'What you write goes to the petitioners who wished to hear of it. Please use plain words, and nobody’s name.',
      label: 'What was done?',
      button: 'Record it as done',
    },
    open: {
      title: 'It is still open',
      hint: 'Petitioners see the new day, too. Only staff see the reason.',
      label: 'Why it is still open',
      button: 'Put it off to that day',
    },
    'given-up': {
      title: 'Give it up',
      hint: 'What you write goes to the petitioners who wished to hear of it. Please use plain words.',
      label: 'Why it is given up',
      button: 'Record it as given up',
    },
  },
  facts: {
    openedForTeam: 'It was opened for the department by the manner figures of a month.',
    opened: (who, petition) => `${who} opened it with the answer to ${petition}.`,
    warned: 'A reminder went out: its day comes near.',
    late: 'It was told that its day has gone.',
    moved: (until) => `The working days changed; it is looked at again ${until}.`,
    postponed: (who, until) => `${who} put it off: it is looked at again ${until}, because:`,
    done: (who) => `${who}: it is done.`,
    givenUp: (who) => `${who} gave it up.`,
    handedOver: (from, to) => `The office data changed: ${to} has it from ${from}.`,
    house: 'office data',
  },
};
