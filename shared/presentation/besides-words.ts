import type { BesideField } from '../petition/commands/besides.ts';

interface Words {
  /** Behind what the fields lie closed. */
  readonly visit: string;
  readonly visitHint: string;
  readonly labels: Readonly<Record<BesideField, string>>;
  readonly wrong: Readonly<Record<BesideField, string>>;
}

/** What can be said with a petition in one step, as the citizen reads it in the form. */
export const BESIDES_ASKED: Readonly<Record<'ko' | 'en', Words>> = {
  ko: {
    visit: '담당자 잘못으로 두 번 오셨습니까?',
    visitHint:
      '지난번에 오신 날만 적으셔도 됩니다. 저희 기록에 방문이 없어도 됩니다. 적으시면 이 민원을 먼저 처리하고, 부서장이 살펴보고 결과를 알려 드립니다.',
    labels: {
      visitDay: '지난번에 오신 날',
      visitTold: '그때 들으신 안내나 가져오라고 한 서류',
      visitEarlier: '그때 내신 민원의 접수번호',
    },
    wrong: {
      visitDay: '지난번에 오신 날을 적어 주십시오. 오늘보다 뒤의 날은 적을 수 없습니다.',
      visitTold: '2,000자 이하로 줄여 주십시오.',
      visitEarlier: '접수번호를 다시 확인해 주십시오. 모르시면 비워 두셔도 됩니다.',
    },
  },
  en: {
    visit: 'Did you have to come twice because of us?',
    visitHint:
      'The day you came before is enough; it does not matter whether our record knows of it. Your petition is then dealt with before others, and the head of the department looks at it and tells you the result.',
    labels: {
      visitDay: 'The day you came before',
      visitTold: 'What you were told then, or which documents you were asked for',
      visitEarlier: 'The number of your petition of that time',
    },
    wrong: {
      visitDay: 'Please give the day you came before. It cannot be later than today.',
      visitTold: 'Please use at most 2,000 characters.',
      visitEarlier: 'Please check the number. You may leave it empty.',
    },
  },
};

/** The same as staff read it, who write down what somebody says. */
export const BESIDES_HEARD: Readonly<Record<'ko' | 'en', Words>> = {
  ko: {
    visit: '담당자 잘못으로 두 번 오셨다고 하십니까?',
    visitHint:
      '지난번에 오신 날을 말씀하신 대로 적습니다. 우리 기록에 방문이 없어도 받습니다. 이 민원이 곧바로 먼저 처리되고 부서장이 판단합니다. 앞서 내신 민원의 일이면 접수한 뒤 그 민원에 적어도 됩니다. 두 곳에 적지는 마십시오.',
    labels: {
      visitDay: '지난번에 오신 날',
      visitTold: '그때 들으신 안내, 가져오라고 한 서류',
      visitEarlier: '그때 내신 민원의 접수번호 (아시는 경우)',
    },
    wrong: {
      visitDay: '지난번에 오신 날을 적어 주십시오. 오늘보다 뒤의 날은 적을 수 없습니다.',
      visitTold: '2,000자까지 쓸 수 있습니다.',
      visitEarlier: '접수번호를 다시 확인하거나 비워 두십시오.',
    },
  },
  en: {
    visit: 'Do they say that they came twice through fault of staff?',
    visitHint:
      'Write the day on which they came before as they say it; it counts although our record knows of no visit. The petition comes first at once and the head rules on it. If it is about an earlier petition you can log it there instead once this one is received; please not in both.',
    labels: {
      visitDay: 'The day they came before',
      visitTold: 'What they were told, which documents they were asked for',
      visitEarlier: 'Number of their petition of that time (if known)',
    },
    wrong: {
      visitDay: 'Please give the day they came before. It cannot be later than today.',
      visitTold: 'At most 2,000 characters.',
      visitEarlier: 'Please check the number, or leave it empty.',
    },
  },
};
