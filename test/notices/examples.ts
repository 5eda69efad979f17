import type { Language } from '../../shared/kernel/language.ts';
import type { Contact } from '../../shared/notices/contact.ts';
import type { CommonFacts, StaffEntry } from '../../shared/notices/facts.ts';
import type { PetitionerFacts } from '../../shared/notices/petitioner-notices.ts';
import { homeVisitExamples } from './home-visit-examples.ts';
import type { StaffFacts } from './mails.ts';

export const at = (iso: string) => Date.parse(iso);

const corporation = {
  ko: '한빛산업복지공단',
  en: 'Hanbit Industrial Welfare Corporation',
  phone: '052-000-1000',
};
export const assignee: Contact = {
  department: { ko: '급여지원처', en: 'Benefits Department' },
  name: '김하늘',
  role: { ko: '대리', en: 'assistant manager' },
  phone: '052-000-1234',
};
export const head: Contact = {
  department: { ko: '급여지원처', en: 'Benefits Department' },
  name: '박서준',
  role: { ko: '처장', en: 'head of department' },
  phone: '052-000-1200',
};

const explanation = {
  ko: [
    '접수한 때부터 24시간입니다: 11월 27일(금) 오후 5시 40분 + 24시간 = 11월 28일(토) 오후 5시 40분.',
    '11월 28일(토), 29일(일)은 쉬는 날입니다.',
    '그래서 다음 근무일 11월 30일(월) 오후 6시까지입니다. (달력 2026-1)',
  ],
  en: [
    '24 hours from receipt: Fri 27 November, 5:40 pm + 24 hours = Sat 28 November, 5:40 pm.',
    'Sat 28 and Sun 29 November are closed days.',
    'So it is due at the close of the next working day, Mon 30 November, 6 pm. (Calendar 2026-1)',
  ],
};

const base = (language: Language) => ({
  corporation,
  language,
  number: '2026-000123-4',
  receivedAt: at('2026-11-27T17:40:00+09:00'), // Friday
  statusUrl: 'https://minwon.example.org/petitions/2026-000123-4',
  contact: assignee,
});
const objectionUrl = 'https://minwon.example.org/petitions/2026-000123-4/objection';
const dueAt = at('2026-11-30T18:00:00+09:00'); // Monday

/** One plausible mail of every kind to the petitioner. */
export const petitionerExamples = (language: Language): Record<string, PetitionerFacts> => ({
  ...homeVisitExamples(base(language), language),
  'visit-found': {
    ...base(language),
    kind: 'visit-found',
    objectionUrl,
    outcome: 'fault',
    words: '필요한 서류를 빠뜨리고 안내했습니다.',
    amount: 10_000,
    apologyUntil: at('2026-11-24T18:00:00+09:00'),
    compensationUntil: at('2026-12-01T18:00:00+09:00'), // Tuesday
  },
  'visit-found-none': {
    ...base(language),
    kind: 'visit-found',
    objectionUrl,
    outcome: 'no-fault',
    words: '안내문에 적힌 서류였습니다.',
  },
  'visit-deemed': { ...base(language), kind: 'visit-found', objectionUrl, outcome: 'deemed' },
  receipt: {
    ...base(language),
    kind: 'receipt',
    accessCode: 'K7MPQ2XWR9TD',
    dueAt,
    endOfDay: false,
    pledgeKind: 'pledge',
    quotation: {
      ko: '인터넷 민원은 24시간 이내에 답변해 드리겠습니다.',
      en: 'We answer petitions from the website within 24 hours.',
    },
    explanation: explanation[language],
    objectionUrl,
  },
  delay: {
    ...base(language),
    kind: 'delay',
    dueAt,
    endOfDay: false,
    newDueAt: at('2026-12-01T18:00:00+09:00'), // Tuesday
    responsible: head,
    objectionUrl,
    stage: 'unopened',
  },
  'delay-again': {
    ...base(language),
    kind: 'delay',
    dueAt: at('2026-12-01T18:00:00+09:00'), // Tuesday
    endOfDay: false,
    responsible: head,
    objectionUrl,
    stage: 'inProgress',
  },
  'delay-withdrawn': {
    ...base(language),
    kind: 'delay',
    dueAt,
    endOfDay: false,
    responsible: head,
    objectionUrl,
    stage: 'inProgress',
    over: 'withdrawn',
  },
  'delay-transferred': {
    ...base(language),
    kind: 'delay',
    dueAt,
    endOfDay: false,
    responsible: head,
    objectionUrl,
    stage: 'inProgress',
    over: 'transferred',
  },
  answer: {
    ...base(language),
    kind: 'answer',
    files: 0,
    answer:
      language === 'ko'
        ? '안녕하세요. 문의하신 휴업급여 신청 서류를 알려 드립니다.\n\n1. 휴업급여 신청서 (회사 직인이 없어도 접수됩니다)\n2. 통원 확인서 또는 진단서\n\n회사가 확인을 미루는 경우 저희가 직접 회사에 요청하겠습니다. 서류는 가까운 지사나 우편으로 보내 주시면 됩니다.'
        : 'Hello, these are the papers you need for the benefit.\n\n1. The application form (a company seal is not required)\n2. A certificate of treatment or a diagnosis\n\nIf your company delays its confirmation, we will ask it ourselves. Please send the papers by post or bring them to any branch.',
    late: false,
    lookedAtAgain: false,
    answeredAt: at('2026-11-30T11:05:00+09:00'), // Monday
    objectionUrl,
  },
  'answer-late': {
    ...base(language),
    kind: 'answer',
    files: 0,
    answer:
      language === 'ko'
        ? '휴업급여는 신청서를 받은 날부터 14일 안에 결정합니다.'
        : 'The benefit is decided within 14 days of the application.',
    late: true,
    lookedAtAgain: true,
    objectionUrl,
    answeredAt: at('2026-11-30T11:05:00+09:00'), // Monday
  },
  explanation: {
    ...base(language),
    kind: 'explanation',
    dueAt,
    endOfDay: false,
    explainedAt: at('2026-11-30T18:40:00+09:00'), // Monday
    stage: 'inProgress',
    reason: 'consultation',
    sentence:
      language === 'ko'
        ? '병원의 회신을 기다리고 있습니다.'
        : 'We are waiting for a reply from the hospital.',
    newDueAt: at('2026-12-02T18:00:00+09:00'), // Wednesday
    responsible: head,
    speaker: assignee,
    objectionUrl,
  },
  'explanation-by-rule': {
    ...base(language),
    kind: 'explanation',
    dueAt,
    endOfDay: false,
    explainedAt: at('2026-12-01T03:10:00+09:00'), // Tuesday night
    stage: 'unopened',
    newDueAt: at('2026-12-01T18:00:00+09:00'), // Tuesday
    responsible: head,
    speaker: assignee,
    objectionUrl,
  },
  'explanation-answered': {
    ...base(language),
    kind: 'explanation',
    dueAt,
    endOfDay: false,
    explainedAt: at('2026-12-02T11:00:00+09:00'), // Wednesday
    stage: 'answered',
    answeredAt: at('2026-12-01T10:00:00+09:00'), // Tuesday
    responsible: head,
    speaker: assignee,
    objectionUrl,
  },
  apology: {
    ...base(language),
    kind: 'apology',
    words:
      language === 'ko'
        ? '오래 기다리게 해 드려 죄송합니다.'
        : 'I am sorry that you had to wait so long.',
    speaker: assignee,
    objectionUrl,
  },
  asking: {
    ...base(language),
    kind: 'asking',
    question:
      language === 'ko'
        ? '통화를 마칠 때 직원이 공손하게 끝인사를 했습니까?'
        : 'Did our staff end the call with a courteous goodbye?',
    askingUrl: 'https://petition.example.org/asked/AAAAAAAAAAAAAAAAAAAAAA',
    closesAt: at('2026-12-08T13:00:00+09:00'),
    restDays: 30,
    objectionUrl,
  },
  progress: {
    ...base(language),
    kind: 'progress',
    days: 30,
    stage: 'inProgress',
    nextAt: at('2027-01-26T17:40:00+09:00'), // Tuesday
    objectionUrl,
  },
  'progress-dated': {
    ...base(language),
    kind: 'progress',
    days: 60,
    stage: 'inProgress',
    dueAt: at('2027-01-27T18:00:00+09:00'), // Wednesday
    nextAt: at('2027-02-25T17:40:00+09:00'), // Thursday
    objectionUrl,
  },
  'date-change': {
    ...base(language),
    kind: 'date-change',
    because: 'reclassified',
    sentence:
      language === 'ko'
        ? '작업장의 근무 기록을 회사에서 받아 사고 경위를 확인해야 합니다.'
        : 'We need the work records from the company to establish how the accident happened.',
    dueAt,
    newDueAt: at('2026-12-05T00:00:00+09:00'), // the end of Friday
    newEndOfDay: true,
    objectionUrl,
  },
  transfer: { ...base(language), kind: 'transfer', dueAt, objectionUrl },
});

export const entry = (changes: Partial<StaffEntry> = {}): StaffEntry => ({
  number: '2026-000123-4',
  topic: { ko: '휴업급여', en: 'Sick-leave benefit' },
  department: assignee.department,
  assignee: '김하늘 대리',
  receivedAt: at('2026-11-23T14:20:00+09:00'), // Monday
  dueAt: at('2026-11-24T14:20:00+09:00'), // Tuesday
  endOfDay: false,
  actBy: at('2026-11-24T14:20:00+09:00'),
  recipientIs: 'assignee',
  link: 'https://minwon.example.org/desk/link/2026-000123-4/q1w2e3r4t5',
  ...changes,
});

const night = {
  number: '2026-000131-7',
  topic: { ko: '요양급여', en: 'Medical benefit' },
  dueAt: at('2026-11-25T02:10:00+09:00'), // Wednesday night
  actBy: at('2026-11-24T18:00:00+09:00'), // Tuesday
};
const week = {
  number: '2026-000117-2',
  topic: { ko: '시설 이용', en: 'Use of facilities' },
  assignee: '이도윤 주임',
  dueAt: at('2026-11-28T00:00:00+09:00'), // the end of Friday
  endOfDay: true,
  actBy: at('2026-11-27T18:00:00+09:00'),
};

/** One plausible mail of every kind to staff, single and collected. */
export const staffExamples = (language: Language): Record<string, StaffFacts> => {
  const common: CommonFacts & { now: number } = {
    corporation,
    language,
    now: at('2026-11-24T09:30:00+09:00'), // Tuesday
  };
  const newDueAt = at('2026-11-25T18:00:00+09:00'); // Wednesday
  const late = { recipientIs: 'head', level: 'break', newDueAt } as const;
  const hour = {
    level: 'objected',
    owes: 'explanation',
    dueAt: at('2026-11-24T15:20:00+09:00'), // Tuesday
    actBy: at('2026-11-24T15:20:00+09:00'),
  } as const;
  const afterBreak = at('2026-11-24T14:20:01+09:00');
  return {
    assignment: { ...common, kind: 'assignment', recipient: '김하늘', entries: [entry(night)] },
    warning: {
      ...common,
      kind: 'warning',
      recipient: '김하늘',
      entries: [entry({ level: 'warn-4h' })],
    },
    'warning-list': {
      ...common,
      kind: 'warning',
      recipient: '박서준',
      entries: [
        entry({ ...week, level: 'unaccepted', recipientIs: 'head' }),
        entry({ ...night, level: 'act-by', recipientIs: 'head' }),
        entry({ level: 'warn-1h', recipientIs: 'head' }),
      ],
    },
    break: {
      ...common,
      now: afterBreak,
      kind: 'break',
      recipient: '박서준',
      entries: [entry(late)],
    },
    escalation: {
      ...common,
      now: at('2026-11-27T18:00:00+09:00'), // Friday
      kind: 'escalation',
      recipient: '최은우',
      entries: [entry({ recipientIs: 'director', level: 'escalate-3' })],
    },
    objection: {
      ...common,
      now: afterBreak,
      kind: 'objection',
      recipient: '김하늘',
      entries: [entry(hour)],
    },
    'objection-by-rule': {
      ...common,
      now: afterBreak,
      kind: 'objection',
      recipient: '박서준',
      entries: [entry({ ...hour, level: 'by-rule', recipientIs: 'head', newDueAt })],
    },
    'apology-owed': {
      ...common,
      now: afterBreak,
      kind: 'apology-owed',
      recipient: '김하늘',
      entries: [entry({ ...hour, level: 'owed', owes: 'apology' })],
    },
    'due-today': {
      ...common,
      now: at('2026-11-24T08:50:00+09:00'), // Tuesday
      kind: 'due-today',
      recipient: '김하늘',
      entries: [entry(night), entry()],
    },
  };
};
