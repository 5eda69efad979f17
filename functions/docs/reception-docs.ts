import type { Told } from './endpoint-doc.ts';
import {
  CounterAsked,
  CounterDone,
  OneReception,
  OwnTicket,
  ReceptionEnded,
  RoomScreen,
  TicketGiven,
  TicketsAsked,
} from './reception-replies.ts';
import { LINK } from './staff-link.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
/** One that nobody took. */
const TICKET = `main-20261124-${'f'.repeat(32)}`;

/** What a visitor does with their own telephone, and what a room sees (P1). */
export const visitorDocs = {
  'GET /reception/{counter}': {
    ko: '번호표를 받는 화면. 창구의 QR 코드가 이 주소로 이어진다. 꼭 받아야 하는 것은 아니다.',
    en: 'Where a visitor takes a ticket; the QR code at the counter leads here. Nobody has to.',
    reply: TicketsAsked,
    at: { counter: 'main' },
  },
  'POST /reception/{counter}': {
    ko: '다음 번호를 받는다. 이름이나 연락처는 받지 않는다. 같은 `id`는 한 장이다. `priority`는 증명 없이 받는다. 한 시간에 한 인터넷 주소가 받는 수는 헌장 자료가 정한다.',
    en: 'Gives the next number; nothing of who takes it is asked. The same `id` is one ticket. A `priority` is asked for without proof. The charter data say how many one internet address takes in an hour.',
    reply: TicketGiven,
    status: 201,
    at: { counter: 'main' },
    body: { id: SECRET, topic: 'care', priority: 'pregnant' },
  },
  'GET /tickets/{ticket}': {
    ko: '번호표의 차례. 주소를 가진 사람만 본다.',
    en: 'The place of a ticket in its queue, for whoever has its address.',
    reply: OwnTicket,
    at: { ticket: TICKET },
  },
  'POST /tickets/{ticket}': {
    ko: '더 기다리지 않는다. 두 번 보내도 한 번이다. 이미 부른 번호는 409.',
    en: 'Does not wait any longer. Sent twice it is once; 409 for a number that was called already.',
    reply: OwnTicket,
    at: { ticket: TICKET },
    body: { act: 'leave' },
  },
  'GET /screen/{counter}': {
    ko: '번호 안내 화면: 부른 번호와 창구 번호뿐이다.',
    en: 'The screen of the room: numbers that were called, and their booths; nothing else.',
    reply: RoomScreen,
    at: { counter: 'main' },
  },
} as const satisfies Readonly<Record<string, Told>>;

/** What staff do at a counter (P1). */
export const counterDocs = {
  'GET /desk/receptions': {
    ko: '창구에서 기다리는 사람을 부를 차례대로. `poster=yes`면 걸어 둘 안내문.',
    en: 'Who waits at a counter, in the order in which they are called. With `poster=yes` what hangs in the room.',
    reply: CounterAsked,
    asks: {
      t: LINK,
      counter: { ko: '창구, 없으면 첫째', en: 'A counter, the first without it' },
      booth: { ko: '앉은 자리의 번호', en: 'The number of the booth where the person sits' },
      poster: { ko: '`yes`면 안내문', en: '`yes`: what hangs in the room' },
    },
  },
  'POST /desk/receptions': {
    ko: '다음 사람을 모시거나(`next`), 고른 사람을 모시거나(`call`), 번호표 없이 온 사람을 모시거나(`begin`), 번호표를 준다(`ticket`). 모시면 응대가 시작된다. 둘이 함께 누르면 두 사람이고, 같은 `id`는 한 번이다.',
    en: 'Calls the next (`next`) or a certain one (`call`), attends to somebody without a ticket (`begin`), or hands one out (`ticket`). Calling begins the reception. Two at once call two; the same `id` is once.',
    reply: CounterDone,
    body: { act: 'ticket', id: SECRET, counter: 'main', topic: 'care' },
  },
  'GET /desk/receptions/{reception}': {
    ko: '방문 응대 하나: 번호표 받은 때, 모신 때, 마친 때. 인사와 경청은 방문한 사람에게 묻고 여기에 적지 않는다.',
    en: 'One visitor: when the ticket was taken, when it began and ended. Greeting and listening are asked of the visitor; no field for them is here.',
    reply: OneReception,
    at: { reception: TICKET },
    asks: { t: LINK },
  },
  'POST /desk/receptions/{reception}': {
    ko: '마친다: 바로 답함(`contact`), 이미 접수한 민원으로 옴(`known`과 `number`), 불렀으나 안 옴(`gone`). 그날 마치지 않은 응대는 자동으로 닫히고 재지 못한 것으로 센다.',
    en: 'Ends it: `contact` on the spot, `known` with the `number` of a petition that there is, `gone` where nobody came. What nobody ended on its day is closed by the day’s end, and is unmeasured.',
    reply: ReceptionEnded,
    at: { reception: TICKET },
    body: { act: 'contact', topic: 'care' },
  },
} as const satisfies Readonly<Record<string, Told>>;
