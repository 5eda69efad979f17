import * as z from 'zod/mini';
import { CallFeed } from '../../shared/calls/feed.ts';
import { submitReceipts } from '../../shared/petition/commands/submit.ts';
import { CallsTaken } from '../intake/call-gateway.ts';
import { FaxTaken, FaxTold } from '../intake/fax-gateway.ts';
import { Announced } from '../intake/upload.ts';
import { GatewayReport } from '../notify/gateway-news.ts';
import { DismissBody, ReleaseBody } from '../staff/arrivals/bodies.ts';
import { ArrivalDecided, Arrivals } from './arrivals-replies.ts';
import { Upload } from './citizen-replies.ts';
import type { Told } from './endpoint-doc.ts';
import { Received } from './replies.ts';

interface Apart extends Told {
  readonly schema?: z.ZodMiniType;
}

/** The ways in of which each is a function of its own. */
export const APART_TOLD: Readonly<Record<string, Apart>> = {
  'GET /write': {
    ko: '민원 신청서. 지금 접수하면 무엇을 약속하는지 보여 준다.',
    en: 'The form for a petition, with what this very minute would be promised.',
    asks: {
      lang: { ko: '`ko` 또는 `en`', en: '`ko` or `en`' },
      promise: {
        ko: '의견을 쓸 헌장의 약속(`P9`). 제목과 종류가 채워진다.',
        en: 'The promise of the charter to comment on (`P9`): title and kind are filled in.',
      },
    },
  },
  'POST /write': { ko: '신청서를 보낸다.', en: 'Sends the form.' },
  'POST /': {
    ko: '예전 주소에서 열어 둔 신청서를 보낸다.',
    en: 'Sends a form that was open at its former address.',
  },
  'POST /petitions': {
    ko: '민원을 접수한다. 접수번호, 조회 코드, 기한, 담당자가 한 번에 정해진다. 같은 `Idempotency-Key`로 다시 보내면 같은 민원이다. 담당자 잘못으로 두 번 오셨으면 `visit`에 지난번에 오신 날을, 직원이 불친절했으면 `rudeness`를 함께 적는다(누구인지는 몰라도 된다).',
    en: 'Receives a petition: number, access code, date and person in one answer. Sent again with the same `Idempotency-Key` it is the same petition. Who had to come twice through fault of staff says it in `visit`, with the day of the first visit; who was treated rudely in `rudeness`, whoever it was.',
    body: {
      title: '휴업급여 신청 서류 문의',
      body: '휴업급여를 신청하려면 어떤 서류가 필요한지 알고 싶습니다.',
      petitioner: { name: '홍가상', email: 'petitioner@example.com' },
      kind: 'question',
      language: 'ko',
      visit: { day: '2026-11-20', told: '신분증만 있으면 된다고 들었습니다.' },
    },
    schema: submitReceipts.submit.body,
    reply: Received,
    status: 201,
  },
  'POST /attachments': {
    ko: '파일 하나를 한 번 올릴 주소를 받는다. `url`로 `method`와 `headers` 그대로 5분 안에 보내면 되고, 같은 주소로 다시 보내면 거절된다. 받은 `id`를 민원을 접수할 때 `attachments`에 적는다.',
    en: 'An address to bring one file to us, once: send it to `url` by `method` with exactly these `headers` within five minutes; a second time it is refused. Its `id` goes into `attachments` of a petition.',
    body: { name: '진단서.pdf', bytes: 20_000 },
    schema: Announced,
    reply: Upload,
    status: 201,
  },
  'POST /gateways/texts': {
    ko: '문자 사업자가 전달 결과를 알린다. 보낸 문자와 같은 방식으로 서명한다.',
    en: 'A text provider reports what became of a text, signed as our texts are.',
    body: { reference: '2026-000001-5.1.0', event: 'delivered', at: '2026-11-24T10:12:30+09:00' },
    schema: GatewayReport,
    status: 202,
  },
  'POST /gateways/fax': {
    ko: '팩스 사업자가 받은 팩스를 넘긴다. 서명이 있어야 하며, 같은 팩스를 다시 넘겨도 민원은 하나이다.',
    en: 'A fax gateway hands over a fax that it received, signed; handed over again it is the same petition.',
    body: {
      faxId: 'fax-0001',
      from: '033-000-0000',
      to: '033-000-1000',
      pages: 3,
      receivedAt: '2026-11-24T10:12:00+09:00',
      file: 'JVBERi0xLjcKJbXtrvsKNCAwIG9iago8PCAvTGVuZ3RoIDUgMCBSID4+CnN0cmVhbQo=',
    },
    schema: FaxTold,
    reply: FaxTaken,
  },
  'POST /gateways/calls': {
    ko: '전화 교환기가 통화에서 일어난 일을 알린다. 서명이 있어야 하며, 늦게, 두 번, 차례가 바뀌어 알려도 같은 통화이다. 거신 번호(`from`)는 해시만 보관한다. 빈 요청은 교환기가 살아 있다는 뜻이다.',
    en: 'A telephone exchange tells of its calls, signed; late, twice or out of order it is the same call. Of the number that called (`from`) only a hash is kept. A request without events says that the exchange is there.',
    body: {
      exchange: 'exchange-1',
      events: [
        {
          call: 'call-0001',
          leg: 'caller',
          event: 'started',
          at: 1795482720000,
          from: '010-0000-0001',
        },
        {
          ...{ call: 'call-0001', leg: 'agent', event: 'answered', at: 1795482724000 },
          extension: '1021',
        },
      ],
    },
    schema: CallFeed,
    reply: CallsTaken,
    status: 202,
  },
  'POST /gateways/faxes': {
    ko: '팩스 사업자가 전달 결과를 알린다. 보낸 팩스와 같은 방식으로 서명한다. 종이로만 닿는 분께는 이때가 답변한 때이다.',
    en: 'A fax provider reports what became of a fax, signed as our faxes are; whom only paper reaches is answered then.',
    body: { reference: '2026-000001-5.1.0', event: 'delivered', at: '2026-11-24T10:12:30+09:00' },
    schema: GatewayReport,
    status: 202,
  },
  'GET /desk/petitions/{number}/letters/{letter}': {
    ko: '발송함의 편지를 인쇄할 PDF로 받는다.',
    en: 'A letter of the outbox as a PDF to print.',
    asks: { t: { ko: '메일의 링크.', en: 'The token of a mail.' } },
    at: { letter: '1.0' },
    of: 'letters',
    meantFor: 'mailRoom',
  },
  'GET /petitions/{number}/receipt.pdf': {
    ko: '접수증을 PDF로 받는다.',
    en: 'The receipt as a PDF.',
  },
  'GET /desk/arrivals': {
    ko: '우편, 팩스, 전자우편의 도착 현황: 접수 경로 상태, 격리되어 기다리는 것, 맞지 않는 것. 당직 담당자와 고객지원 부서장이 결정하고 기관장과 감사가 본다.',
    en: 'What came by post, fax and e-mail: health of the channels, what waits in quarantine, what does not agree. For the duty officer and the head of customer support; director and audit look on.',
    reply: Arrivals,
    meantFor: 'dutyOfficer',
    asks: {
      t: { ko: '메일의 링크', en: 'The token of a mail' },
      open: { ko: '열어 볼 도착물(`arrival`)', en: 'What to look into, an `arrival`' },
      purpose: { ko: '`decide`, `contact`, `audit`', en: '`decide`, `contact`, `audit`' },
      from: {
        ko: '기다리는 것 가운데 몇 번째부터(0부터)',
        en: 'From which of those that wait, counted from 0',
      },
      differences: {
        ko: '맞지 않는 것 가운데 몇 번째부터(0부터)',
        en: 'From which of those that do not agree, counted from 0',
      },
    },
  },
  'POST /desk/arrivals/release': {
    ko: '격리된 것을 처음 도착한 때의 민원으로 접수하게 한다.',
    en: 'Lets what waited be received as the petition that it is, from the instant at which it came.',
    body: { arrival: 'email.1795483920000.0123456789abcdef0123456789abcdef' },
    schema: ReleaseBody,
    reply: ArrivalDecided,
    meantFor: 'dutyOfficer',
  },
  'POST /desk/arrivals/dismiss': {
    ko: '격리된 것이 민원이 아님을 까닭과 함께 남긴다. 원본은 보관된다.',
    en: 'Notes that what waited is no petition, and why. The original is kept.',
    body: { arrival: 'email.1795483920000.0123456789abcdef0123456789abcdef', reason: 'spam' },
    schema: DismissBody,
    reply: ArrivalDecided,
    meantFor: 'dutyOfficer',
  },
  'GET /assets/{name}': {
    ko: '화면의 모양과 글꼴. 이름에 내용의 지문이 들어 있다.',
    en: 'The style sheet and the font of the pages, each under the hash of what it holds.',
    at: { name: 'sheet.000000000000.css' },
  },
  'GET /openapi.json': {
    ko: '이 문서.',
    en: 'This document.',
    reply: z.looseObject({ openapi: z.string() }),
  },
  'GET /docs': { ko: '이 문서를 읽는 화면.', en: 'This document as a page.' },
  'GET /docs/{asset}': {
    ko: '그 화면의 스크립트와 모양.',
    en: "That page's script and style.",
    at: { asset: 'swagger-ui.css' },
  },
};
