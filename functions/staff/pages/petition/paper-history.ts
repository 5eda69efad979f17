import type { LetterEvent } from '../../../../shared/petition/letters/events.ts';
import type { PaperEvent } from '../../../../shared/petition/paper/events.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import type { Sentences } from './fact.ts';

/** What staff read of the paper of a petition, of theirs and of ours. */
export const paperSentences = {
  PaperAdded: ({ again, completes, from, by }, { ko, who }) => {
    if (from !== undefined)
      return ko
        ? `${who(by ?? '')}: ${from} 번호로 들어온 종이를 이 민원의 보완 서류로 냈습니다.`
        : `${who(by ?? '')} put the paper here that had come in as ${from}.`;
    if (again)
      return ko
        ? '같은 원본이 다시 와서 여기에 함께 두었습니다.'
        : 'The same original came once more and was put here.';
    if (completes)
      return ko ? '팩스 그림이 뒤늦게 왔습니다.' : 'The pictures of the fax came later.';
    return ko ? '원본이 들어왔습니다.' : 'An original came in.';
  },
  PaperSealed: ({ found }, { ko }) => {
    if (found === 'infected')
      return ko
        ? '원본에서 악성코드가 발견되어 아무도 열 수 없게 보관했습니다.'
        : 'Malware was found in the original: it is kept, and nobody can open it.';
    return ko ? '원본을 검사하고 봉인하여 보관했습니다.' : 'The original was scanned and sealed.';
  },
  PaperRead: (_, { ko }) =>
    ko ? '원본의 열람본을 만들었습니다.' : 'A reading copy of the original was made.',
  PageTurned: ({ by, page }, { ko, who }) =>
    ko ? `${who(by)}: ${page}쪽의 그림을 돌렸습니다.` : `${who(by)} turned page ${page}.`,
  PaperDescribed: (_, { ko }) =>
    ko
      ? '늦게 온 스캔 정보를 반영했습니다.'
      : 'What the scanner said came later and was taken over.',
  ArrivalStamped: ({ stampedAt }, { ko }) =>
    ko
      ? `실제 도착은 ${formatInstant(stampedAt, 'ko')}입니다. 기한을 그때부터 다시 셌습니다.`
      : `It really arrived on ${formatInstant(stampedAt, 'en')}: the dates count from then.`,
  PaperKeyed: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 종이에 적힌 내용과 보낸 사람을 입력했습니다.`
      : `${who(by)} wrote down what the paper says and who sent it.`,
  PaperMoved: ({ by, to }, { ko, who }) =>
    ko
      ? `${who(by)}: ${to} 민원의 보완 서류로 냈습니다. 이 접수는 끝납니다.`
      : `${who(by)} put it to petition ${to}, which waited for it. This receipt ends.`,
  PaperSplit: ({ by, into }, { ko, who }) => {
    const numbers = into.map(({ number }) => number).join(', ');
    if (into.length === 0)
      return ko ? `${who(by)}: 한 통임을 확인했습니다.` : `One letter only, says ${who(by)}.`;
    return ko
      ? `${who(by)}: 여러 통을 나누었습니다. 나뉜 민원: ${numbers}`
      : `Split by ${who(by)} into ${numbers}.`;
  },
  LetterNeeded: (_, { ko }) =>
    ko ? '우편 담당자가 보낼 문서가 생겼습니다.' : 'The mail room is to send a document.',
  LetterPosted: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 민원인에게 편지나 팩스로 보냈습니다.`
      : `${who(by)} sent the petitioner a letter or a fax.`,
  LetterReturned: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 보낸 것이 돌아왔습니다.` : `${who(by)} logged that what was sent came back.`,
  AnswerGiven: (_, { ko }) =>
    ko
      ? '답변이 민원인에게 전해졌습니다. 약속은 이때로 셉니다.'
      : 'The answer was given to the petitioner: the promises are judged by this instant.',
} satisfies Sentences<PaperEvent['type'] | LetterEvent['type']>;
