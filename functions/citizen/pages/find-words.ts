import { html } from '../../../shared/web/html.ts';

/** What the page says that finds a petition, in Korean. */
export const KO = {
  title: '내 민원 찾기',
  lead: '접수번호와 조회 코드를 적어 주세요. 진행 상황과 답변을 보실 수 있습니다.',
  where: '접수번호와 조회 코드는 신청하신 뒤의 접수증 화면과 접수 안내 메일에 있습니다.',
  number: '접수번호',
  numberHint: html`보기: <span class="whole">2026-000001-5</span>. 줄표는 빼고 적으셔도 됩니다.`,
  code: '조회 코드',
  codeHint: html`보기: <span class="whole">ABCD-EFGH-JKMN</span>. 소문자로 적으셔도 되고, 줄표는 빼셔도 됩니다.`,
  button: '민원 찾기',
  wrong: {
    empty: '접수번호를 적어 주십시오.',
    shape:
      '접수번호는 숫자 열한 자리입니다. 빠지거나 더 들어간 숫자가 있는지 다시 확인해 주십시오.',
    digits: '접수번호 가운데 잘못 적힌 숫자가 있습니다. 접수증과 견주어 다시 확인해 주십시오.',
  },
  noCode: '조회 코드를 적어 주십시오.',
  lost: '조회 코드를 잃어버리셨나요?',
  lostHint:
    '위에 접수번호만 적고 아래 단추를 눌러 주세요. 민원에 적으신 연락처로 새 조회 코드를 보내 드립니다.',
  lostButton: '새 조회 코드 받기',
  lostNumber: (name: string, phone: string) =>
    `접수번호도 모르시거나 연락처가 바뀌었으면 ${name}에 전화해 주십시오. 전화 ${phone}`,
};

/** The same in English. */
export const EN: typeof KO = {
  title: 'Find my petition',
  lead: 'Enter your receipt number and your access code to see how it is going, and the answer.',
  where: 'Both stand on the receipt that you saw after you applied, and in the receipt mail.',
  number: 'Receipt number',
  numberHint: html`Such as <span class="whole">2026-000001-5</span>. You can leave the dashes out.`,
  code: 'Access code',
  codeHint: html`Such as <span class="whole">ABCD-EFGH-JKMN</span>. Lower-case letters are fine, and you can leave the dashes out.`,
  button: 'Find it',
  wrong: {
    empty: 'Please enter the receipt number.',
    shape: 'A receipt number has eleven digits. Please check whether one is missing or too many.',
    digits: 'A digit of the receipt number is wrong. Please compare it with your receipt.',
  },
  noCode: 'Please enter the access code.',
  lost: 'Have you lost the code?',
  lostHint:
    'Enter only the receipt number above and press the button below. A new code goes to the contact that stands in your petition.',
  lostButton: 'Send me a new code',
  lostNumber: (name, phone) =>
    `If you do not know the number either, or your contact has changed, please call ${name}, telephone ${phone}.`,
};
