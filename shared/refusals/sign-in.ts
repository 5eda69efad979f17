import type { Refusals } from './told.ts';

/** What the door of staff, and a wrong code at the citizen's, say. */
export const DOOR = {
  'no-match': {
    status: 404,
    ko: '접수번호와 조회 코드가 맞지 않거나 조회 코드의 사용 기간이 끝났습니다. 다시 확인하시고, 그래도 안 되면 고객지원 부서에 문의해 주십시오.',
    en: 'The receipt number and the access code do not match, or the code is no longer valid. Please check them, or ask customer support.',
  },
  'too-many-tries': {
    status: 429,
    ko: '조회 코드가 맞지 않습니다. 여러 번 잘못 입력하셨으니 조회 코드를 다시 확인하고 입력해 주십시오. 맞는 조회 코드를 입력하시면 바로 열립니다.',
    en: 'That is not the access code, and there were many wrong ones. Please check it before you try again: the right one opens at once.',
  },
  'too-many-names': {
    status: 429,
    ko: '이름을 여러 번 잘못 입력하셨습니다. 한 시간 뒤에 다시 입력하시거나 고객지원 부서에 전화해 주십시오.',
    en: 'There were too many wrong names. Please try again in an hour, or call customer support.',
  },
  'link-expired': {
    status: 401,
    title: { ko: '링크의 기간이 지났습니다', en: 'The link has expired' },
    ko: '링크의 기간이 지났습니다. 가장 최근 메일의 링크를 여십시오.',
    en: 'The link has expired. Open the link of the latest mail.',
  },
  unauthorized: {
    status: 401,
    title: { ko: '이 링크로는 열 수 없습니다', en: 'This link does not open the page' },
    ko: '링크가 올바르지 않거나 이 브라우저에서 아직 열지 않으셨습니다. 가장 최근 메일의 링크를 여십시오.',
    en: 'The link is not valid, or it was not opened in this browser yet. Open the link of the latest mail.',
  },
  'code-needed': {
    status: 401,
    ko: '이 기기에서 아직 본인 확인을 하지 않으셨습니다. 메일로 받는 확인 번호를 입력해 주십시오.',
    en: 'This device has not been opened yet. Please enter the code that we mail to you.',
  },
  'code-again': {
    status: 401,
    ko: '종결하거나 기한을 바꾸거나 다른 기관에 보내거나 이의신청을 결정하는 일은 최근 30분 안에 확인 번호를 입력한 기기에서만 할 수 있습니다.',
    en: 'To close a petition, change its date, pass it on to another body or decide an appeal, a code must have been entered within the last thirty minutes.',
  },
  'wrong-code': {
    status: 401,
    ko: '확인 번호가 맞지 않습니다. 다시 확인해 주십시오.',
    en: 'That is not the code. Please look again.',
  },
  'code-over': {
    status: 401,
    ko: '그 확인 번호는 이 브라우저에서 쓸 수 없습니다. 기간이 지났거나, 이미 썼거나, 다른 브라우저에서 요청한 번호입니다. 여기서 새 번호를 받으십시오.',
    en: 'That code cannot be used in this browser: it is over, was used, or was asked for elsewhere. Please ask for one here.',
  },
  'door-closed': {
    status: 429,
    ko: '확인 번호를 여러 번 요청하여 새 번호를 잠시 보내지 않습니다. 한 시간 안에 다시 받으실 수 있고, 전에 확인 번호를 입력하신 기기에서는 지금도 받으실 수 있습니다.',
    en: 'Too many codes were asked for. You can ask again within the hour, and at once on a device where you entered a code before.',
  },
  'links-closed': {
    status: 429,
    ko: '이 네트워크에서 링크를 여러 번 요청하여 잠시 보내지 않습니다. 한 시간 안에 다시 받으실 수 있습니다. 이미 받으신 메일의 링크는 그대로 열립니다.',
    en: 'Too many links were asked for from this network. You can ask again within the hour; links of mails that you have still open.',
  },
  'looked-enough': {
    status: 429,
    ko: '다른 곳의 민원을 한 시간에 찾을 수 있는 횟수를 넘었습니다. 잠시 뒤에 다시 찾아 주십시오.',
    en: 'That is as often as one may look elsewhere within an hour. Please try again later.',
  },
  'not-our-form': {
    status: 403,
    ko: '화면이 오래되었습니다. 민원을 다시 열고 보내 주십시오.',
    en: 'The page is out of date. Please open the petition again and send it once more.',
  },
  'from-elsewhere': {
    status: 403,
    title: { ko: '직접 여신 화면입니까', en: 'Did you open this page?' },
    ko: '다른 사이트에서 이 화면을 열었습니다. 아직 아무것도 열지 않았으니, 직접 여신 것이면 아래를 눌러 주십시오.',
    en: 'Another site led here. Nothing was opened yet: if it was you, please go on below.',
  },
  reassigned: {
    status: 403,
    title: { ko: '담당자가 바뀌었습니다', en: 'Somebody else is in charge' },
    ko: '이 민원은 지금 다른 분이 맡고 있어 이 링크로 열 수 없습니다.',
    en: 'Somebody else has this petition now, and this link no longer opens it.',
  },
} as const satisfies Refusals;
