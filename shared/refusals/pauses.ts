import type { Refusals } from './told.ts';

/** Why nothing can be asked for, moved, appealed or passed on so. */
export const PAUSES = {
  'supplement-came': {
    status: 422,
    ko: '도착한 때는 보완 요청이 나간 뒤부터 지금까지여야 합니다.',
    en: 'It cannot have come before the request had left, nor later than now.',
  },
  'supplement-open': {
    status: 409,
    ko: '이미 보완을 요청하여 기다리고 있습니다.',
    en: 'Something was asked for already, and the reply is awaited.',
  },
  'reply-unread': {
    status: 409,
    ko: '보낸 사람이 확인되지 않은 회신이 있습니다. 먼저 읽고 민원인의 글인지 정해 주십시오.',
    en: 'There is a reply whose sender is not proved. Please read it and decide whose it is first.',
  },
  'reply-decided': {
    status: 409,
    ko: '이 회신이 누구의 글인지는 이미 정해졌습니다.',
    en: 'It was decided already whose reply this is.',
  },
  'supplement-twice': {
    status: 409,
    ko: '보완은 두 번까지만 요청할 수 있습니다. 지금까지의 내용으로 처리해 주십시오.',
    en: 'Something may be asked for twice at most. Please deal with what there is.',
  },
  'supplement-date': {
    status: 422,
    ko: '보완 기한은 내일부터 30일 안(두 번째는 10일 안)의 근무일이어야 합니다.',
    en: 'The last day must be a working day within thirty days from tomorrow, the second time within ten.',
  },
  'supplement-prolonged': {
    status: 409,
    ko: '보완 기간은 두 번까지만 늘릴 수 있습니다. 어려우시면 담당자에게 말씀해 주십시오.',
    en: 'The time can be prolonged twice at most. If that is not enough, please tell the person in charge.',
  },
  'no-supplement': {
    status: 409,
    ko: '지금 보완을 요청한 것이 없습니다.',
    en: 'Nothing is asked for at the moment.',
  },
  'supplement-not-awaited': {
    status: 409,
    ko: '그 민원은 이 종이가 도착했을 때 보완을 기다리고 있지 않았습니다. 번호를 다시 확인하거나 새 민원으로 입력해 주십시오.',
    en: 'That petition was not waiting for anything when this paper arrived. Please check the number, or write it down as a petition of its own.',
  },
  'clock-paused': {
    status: 409,
    ko: '보완을 기다리는 동안에는 기한을 바꿀 수 없습니다. 보완을 받으면 새 기한이 정해집니다.',
    en: 'While a supplement is awaited no date can be changed. The new one is set when it comes.',
  },
  'not-appealable': {
    status: 409,
    ko: '법이 정한 이의신청(민원처리법 제35조)은 법정민원을 거부한 결정에 대해 하실 수 있습니다. 늦어진 것에 대해서는 따로 이의를 제기하실 수 있습니다.',
    en: 'The law gives an appeal (Civil Petitions Treatment Act, article 35) against the refusal of a statutory application. To a delay you can object apart from this.',
  },
  'appealed-already': {
    status: 409,
    ko: '이 결정에는 이미 이의신청을 하셨습니다.',
    en: 'You have appealed against this decision already.',
  },
  'appeal-too-late': {
    status: 409,
    ko: '거부한 결정을 알려 드린 날부터 60일이 지나 이의신청을 받을 수 없습니다. 행정심판이나 행정소송은 기간이 다르니 담당자에게 문의해 주십시오.',
    en: 'Sixty days after you were told of the refusal no appeal can be taken any more. Administrative appeals and lawsuits have other periods: please ask the person in charge.',
  },
  'no-appeal': {
    status: 409,
    ko: '결정할 이의신청이 없습니다.',
    en: 'No appeal waits for a decision.',
  },
  'own-decision': {
    status: 409,
    ko: '처음 거부한 사람은 그 이의신청을 결정할 수 없습니다. 부서장이나 그 위에서 결정해야 합니다.',
    en: 'Who refused cannot decide the appeal. The head or somebody above decides it.',
  },
  'only-head': {
    status: 409,
    ko: '이의신청은 부서장이나 본부장, 또는 그 대리가 결정합니다.',
    en: 'The head, the director or who stands in for them decides an appeal.',
  },
  'not-statutory': {
    status: 422,
    ko: '거부처분은 법정 민원에만 할 수 있습니다. 먼저 법정 민원 종류를 정해 주십시오.',
    en: 'Only a statutory application can be refused so. Please set its legal kind first.',
  },
  'supplement-first': {
    status: 422,
    ko: '보완을 두 번 요청하고 그 기간이 지났을 때만 이 사유로 마칠 수 있습니다.',
    en: 'That reason needs two requests for what is missing, and the time of the second to have passed.',
  },
  'nobody-to-take-over': {
    status: 409,
    ko: '다른 사람이 대신 쓴 민원이 아니거나 이미 본인이 이어받았습니다.',
    en: 'Nobody wrote it for somebody else, or it was taken over already.',
  },
  'other-name': {
    status: 422,
    ko: '민원에 적힌 민원인 이름과 다릅니다.',
    en: 'That is not the name in which the petition was written.',
  },
  'contact-needed': {
    status: 422,
    ko: '전자우편과 휴대전화 가운데 하나는 적어 주십시오.',
    en: 'Please give an e-mail address or a mobile number.',
  },
} as const satisfies Refusals;
