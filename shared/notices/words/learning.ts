import type { LearntColumn } from '../learnt.ts';

type Sum = Readonly<Record<LearntColumn, number>>;

/** The month that a department, or the house, learns from, in Korean. The English words have this very shape. */
const KO = {
  title: (month: string, { broke }: Sum) => `${month}에 지키지 못한 약속 ${broke}건`,
  lead: {
    head: (department: string) =>
      `${department}에서 한 달 동안 지키지 못한 약속을 원인별로 셌습니다. 사람을 세거나 견주지 않습니다.`,
    house: () =>
      '한 달 동안 지키지 못한 약속을 부서별로 셌습니다. 여기에 없는 부서는 약속을 모두 지켰습니다.',
  },
  overdue: {
    head: (n: number) =>
      `기한이 지났는데 아직 하지 않은 조치가 ${n}건 있습니다. 내 목록에서 확인해 주세요.`,
    house: (n: number) =>
      `기한이 지났는데 아직 하지 않은 조치가 ${n}건 있습니다. 그 부서의 부서장과 확인해 주세요.`,
  },
  again: (n: number, days: number) =>
    `같은 원인이 ${days}일 안에 다시 생긴 것이 ${n}건입니다. 서식, 안내, 절차 가운데 무엇을 고칠지 살펴봐 주세요.`,
  count: ({ broke, owed, done, overdue, again }: Sum) =>
    [
      `지키지 못함 ${broke}`,
      `조치할 것 ${owed}`,
      `마침 ${done}`,
      ...(overdue > 0 ? [`기한 지남 ${overdue}`] : []),
      ...(again > 0 ? [`다시 ${again}`] : []),
    ].join(' · '),
  button: '한 달의 원인 보기',
};
const EN: typeof KO = {
  title: (month, { broke }) => `${broke} promise${broke === 1 ? '' : 's'} not kept in ${month}`,
  lead: {
    head: (department) =>
      `What ${department} did not keep in the month, by cause. Nobody is counted or compared.`,
    house: () =>
      'What was not kept in the month, by department. A department that is not here kept all.',
  },
  overdue: {
    head: (n) =>
      `${n} thing${n === 1 ? ' is' : 's are'} overdue and not done yet. Please look into your worklist.`,
    house: (n) =>
      `${n} thing${n === 1 ? ' is' : 's are'} overdue and not done yet. Please see to it with the head of that department.`,
  },
  again: (n, days) =>
    `The same cause came again within ${days} days ${n === 1 ? 'once' : `${n} times`}. Please see what has to be corrected: form, guidance or process.`,
  count: ({ broke, owed, done, overdue, again }) =>
    [
      `not kept ${broke}`,
      `owed ${owed}`,
      `done ${done}`,
      ...(overdue > 0 ? [`overdue ${overdue}`] : []),
      ...(again > 0 ? [`again ${again}`] : []),
    ].join(' · '),
  button: 'See the month by cause',
};
export const LEARNING = { ko: KO, en: EN };
