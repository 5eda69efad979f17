import type { Told } from './endpoint-doc.ts';
import { CodeSent, FreshSent, Passed } from './staff-replies.ts';

/** How staff come in: the code of a device, a link to the address on record, a fresh link. */
export const staffDoorDocs = {
  'POST /desk/session': {
    ko: '확인 번호를 등록된 직원 메일로 보낸다.',
    en: "Mails a code to the address on record of the link's person.",
    body: {},
    reply: CodeSent,
    status: 202,
  },
  'GET /desk/session/code': {
    ko: '확인 번호를 넣는 화면.',
    en: 'The form for the mailed code.',
    asks: { place: { ko: '접수번호 또는 `worklist`', en: 'A receipt number, or `worklist`' } },
  },
  'POST /desk/session/code': {
    ko: '확인 번호로 이 기기를 열두 시간 동안 연다.',
    en: 'Opens this device for twelve hours with the mailed code.',
    body: { code: '123456' },
    reply: Passed,
  },
  'GET /desk': {
    ko: '메일이 없는 직원이 업무 메일 주소를 적는 화면. 이미 들어온 기기는 처리할 민원으로 간다.',
    en: 'Where staff who have no mail type their office address; a known device goes on to the worklist.',
  },
  'POST /desk': {
    ko: '등록된 업무 메일 주소이면 링크를 보낸다. 아니어도 답은 같다.',
    en: 'Mails a link if the address is on record. The reply is the same if it is not.',
    body: { email: 'care-1@example.org' },
    reply: FreshSent,
    status: 202,
  },
  'POST /desk/fresh': {
    ko: '기간이 지난 링크 대신 새 링크를 등록된 메일로 보낸다.',
    en: 'Mails a fresh link to the address on record in place of an expired one.',
    body: { token: 'KEY.PAYLOAD.SIGNATURE' },
    reply: FreshSent,
    status: 202,
  },
} as const satisfies Readonly<Record<string, Told>>;
