import type { Dismissal, Look } from '../../../shared/channels/dismissal.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { ChannelState, ProbedChannel } from '../../../shared/ports/channel-health.ts';
import type { HouseDone } from '../commands/house-done.ts';
import type { Said } from './done/said.ts';

type Words = Readonly<Record<'released' | 'dismissed' | 'reopened', Omit<Said, 'at'>>>;

const KO = {
  title: '도착 현황',
  lead: '우편, 팩스, 전자우편으로 들어온 것이 하나도 빠짐없이 처리되었는지 봅니다.',
  done: {
    released: {
      sentence: '접수하도록 넘겼습니다.',
      told: ['민원인 (접수되면 접수번호를 알림)'],
      next: '처음 도착한 때로 접수되어 몇 초 안에 목록에서 사라집니다.',
    },
    dismissed: {
      sentence: '민원이 아닌 것으로 남겼습니다.',
      told: [],
      next: '원본은 그대로 보관됩니다. 잘못되었으면 ‘접수하지 않은 것’에서 접수하실 수 있습니다.',
    },
    reopened: {
      sentence: '기다리는 것으로 되돌렸습니다.',
      told: [],
      next: '너무 커서 그대로는 접수할 수 없으니, 나누어 다시 보내 달라고 하거나 직접 입력해 주십시오.',
    },
  } satisfies Words,
  channels: {
    web: '웹',
    charter: '고객헌장',
    post: '우편',
    fax: '팩스',
    email: '전자우편',
    phone: '전화 교환기',
  } satisfies Record<ProbedChannel, string>,
  health: '접수 경로 상태',
  states: {
    up: '정상',
    down: '막힘',
    silent: '평소보다 조용함',
  } satisfies Record<ChannelState, string>,
  unprobed: '아직 점검하지 않음',
  since: (at: string) => `${at}부터`,
  checked: (at: string) => `마지막 점검 ${at}`,
  figure: (up: number, probed: number) => `오늘 ${probed}번 점검, ${up}번 열림`,
  people:
    '창구는 사람이 맡고 있어 따로 점검하지 않습니다. 전화 교환기는 통화를 알려 온 적이 있을 때만 점검합니다.',
  days: '도착과 처리',
  today: '오늘',
  yesterday: '어제',
  columns: {
    arrived: '도착',
    received: '접수',
    attached: '민원에 덧붙임',
    ignored: '자동 회신 등',
    waiting: '격리 중',
    dismissed: '민원 아님',
    differences: '맞지 않음',
  },
  unkeyed: '아직 입력하지 않은 서면 민원 보기',
  held: '격리되어 기다리는 것',
  none: '기다리는 것이 없습니다.',
  came: (at: string) => `${at} 도착`,
  size: (size: string) => `크기 ${size}`,
  more: (n: number) => `다음 ${n}건 보기`,
  before: '앞의 것 보기',
  look: '열어 보기',
  lookHint: '보낸 곳과 글을 가리고 보여 드립니다. 누가 왜 보았는지 기록됩니다.',
  purpose: '보는 까닭',
  purposes: {
    decide: '접수할지 판단',
    contact: '민원인 문의 확인',
    audit: '점검',
  } satisfies Record<Look, string>,
  from: '보낸 곳',
  subject: '제목',
  files: (n: number) => `첨부 ${n}개`,
  picture:
    '그림으로 된 문서라 여기서는 글을 보여 드릴 수 없습니다. 접수하면 쪽마다 볼 수 있습니다.',
  empty: '글이 없습니다.',
  release: '접수하기',
  reason: '민원이 아닌 까닭',
  reasons: {
    spam: '광고',
    duplicate: '이미 접수된 것과 같음',
    misdirected: '다른 곳에 온 것',
    malicious: '악성으로 의심됨',
    empty: '내용 없음',
    test: '시험 발송',
  } satisfies Record<Dismissal, string>,
  dismiss: '민원 아님으로 남기기',
  of: (label: string, what: string) => `${label}: ${what}`,
  onlyLooking: '결정은 당직 담당자와 고객지원 부서장이 합니다.',
  heldReceipts: (n: number) => `미룬 접수 알림 ${n}건`,
  heldLead:
    '한 주소로 접수 알림이 한꺼번에 너무 많이 나가지 않게 미루었습니다. 민원은 모두 접수되어 기한이 흐르고 있고, 알림은 적힌 때에 모아 나갑니다.',
  leaves: (at: string) => `${at}에 나감`,
  aside: '접수하지 않은 것',
  asideLead:
    '자동 회신처럼 민원이 아닌 것으로 보였거나 사람이 민원이 아니라고 한 것입니다. 잘못되었으면 열어 보고 접수하십시오. 도착한 때로 접수됩니다.',
  asideDay: '도착한 날',
  asideShow: '그날 보기',
  asideNone: '그날은 없습니다.',
  asideMore: (n: number) => `그날 들어온 ${n}건 가운데 가장 늦은 것부터 보여 드립니다.`,
  byPerson: (who: string, why: string) => `${who} 담당자가 민원이 아니라고 함 (${why})`,
  decided: (at: string) => `${at}에 정함`,
  acts: {
    held: '기다리는 것에서 결정하기',
    entry: '직접 입력하기',
    paper: '민원 열고 처리하기',
  },
  differences: '맞지 않는 것',
  agree: '모두 맞습니다.',
  seen: (at: string) => `${at}에 찾음`,
  again: '대기열에 다시 넣음',
  worklist: '처리할 민원 목록으로',
};
const EN: typeof KO = {
  title: 'Arrivals',
  lead: 'Whether everything that came by post, fax and e-mail was dealt with, one by one.',
  done: {
    released: {
      sentence: 'It was passed on to be received.',
      told: ['The petitioner (the receipt number, once it is received)'],
      next: 'It counts from the instant at which it came, and leaves this list in seconds.',
    },
    dismissed: {
      sentence: 'It is noted as no petition.',
      told: [],
      next: 'The original stays where it is. If that was wrong, it can be received from what was put aside.',
    },
    reopened: {
      sentence: 'It waits for a decision again.',
      told: [],
      next: 'It is too large to be received as it is: have it sent again in parts, or enter it by hand.',
    },
  },
  channels: {
    web: 'Web',
    charter: 'Charter',
    post: 'Post',
    fax: 'Fax',
    email: 'E-mail',
    phone: 'Telephone exchange',
  },
  health: 'Channels',
  states: { up: 'open', down: 'closed by a fault', silent: 'quieter than usual' },
  unprobed: 'not looked at yet',
  since: (at) => `since ${at}`,
  checked: (at) => `last checked ${at}`,
  figure: (up, probed) => `today ${probed} probes, ${up} times open`,
  people:
    'The counter is in the hands of people and is not probed; a telephone exchange is once it has told of a call.',
  days: 'Arrived and dealt with',
  today: 'Today',
  yesterday: 'Yesterday',
  columns: {
    arrived: 'arrived',
    received: 'received',
    attached: 'added to a petition',
    ignored: 'automatic replies and the like',
    waiting: 'in quarantine',
    dismissed: 'no petition',
    differences: 'do not agree',
  },
  unkeyed: 'Letters that nobody has written down yet',
  held: 'Waiting in quarantine',
  none: 'Nothing waits.',
  came: (at) => `came ${at}`,
  size: (size) => `size ${size}`,
  more: (n) => `See the next ${n}`,
  before: 'See those before',
  look: 'Look into it',
  lookHint:
    'Sender and text are shown with what is personal hidden. Who looks, and why, is logged.',
  purpose: 'Purpose',
  purposes: {
    decide: 'deciding whether it is received',
    contact: "answering a petitioner's question",
    audit: 'an inspection',
  },
  from: 'From',
  subject: 'Subject',
  files: (n) => `${n} attached`,
  picture:
    'It is a picture, so no text can be shown here. Once received it can be seen page by page.',
  empty: 'There is no text.',
  release: 'Receive it',
  reason: 'Why it is no petition',
  reasons: {
    spam: 'advertising',
    duplicate: 'received already',
    misdirected: 'meant for somebody else',
    malicious: 'seems malicious',
    empty: 'nothing in it',
    test: 'a test',
  },
  dismiss: 'Note it as no petition',
  of: (label, what) => `${label}: ${what}`,
  onlyLooking: 'The duty officer and the head of customer support decide.',
  heldReceipts: (n) => `Receipts held: ${n}`,
  heldLead:
    'Held so that not too many go to one address at once. All of the petitions are received and their clocks run; the receipts leave together at the time that is given.',
  leaves: (at) => `leaves ${at}`,
  aside: 'Not received',
  asideLead:
    'A program took these for no petition (an automatic reply, say), or a person did. If that was wrong, look and receive it: it counts from when it came.',
  asideDay: 'Came on',
  asideShow: 'Show that day',
  asideNone: 'Nothing on that day.',
  asideMore: (n) => `The newest of the ${n} of that day.`,
  byPerson: (who, why) => `noted as no petition by ${who} (${why})`,
  decided: (at) => `decided ${at}`,
  acts: {
    held: 'Decide it among those that wait',
    entry: 'Enter it by hand',
    paper: 'Open the petition and deal with it',
  },
  differences: 'What does not agree',
  agree: 'Everything agrees.',
  seen: (at) => `found ${at}`,
  again: 'put back to its queue',
  worklist: 'To my worklist',
};
export const ARRIVALS = { ko: KO, en: EN };

/** What a person did with one; undefined for what is not done here. */
export function arrivalSaid({ act, at }: HouseDone, language: Language): Said | undefined {
  const { done } = ARRIVALS[language];
  return act === 'released' || act === 'dismissed' || act === 'reopened'
    ? { at, ...done[act] }
    : undefined;
}
