import { ScoreSnapshot, ShelvedScore } from '../../shared/shelf/score.ts';
import { CalendarReply } from '../public/calendar.ts';
import type { CHARTER_PAGES } from '../public/charter.ts';
import { CharterReply } from '../public/charter-reply.ts';
import { DeadlinesReply } from '../public/deadlines.ts';
import type { PUBLIC_PAGES } from '../public/routes.ts';
import { charterExample } from './charter-example.ts';
import type { Told } from './endpoint-doc.ts';
import { calendarExample, deadlinesExample } from './public-examples.ts';
import {
  CatalogueReply,
  catalogueCsvExample,
  catalogueExample,
  EntriesReply,
  entriesExample,
  ImprovementsReply,
  improvementsExample,
} from './published-examples.ts';
import { scoreExample, snapshotExample } from './score-example.ts';

type Page = (typeof PUBLIC_PAGES | typeof CHARTER_PAGES)[number];

const lang = { ko: '`ko` 또는 `en`', en: '`ko` or `en`' };

const due = {
  lang,
  received: {
    ko: '접수하는 때. `2026-11-24T10:12`처럼 한국 시각으로, 또는 시차와 함께. 없으면 지금.',
    en: 'When it is received: a time in Korea like `2026-11-24T10:12`, or with its offset; now without it.',
  },
  channel: {
    ko: '`web`, `post`, `fax`, `email`, `phone`, `visit`. 없으면 `web`.',
    en: '`web`, `post`, `fax`, `email`, `phone` or `visit`; `web` without it.',
  },
  kind: {
    ko: '`question`, `opinion`, `complaint`, `other`. 없으면 `question`.',
    en: '`question`, `opinion`, `complaint` or `other`; `question` without it.',
  },
  legal: {
    ko: '법에서 정한 종류: `question`, `lawQuestion`, `suggestion`, `grievance`, `statutory`, `other`.',
    en: 'The kind by law: `question`, `lawQuestion`, `suggestion`, `grievance`, `statutory` or `other`.',
  },
};

/** What each public page shows. */
export const PUBLIC_TOLD: Readonly<Record<`${Page['method']} ${Page['path']}`, Told>> = {
  'GET /': {
    ko: '첫 화면. 새로 알린 것 셋, 민원 쓰기, 찾기, 연락 방법, 고객헌장으로 이어진다.',
    en: 'The front page: the newest three announcements, to write, to follow, ways in, the charter.',
    asks: { lang },
  },
  'GET /charter': {
    ko: '고객헌장. 약속마다 뜻, 시간을 재는 방법, 지키지 못하면 해 드리는 일, 얼마나 지켰는지. 브라우저가 아니면 `/charter.json`과 같은 JSON을 준다.',
    en: 'The charter: what each promise means, how its time is counted, what follows where it is not kept, how well it was kept. To anyone but a browser it gives the JSON of `/charter.json`.',
    asks: { lang },
    ...{ reply: CharterReply, page: true, example: charterExample },
  },
  'GET /charter.json': {
    ko: '고객헌장을 JSON으로. 약속마다 수치가 있는 가장 최근 분기에 얼마나 지켰는지(`figures`) 또는 재지 않은 까닭이, 판마다 시행일, 확인값, 바뀐 것이 있다.',
    en: 'The charter as JSON: of each promise the `figures` of the latest quarter that has any, or why there are none, each version with its day, its hash and what it changed.',
    reply: CharterReply,
    example: charterExample,
  },
  'GET /charter.pdf': {
    ko: '인쇄할 고객헌장(PDF).',
    en: 'The charter as a PDF to print.',
    asks: { lang },
    file: 'application/pdf',
  },
  'GET /announcements': {
    ko: '바뀌는 일을 알리는 글, 최근 것부터. 브라우저가 아니면 JSON.',
    en: 'What changes, the latest first. JSON for who is no browser.',
    asks: { lang, year: { ko: '해 `YYYY`', en: 'A year `YYYY`' } },
    ...{ reply: EntriesReply, page: true, example: entriesExample('announcement') },
  },
  'GET /announcements.json': {
    ko: '같은 것을 JSON으로. 글마다 모든 판이 있다.',
    en: 'The same as JSON, each with all its versions.',
    reply: EntriesReply,
    example: entriesExample('announcement'),
  },
  'GET /announcements.atom': {
    ko: '같은 것을 Atom(RFC 4287)으로.',
    en: 'The same as an Atom feed (RFC 4287).',
    asks: { lang },
    file: 'application/atom+xml',
  },
  'GET /questions': {
    ko: '자주 묻는 질문과 답. `q`의 두 글자씩을 견주어 찾는다. 브라우저가 아니면 `/questions.json`과 같은 JSON을 준다.',
    en: 'Questions with their answers; searched by pairs of letters of `q`. To anyone but a browser it gives the JSON of `/questions.json`.',
    asks: { lang, q: { ko: '찾을 말', en: 'What to look for' } },
    ...{ reply: EntriesReply, page: true, example: entriesExample('question') },
  },
  'GET /questions.json': {
    ko: '같은 것을 JSON으로.',
    en: 'The same as JSON.',
    reply: EntriesReply,
    example: entriesExample('question'),
  },
  'GET /catalogue': {
    ko: '묻지 않아도 공개하는 자료의 목록: 주기, 다음에 올릴 날, 볼 수 있는 곳, 형식, 이용 조건.',
    en: 'Information that is published unasked: cycle, next day, where, format, licence.',
    asks: { lang },
    ...{ reply: CatalogueReply, page: true, example: catalogueExample },
  },
  'GET /catalogue.json': {
    ko: '같은 것을 JSON으로. `v`가 같으면 형식은 바뀌지 않고 칸이 늘기만 한다. `licence`는 이 목록의, 자료마다 있는 `licence`는 그 자료의 이용 조건이다.',
    en: 'The same as JSON. Under the same `v` its form stays and fields are only added. `licence` is that of this list; each item names its own.',
    reply: CatalogueReply,
    example: catalogueExample,
  },
  'GET /catalogue.csv': {
    ko: '같은 것을 CSV(RFC 4180, UTF-8)로. 열은 이름과 자리가 바뀌지 않고 끝에만 더해진다: `id`, `title_ko`, `title_en`, `description_ko`, `description_en`, `department`, `cycle_months`, `updated_at`, `next_due`, `address`, `format`, `licence`.',
    en: 'The same as CSV (RFC 4180, UTF-8). Columns keep name and place, new ones come last: `id`, `title_ko`, `title_en`, `description_ko`, `description_en`, `department`, `cycle_months`, `updated_at`, `next_due`, `address`, `format`, `licence`.',
    ...{ file: 'text/csv', example: catalogueCsvExample },
  },
  'GET /improvements': {
    ko: '고치겠다고 한 일과 그 결과. 누구의 민원인지는 알 수 없다.',
    en: 'What we said that we would improve, and what came of it; of whose petition nobody can tell.',
    asks: { lang },
    ...{ reply: ImprovementsReply, page: true, example: improvementsExample },
  },
  'GET /improvements.json': {
    ko: '같은 것을 JSON으로.',
    en: 'The same as JSON.',
    reply: ImprovementsReply,
    example: improvementsExample,
  },
  'GET /ways': {
    ko: '연락 방법: 인터넷, 전화, 방문, 우편, 팩스, 이메일. 여는 시간과 다가오는 쉬는 날, 무엇을 받는지.',
    en: 'The ways in: online, telephone, visit, post, fax, e-mail; hours, the next days off, and what one gets.',
    asks: { lang },
  },
  'GET /scorecard': {
    ko: '약속을 얼마나 지켰는지: 기관은 달마다, 부서와 접수 방법은 분기마다.',
    en: 'How often promises were kept: the organisation by month, departments and channels by quarter.',
    asks: { lang, quarter: { ko: '분기. 예: `2026-Q4`', en: 'A quarter, like `2026-Q4`' } },
    ...{ reply: ShelvedScore, page: true, example: scoreExample },
  },
  'GET /scorecard.json': {
    ko: '이행 성적 전체.',
    en: 'All of the score.',
    reply: ShelvedScore,
    example: scoreExample,
  },
  'GET /scorecard.csv': {
    ko: '이행 성적의 모든 줄.',
    en: 'Every row of the score.',
    file: 'text/csv',
  },
  'GET /scorecard/snapshots/{snapshot}': {
    ko: '그날의 이행 성적. 한 번만 적으며, 앞선 기록의 SHA-256을 담습니다.',
    en: 'The score of a day. It is written once, and holds the SHA-256 of the one before.',
    at: { snapshot: '2026-11-24-2' },
    ...{ reply: ScoreSnapshot, example: snapshotExample },
  },
  'GET /deadlines': {
    ko: '언제 보내면 언제까지 답변받는지, 왜 그런지. 저장하는 것은 없다. 브라우저가 아니면 `/deadlines.json`과 같은 JSON을 준다.',
    en: 'By when a petition would be answered, and why; nothing of it is kept. To anyone but a browser it gives the JSON of `/deadlines.json`.',
    asks: due,
    ...{ reply: DeadlinesReply, page: true, example: deadlinesExample },
  },
  'GET /deadlines.json': {
    ko: '언제 보내면 언제까지 답변받는지를 JSON으로. 셈의 각 걸음이 글로도 있다(`steps`). 시각은 한국 시각이다.',
    en: 'By when a petition would be answered, as JSON, each step of the count also in words (`steps`). Instants are in the time of Korea.',
    asks: due,
    reply: DeadlinesReply,
    example: deadlinesExample,
  },
  'GET /calendar.json': {
    ko: '기한을 세는 근무일 달력. 판(`version`)이 같으면 달력도 같다.',
    en: 'The working days by which dates are counted. The same `version` is the same calendar.',
    reply: CalendarReply,
    example: calendarExample,
  },
};
