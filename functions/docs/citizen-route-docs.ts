import * as z from 'zod/mini';
import { ObjectionReply } from '../../shared/petition/commands/replies.ts';
import type { CITIZEN_ROUTES } from '../citizen/routes.ts';
import {
  Appealable,
  Callable,
  CodeLost,
  Dates,
  HomeVisited,
  Questioned,
  Rateable,
  Receipt,
  Reportable,
  SaidBack,
  Status,
  Wishable,
  Wishing,
  Withdrawable,
} from './citizen-replies.ts';
import type { Told } from './endpoint-doc.ts';
import { visitorDocs } from './reception-docs.ts';
import type { CommandKey, RouteKey } from './route-key.ts';

type Route = (typeof CITIZEN_ROUTES)[number];

/** What each route of citizens does that carries out no command, or says more than its command. */
export const citizenRouteDocs = {
  'GET /find': {
    ko: '접수번호와 조회 코드로 민원을 찾는 화면.',
    en: 'The page that finds a petition by number and access code.',
  },
  'POST /out-of-date': {
    ko: '공개한 글이나 화면이 지금과 다르다고 알린다. 맡은 부서가 바뀐 일을 등록하거나 아닌 까닭을 적는다. 누가 알렸는지는 남기지 않는다. 아직 확인하지 않은 일에는 말씀이 더해지고, 같은 말씀은 한 번만 남는다. 한 달에 받는 수가 차면 429.',
    en: 'Says that something published is out of date. Its department registers the change, or says why not. Nothing is kept of who said so. What more is said stands with what is still to be looked at, the same words once. 429 where a month takes no more.',
    reply: z.looseObject({ told: z.boolean() }),
    body: { about: 'ways', page: 'ways' },
  },
  'POST /find': {
    ko: '접수번호와 조회 코드를 확인하고 민원을 연다. 잘못 적은 번호는 확인 숫자로 알려 준다.',
    en: 'Checks number and code and opens the petition. A mistyped number is told by its check digit.',
    body: { number: '2026-000001-5', code: 'ABCD-EFGH-JKMN' },
  },
  'POST /find/code': {
    ko: '등록된 연락처로 새 조회 코드를 보낸다. 없는 번호에도 같은 답을 한다.',
    en: 'Sends a new access code to the contact on record. The reply is the same for an unknown number.',
    body: { number: '2026-000001-5' },
    reply: CodeLost,
    status: 202,
  },
  'GET /asked/{token}': {
    ko: '처리한 뒤의 한 가지 물음을 본다. 받은 주소로만 열리고, 여는 것만으로는 아무것도 답하지 않는다.',
    en: 'The one question afterwards, by the address that was sent. Opening it answers nothing.',
    reply: Questioned,
    at: { token: 'AAAAAAAAAAAAAAAAAAAAAA' },
  },
  'POST /asked/{token}': {
    ko: '한 가지 물음에 답한다. 닫힐 때까지 바꿀 수 있다.',
    en: 'Answers the one question. It can be changed until it closes.',
    body: { answer: 'yes' },
    reply: Questioned,
    status: 201,
    at: { token: 'AAAAAAAAAAAAAAAAAAAAAA' },
  },
  ...visitorDocs,
  'GET /petitions/{number}': {
    ko: '무엇을 약속받았고 지켜졌는지, 무슨 일이 있었는지 본다.',
    en: 'What was promised, what was kept, what happened, what comes next.',
    reply: Status,
  },
  'POST /petitions/{number}': {
    ko: '조회 코드를 넣고 민원을 연다.',
    en: 'Opens the petition with its access code.',
    body: { code: 'ABCD-EFGH-JKMN' },
  },
  'GET /petitions/{number}/attachments/{attachment}': {
    ko: '민원이나 답변에 붙은 파일 하나를 받는다. 4MB가 넘으면 1분 동안 열리는 주소로 보낸다.',
    en: 'A file of the petition or of its answer; one above 4 MB by an address that is good for a minute.',
    at: { attachment: '0123456789abcdef0123456789abcdef' },
  },
  'GET /petitions/{number}/appeal': {
    ko: '거부한 결정에 이의신청을 할 수 있는지, 언제까지인지 본다. 아무것도 바뀌지 않는다.',
    en: 'Whether a refusal can be appealed against, and until when. Changes nothing.',
    reply: Appealable,
  },
  'GET /petitions/{number}/not-an-answer': {
    ko: '답변이 아니라고 할 수 있는지, 언제까지인지 본다. 아무것도 바뀌지 않는다.',
    en: 'Whether the answer can be called none, and until when. Changes nothing.',
    reply: Appealable,
  },
  'GET /petitions/{number}/read-back': {
    ko: '통화에서 다시 말씀드려 확인한 문장과, 맞다고 하셨는지 본다. 아무것도 바뀌지 않는다.',
    en: 'The sentence that was said back on the telephone, and whether it is right. Changes nothing.',
    reply: SaidBack,
  },
  'GET /petitions/{number}/apology': {
    ko: '사과를 받을 방법을 고르는 화면과 지금 고른 방법. 아무것도 바뀌지 않는다.',
    en: 'Where one chooses how to be apologised to, and what is chosen now. Changes nothing.',
    reply: Wishable,
  },
  'GET /petitions/{number}/standing-wishes': {
    ko: '큰 글씨, 통신중계서비스, 통역, 돕는 사람, 연락 줄이기 가운데 정해 둔 것. 아무것도 바뀌지 않는다.',
    en: 'What is wished once for all: large print, relay service, interpreter, helper, less contact. Changes nothing.',
    reply: Wishing,
  },
  'GET /petitions/{number}/visit': {
    ko: '담당자 잘못으로 두 번 왔다고 알릴 수 있는지, 언제까지인지 본다. 아무것도 바뀌지 않는다.',
    en: 'Whether a second visit through fault of staff can be told, and until when. Changes nothing.',
    reply: Appealable,
  },
  'GET /petitions/{number}/callback': {
    ko: '원하는 시간에 전화해 달라고 할 수 있는지, 약속한 때가 언제인지 본다. 아무것도 바뀌지 않는다.',
    en: 'Whether one can ask to be called at a time, and what is agreed on. Changes nothing.',
    reply: Callable,
  },
  'GET /petitions/{number}/home-visit': {
    ko: '방문 목적·시간·방문자를 보고 허락하거나 거절하는 화면. 여는 것만으로는 아무것도 바뀌지 않는다.',
    en: 'Why, when and who visits, and where one allows or refuses it. Changes nothing.',
    reply: HomeVisited,
  },
  'GET /petitions/{number}/home-visit/photo': {
    ko: '방문자의 사진. 본인이 동의한 사진이 있고 방문자 이름이 보이는 동안(허락이나 법에 따른 방문의 승인부터 방문 다음 날까지)만 준다. 직원이 떠나면 주지 않는다.',
    en: 'The photo of whoever visits, where they agreed to it, while they are named: from the consent, or the approval of a visit by law, to the day after the visit. Nothing of somebody who has left.',
  },
  'GET /petitions/{number}/rude': {
    ko: '직원이 불친절했다고 알리는 화면. 알린 것이 있는지 본다. 아무것도 바뀌지 않는다.',
    en: 'Where one says that a member of staff was rude, and whether that was said. Changes nothing.',
    reply: Reportable,
  },
  'GET /petitions/{number}/rating': {
    ko: '답변이 충분한지 알리는 화면. 해결되지 않았다고 하면 다시 처리한다. 아무것도 바뀌지 않는다.',
    en: 'Where one says whether the answer was enough; if not, it is reopened. Changes nothing.',
    reply: Rateable,
  },
  'GET /petitions/{number}/dates': {
    ko: '바뀐 기한과, 동의하지 않을 때 할 수 있는 일을 본다. 아무것도 바뀌지 않는다.',
    en: 'The new date, and what can be done by whoever does not agree with it. Changes nothing.',
    reply: Dates,
  },
  'POST /petitions/{number}/code': {
    ko: '등록된 연락처로 새 조회 코드를 보낸다. 없는 번호에도 같은 답을 한다.',
    en: 'Sends a new access code to the contact on record. The reply is the same for an unknown number.',
    reply: CodeLost,
    status: 202,
  },
  'GET /petitions/{number}/withdrawal': {
    ko: '취하하면 어떻게 되는지 본다. 아무것도 바뀌지 않는다.',
    en: 'What a withdrawal means. Changes nothing.',
    reply: Withdrawable,
  },
  'GET /petitions/{number}/receipt': {
    ko: '접수증을 본다.',
    en: 'The receipt, to be reloaded and printed.',
    reply: Receipt,
  },
  'POST /petitions/{number}/receipt/code': {
    ko: '조회 코드를 넣고 접수증을 연다.',
    en: 'Opens the receipt with the access code.',
    body: { code: 'ABCD-EFGH-JKMN' },
  },
  'GET /petitions/{number}/objection': {
    ko: '지연 이의를 제기하면 어떻게 되는지, 제기한 뒤에는 어떻게 되었는지 본다. 아무것도 제기하지 않는다.',
    en: 'What an objection to a delay does, or what became of it. Raises nothing.',
    reply: ObjectionReply,
  },
  'POST /petitions/{number}/objections': {
    ko: '늦었다고 이의를 제기한다(같은 일을 하는 다른 주소).',
    en: 'Objects to a delay (another address of the same).',
    reply: ObjectionReply,
    status: 201,
  },
  'POST /petitions/{number}/objection/code': {
    ko: '조회 코드를 넣고 이의 제기 화면을 연다.',
    en: 'Opens the page of the objection with the access code.',
    body: { code: 'ABCD-EFGH-JKMN' },
  },
} as const satisfies Readonly<
  Record<Exclude<RouteKey<Route>, CommandKey<Route>>, Told> &
    Partial<Record<CommandKey<Route>, Told>>
>;
