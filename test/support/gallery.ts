import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { askedOf } from '../../infra/tools/command-line.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { NoticeKind } from '../../shared/kernel/notice-kind.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { VISITOR_TOLD } from '../../shared/petition/decide/home-visit-told.ts';
import { causeName } from '../../shared/presentation/causes.ts';
import { openBrowser } from '../functions/browser.ts';
import { at, entry, petitionerExamples, staffExamples } from '../notices/examples.ts';
import type { ReachKind, SpeechKind, TogetherCase } from '../notices/mails.ts';
import {
  absenceNotice,
  arrivalNotice,
  auditNotice,
  type DoorFacts,
  differencesNotice,
  doorNotice,
  homeVisitTaskNotice,
  learningNotice,
  reachNotice,
  speechNotice,
  staffMailOf,
  staffNotice,
  togetherNotice,
} from '../notices/mails.ts';
import { callbackFacts, type PausedKind, pausedFacts, until } from '../notices/paused-examples.ts';

type ArrivalExample = Parameters<typeof arrivalNotice>[0] extends infer F
  ? F extends unknown
    ? Omit<F, 'corporation' | 'language' | 'recipient'>
    : never
  : never;

const causeOf = (of: string, language: Language) => ({ of, name: causeName(of, language) });

type Shelf = (language: Language) => readonly Mail[];

const common = (language: Language) => ({
  corporation: {
    ko: '한빛산업복지공단',
    en: 'Hanbit Industrial Welfare Corporation',
    phone: '052-000-1000',
  },
  language,
  recipient: '김하늘',
});
const link = 'https://minwon.example.org/desk/petitions/2026-000123-4?t=x';
const toPetitioner =
  (kind: NoticeKind): Shelf =>
  (language) =>
    Object.values(petitionerExamples(language))
      .filter((facts) => facts.kind === kind)
      .map(petitionerNotice);
const toStaff =
  (kind: NoticeKind): Shelf =>
  (language) =>
    Object.values(staffExamples(language))
      .filter((facts) => facts.kind === kind)
      .map(staffNotice);
const said =
  (kind: SpeechKind): Shelf =>
  (language) => [speechNotice({ ...common(language), kind, entries: [entry()] })];
const came =
  (facts: ArrivalExample): Shelf =>
  (language) => [arrivalNotice({ ...common(language), ...facts })];
const unreached =
  (kind: ReachKind): Shelf =>
  (language) => [
    reachNotice({
      ...common(language),
      kind,
      number: '2026-000123-4',
      link,
      beside: kind === 'letter' ? ['2026-000124-2', '2026-000131-9'] : [],
      tell: [language === 'ko' ? '접수되었습니다.' : 'It was received.'],
      ...(kind === 'call' && { dueAt: at('2026-11-24T13:12:00+09:00') }),
      person: '박서준',
    }),
  ];
const door =
  (
    facts: Omit<Extract<DoorFacts, { kind: 'code' }>, 'language' | 'corporation' | 'recipient'>,
  ): Shelf =>
  (language) => [doorNotice({ ...common(language), ...facts })];

const paused =
  (kind: PausedKind): Shelf =>
  (language) => [petitionerNotice(pausedFacts(kind, language))];

const promised =
  (
    kind: 'callback-agreed' | 'callback-missed' | 'callback-unanswered' | 'callback-dropped',
  ): Shelf =>
  (language) => [petitionerNotice(callbackFacts(kind, language))];

const away =
  (kind: 'stand-in' | 'returned'): Shelf =>
  (language) => [
    absenceNotice({
      ...common(language),
      kind,
      absent: '박서준',
      ...(kind === 'stand-in' && { away: { category: 'trip', until } }),
      entries: [entry()],
      worklist: link,
    }),
  ];

const together =
  (...cases: readonly TogetherCase[]): Shelf =>
  (language) =>
    cases.map((about) =>
      togetherNotice({
        ...common(language),
        about,
        number: '2026-000123-4',
        topic: { ko: '휴업급여', en: 'Sick-leave benefit' },
        who:
          language === 'ko'
            ? '재활복지부 박서준 대리'
            : '박서준 (assistant manager, Rehabilitation)',
        phone: '052-000-1300',
        ...((about === 'consultation' || about === 'approval') && { dueAt: until }),
        link,
      }),
    );

/** Every kind of mail that there is: a new one has a place here, or the compiler says so. */
const SHELVES: Readonly<
  Record<
    Exclude<
      NoticeKind,
      'linked-answer' | 'split-off' | 'paper-moved' | 'improvement-over' | 'kept-apart'
    >,
    Shelf
  >
> = {
  consultation: together('consultation'),
  consulted: together('answered', 'declined', 'withdrawn'),
  approval: together('approval'),
  approved: together('approved', 'returned'),
  receipt: toPetitioner('receipt'),
  delay: toPetitioner('delay'),
  answer: toPetitioner('answer'),
  'date-change': toPetitioner('date-change'),
  explanation: toPetitioner('explanation'),
  apology: toPetitioner('apology'),
  progress: toPetitioner('progress'),
  asking: toPetitioner('asking'),
  transfer: toPetitioner('transfer'),
  assignment: toStaff('assignment'),
  warning: toStaff('warning'),
  escalation: toStaff('escalation'),
  break: toStaff('break'),
  'due-today': toStaff('due-today'),
  objection: toStaff('objection'),
  'apology-owed': toStaff('apology-owed'),
  supplied: said('supplied'),
  unsupplied: said('unsupplied'),
  appealed: said('appealed'),
  disputed: said('disputed'),
  report: said('report'),
  'report-taken-back': said('report-taken-back'),
  'report-step': said('report-step'),
  'visit-report': said('visit-report'),
  'maybe-report': said('maybe-report'),
  allegation: (language) => [
    ...(['alleged', 'extended', 'found', 'reviewed', 'unmarked'] as const).map((news) =>
      staffMailOf({ ...common(language), kind: 'allegation', news, link }),
    ),
    ...(['alleged', 'unmarked'] as const).map((news) =>
      staffMailOf({ ...common(language), kind: 'allegation', news, isVisit: true, link }),
    ),
  ],
  'conduct-found': paused('conduct-found'),
  'persons-words': paused('persons-words'),
  'report-received': paused('report-received'),
  'report-unmarked': paused('report-unmarked'),
  'second-look': said('second-look'),
  restored: said('restored'),
  unproven: said('unproven'),
  'not-late': said('not-late'),
  'own-words': said('own-words'),
  'stand-in': away('stand-in'),
  returned: away('returned'),
  'calendar-moved': (language) => [
    staffMailOf({
      ...common(language),
      kind: 'calendar-moved',
      entries: [entry(), entry({ number: '2026-000131-7' })],
      worklist: link,
    }),
  ],
  'handed-over': (language) => [
    staffMailOf({
      ...common(language),
      kind: 'handed-over',
      entries: [
        { ...entry(), matter: 'petition' },
        { ...entry({ number: '2026-000131-7' }), matter: 'approval' },
        { ...entry({ number: '2026-000117-2' }), matter: 'consultation' },
        { ...entry({ number: '2026-000109-6' }), matter: 'dispute' },
        { ...entry({ number: '2026-000107-4' }), matter: 'visit' },
        { ...entry({ number: '2026-000105-1' }), matter: 'report' },
        { ...entry({ number: '2026-000102-8' }), matter: 'rest' },
        { ...entry({ number: '2026-000098-3' }), matter: 'answered' },
      ],
      worklist: link,
    }),
  ],
  supplement: paused('supplement'),
  'supplement-due': paused('supplement-due'),
  resumed: paused('resumed'),
  corrected: paused('corrected'),
  'taken-over': paused('taken-over'),
  'new-code': paused('new-code'),
  'transferred-out': paused('transferred-out'),
  interim: paused('interim'),
  appeal: paused('appeal'),
  'appeal-prolonged': paused('appeal-prolonged'),
  'dispute-received': paused('dispute-received'),
  'dispute-decided': paused('dispute-decided'),
  'second-look-found': paused('second-look-found'),
  improved: paused('improved'),
  'home-visit': toPetitioner('home-visit'),
  'home-visit-task': (language) =>
    VISITOR_TOLD.map((told) => {
      const window = { from: at('2026-12-01T10:00+09:00'), until: at('2026-12-01T11:00+09:00') };
      const line = entry();
      return homeVisitTaskNotice({
        ...common(language),
        entries: [line],
        visits: [{ number: line.number, told, ...window }],
      });
    }),
  visit: (language) =>
    (
      ['visit-ruling', 'visit-review', 'visit-apology', 'visit-compensation', 'visit-word'] as const
    ).map((task) =>
      speechNotice({ ...common(language), kind: 'visit', entries: [entry({ task })] }),
    ),
  'visit-audited': (language) => [
    speechNotice({ ...common(language), kind: 'visit-audited', entries: [entry()] }),
  ],
  'visit-claimed': paused('visit-claimed'),
  'visit-found': toPetitioner('visit-found'),
  compensation: paused('compensation'),
  callback: (language) =>
    ([undefined, 'soon', 'now'] as const).map((level) =>
      speechNotice({
        ...common(language),
        kind: 'callback',
        entries: [entry({ task: 'callback', ...(level && { level }) })],
      }),
    ),
  'callback-agreed': promised('callback-agreed'),
  'callback-missed': promised('callback-missed'),
  'callback-unanswered': promised('callback-unanswered'),
  'callback-dropped': promised('callback-dropped'),
  improvement: (language) => {
    const entryOf = (says: 'opened' | 'due' | 'late' | 'handed-over', n = 1) => ({
      ...{ id: `I-2026-000123-4-${n}`, says, isOwn: true, dueAt: until, link },
    });
    return [
      ...(['opened', 'due', 'late', 'handed-over'] as const).map((says) => [entryOf(says)]),
      [entryOf('due'), entryOf('late', 2)],
    ].map((entries) => staffMailOf({ ...common(language), kind: 'improvement', entries }));
  },
  publication: (language) => {
    const entryOf = (
      asks: 'write' | 'publish' | 'confirm' | 'renew' | 'handed-over',
      late = false,
    ) => ({
      ...{ id: 'P-202611-0000A11C', asks, late, isOwn: true, dueAt: until, link },
    });
    return [
      ...(['write', 'publish', 'confirm', 'renew', 'handed-over'] as const).map((asks) => [
        entryOf(asks),
      ]),
      [entryOf('publish', true)],
      [entryOf('write'), { ...entryOf('publish', true), isOwn: false }],
    ].map((entries) => staffMailOf({ ...common(language), kind: 'publication', entries }));
  },
  'wrap-up': (language) => {
    const entryOf = (late: boolean, isOwn = true) => ({
      ...{ id: 'C-0123456789abcdef', late, isOwn, dueAt: until, link },
    });
    return [
      ...[[entryOf(false)], [entryOf(true)], [entryOf(true, false)]],
      [entryOf(false), entryOf(true)],
    ].map((entries) => staffMailOf({ ...common(language), kind: 'wrap-up', entries }));
  },
  paired: (language) => [
    staffMailOf({
      ...common(language),
      ...{ kind: 'paired', others: ['김하늘 061-931-0009'], until, link },
    }),
  ],
  'appeal-decided': paused('appeal-decided'),
  code: door({ kind: 'code', code: '123456', until: at('2026-11-24T10:22:00+09:00') }),
  'fresh-link': (language) => [doorNotice({ ...common(language), kind: 'fresh-link', link })],
  message: said('message'),
  'read-back': said('read-back'),
  reopened: said('reopened'),
  withdrawn: said('withdrawn'),
  'withdrawal-urged': said('withdrawal-urged'),
  call: unreached('call'),
  'call-unanswered': unreached('call-unanswered'),
  unreachable: unreached('unreachable'),
  'wrong-address': unreached('wrong-address'),
  differences: (language) => [
    differencesNotice({
      ...common(language),
      recipientIs: 'dutyOfficer',
      counts: [
        { channel: 'post', kind: 'unhandled', count: 1 },
        { channel: 'fax', kind: 'not-arrived', count: 2 },
      ],
      link,
    }),
  ],
  'audit-month': (language) => [
    auditNotice({
      ...common(language),
      ...{ month: '2026-11', noFault: 12, drawn: 2, recurring: 1, alone: 1 },
      link,
    }),
  ],
  learning: (language) => [
    learningNotice({
      ...common(language),
      month: '2026-11',
      department: { ko: '요양급여부', en: 'Care Benefits' },
      counts: [
        {
          ...causeOf('answer-24h', language),
          broke: 3,
          exempt: 0,
          owed: 3,
          done: 2,
          overdue: 1,
          again: 2,
        },
        {
          ...causeOf('visit', language),
          broke: 1,
          exempt: 0,
          owed: 2,
          done: 2,
          overdue: 0,
          again: 0,
        },
      ],
      againDays: 180,
      link,
    }),
    learningNotice({
      ...common(language),
      month: '2026-11',
      counts: [
        {
          of: 'care',
          name: language === 'ko' ? '요양급여부' : 'Care Benefits',
          broke: 4,
          exempt: 0,
          owed: 5,
          done: 4,
          overdue: 0,
          again: 0,
        },
      ],
      againDays: 180,
      link,
    }),
  ],
  quarantined: came({ kind: 'quarantined', reasons: ['spam', 'unproven', 'spam'], link }),
  'reply-kept': came({ kind: 'reply-kept', number: '2026-000123-4', link }),
  'reply-refused': came({
    kind: 'reply-refused',
    number: '2026-000123-4',
    because: 'unproven',
    link,
  }),
  letter: unreached('letter'),
  unposted: unreached('unposted'),
};

/** Every mail in both languages as a picture, as wide as a telephone. Pages: `GALLERY=dir` with the keyboard's journey. */
const { given } = askedOf({
  name: 'gallery',
  about: 'Every mail in both languages as a picture (.ihaeng/gallery without another FOLDER).',
  rest: 'FOLDER',
  options: {},
});
const [to = '.ihaeng/gallery'] = given;
mkdirSync(to, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
for (const language of ['ko', 'en'] as const)
  for (const [kind, shelf] of Object.entries(SHELVES)) {
    const mails = shelf(language);
    if (mails.length === 0) throw new Error(`no example of ${kind}`);
    for (const [index, { html, subject }] of mails.entries()) {
      await page.setContent(html);
      const name = `mail-${kind}-${index + 1}-${language}.png`;
      await page.screenshot({ path: join(to, name), fullPage: true });
      console.log(`${name}  ${subject}`);
    }
  }
await browser.close();
