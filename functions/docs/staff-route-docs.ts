import type { STAFF_ROUTES } from '../staff/routes.ts';
import type { Told } from './endpoint-doc.ts';
import { publicationDocs } from './publication-docs.ts';
import { counterDocs } from './reception-docs.ts';
import { Received } from './replies.ts';
import type { RouteKey } from './route-key.ts';
import { staffDoorDocs } from './staff-door-docs.ts';
import { LINK } from './staff-link.ts';
import { staffPaperDocs } from './staff-paper-docs.ts';
import {
  Calls,
  Consultation,
  DeskPetition,
  Drafted,
  Found,
  Previewed,
  Worklist,
} from './staff-replies.ts';
import { staffWingDocs } from './staff-wing-docs.ts';

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
    ko: '전화, 방문, 우편으로 온 민원을 접수한다. `at`은 연락을 받은 때다. 두 번 오셨다고 하시면 `visit`에 함께 적는다.',
    en: 'Receives what came by telephone, visit or post. `at` is the instant of the contact. Who says that they came twice through fault of staff says it in `visit`.',
    body: {
      channel: 'phone',
      title: '지급일 문의',
      body: '언제 지급되는지 묻습니다.',
      visit: { day: '2026-11-20', told: '이번 주에 지급된다고 들었다고 하십니다.' },
    },
    reply: Received,
    status: 201,
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
  ...staffPaperDocs,
  ...staffWingDocs,
  ...publicationDocs,
  ...counterDocs,
} as const satisfies Readonly<
  Record<Exclude<RouteKey<(typeof STAFF_ROUTES)[number]>, 'POST /desk/{act}'>, Told>
>;
