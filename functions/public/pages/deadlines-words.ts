import type { Channel } from '../../../shared/charter/charter.ts';
import type { LegalKind } from '../../../shared/charter/legal-kinds.ts';
import type { ReceiptDue } from '../../../shared/charter/receipt-dues.ts';
import type { PetitionKind } from '../../../shared/kernel/petition-kind.ts';

export const KO = {
  title: '언제까지 답변받을 수 있나요',
  lead: '보내는 때와 방법, 민원의 종류를 고르면 언제까지 답변하기로 약속했는지와 그렇게 계산한 까닭을 보여 드립니다. 여기에서 고른 내용은 저장하지 않습니다.',
  received: '접수하는 때',
  hint: '한국 시각입니다. 예: 2026-11-24T10:12',
  channel: '보내는 방법',
  channels: {
    web: '인터넷',
    post: '우편',
    fax: '팩스',
    email: '전자우편',
    phone: '전화',
    visit: '방문',
  } satisfies Record<Channel, string>,
  kind: '민원의 종류',
  kinds: {
    question: '질문',
    opinion: '의견·제안',
    complaint: '불만·고충',
    other: '기타',
  } satisfies Record<PetitionKind, string>,
  legal: '법에서 정한 종류 (아시는 때만)',
  unknown: '모릅니다',
  legals: {
    question: '단순 질의',
    lawQuestion: '법령 질의',
    suggestion: '건의',
    grievance: '고충',
    statutory: '신청·인허가',
    other: '그 밖의 민원',
  } satisfies Record<LegalKind, string>,
  button: '답변 기한 보기',
  wrong: (from: string) =>
    `접수하는 때를 다시 적어 주십시오. ${from}년부터 2099년까지 볼 수 있습니다.`,
  result: '답변 기한',
  when: {
    received: '보통의 경우',
    reclassified: '사실을 확인하거나 고칠 것이 있는 경우',
    law: '법에서 정한 처리 기간',
  } satisfies Record<ReceiptDue['when'], string>,
  target: '인터넷 민원과 같게 하려는 목표입니다.',
  basis: {
    received: '고객서비스헌장에서 약속한 말씀:',
    reclassified: '고객서비스헌장에서 약속한 말씀:',
    law: '기한을 지키지 못했을 때에 대한 고객서비스헌장의 말씀:',
  } satisfies Record<ReceiptDue['when'], string>,
  calendar: '어떤 달력으로 계산했나요',
  knownUntil: (day: string) => `${day}까지의 공휴일로 계산했습니다.`,
  asOf: (at: string) => `새로 정해지거나 취소된 공휴일도 ${at}까지 반영했습니다.`,
  officialAlone:
    '관보에 실린 공휴일로만 계산했습니다. 나중에 정해진 임시공휴일은 빠져 있을 수 있습니다.',
  version: (version: string) => `달력 번호: ${version}`,
  download: '달력을 파일(JSON)로 받기',
};
export const EN: typeof KO = {
  title: 'When you would be answered',
  lead: 'Choose when and how you write and what kind of petition it is, and see by when we promise to answer and how that is counted. Nothing that you choose here is kept.',
  received: 'When we receive it',
  hint: 'The time in Korea. Example: 2026-11-24T10:12',
  channel: 'How you send it',
  channels: {
    web: 'online',
    post: 'by post',
    fax: 'by fax',
    email: 'by e-mail',
    phone: 'by telephone',
    visit: 'at the counter',
  },
  kind: 'What kind it is',
  kinds: { question: 'Question', opinion: 'Opinion', complaint: 'Complaint', other: 'Other' },
  legal: 'Kind by law (only if you know it)',
  unknown: 'I do not know',
  legals: {
    question: 'simple question',
    lawQuestion: 'question of law',
    suggestion: 'suggestion',
    grievance: 'grievance',
    statutory: 'statutory application',
    other: 'other',
  },
  button: 'Show the date',
  wrong: (from) =>
    `Please give the time of receipt again. Years from ${from} to 2099 can be shown.`,
  result: 'By when we answer',
  when: {
    received: 'Usually',
    reclassified: 'If facts have to be established or something put right',
    law: 'The period of the law',
  },
  target: 'Our aim is to be as quick as with what is written online.',
  basis: {
    received: 'What the charter promises:',
    reclassified: 'What the charter promises:',
    law: 'What the charter says of periods that are not kept:',
  },
  calendar: 'Which calendar this is counted by',
  knownUntil: (day) => `Public holidays are known until ${day}.`,
  asOf: (at) => `Holidays that were added or withdrawn are in it as of ${at}.`,
  officialAlone:
    'It is counted by the holidays of the official gazette alone; holidays that were declared later may be missing.',
  version: (version) => `Calendar: ${version}`,
  download: 'The calendar as a file (JSON)',
};
