import type { Language } from '../../../shared/kernel/language.ts';
import type { Exclusion, Gap } from '../../../shared/manner/outcome.ts';
import type { Response } from '../manner/response.ts';

type Said = Readonly<Record<Language, string>>;

export const GAP_WORDS: Readonly<Record<Gap, Said>> = {
  'single-end': { ko: '누가 먼저 끊었는지 모름', en: 'not known who hung up first' },
  'one-side': { ko: '한쪽이 끊은 때만 앎', en: 'the end of one side alone is known' },
  'two-clocks': { ko: '서로 다른 기기로 잼', en: 'each side by another clock' },
  'not-bridged': { ko: '연결의 끝을 모름', en: 'the transfer was not seen to its end' },
  'not-ended': { ko: '통화의 끝을 모름', en: 'the end of the call is not known' },
  'clocks-near': { ko: '앞뒤를 가릴 수 없음', en: 'not known which was first' },
  'no-wrap-up': { ko: '마무리하지 않음', en: 'not wrapped up' },
  'no-proof': { ko: '보여 주는 기록이 없음', en: 'nothing bears it out' },
  unanswered: { ko: '고객이 답하지 않음', en: 'the citizen did not answer' },
  unsure: { ko: '고객이 잘 모르겠다고 함', en: 'the citizen does not know' },
};

export const EXCLUSION_WORDS: Readonly<Record<Exclusion, Said>> = {
  abuse: { ko: '폭언으로 끊음', en: 'ended because of abuse' },
  dropped: { ko: '통신이 끊김', en: 'the line dropped' },
  transferred: { ko: '다른 직원에게 넘김', en: 'passed on' },
  'not-first': { ko: '이미 접수된 민원을 물으심', en: 'about a petition that was there before' },
  held: { ko: '보류 중에 끊김', en: 'ended while on hold' },
  'caller-gone': { ko: '고객이 먼저 끊음', en: 'the caller had gone' },
  'caller-silent': { ko: '말씀 없이 끊지 않으심', en: 'the caller said nothing and stayed on' },
  short: { ko: '아주 짧은 통화', en: 'a very short call' },
  'not-needed': { ko: '고객이 원하지 않음', en: 'not wished any more' },
  'by-law': { ko: '법에 따른 방문', en: 'a visit by law' },
};

const KO = {
  title: '응대 지표',
  lead: '전화, 창구, 방문에서 약속을 얼마나 지켰는지 달마다 셉니다. 평가에 쓰지 않습니다. 사람의 순위도 매기지 않습니다. 한 사람의 지표는 본인만 봅니다.',
  how: '알 수 없는 것은 지킨 것으로 세지 않습니다. 비율은 기계의 기록과 고객의 말로만 만들고, 직원이 스스로 적은 것은 따로 셉니다. 위치, 영상, 음성, 감정은 재지 않습니다.',
  months: '달',
  departments: '부서',
  own: '내 지표',
  ownLead: '이 부분은 나만 봅니다.',
  team: (name: string) => `${name} 지표`,
  running: '부서의 지표는 달이 끝나면 보입니다.',
  off: '직원의 의견을 들은 날이 정해지지 않아 아무것도 세지 않습니다.',
  from: (day: string) => `직원의 의견을 들은 ${day}부터 셉니다.`,
  few: (contacts: string, people: number) =>
    `${contacts} 건이 안 되거나 ${people}명이 안 되어 보이지 않습니다`,
  unseen: {
    never: '재지 않습니다',
    off: '재지 않았습니다',
    none: '이런 일이 없었습니다',
  },
  measured: (kept: number, all: number, rate: string) => `지킴 ${kept} / ${all} (${rate})`,
  notMeasured: (contacts: string, people: number) =>
    `지킨 비율은 확인된 것이 ${contacts} 건이나 ${people}명이 안 되어 보이지 않습니다`,
  nothingMeasured: '지킨 비율은 확인된 것이 없어 모릅니다',
  coverage: (machine: string, citizen: string) =>
    `확인된 비율: 기계의 기록 ${machine}, 고객의 말 ${citizen}`,
  response: ({ drawn, reached, answered }: Response) =>
    `고객에게 한 가지를 여쭌 일: 뽑힘 ${drawn}, 전해짐 ${reached}, 답함 ${answered} (답한 비율 ${Math.round((100 * answered) / drawn)}%)`,
  contacts: (n: number) => `상담 ${n}건`,
  ownWord: (kept: number, broken: number) =>
    `직원이 스스로 적은 것: 지킴 ${kept}, 못 지킴 ${broken} (비율에 없음)`,
  unmeasured: '알 수 없음',
  excluded: '뺀 것',
  worklist: '내 목록으로',
};
const EN: typeof KO = {
  title: 'Manner figures',
  lead: 'How often the promises on the telephone, at the counter and at the door were kept in a month. Not for appraisal, and nobody is ranked. One person’s figures are seen by that person alone.',
  how: 'What is unmeasured does not count as kept. A rate is made of what machines recorded and citizens said; what staff noted of themselves stands apart. No position, picture, voice or feeling is measured.',
  months: 'Months',
  departments: 'Departments',
  own: 'My figures',
  ownLead: 'Only I see this part.',
  team: (name) => `Figures of ${name}`,
  running: 'The figures of a department are shown once the month is over.',
  off: 'Nothing is counted, for no day is set on which staff were consulted.',
  from: (day) => `Counted from ${day}, when staff were consulted.`,
  few: (contacts, people) =>
    `not shown: fewer than ${contacts} contacts, or of fewer than ${people} people`,
  unseen: { never: 'never measured', off: 'not measured', none: 'no such contact' },
  measured: (kept, all, rate) => `kept ${kept} of ${all} (${rate})`,
  notMeasured: (contacts, people) =>
    `the rate is not shown: fewer than ${contacts} were measured, or of fewer than ${people} people`,
  nothingMeasured: 'the rate is not known: nothing was measured',
  coverage: (machine, citizen) => `measured: by machines ${machine}, by citizens ${citizen}`,
  response: ({ drawn, reached, answered }) =>
    `Citizens asked one question: drawn ${drawn}, reached ${reached}, answered ${answered} (${Math.round((100 * answered) / drawn)} % answered)`,
  contacts: (n) => `contacts ${n}`,
  ownWord: (kept, broken) =>
    `noted by staff of themselves: kept ${kept}, not kept ${broken} (in no rate)`,
  unmeasured: 'unmeasured',
  excluded: 'left out',
  worklist: 'To my worklist',
};
export const MANNER_WORDS = { ko: KO, en: EN };
