import type { CompensationKind } from '../charter/compensation.ts';
import type { CompensationStep, EntryOf, HandoverWay } from './entry.ts';

/** The words of a monthly statement, for whoever keeps the corporation's books. */
export const STATEMENT = {
  columns: {
    department: '부서',
    year: '예산연도',
    code: '예산코드',
    day: '날짜',
    step: '구분',
    finding: '확인번호',
    kind: '종류',
    serial: '일련번호',
    way: '전달방법',
    counter: '창구',
    amount: '금액(원)',
    spends: '지출(원)',
    left: '잔액(원)',
    by: '처리자',
    detail: '사유·증빙',
    alone: '비고',
  },
  steps: {
    approved: '승인',
    issued: '출고',
    'handed-over': '전달',
    returned: '재고 반환',
    reversed: '취소',
    balance: '월말 잔액',
    owed: '월말 미전달',
  } satisfies Record<CompensationStep | 'balance' | 'owed', string>,
  kinds: {
    'transit-card': '교통카드',
    'mobile-voucher': '모바일 상품권',
    'gift-certificate': '지류 상품권',
  } satisfies Record<CompensationKind, string>,
  ways: { 'on-the-spot': '현장', mobile: '휴대전화', post: '등기우편' } satisfies Record<
    HandoverWay,
    string
  >,
  evidence: { code: '확인 코드', slip: '수령증', post: '등기번호' } satisfies Record<
    EntryOf<'handed-over'>['evidence']['kind'],
    string
  >,
  reasons: {
    unclaimed: '기간 안에 받아 가지 않음',
    undeliverable: '전달할 수 없음',
    declined: '받지 않겠다고 함',
    withdrawn: '잘못이 없었던 것으로 확인됨',
    mistaken: '잘못 기록함',
    lost: '전달 전에 분실함',
  } satisfies Record<EntryOf<'returned' | 'reversed'>['because'], string>,
  count: (n: number) => `${n}건`,
  alone: '확인자 없이 부서장이 출고',
};
