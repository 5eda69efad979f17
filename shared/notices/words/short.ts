import { en as lettersEn } from './petitioner-en.ts';
import { ko as lettersKo } from './petitioner-ko.ts';

/** What is said in few words: in a text, or by a person who calls. */
const ko = {
  letters: lettersKo,
  received: (number: string) => `접수번호 ${number} 민원이 접수되었습니다.`,
  late: (number: string, due: string) =>
    `죄송합니다. 접수번호 ${number} 민원에 ${due}까지 답변드리기로 한 약속을 지키지 못했습니다.`,
  noDate: '아직 답변드리지 못했습니다. 책임자가 직접 챙기고 있습니다.',
  answered: (number: string) => `접수번호 ${number} 민원의 답변이 나왔습니다.`,
  dateChanged: (number: string) => `접수번호 ${number} 민원의 답변 기한이 바뀝니다.`,
  because: (reason: string) => `이유: ${reason}`,
  until: (until: string) => `${until} 답변드리겠습니다.`,
  about: (number: string) => `접수번호 ${number} 민원이 늦어진 사유를 알려 드립니다.`,
  news: (number: string) => `접수번호 ${number} 민원에 새 소식이 있습니다.`,
  code: (code: string) => `조회 코드 ${code}`,
  status: '진행 상황',
  phone: '전화',
};
const en: typeof ko = {
  letters: lettersEn,
  received: (number) => `Your petition ${number} was received.`,
  late: (number, due) =>
    `We are sorry: petition ${number} was to be answered by ${due}, and we did not keep that promise.`,
  noDate: 'It is still not answered. The person responsible is now seeing to it.',
  answered: (number) => `Your petition ${number} has been answered.`,
  dateChanged: (number) => `The date for the answer to petition ${number} changes.`,
  because: (reason) => `Reason: ${reason}`,
  until: (until) => `You will have our answer ${until}.`,
  about: (number) => `About petition ${number}, which is late.`,
  news: (number) => `There is news of your petition ${number}.`,
  code: (code) => `Access code ${code}`,
  status: 'Where it stands',
  phone: 'Telephone',
};

export const SHORT = { ko, en };
