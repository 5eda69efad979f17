import type { Told } from './endpoint-doc.ts';
import {
  ContactsAsked,
  Noted,
  PhoneCall,
  PhotoShown,
  VisitorChecked,
  VisitsAsked,
  WrappedUp,
} from './in-person-replies.ts';
import { LINK } from './staff-link.ts';
import {
  AbsenceEnded,
  AbsencePlanned,
  Absences,
  AuditMonth,
  Item,
  Items,
  Learnt,
  MannerFigures,
  OwnActed,
  OwnReport,
  Reviewed,
  ScoreFigures,
} from './staff-wing-replies.ts';

const CALL = 'C-0123456789abcdef';
const ITEM = 'I-2026-000001-6-1';

/** What staff have beside petitions: what is to be learnt, items of improvement, what is said of themselves, their absences. */
export const staffWingDocs = {
  'GET /desk/score': {
    ko: '한 달의 성적 숫자. `promise`와 `figure`를 함께 보내면 그 숫자에 든 것을 한 쪽에 50건씩 보여 준다. 부서장은 자기 부서, 기관 책임자와 감사는 기관 전체와 모든 부서를 본다. 응대에 관한 약속(P1~P7)은 열지 않는다. 열어 볼 수 없는 민원은 세지 않고, 번호도 없다.',
    en: 'The figures of the score of a month. With `promise` and `figure` what that figure counts, fifty a page: a head opens their own department, director and audit the whole house and each department. Promises about conduct (P1 to P7) are not opened. A petition that whoever asks may not open is not counted, and its number is not there.',
    reply: ScoreFigures,
    asks: {
      t: LINK,
      department: {
        ko: '부서, 없으면 기관 전체나 자기 부서',
        en: 'A department; without it the whole house, or their own',
      },
      month: { ko: '달 `YYYY-MM`, 없으면 이달', en: 'A month `YYYY-MM`, this one without it' },
      promise: {
        ko: '약속: 이름, 조항, `pledge`나 `target`을 한 칸씩 띄어',
        en: 'A promise: its id, its clause, and `pledge` or `target`, each after a blank',
      },
      figure: {
        ko: '숫자의 이름, 보기: `kept`, `overdue`, `ended.withdrawn`',
        en: 'The name of a figure, such as `kept`, `overdue`, `ended.withdrawn`',
      },
      page: { ko: '쪽, 1부터', en: 'A page, from 1' },
    },
  },
  'GET /desk/learning': {
    ko: '한 달 동안 부서에서 지키지 못한 약속과 조치를 원인별로 센 것. 부서장은 자기 부서, 기관 책임자와 감사는 모든 부서를 본다. 사람은 세지 않는다. `foundAgain`은 부서장 본인에게만 있다: 말을 듣고 그렇다고 판단한 일이 최근에 두 번 이상인 직원과 그 판단.',
    en: 'What a department did not keep in a month, by cause, and what was owed for it: a head sees their own, director and audit all. No person is counted. `foundAgain` is there for the head alone: about whom of the department it was found more than once lately, after they could state their side, and where.',
    reply: Learnt,
    asks: {
      t: LINK,
      department: { ko: '부서', en: 'A department' },
      month: { ko: '달 `YYYY-MM`, 없으면 이달', en: 'A month `YYYY-MM`, this one without it' },
    },
  },
  'GET /desk/manner': {
    ko: '한 달의 응대 지표(P1~P7). `own`은 요청한 직원 본인의 것이고 다른 사람은 볼 수 없다. `team`은 부서장에게 자기 부서, 기관 책임자와 고객지원 부서장에게 고른 부서의 것으로, 달이 끝난 뒤에만 있다. 상담이나 사람이 너무 적으면 `unseen`이 `few`다. 알 수 없는 것은 지킨 것이 아니고, 직원의 말(`own`)은 비율에 들지 않는다. 평가에 쓰지 않는다.',
    en: 'The manner figures of a month (P1 to P7). `own` are those of whoever asks, and nobody else reads them. `team` is there for a head, and of the chosen team for the director and the head of customer support, once the month is over. Where contacts or people are too few `unseen` is `few`. What is unmeasured is not kept, and our own word is in no rate. Not for appraisal.',
    reply: MannerFigures,
    asks: {
      t: LINK,
      department: { ko: '부서', en: 'A department' },
      month: { ko: '달 `YYYY-MM`, 없으면 이달', en: 'A month `YYYY-MM`, this one without it' },
    },
  },
  'GET /desk/audit': {
    ko: '감사가 달마다 살펴볼 것: 잘못이 아니라고 본 재방문 판단 가운데 제비로 뽑은 것, 한 해에 세 번 이상 보상 기록에 나온 사람, 부서장이 혼자 내준 보상, 취하를 부탁받았다고 한 민원. 감사만 본다.',
    en: 'What audit looks at in a month: a tenth of the rulings that found no fault, drawn by lot; who stands in the ledger three times in a year; what heads issued alone; what was withdrawn by who says that somebody asked them to. For audit alone.',
    reply: AuditMonth,
    asks: {
      t: LINK,
      month: {
        ko: '달 `YYYY-MM`, 없으면 지난달',
        en: 'A month `YYYY-MM`, the one before without it',
      },
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
  'GET /desk/calls/{call}': {
    ko: '걸려 온 전화 하나: 요지, 확인한 문장, 안내한 것. 통화에 참여한 사람과 부서장이 본다. 교환기가 `POST /gateways/calls`의 답으로 받은 주소다. 넘겨받은 사람이 열면 요지를 본 것이 된다.',
    en: 'A telephone call: gist, what was said back, what was agreed; for those who had a part in it, and the head. The exchange has the address from `POST /gateways/calls`. Whom it was passed on to has read the gist by opening it.',
    reply: PhoneCall,
    at: { call: CALL },
    asks: { t: LINK },
  },
  'POST /desk/calls/{call}': {
    ko: '통화를 마무리한다: 저장(`write`), 요지를 들음(`heard`), 바로 답함(`contact`), 민원으로 이어 감(`petition`: 저장하고 입력 화면으로), 이미 접수된 민원에 관한 통화(`belongs`: 접수번호 `about`, 또는 같은 번호로 온 민원 `match`와 거신 분께 여쭌 두 가지; 요지는 그 민원의 내부 메모가 된다), 폭언으로 끊음(`abuse`). 준비된 답변과 담당 부서를 찾으면(`find`) 아무것도 바뀌지 않는다. 두 번 보내도 한 번이다.',
    en: 'Wraps a call up: `write` keeps, `heard` says that the receiver heard the gist, `contact` that it was answered on the spot, `joins` that it is the contact `noted` that was noted by hand, `petition` keeps and leads to the form, `belongs` that it was about a petition that there is already (its receipt number in `about`, or `match` with two facts; the gist becomes a note of staff there), `abuse` that it was ended. `find` searches what is ready to be said, and changes nothing. Sent twice it is once.',
    reply: WrappedUp,
    at: { call: CALL },
    body: { act: 'contact', topic: 'care' },
  },
  'GET /desk/photo': {
    ko: '방문자 본인의 사진이 방문하는 분께 보이는지와 언제까지 두는지. `picture`가 있으면 사진 자체를 본인에게만 준다.',
    en: "Whether the person's photo is shown to whom they visit, and until when it is kept; with `picture` the photo itself, to themselves alone.",
    reply: PhotoShown,
    asks: {
      t: LINK,
      picture: { ko: '있으면 사진을 준다', en: 'The photo itself' },
    },
  },
  'POST /desk/photo': {
    ko: '사진을 올리거나(`keep`, 동의 `agrees`와 함께 multipart/form-data로) 지운다(`withdraw`). 올린 때부터 보인다. 방문을 허락한 민원인(법에 따른 방문은 승인된 방문의 민원인)만 방문 다음 날까지 본다.',
    en: 'Keeps a photo (`keep`, as multipart/form-data, with `agrees`), or erases it (`withdraw`). It is seen at once, only by a petitioner who allowed a visit, or whose visit by law is approved, until the day after.',
    reply: PhotoShown,
    body: { act: 'withdraw' },
  },
  'GET /desk/visits': {
    ko: '오늘 갈 방문과 다음에 누를 것(`next`), 아직 누를 수 없는 까닭(`waits`).',
    en: 'Whom the person visits today, what they press next (`next`), and why there is nothing to press yet (`waits`).',
    reply: VisitsAsked,
    asks: { t: LINK },
  },
  'POST /desk/visits': {
    ko: '문 앞의 방문자가 저희 방문자인지 접수번호와 신분증 번호로 확인한다. 민원의 다른 내용은 보이지 않는다. `later`는 저희 방문자이지만 지금은 방문할 시간이 아니라는 뜻이다.',
    en: 'Whether a visitor at the door is ours, by receipt number and the number on the card. Nothing else of the petition is shown. `later`: it is our visitor, but not the time of the visit.',
    reply: VisitorChecked,
    body: { receipt: '2026-000001-5', pass: 'HB-1014' },
  },
  'GET /desk/contacts': {
    ko: '바로 답한 상담을 남기는 화면과 이달 많이 물으신 것.',
    en: 'Where what was answered on the spot is noted, and what was asked often this month.',
    reply: ContactsAsked,
    asks: { t: LINK, channel: { ko: '`visit` 또는 `phone`', en: '`visit` or `phone`' } },
  },
  'POST /desk/contacts': {
    ko: '상담 하나를 남긴다. 누가 물었는지는 받지 않는다. 같은 `id`는 한 번만 센다.',
    en: 'Notes a contact; nothing of who asked is taken. The same `id` counts once.',
    reply: Noted,
    status: 201,
    body: { id: '0123456789abcdef0123456789abcdef', channel: 'visit', topic: 'care' },
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
} as const satisfies Readonly<Record<string, Told>>;
