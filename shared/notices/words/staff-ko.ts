import type { Level } from '../../charter/rungs.ts';
import type { Done } from '../facts.ts';
import { type Asks, toldAll } from './asks.ts';
import { ko as redressAsks } from './redress-asks.ts';

/** What is asked depends on the rung of the ladder, on what redress owes, or on what was done after the break. */
export type AskTopic = Level | 'unexplained' | 'sorry-late' | `${Done}-late`;

const asks: Readonly<Record<AskTopic, Asks>> = {
  ...redressAsks,
  'answered-late': toldAll('기한이 지나 답변했습니다. 더 하실 일은 없습니다.'),
  'unposted-late': toldAll('기한이 지나 답변했고, 답변 편지는 아직 부치지 않았습니다.'),
  'redressed-late': toldAll('시한이 지나 설명이나 사과가 나갔습니다. 더 하실 일은 없습니다.'),
  'over-late': toldAll('기한을 넘긴 일입니다. 지금은 더 하실 일이 없습니다.'),
  'ended-late': toldAll('기한이 지난 뒤 민원이 끝났습니다. 더 하실 일은 없습니다.'),
  unaccepted: {
    assignee: () => '아직 열어 보지 않으셨습니다. 지금 열어 주세요.',
    head: ({ assignee }) =>
      `담당자(${assignee})가 아직 민원을 열지 않았습니다. 담당자에게 확인하게 하거나, 담당자를 바꿔 주세요.`,
    dutyOfficer: () => '담당자가 아직 민원을 열지 않았습니다. 담당 부서장에게 알려 주세요.',
    director: () => '담당자가 아직 민원을 열지 않았습니다. 부서장이 조치하게 해 주세요.',
    audit: () => '담당자가 아직 민원을 열지 않았습니다. 조치되는지 확인해 주세요.',
  },
  'warn-5d': {
    assignee: () => '근무일 5일 남았습니다. 준비해 주세요.',
    head: () => '근무일 5일 남았습니다. 진행 상황을 확인해 주세요.',
    dutyOfficer: () => '근무일 5일 남았습니다. 담당 부서에 확인해 주세요.',
    director: () => '근무일 5일 남았습니다. 참고해 주세요.',
    audit: () => '근무일 5일 남았습니다. 참고해 주세요.',
  },
  'warn-1d': {
    assignee: () => '근무일 1일 남았습니다. 준비해 주세요.',
    head: () => '근무일 1일 남았습니다. 진행 상황을 확인해 주세요.',
    dutyOfficer: () => '근무일 1일 남았습니다. 담당 부서에 확인해 주세요.',
    director: () => '근무일 1일 남았습니다. 참고해 주세요.',
    audit: () => '근무일 1일 남았습니다. 참고해 주세요.',
  },
  'warn-half': {
    assignee: () => '답변할 근무시간이 절반 남았습니다. 답변을 준비해 주세요.',
    head: () => '답변할 근무시간이 절반 남았습니다. 진행 상황을 확인해 주세요.',
    dutyOfficer: () => '답변할 근무시간이 절반 남았습니다. 담당 부서에 확인해 주세요.',
    director: () => '답변할 근무시간이 절반 남았습니다. 참고해 주세요.',
    audit: () => '답변할 근무시간이 절반 남았습니다. 참고해 주세요.',
  },
  'warn-4h': {
    assignee: () => '답변할 근무시간이 4시간 남았습니다. 어려우면 지금 부서장과 상의해 주세요.',
    head: () => '답변할 근무시간이 4시간 남았습니다. 진행 상황을 확인해 주세요.',
    dutyOfficer: () => '답변할 근무시간이 4시간 남았습니다. 담당 부서에 확인해 주세요.',
    director: () => '답변할 근무시간이 4시간 남았습니다. 참고해 주세요.',
    audit: () => '답변할 근무시간이 4시간 남았습니다. 참고해 주세요.',
  },
  'warn-1h': {
    assignee: () => '답변할 근무시간이 1시간 남았습니다. 지금 답변해 주세요.',
    head: ({ assignee }) =>
      `근무시간이 1시간 남았습니다. 담당자(${assignee})가 답변할 수 있는지 확인하고, 어려우면 직접 답변해 주세요.`,
    dutyOfficer: () => '답변할 근무시간이 1시간 남았습니다. 담당 부서에 전화로 알려 주세요.',
    director: () => '답변할 근무시간이 1시간 남았습니다. 부서장이 챙기게 해 주세요.',
    audit: () => '답변할 근무시간이 1시간 남았습니다. 참고해 주세요.',
  },
  soon: toldAll('곧 하기로 약속한 때입니다. 준비해 주세요.'),
  now: toldAll('약속한 때입니다. 지금 해 주세요.'),
  'act-by': {
    assignee: () => '기한 전 마지막 근무시간입니다. 지금 답변해 주세요.',
    head: () => '기한 전 마지막 근무시간인데 답변이 없습니다. 지금 답변이 나가게 해 주세요.',
    dutyOfficer: () =>
      '기한 전 마지막 근무시간인데 답변이 없습니다. 담당 부서장에게 전화로 알려 주세요.',
    director: () => '기한 전 마지막 근무시간인데 답변이 없습니다. 부서장에게 지시해 주세요.',
    audit: () => '기한 전 마지막 근무시간인데 답변이 없습니다. 조치되는지 확인해 주세요.',
  },
  break: {
    assignee: () => '약속한 기한이 지났습니다. 부서장과 함께 지금 답변해 주세요.',
    head: ({ newDue }) =>
      newDue
        ? `약속한 기한이 지났습니다. 새 기한(${newDue})은 부서장님의 약속이니 그때까지 답변이 나가게 해 주세요.`
        : '부서장님이 약속한 새 기한도 지났습니다. 민원인께 전화하고 바로 답변이 나가게 해 주세요.',
    dutyOfficer: () => '약속한 기한이 지났습니다. 민원인의 문의 전화에 대비해 주세요.',
    director: ({ newDue }) =>
      newDue
        ? `약속한 기한이 지났습니다. 부서장이 새 기한 ${newDue}까지 답변하게 해 주세요.`
        : '부서장이 약속한 새 기한도 지났습니다. 바로 답변하도록 지시해 주세요.',
    audit: () => '약속한 기한이 지났습니다. 늦어진 경위를 확인해 주세요.',
  },
  'escalate-1': {
    assignee: () => '기한이 지난 뒤 하루가 더 지났습니다. 지금 답변해 주세요.',
    head: () => '기한이 지난 뒤 근무일 하루가 더 지났습니다. 바로 답변이 나가게 해 주세요.',
    dutyOfficer: () => '기한이 지난 뒤 근무일 하루가 더 지났습니다. 담당 부서장에게 알려 주세요.',
    director: () =>
      '기한이 지나고 근무일 하루가 더 지나도록 답변이 없습니다. 부서장에게 오늘 답변하도록 지시해 주세요.',
    audit: () =>
      '기한이 지나고 근무일 하루가 더 지나도록 답변이 없습니다. 늦어진 경위를 확인해 주세요.',
  },
  'escalate-3': {
    assignee: () => '기한이 지난 뒤 근무일 사흘이 지났습니다. 지금 답변해 주세요.',
    head: () => '기한이 지난 뒤 근무일 사흘이 지났습니다. 바로 답변이 나가게 해 주세요.',
    dutyOfficer: () => '기한이 지난 뒤 근무일 사흘이 지났습니다. 담당 부서장에게 알려 주세요.',
    director: () =>
      '기한이 지나고 근무일 사흘이 지나도록 답변이 없습니다. 답변할 사람을 직접 정해 오늘 답변이 나가게 해 주세요.',
    audit: () =>
      '기한이 지나고 근무일 사흘이 지나도록 답변이 없습니다. 경위를 조사하고 결과를 남겨 주세요.',
  },
};

/** What staff read, in Korean. The English dictionary has this very shape. */
export const ko = {
  mark: '이행',
  count: (n: number) => `${n}건`,
  andMore: (counted: string) => `${counted} 이상`,
  earliest: (when: string) => `가장 이른 것 ${when}`,
  today: (time: string) => `오늘 ${time}까지`,
  tomorrow: (time: string) => `내일 ${time}까지`,
  passed: (when: string) => `${when} 지남`,
  newDueShort: (due: string) => `새 기한 ${due}`,
  dueWas: (due: string) => `기한 ${due}`,
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  topic: '종류',
  department: '부서',
  assignee: '담당자',
  receivedAt: '접수 일시',
  due: '답변 기한',
  actBy: '답변 마감',
  actByNote: '(기한 전 마지막 근무시간)',
  newDue: '새 기한',
  call: { assignee: '담당자 전화', head: '부서장 전화' },
  owes: { explanation: '설명 시한', apology: '사과 시한' },
  listLead: (when: string) => `답변 마감이 이른 것부터 적었습니다. 맨 앞은 ${when}입니다.`,
  brokenLead: '민원인과의 약속을 어겼습니다. 건마다 지금 하실 일을 적었습니다.',
  overdueLead: '기한이 지났습니다. 건마다 지금 하실 일을 적었습니다.',
  mixed: '조치 필요',
  worklist: { before: '맡으신 민원 전체를 보시려면', label: '내 업무 목록 열기' },
  asks,
  footer: {
    opening: '민원을 열면 확인한 것으로 기록됩니다. 링크는 본인만 사용해 주세요.',
    why: '민원 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
  },
};
