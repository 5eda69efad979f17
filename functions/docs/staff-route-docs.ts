import type { STAFF_ROUTES } from '../staff/routes.ts';
import type { Told } from './endpoint-doc.ts';
import {
  AbsenceEnded,
  AbsencePlanned,
  Absences,
  Calls,
  Consultation,
  DeskPetition,
  Drafted,
  Found,
  Item,
  Items,
  Keyed,
  Learnt,
  Letters,
  OutboxList,
  OwnActed,
  OwnReport,
  PostedAll,
  Previewed,
  Received,
  Reviewed,
  Worklist,
} from './replies.ts';
import type { RouteKey } from './route-key.ts';
import { staffDoorDocs } from './staff-door-docs.ts';

const PURPOSE = {
  ko: '보는 까닭: `answer`, `contact`, `fact-finding`, `keying`',
  en: 'Why it is looked at: `answer`, `contact`, `fact-finding` or `keying`',
};
const PAPER = '0123456789abcdef0123456789abcdef';

const ITEM = 'I-2026-000001-6-1';

const LINK = {
  ko: '메일의 링크. 처음 열 때 한 번만 쓴다.',
  en: 'The token of a mail, for its first opening only.',
};

/** What each route of staff does; a command (`POST /desk/{act}`) is described by its own docs. */
export const staffRouteDocs = {
  ...staffDoorDocs,
  'GET /desk/petitions/{number}': {
    ko: '민원 한 건을 본다. 소관 부서 직원이 처음 열면 맡은 것이 된다. `t`는 메일의 링크다.',
    en: 'A petition. Its first opening by its own department accepts it. `t` is the token of a mail.',
    reply: DeskPetition,
    asks: {
      t: LINK,
      show: { ko: '`original`이면 가리지 않은 원문', en: '`original`: unmasked' },
      purpose: { ko: '원문을 보는 목적', en: 'Why the original is read' },
    },
  },
  'GET /desk/petitions/{number}/attachments/{attachment}': {
    ko: '붙은 파일 하나를 받는다. 누가 누구의 파일을 보았는지 기록된다.',
    en: 'A file of the petition. Who read whose file is logged.',
    at: { attachment: 'fedcba9876543210fedcba9876543210' },
  },
  'GET /desk/petitions/{number}/papers/{paper}/pages/{page}': {
    ko: '종이 원본 한 쪽의 그림(PNG). 악성코드 검사를 마친 것만 보이며, 누가 왜 보았는지 기록된다.',
    en: 'The picture of a page of an original (PNG). Only what was scanned for malware; who looked and why is logged.',
    at: { paper: PAPER, page: '1' },
    asks: { purpose: PURPOSE },
  },
  'GET /desk/petitions/{number}/papers/{paper}/reading.pdf': {
    ko: '이 민원에 속하는 쪽들의 PDF 사본. 팩스의 점은 하나도 바뀌지 않는다.',
    en: "A copy of the petition's own pages as a PDF. Not a dot of a fax is changed.",
    at: { paper: PAPER },
    asks: { purpose: PURPOSE },
  },
  'GET /desk/petitions/{number}/papers/{paper}/original': {
    ko: '온 그대로의 원본. 4MB가 넘으면 1분 동안 열리는 주소로 보낸다.',
    en: 'The original byte for byte as it came. Above 4 MB: an address that opens for a minute.',
    at: { paper: PAPER },
    asks: { purpose: PURPOSE },
  },
  'GET /desk/petitions/{number}/consultation': {
    ko: '협조 요청을 받은 사람이 질문과 가린 민원 글을 보고 회신한다.',
    en: 'What a consulted person is asked, with the text masked, and the form that replies.',
    of: 'consultation',
    reply: Consultation,
    asks: { t: LINK },
  },
  'GET /desk/worklist': {
    ko: '처리할 민원 목록. 부서장은 부서 전체를 직원별로 본다.',
    en: "One person's worklist; a head sees the department by person.",
    reply: Worklist,
    asks: {
      t: LINK,
      filter: { ko: '`all`, `overdue`, `today`, `soon`', en: '`all`, `overdue`, `today`, `soon`' },
      person: { ko: '이 사람의 목록만', en: 'Only the list of this person' },
      department: { ko: '이 부서의 목록만', en: 'Only the list of this department' },
      after: { ko: '다음 쪽(`more`가 준 주소)', en: 'The next page, as `more` gives it' },
      q: { ko: '접수번호의 일부', en: 'Part of a receipt number' },
    },
  },
  'GET /desk/entry': {
    ko: '전화, 방문, 우편으로 온 민원을 적는 화면.',
    en: 'The form for what reached us by telephone, visit or post.',
    asks: { t: LINK },
  },
  'POST /desk/entry': {
    ko: '전화, 방문, 우편으로 온 민원을 접수한다. `at`은 연락을 받은 때다.',
    en: 'Receives what came by telephone, visit or post. `at` is the instant of the contact.',
    body: { channel: 'phone', title: '지급일 문의', body: '언제 지급되는지 묻습니다.' },
    reply: Received,
    status: 201,
  },
  'GET /desk/learning': {
    ko: '한 달 동안 부서에서 지키지 못한 약속과 조치를 원인별로 센 것. 부서장은 자기 부서, 기관 책임자와 감사는 모든 부서를 본다. 사람은 세지 않는다.',
    en: 'What a department did not keep in a month, by cause, and what was owed for it: a head sees their own, director and audit all. No person is counted.',
    reply: Learnt,
    asks: {
      t: LINK,
      department: { ko: '부서', en: 'A department' },
      month: { ko: '달 `YYYY-MM`, 없으면 이달', en: 'A month `YYYY-MM`, this one without it' },
    },
  },
  'GET /desk/items': {
    ko: '지금 할 수 없거나 약속한 일의 개선 과제 목록. 기관 책임자와 감사에게는 모든 부서, 그 밖에는 자기 부서부터 보인다.',
    en: 'The items of improvement of what is not possible now or was promised: of all departments for director and audit, of their own for everybody else.',
    reply: Items,
    asks: {
      t: LINK,
      department: { ko: '부서, 또는 `all`', en: 'A department, or `all`' },
      over: { ko: '`yes`면 끝난 과제', en: '`yes`: those that are over' },
    },
  },
  'GET /desk/items/{item}': {
    ko: '개선 과제 하나: 무엇이 바뀌어야 하는지, 맡은 사람, 다시 살펴볼 날, 결과.',
    en: 'An item of improvement: what has to change, who owns it, when it is looked at again, what came of it.',
    reply: Item,
    at: { item: ITEM },
    asks: { t: LINK },
  },
  'POST /desk/items/{item}': {
    ko: '다시 살펴본 결과: `done`, `open`(새 날 `day`와 까닭), `given-up`. 세 번째로 미루는 일과 그만두는 일은 기관 책임자만 정한다. `version`은 읽은 과제의 것이다.',
    en: 'The result of a review: `done`, `open` (with a new `day` and why) or `given-up`. A third postponement and giving up are the director’s alone. `version` is that of the item that was read.',
    reply: Reviewed,
    at: { item: ITEM },
    body: { version: 1, result: 'done', said: '조례가 바뀌어 이제 신청하실 수 있습니다.' },
  },
  'GET /desk/statements/{statement}': {
    ko: '자기에 대한 말씀을 본인만 본다: 부서장이 알린 말, 자기 말, 결과. 민원은 보이지 않는다.',
    en: 'What is said of the person themselves, for them alone: in the words of who decides, their own side, what was found. Nothing of the petition.',
    reply: OwnReport,
    at: { statement: '0123456789abcdef0123456789abcdef' },
    asks: { t: LINK },
  },
  'POST /desk/statements/{statement}': {
    ko: '자기 말을 하거나(`state`), 시간을 늘리거나(`more-time`), 민원인에게 전할 말을 보내거나(`persons-words`), 다시 살펴보게 한다(`contest`).',
    en: 'States their side (`state`), asks for more time (`more-time`), passes words on to the petitioner (`persons-words`) or has it looked at again (`contest`).',
    reply: OwnActed,
    at: { statement: '0123456789abcdef0123456789abcdef' },
    body: { act: 'state', text: '통화가 끊겨 다시 걸었습니다.' },
  },
  'GET /desk/absence': {
    ko: '등록된 부재. 부서장은 부서 직원의 것도 본다.',
    en: "The person's absences; a head sees the department's.",
    reply: Absences,
    asks: { t: LINK },
  },
  'POST /desk/absence': {
    ko: '부재를 등록한다. `from`이 없으면 지금부터다.',
    en: 'Enters an absence. Without `from` it begins now.',
    body: { category: 'trip', until: '2026-12-31T09:00:00+09:00' },
    reply: AbsencePlanned,
  },
  'POST /desk/return': {
    ko: '부재를 지금 끝내거나 시작하기 전에 취소한다.',
    en: 'Ends an absence now, or cancels it before it begins.',
    body: { id: 'an-absence' },
    reply: AbsenceEnded,
  },
  'GET /desk/petitions/{number}/calls': {
    ko: '전화로 누구에게 무엇을 알려야 하는지 본다.',
    en: 'Whom to call and what to say.',
    reply: Calls,
    asks: { t: LINK },
  },
  'GET /desk/petitions/{number}/draft': {
    ko: '메일로 회신하여 저장된 답변 초안이 어떤 메일로 나갈지 보고 보낸다.',
    en: 'The draft that a reply by mail left, as the mail that would leave; it is sent from here.',
    reply: Drafted,
    asks: { t: LINK },
  },
  'GET /desk/petitions/{number}/keyed': {
    ko: '내용을 입력한 종이 민원이 누구에게 갔는지, 다음에 입력할 종이는 무엇인지 본다.',
    en: 'To whom a petition went whose paper was written down, and which paper is next.',
    reply: Keyed,
    asks: { t: LINK },
  },
  'GET /desk/petitions/{number}/letters': {
    ko: '이 민원에서 종이로 보낼 문서와 보낸 문서를 본다.',
    en: 'What is to go out on paper of a petition, and what went.',
    reply: Letters,
    asks: { t: LINK },
    of: 'letters',
    meantFor: 'mailRoom',
  },
  'GET /desk/outbox': {
    ko: '우편 담당자가 보낼 문서 모두. 이름과 내용은 없다.',
    en: 'All that the mail room is to send; no names, nothing of what it says.',
    reply: OutboxList,
    meantFor: 'mailRoom',
    asks: {
      t: LINK,
      q: { ko: '접수번호. 그 민원의 문서로 간다.', en: 'A number, to go to its letters.' },
    },
  },
  'POST /desk/outbox': {
    ko: '여러 민원의 편지를 한꺼번에 부쳤다고 기록한다.',
    en: 'Records that letters of several petitions went out with one post.',
    body: { letters: '2026-000123-4/1.0' },
    reply: PostedAll,
    meantFor: 'mailRoom',
  },
  'POST /desk/search': {
    ko: '접수번호, 이름, 제목, 전화번호로 자기가 열 수 있는 민원을 찾는다. 다른 곳의 민원은 까닭을 적으면 번호, 부서, 담당자만 보이고 기록된다.',
    en: 'Looks for a number, name, title or telephone number within what the person may open; beyond that, with a purpose, only number, department and person in charge, and it is logged.',
    body: { q: '휴업급여', purpose: 'caller' },
    reply: Found,
  },
  'POST /desk/preview': {
    ko: '답변이 민원인에게 보일 그대로 미리 본다. 아무것도 저장하지 않는다.',
    en: 'The answer exactly as the petitioner will see it. Nothing is written.',
    of: 'petition',
    body: { text: '필요한 서류는 세 가지입니다.', checked: [] },
    reply: Previewed,
  },
  'POST /desk/edit': {
    ko: '미리보기에서 적던 화면으로 돌아간다. 아무것도 저장하지 않는다.',
    en: 'Back from the preview to the form. Nothing is written.',
    of: 'petition',
    body: { text: '필요한 서류는 세 가지입니다.' },
  },
} as const satisfies Readonly<
  Record<Exclude<RouteKey<(typeof STAFF_ROUTES)[number]>, 'POST /desk/{act}'>, Told>
>;
