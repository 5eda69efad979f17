import type { DocsOf } from './command-docs.ts';
import type { conductCommands, reportCommands } from './conduct.ts';

export const conductDocs = {
  report: {
    ko: '직원이 불친절했다는 말로 본다. 그 직원과 대신하는 사람은 그때부터 이 민원을 볼 수 없다.',
    en: 'Takes it as a report about a person of staff, who loses the petition at once, as does who stands in for them.',
    example: { of: 'message', person: 'care-1' },
  },
  'report-visit': {
    ko: '우리 잘못으로 판단한 재방문에 대해 직원의 말을 듣기 시작한다. 판단한 사람만 할 수 있고, 그 직원과 대신하는 사람은 그때부터 이 민원을 볼 수 없다.',
    en: 'Puts the fault of a second visit to a person of staff, by whoever found it. They and who stands in for them lose the petition at once; the citizen is told nothing more.',
    example: { visit: 'visit-1', person: 'care-1' },
  },
  'unmark-report': {
    ko: '직원에 대한 말이 아니었다고 정한다. 까닭은 민원인과 감사가 읽는다.',
    en: 'Finds that it is no report about a person. The petitioner and audit read the reason.',
    example: { report: 'report-1', reason: '제도에 대한 말씀이었습니다.' },
  },
  'name-accused': {
    ko: '누구에 대한 말인지 정한다. 민원과 함께 들어온 말씀은 누구인지 모르는 채로 시작한다. 그때까지 그 부서의 직원은 이 민원을 볼 수 없다.',
    en: 'Says whom a report is about. One that was said with a petition names nobody; until then nobody of the department but its head sees it.',
    example: { report: 'report-1', person: 'care-1' },
  },
  allege: {
    ko: '무엇이 문제인지 그 직원에게 부서장의 말로 알린다. 민원인의 이름과 글, 접수번호는 나가지 않는다.',
    en: 'Puts the allegation to the person, in the words of whoever decides; never the name, the text or the number of the petition.',
    example: { report: 'report-1', text: '통화 중에 먼저 끊었다는 말이 있습니다.' },
  },
  'find-conduct': {
    ko: '그런 일이 있었는지 판단한다. 있었다고 하려면 그 직원이 말할 수 있었어야 한다.',
    en: 'Finds whether it was so: upheld only after the person could state their side.',
    example: {
      report: 'report-1',
      outcome: 'denied',
      reason: '통화 기록과 다릅니다.',
      sentence: '통화 기록을 확인했습니다.',
    },
  },
  'rude-review-said': {
    ko: '직원에 대한 말씀을 다시 살펴봐 달라는 말을 전화나 창구, 종이로 받아 적는다. 누가 적었는지 남는다.',
    en: 'Logs that the petitioner asked, by telephone, at the counter or on paper, that somebody else look at what was found; who logged it is recorded.',
    example: { report: 'report-1' },
  },
  'review-finding': {
    ko: '판단을 다른 사람이 다시 살펴본다.',
    en: 'Somebody else looks at the finding again.',
    example: {
      report: 'report-1',
      outcome: 'upheld',
      reason: '그대로입니다.',
      sentence: '다시 살펴보았습니다.',
    },
  },
  measure: {
    ko: '주의 의뢰나 교육을 기록한다.',
    en: 'Records what became of a caution or a training.',
    example: {
      report: 'report-1',
      measure: 'training',
      how: 'done',
      note: '응대 교육 2시간, 11월 30일',
    },
  },
} satisfies DocsOf<typeof conductCommands>;

export const reportDocs = {
  rude: {
    ko: '직원이 불친절했다고 알린다.',
    en: 'Says that a member of staff was rude.',
    example: { text: '전화를 먼저 끊었습니다.' },
    status: 201,
  },
  'rude-review': {
    ko: '직원에 대한 판단을 감사가 다시 살펴봐 달라고 한다.',
    en: 'Asks audit to look again at what was found.',
    example: { report: 'report-1' },
    status: 201,
  },
} satisfies DocsOf<typeof reportCommands>;
