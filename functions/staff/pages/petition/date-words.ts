import type { LegalKind } from '../../../../shared/charter/legal-kinds.ts';
import type { ExtensionReason } from '../../../../shared/petition/extension-reason.ts';

export const KO = {
  reclassify: {
    title: '7일 처리로 바꾸기',
    hint: '서비스 개선이나 불만이면서 사실 확인이나 시정이 필요할 때만 바꿀 수 있습니다. 7일은 접수한 날부터 셉니다.',
    matter: '무엇에 관한 민원입니까',
    matters: { improvement: '서비스에 대한 개선', complaint: '서비스에 대한 불만' },
    need: '무엇이 필요합니까',
    needs: { factFinding: '사실 확인', correction: '시정' },
    sentence: '민원인에게 알릴 이유 (한 문장)',
    button: '7일로 바꾸고 알리기',
  },
  extend: {
    title: '기한 연장 (사전 통보)',
    hint: '지금 기한이 지나기 전에 민원인에게 전달되어야 연장됩니다. 업무량이나 부재는 사유가 아닙니다.',
    reason: '사유',
    reasons: {
      consultation: '다른 기관·부서와 협의',
      'site-check': '현장 확인',
      'fact-finding': '사실관계 조사',
      'force-majeure': '천재지변 등 불가피한 사유',
    } satisfies Record<ExtensionReason, string>,
    newDueAt: '새 기한',
    sentence: '민원인에게 알릴 설명 (한 문장)',
    consent: '두 번째 연장에 민원인이 동의했습니다',
    button: '미리 알리고 연장하기',
  },
  legalKind: {
    title: '법정 민원 종류 정하기',
    hint: '정하면 법정 처리기간이 약속과 나란히 흐릅니다.',
    kind: '종류',
    kinds: {
      question: '단순 질의',
      lawQuestion: '법령 질의',
      suggestion: '건의',
      grievance: '고충',
      statutory: '법정 (신청·인허가)',
      other: '기타',
    } satisfies Record<LegalKind, string>,
    button: '정하기',
  },
};
export const EN: typeof KO = {
  reclassify: {
    title: 'Move it to seven days',
    hint: 'Only for an improvement of or a complaint about our service that needs facts established or something put right. The seven days run from the receipt.',
    matter: 'What is it about?',
    matters: {
      improvement: 'an improvement of our service',
      complaint: 'a complaint about our service',
    },
    need: 'What does it need?',
    needs: { factFinding: 'facts to be established', correction: 'something to be put right' },
    sentence: 'What the petitioner is told (one sentence)',
    button: 'Move it and tell them',
  },
  extend: {
    title: 'Extend with prior notice',
    hint: 'The date moves only if the notice reaches the petitioner before the present date. Workload and absence are no reasons.',
    reason: 'Reason',
    reasons: {
      consultation: 'consultation with another body or department',
      'site-check': 'a visit to the site',
      'fact-finding': 'facts to be established',
      'force-majeure': 'force majeure',
    },
    newDueAt: 'New date',
    sentence: 'What the petitioner is told (one sentence)',
    consent: 'The petitioner has consented to a second extension',
    button: 'Announce the new date',
  },
  legalKind: {
    title: 'Set the legal kind',
    hint: 'From then on the period of the law runs beside the promise.',
    kind: 'Kind',
    kinds: {
      question: 'simple question',
      lawQuestion: 'question of law',
      suggestion: 'suggestion',
      grievance: 'grievance',
      statutory: 'statutory application',
      other: 'other',
    },
    button: 'Set it',
  },
};
