import type { Language } from '../../../../shared/kernel/language.ts';
import type { Source } from './paper-suggestions.ts';

const KO = {
  key: {
    title: '종이에 적힌 내용 입력',
    again: '입력한 내용 고치기',
    hint: '원본을 읽고 적어 주십시오. 저장하면 접수증이 닿을 수 있는 경로로 나갑니다.',
    mind: '“제안”이라고 표시된 칸은 확인되지 않은 것입니다. 원본과 맞는지 보고, 다르면 고치거나 지워 주십시오.',
    from: {
      post: '봉투에서 온 제안',
      fax: '발신번호에서 온 제안',
      email: '메일 머리에서 온 제안',
      read: '자동 인식에서 온 제안',
    } satisfies Record<Source, string>,
    name: '제목 (무엇을 원하는지 한 줄로)',
    text: '내용 (요지 또는 옮겨 적은 글)',
    kind: '종류',
    kinds: { question: '문의', opinion: '건의', complaint: '불만', other: '그 밖' },
    petitioner: '보낸 사람',
    address: '회신 주소 (우편번호부터)',
    phone: '전화',
    fax: '팩스',
    email: '전자우편',
    doubt: (ways: string) =>
      `${ways}: 이대로는 연락이 닿지 않습니다. 원본과 맞는지 확인해 주십시오. 맞으면 그대로 저장해 주십시오.`,
    stamp: '도착 도장이 찍힌 때 (접수한 때보다 이를 때만)',
    button: '저장하고 다음으로',
    keep: '고친 내용 저장',
  },
  split: {
    title: '여러 통을 나누기',
    hint: (from: number, to: number) =>
      `이 파일은 ${from}쪽부터 ${to}쪽까지입니다. 한 통이 시작하는 쪽 번호를 모두 적어 주십시오. 첫 번호는 ${from}입니다. 빠지는 쪽은 없습니다.`,
    begins: '시작하는 쪽 (예: 1, 4, 7)',
    uncounted: '아직 쪽수를 세지 못했습니다. 잠시 뒤에 다시 열어 주십시오.',
    button: '나누어 접수하기',
  },
};
const EN: typeof KO = {
  key: {
    title: 'Write down what the paper says',
    again: 'Correct what was written down',
    hint: 'Please read the original. Once it is saved the receipt leaves on the way that reaches its sender.',
    mind: 'A field that is marked as suggested is not confirmed: compare it with the original, and change or empty it where it differs.',
    from: {
      post: 'suggested by the envelope',
      fax: 'suggested by the caller id',
      email: "suggested by the mail's header",
      read: 'suggested by the recognised text',
    },
    name: 'Title (what is asked, in one line)',
    text: 'Text (the gist, or all of it)',
    kind: 'Kind',
    kinds: { question: 'question', opinion: 'opinion', complaint: 'complaint', other: 'other' },
    petitioner: 'Sender',
    address: 'Return address, with the postal code',
    phone: 'Telephone',
    fax: 'Fax',
    email: 'E-mail',
    doubt: (ways) =>
      `${ways}: nobody is reached like this. Please compare it with the original. If it is right, keep it as it is.`,
    stamp: 'Arrival stamp (only where it is earlier than the receipt)',
    button: 'Save and go on',
    keep: 'Save the correction',
  },
  split: {
    title: 'Several letters: split them',
    hint: (from, to) =>
      `This file has pages ${from} to ${to}. Please write every page on which a letter begins; the first is ${from}. No page is left out.`,
    begins: 'Pages that begin a letter (such as 1, 4, 7)',
    uncounted: 'Its pages have not been counted yet. Please open this again in a moment.',
    button: 'Receive each of them',
  },
};
export type PaperWords = typeof KO;
export const paperWords = (language: Language): PaperWords => (language === 'ko' ? KO : EN);
