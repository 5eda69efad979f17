import type { DocsOf } from './command-docs.ts';
import { Appealed } from './replies.ts';
import type { visitCommands, visitorCommands } from './visit.ts';

export const visitDocs = {
  visit: {
    ko: '담당자 잘못으로 두 번 왔다는 말씀을 창구·전화·서면으로 듣고 남긴다. 부서장이 하루 근무시간 안에 판단한다.',
    en: 'Logs that a petitioner had to come twice through fault of staff, as heard at the counter, by telephone or on paper. The head rules within a working day.',
    example: { day: '2026-11-20', how: 'counter', told: '빠진 서류가 없다고 들었습니다.' },
  },
  'visit-review-said': {
    ko: '재방문을 다른 사람이 다시 살펴봐 달라는 말씀을 전화·창구·종이로 받아 적는다.',
    en: 'Writes down that a petitioner asks that somebody else look at a second visit.',
    example: { visit: 'visit-1' },
  },
  'rule-visit': {
    ko: '재방문이 담당자 잘못 때문이었는지 판단한다. 잘못이면 헌장이 정한 사과와 보상이 같이 생긴다. 같은 분이 같은 날로 다른 민원에서 이미 보상받게 되어 있으면 `elsewhere`에 그 민원에서 본 같은 잘못(`same`)인지 그날의 다른 방문(`another`)인지 적어야 한다.',
    en: 'Rules whether a second visit was through fault of staff; if so what the charter owes for it is owed from then on. Where the same person is owed it for the same day in another petition, `elsewhere` says whether it is the fault that was found there (`same`) or another visit of that day (`another`).',
    example: {
      outcome: 'fault',
      cause: 'missing-documents',
      sentence: '필요한 서류를 빠뜨리고 안내했습니다.',
    },
  },
  'review-visit': {
    ko: '잘못이 아니거나 앞선 일과 같다고 한 재방문을 다른 사람이 다시 살펴보고 정한다.',
    en: 'Somebody else decides about a second visit that was found to be without fault, or the same fault as before.',
    example: {
      outcome: 'no-fault',
      ground: 'document-was-listed',
      sentence: '안내문에 적힌 서류였습니다.',
    },
  },
  'audit-visit': {
    ko: '잘못이 아니라고 본 재방문 판단을 감사가 살펴본 결과를 적는다: `looked-at`, 또는 다른 사람이 다시 살펴봐야 하면 `review`.',
    en: 'Audit says what it found of a ruling that found no fault: `looked-at`, or `review` where somebody else should look again.',
    example: { visit: 'visit-1', found: 'looked-at', words: '안내문에 그 서류가 있습니다.' },
  },
} satisfies DocsOf<typeof visitCommands>;

export const visitorDocs = {
  visit: {
    ko: '담당자 잘못으로 두 번 왔다고 알린다. 처음 온 날만 적으면 된다.',
    en: 'Says that a second visit was needed through fault of staff. The day of the first visit is enough.',
    example: { day: '2026-11-20', text: '신분증만 있으면 된다고 들었습니다.' },
    reply: Appealed,
    status: 201,
  },
  'visit-review': {
    ko: '잘못이 아니거나 앞선 일과 같다고 한 재방문을 다른 사람이 다시 살펴봐 달라고 한다.',
    en: 'Asks that somebody else look at a second visit that was found to be without fault, or the same fault as before.',
    example: { visit: 'visit-1' },
    reply: Appealed,
    status: 201,
  },
} satisfies DocsOf<typeof visitorCommands>;
