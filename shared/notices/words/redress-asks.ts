import type { Asks } from './asks.ts';

/** A rung of the hour and of the apology, or what comes of their break. */
type Rung =
  | 'objected'
  | 'one-up'
  | 'by-rule'
  | 'next-channel'
  | 'owed'
  | 'unexplained'
  | 'sorry-late';

/** What an objection asks of staff, in Korean (P24). */
export const ko: Readonly<Record<Rung, Asks>> = {
  objected: {
    assignee: () =>
      '민원인이 늦었다고 이의를 제기했습니다. 한 시간 안에 닿도록 지금 열어 사유, 한 문장, 처리 예정일을 적어 주세요.',
    head: ({ assignee }) =>
      `민원인이 늦었다고 이의를 제기했습니다. 담당자(${assignee})와 함께 지금 사유와 부서장님이 지킬 처리 예정일을 적어 주세요.`,
    dutyOfficer: () => '민원인이 늦었다고 이의를 제기했습니다. 담당 부서장에게 알려 주세요.',
    director: () => '민원인이 늦었다고 이의를 제기했습니다. 부서장이 설명하게 해 주세요.',
    audit: () => '민원인이 늦었다고 이의를 제기했습니다. 설명되는지 확인해 주세요.',
  },
  'one-up': {
    assignee: () => '이의 제기 후 아직 설명이 없습니다. 지금 사유와 처리 예정일을 적어 주세요.',
    head: () => '이의 제기 후 아직 설명이 없습니다. 지금 사유와 처리 예정일을 적어 주세요.',
    dutyOfficer: () => '이의 제기 후 아직 설명이 없습니다. 담당 부서장에게 전화로 알려 주세요.',
    director: () =>
      '이의 제기 후 15분이 지나도록 설명이 없습니다. 부서장에게 지시하거나 직접 사유와 처리 예정일을 적어 주세요.',
    audit: () => '이의 제기 후 아직 설명이 없습니다. 설명되는지 확인해 주세요.',
  },
  'by-rule': {
    assignee: () => '설명이 없어 기록에 따라 자동으로 알렸습니다. 답변을 서둘러 주세요.',
    head: ({ newDue }) =>
      newDue
        ? `설명이 없어 기록에 따라 자동으로 민원인께 알렸습니다. 알린 처리 예정일 ${newDue}은 부서장님의 약속입니다.`
        : '설명이 없어 기록에 따라 자동으로 민원인께 알렸습니다. 늦어진 경위를 살펴 주세요.',
    dutyOfficer: () => '설명이 없어 기록에 따라 자동으로 민원인께 알렸습니다.',
    director: () => '설명이 없어 기록에 따라 자동으로 민원인께 알렸습니다.',
    audit: () => '설명이 없어 기록에 따라 자동으로 민원인께 알렸습니다.',
  },
  'next-channel': {
    assignee: () => '설명이 아직 민원인께 닿지 않았습니다. 지금 전화해 주세요.',
    head: () => '설명이 아직 민원인께 닿지 않았습니다. 지금 전화해 주세요.',
    dutyOfficer: () =>
      '설명이 아직 민원인께 닿지 않았고 10분이 남았습니다. 민원을 열어 지금 전화로 설명하고, 통화한 것을 기록해 주세요.',
    director: () => '설명이 아직 민원인께 닿지 않았습니다. 전화하게 해 주세요.',
    audit: () => '설명이 아직 민원인께 닿지 않았습니다. 조치되는지 확인해 주세요.',
  },
  owed: {
    assignee: () =>
      '늦어진 일은 부서장이 기관을 대표하여 사과드립니다. 함께 전할 말이 있으면 민원을 열어 적을 수 있고, 적지 않아도 됩니다.',
    head: () =>
      '늦어진 일에 부서장님이 기관을 대표하여 사과드릴 차례입니다. 민원을 열어 사과의 말씀을 적어 주세요.',
    dutyOfficer: () => '늦어진 일에 아직 사과드리지 않았습니다. 담당 부서장에게 알려 주세요.',
    director: () => '늦어진 일에 아직 사과드리지 않았습니다. 부서장에게 지시해 주세요.',
    audit: () => '늦어진 일에 아직 사과드리지 않았습니다. 조치되는지 확인해 주세요.',
  },
  unexplained: {
    assignee: () => '한 시간 안에 설명이 민원인께 닿지 못했습니다. 지금 전화로 설명해 주세요.',
    head: () =>
      '이의 제기 후 한 시간 안에 설명이 민원인께 닿지 못했습니다. 지금 전화로 설명하고 사과해 주세요.',
    dutyOfficer: () => '한 시간 안에 설명이 민원인께 닿지 못했습니다. 지금 전화로 설명해 주세요.',
    director: () =>
      '이의 제기 후 한 시간 안에 설명이 민원인께 닿지 못했습니다. 부서장이 지금 전화하게 해 주세요.',
    audit: () => '이의 제기 후 설명이 민원인께 닿지 못했습니다. 경위를 확인해 주세요.',
  },
  'sorry-late': {
    assignee: () => '부서장이 사과드릴 시한이 지났습니다. 부서장에게 알렸습니다.',
    head: () => '사과드릴 시한이 지났습니다. 지금 직접 사과해 주세요.',
    dutyOfficer: () => '사과드릴 시한이 지났습니다. 담당 부서장에게 알려 주세요.',
    director: () => '사과드릴 시한이 지나도록 사과가 없습니다. 부서장이 지금 사과하게 해 주세요.',
    audit: () => '사과드릴 시한이 지나도록 사과가 없습니다. 경위를 확인해 주세요.',
  },
};

/** The same in English. */
export const en: typeof ko = {
  objected: {
    assignee: () =>
      'The petitioner objects to the delay. Please open it now and give a reason, one sentence and a date: they must arrive within the hour.',
    head: ({ assignee }) =>
      `The petitioner objects to the delay. Please give the reason and a date that you will keep now, together with ${assignee}.`,
    dutyOfficer: () => 'The petitioner objects to the delay. Please tell the head of department.',
    director: () => 'The petitioner objects to the delay. Please have the head explain it.',
    audit: () => 'The petitioner objects to the delay. Please see that it is explained.',
  },
  'one-up': {
    assignee: () => 'The objection is not explained yet. Please give the reason and a date now.',
    head: () => 'The objection is not explained yet. Please give the reason and a date now.',
    dutyOfficer: () => 'The objection is not explained yet. Please call the head of department.',
    director: () =>
      'Fifteen minutes after the objection nobody has explained it. Please instruct the head, or give the reason and a date yourself.',
    audit: () => 'The objection is not explained yet. Please see that it is.',
  },
  'by-rule': {
    assignee: () => 'Nobody explained it, so the system did by rule. Please hurry the answer.',
    head: ({ newDue }) =>
      newDue
        ? `Nobody explained it, so the system did by rule. The date that it told, ${newDue}, is your own promise.`
        : 'Nobody explained it, so the system did by rule. Please find out how it came to be late.',
    dutyOfficer: () => 'Nobody explained it, so the system did by rule.',
    director: () => 'Nobody explained it, so the system did by rule.',
    audit: () => 'Nobody explained it, so the system did by rule.',
  },
  'next-channel': {
    assignee: () => 'The explanation has not reached the petitioner. Please telephone now.',
    head: () => 'The explanation has not reached the petitioner. Please telephone now.',
    dutyOfficer: () =>
      'The explanation has not reached the petitioner and ten minutes are left. Please open it, explain it by telephone now and record the call.',
    director: () => 'The explanation has not reached the petitioner. Please have somebody call.',
    audit: () => 'The explanation has not reached the petitioner. Please see that somebody acts.',
  },
  owed: {
    assignee: () =>
      'The head apologises for the delay in the name of the corporation. You may add words of your own there; you need not.',
    head: () =>
      'You owe the apology for the delay, in the name of the corporation. Please open it and write it.',
    dutyOfficer: () => 'The apology for the delay is still owed. Please tell the head.',
    director: () => 'The apology for the delay is still owed. Please instruct the head.',
    audit: () => 'The apology for the delay is still owed. Please see that somebody acts.',
  },
  unexplained: {
    assignee: () => 'The hour has passed without an explanation. Please telephone now.',
    head: () =>
      'The hour after the objection has passed without an explanation reaching the petitioner. Please telephone now, explain and apologise.',
    dutyOfficer: () => 'The hour has passed without an explanation. Please telephone now.',
    director: () =>
      'The hour after the objection has passed without an explanation reaching the petitioner. Please have the head telephone now.',
    audit: () => 'No explanation has reached the petitioner. Please establish how that came about.',
  },
  'sorry-late': {
    assignee: () => 'The time for the apology of the head has passed. The head was told.',
    head: () => 'The time for the apology has passed. Please make it yourself, now.',
    dutyOfficer: () => 'The time for the apology has passed. Please tell the head.',
    director: () => 'The time for the apology has passed. Please have the head make it now.',
    audit: () => 'The time for the apology has passed. Please establish how that came about.',
  },
};
