import { formatInstant } from '../../../../shared/text/dates.ts';
import type { Fact } from './fact.ts';

/** What staff read of the paper of a petition; undefined for everything else. */
export const paperFact: Fact = (event, { who, ko }) => {
  switch (event.type) {
    case 'PaperAdded':
      if (event.again)
        return ko
          ? '같은 원본이 다시 와서 여기에 함께 두었습니다.'
          : 'The same original came once more and was put here.';
      if (event.completes)
        return ko ? '팩스 그림이 뒤늦게 왔습니다.' : 'The pictures of the fax came later.';
      return ko ? '원본이 들어왔습니다.' : 'An original came in.';
    case 'PaperSealed':
      if (event.found === 'infected')
        return ko
          ? '원본에서 악성코드가 발견되어 아무도 열 수 없게 보관했습니다.'
          : 'Malware was found in the original: it is kept, and nobody can open it.';
      return ko ? '원본을 검사하고 봉인하여 보관했습니다.' : 'The original was scanned and sealed.';
    case 'PaperRead':
      return ko ? '원본의 열람본을 만들었습니다.' : 'A reading copy of the original was made.';
    case 'PaperDescribed':
      return ko
        ? '늦게 온 스캔 정보를 반영했습니다.'
        : 'What the scanner said came later and was taken over.';
    case 'ArrivalStamped':
      return ko
        ? `실제 도착은 ${formatInstant(event.stampedAt, 'ko')}입니다. 기한을 그때부터 다시 셌습니다.`
        : `It really arrived on ${formatInstant(event.stampedAt, 'en')}: the dates count from then.`;
    case 'PaperKeyed':
      return ko
        ? `${who(event.by)}: 종이에 적힌 내용과 보낸 사람을 입력했습니다.`
        : `${who(event.by)} wrote down what the paper says and who sent it.`;
    case 'PaperSplit':
      if (event.into.length === 0)
        return ko
          ? `${who(event.by)}: 한 통임을 확인했습니다.`
          : `One letter only, says ${who(event.by)}.`;
      return ko
        ? `${who(event.by)}: 여러 통을 나누었습니다. 나뉜 민원: ${event.into.map(({ number }) => number).join(', ')}`
        : `Split by ${who(event.by)} into ${event.into.map(({ number }) => number).join(', ')}.`;
    default:
      return undefined;
  }
};
