import type { DocsOf } from './command-docs.ts';
import type { homeVisitCommands, visitedCommands } from './home-visit.ts';
import { Appealed } from './replies.ts';

const one = { visit: 'home-visit-1' };
const when = { day: '2026-11-25', from: '10:00', until: '11:00' };

export const homeVisitDocs = {
  'plan-home-visit': {
    ko: '민원인 댁 방문을 계획한다. 목적·시간·방문자를 알리고 허락을 여쭌다.',
    en: 'Plans a visit to the petitioner: they are told why, when and who, and asked for their consent.',
    example: { visitor: 'care-1', ...when, purpose: '요양 급여에 필요한 서류를 함께 살펴봅니다.' },
  },
  'approve-home-visit': {
    ko: '법에 따른 방문을 부서장이 승인한다. 그때 민원인에게 근거와 연기 방법을 알린다.',
    en: 'The head agrees to a visit by law. Only then is the petitioner told of it, with the article and how to put it off.',
    example: one,
  },
  'move-home-visit': {
    ko: '방문 시간을 바꾼다. 앞선 허락은 없어지고 다시 여쭌다.',
    en: 'Changes the window of a visit. The consent to the one before is void, and they are asked again.',
    example: { ...one, ...when, day: '2026-11-26' },
  },
  'pass-home-visit': {
    ko: '방문자를 바꾼다. 허락은 그대로이고, 누가 가는지 민원인에게 알린다. 아시기 전에는 출발할 수 없다.',
    en: 'Sends another visitor. The consent stands, and the petitioner is told who comes; nobody sets out before they know.',
    example: { ...one, visitor: 'care-2' },
  },
  'put-off-home-visit': {
    ko: '법에 따른 방문을 민원인이 전화로 바란 날로 미룬다. 승인과 통지는 그대로이다.',
    en: 'Puts a visit by law off to the day that the petitioner wished by telephone. Approval and notice stand.',
    example: { ...one, day: '2026-12-16' },
  },
  'home-visit-told': {
    ko: '방문 목적과 시간을 전화나 문서로 알린 것을 남긴다.',
    en: 'Logs that purpose and time of a visit were told by telephone or on paper.',
    example: { ...one, how: 'phone' },
  },
  'home-visit-said': {
    ko: '민원인이 방문을 허락하거나 거절한 것을 전화·서명한 종이로 받아 적는다.',
    en: 'Logs that the petitioner allowed or refused a visit, by telephone or on signed paper.',
    example: { ...one, answer: 'yes', how: 'phone' },
  },
  'home-visit-way': {
    ko: '방문자가 출발한다. 이 시간에 대한 허락이 살아 있어야 한다.',
    en: 'The visitor sets out. It takes a live consent for this very window.',
    example: one,
  },
  'home-visit-estimate': {
    ko: '늦어질 때 새 도착 예정을 민원인에게 알린다. 허락이 미치는 시간 안이어야 한다.',
    en: 'Tells the petitioner a later time of arrival, within what their consent covers.',
    example: { ...one, minutes: '20' },
  },
  'home-visit-there': {
    ko: '방문자가 도착했다고 남긴다. 민원인이 확인하기 전에는 방문자의 말일 뿐이다.',
    en: 'The visitor says that they are there: their own word, until the petitioner bears it out.',
    example: one,
  },
  'home-visit-signed': {
    ko: '화면이 없는 민원인이 도착과 신분 확인에 서명한 종이의 번호를 남긴다.',
    en: 'Logs the number of the paper on which a petitioner without a page signed for arrival and identity.',
    example: { ...one, proof: 'S-2026-0042' },
  },
  'home-visit-work': {
    ko: '신분 확인 뒤 업무를 시작한다.',
    en: 'Work begins, after the visitor was identified.',
    example: one,
  },
  'home-visit-done': {
    ko: '방문을 마친다.',
    en: 'The visit is over.',
    example: one,
  },
  'end-home-visit': {
    ko: '방문을 취소하고 민원인에게 알린다.',
    en: 'Calls a visit off; the petitioner is told.',
    example: one,
  },
  'home-visit-breach': {
    ko: '허락 없이 방문했거나 신분 확인 전에 업무를 시작했거나 아무도 가지 않은 것을 남긴다. 사과와 조치가 바로 시작된다.',
    en: 'Records a visit without consent, work before identification, or that nobody came. Apology and redress begin at once.',
    example: { kind: 'no-consent', day: '2026-11-24' },
  },
} satisfies DocsOf<typeof homeVisitCommands>;

export const visitedDocs = {
  'home-visit': {
    ko: '방문을 허락하거나 거절한다. 허락한 뒤에도 언제든 거둘 수 있다.',
    en: 'Allows or refuses a visit. A consent can be taken back at any time.',
    example: { ...one, plan: 1, answer: 'yes' },
    reply: Appealed,
    status: 201,
  },
  'home-visit-put-off': {
    ko: '법에 따른 방문을 바라는 날로 미룬다. 횟수와 기간은 그 법의 목록에 있다.',
    en: 'Puts a visit by law off to the day that one wishes, as often and as far as the list of laws says.',
    example: { ...one, plan: 1, day: '2026-12-16' },
    reply: Appealed,
    status: 201,
  },
  'home-visit-code': {
    ko: '방문자가 읽어 준 번호를 넣어 도착과 신분을 확인한다.',
    en: 'Confirms arrival and identity with the digits that the visitor reads out.',
    example: { ...one, digits: '0000' },
    reply: Appealed,
    status: 201,
  },
  'home-visit-breach': {
    ko: '허락 없이 방문을 받았거나 누구인지 모르는 채 업무가 시작되었거나 아무도 오지 않았다고 알린다.',
    en: 'Says that somebody came without consent, began before it was known who they were, or that nobody came.',
    example: { kind: 'no-consent', day: '2026-11-24' },
    reply: Appealed,
    status: 201,
  },
} satisfies DocsOf<typeof visitedCommands>;
