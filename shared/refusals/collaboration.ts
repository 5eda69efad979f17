import type { Refusals } from './told.ts';

/** Why colleagues cannot do so: consulting, approving, linking, closing a repetition, templates. */
export const TOGETHER = {
  'consult-yourself': {
    status: 422,
    ko: '지금 이 민원을 맡은 사람에게는 협조를 요청할 수 없습니다. 다른 사람이나 부서를 고르십시오.',
    en: 'Whoever has the petition cannot be consulted about it. Please choose somebody else.',
  },
  'consulted-already': {
    status: 409,
    ko: '그 사람에게 이미 협조를 요청했고 회신을 기다리고 있습니다.',
    en: 'That person was asked already, and the reply is awaited.',
  },
  'consulted-enough': {
    status: 409,
    ko: '한 민원에서 한꺼번에 열 곳까지만 협조를 요청할 수 있습니다.',
    en: 'At most ten consultations can be open at once.',
  },
  'no-consultation': {
    status: 409,
    ko: '그런 협조 요청이 없거나 회신할 수 있는 분이 아닙니다.',
    en: 'There is no such consultation, or it is not yours to answer.',
  },
  'consultation-over': {
    status: 409,
    ko: '이미 회신했거나 더 필요하지 않게 된 협조 요청입니다.',
    en: 'It was answered already, or is no longer needed.',
  },
  'approval-needed': {
    status: 409,
    ko: '이 종류의 민원은 부서장의 결재를 받아 답변합니다. "결재 올리기"를 누르십시오. 아직 아무것도 나가지 않았습니다.',
    en: 'An answer to this kind of petition needs the approval of the head. Please press "Submit for approval". Nothing has been sent.',
  },
  'approval-not-needed': {
    status: 409,
    ko: '결재 없이 바로 답변할 수 있는 민원입니다.',
    en: 'This petition can be answered without approval.',
  },
  'nothing-to-approve': {
    status: 409,
    ko: '결재를 기다리는 답변이 없습니다. 이미 처리되었을 수 있으니 처리 이력을 확인해 주십시오.',
    en: 'No answer waits for approval. It may have been decided already: please see the history.',
  },
  'approval-changed': {
    status: 409,
    ko: '보고 계신 사이에 답변이 바뀌었습니다. 아래의 새 답변을 읽고 결재해 주십시오.',
    en: 'The answer was changed meanwhile. Please read the new one below and decide.',
  },
  'approval-without-item': {
    status: 409,
    ko: '이 답변에 있어야 할 개선 과제를 등록할 수 없습니다. 과제가 적혀 있지 않거나, 다시 살펴볼 날이 지났거나, 맡을 사람이 떠났습니다. 답변은 그대로 있습니다. 까닭을 적어 돌려보내시면 쓴 사람이 고쳐서 다시 올릴 수 있습니다.',
    en: 'The item of improvement that this answer needs cannot be opened: none is described, its day has come, or its owner has left. Nothing is lost. Please send the answer back and say why: its writer can mend it and submit it again.',
  },
  'only-approver': {
    status: 409,
    ko: '부서장이나 그 대리만 결재할 수 있으며, 자기가 쓴 답변은 결재할 수 없습니다.',
    en: 'Only the head or who stands in can decide, and nobody about an answer of their own.',
  },
  'unknown-parent': {
    status: 422,
    ko: '그 번호의 민원이 없거나 열어 볼 수 있는 민원이 아닙니다.',
    en: 'There is no petition of that number, or it is not yours to open.',
  },
  'link-itself': {
    status: 409,
    ko: '같은 민원의 번호입니다.',
    en: 'That is the number of this very petition.',
  },
  'linked-already': {
    status: 409,
    ko: '이미 다른 민원에 묶여 있습니다. 먼저 푸십시오.',
    en: 'It is linked to another petition. Please undo that first.',
  },
  'has-duplicates': {
    status: 409,
    ko: '이 민원에 묶인 민원이 있어 다른 민원에 묶을 수 없습니다.',
    en: 'Other petitions are linked to this one, so it cannot be linked itself.',
  },
  'parent-is-linked': {
    status: 409,
    ko: '그 민원은 다른 민원에 묶여 있습니다. 원래 민원의 번호를 적으십시오.',
    en: 'That one is linked to another itself. Please give the number of the first.',
  },
  'linked-enough': {
    status: 409,
    ko: '한 민원에는 마흔 건까지 묶을 수 있습니다.',
    en: 'At most forty petitions can be linked to one.',
  },
  'approval-differs': {
    status: 409,
    ko: '이 민원의 답변에는 결재가 필요하고 그 민원에는 필요하지 않아 묶을 수 없습니다.',
    en: 'This one needs approval and that one does not, so they cannot be linked.',
  },
  'not-linked': {
    status: 409,
    ko: '묶여 있지 않은 민원입니다.',
    en: 'It is linked to no other petition.',
  },
  'not-same-person': {
    status: 422,
    ko: '고르신 민원이 같은 민원인의 것으로 확인되지 않습니다.',
    en: 'They are not known to be petitions of the same person.',
  },
  'repeat-too-few': {
    status: 409,
    ko: '같은 내용으로 먼저 답변한 민원이 두 건 이상이어야 종결할 수 있습니다(민원처리법 제23조).',
    en: 'It can be closed only after two answers to the same matter (article 23 of the Act).',
  },
  'gaps-unfilled': {
    status: 422,
    ko: '{{ }}로 표시된 빈칸이 남아 있습니다. 모두 채운 뒤 보내 주십시오.',
    en: 'There are gaps marked {{ }} left. Please fill them all before sending.',
  },
} as const satisfies Refusals;
