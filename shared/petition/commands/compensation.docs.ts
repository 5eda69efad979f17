import type { DocsOf } from './command-docs.ts';
import type { compensationCommands } from './compensation.ts';

export const compensationDocs = {
  'issue-compensation': {
    ko: '승인된 보상을 승인하지 않은 사람이 재고에서 꺼낸다. 예산이 모자라면 거절되고, 이사장이 일정을 알려야 한다.',
    en: 'Takes an approved compensation from stock, by somebody else than who approved it. Where the budget is exhausted it is refused, and the director owes the citizen word.',
    example: { visit: 'visit-1', kind: 'transit-card', way: 'post', serial: 'T-1001' },
  },
  'give-compensation': {
    ko: '보상이 민원인에게 전해졌음을 증빙과 함께 남긴다.',
    en: 'Records that the citizen has the compensation, with its evidence.',
    example: { visit: 'visit-1', evidence: 'post', proof: '1234567890123' },
  },
  'return-compensation': {
    ko: '받아 가지 않은 보상을 재고로 되돌린다. 받을 권리는 남는다.',
    en: 'Returns what was not taken to stock. It can still be claimed.',
    example: { visit: 'visit-1', because: 'undeliverable' },
  },
  'reverse-compensation': {
    ko: '잘못 적었거나 잃어버린 보상의 기록을 까닭을 적어 취소한다.',
    en: 'Counters an entry that was a mistake, or of what was lost, with its reason.',
    example: { visit: 'visit-1', because: 'mistaken' },
  },
  'delay-word': {
    ko: '예산이 모자란 보상을 언제 어떻게 드릴지 이사장이 알린다.',
    en: 'The director tells the citizen when and how they are compensated.',
    example: { visit: 'visit-1', word: '내년 1월에 등기우편으로 보내 드리겠습니다.' },
  },
} satisfies DocsOf<typeof compensationCommands>;
