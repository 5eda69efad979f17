import type { Language } from '../../shared/kernel/language.ts';
import type { PauseFacts } from '../../shared/notices/families/pause.ts';
import type { PetitionerFacts } from '../../shared/notices/petitioner-notices.ts';
import { assignee, at, petitionerExamples } from './examples.ts';

/** What moved a clock, or who has it now. */
export type PausedKind =
  | 'supplement'
  | 'supplement-due'
  | 'resumed'
  | 'corrected'
  | 'taken-over'
  | 'new-code'
  | 'transferred-out'
  | 'interim'
  | 'appeal'
  | 'appeal-prolonged'
  | 'appeal-decided'
  | 'dispute-received'
  | 'dispute-decided'
  | 'conduct-found'
  | 'persons-words'
  | 'improved'
  | 'visit-claimed'
  | 'compensation'
  | 'report-received'
  | 'report-unmarked'
  | 'second-look-found';

const corporation = {
  ko: '한빛산업복지공단',
  en: 'Hanbit Industrial Welfare Corporation',
  phone: '052-000-1000',
};
const statusUrl = 'https://minwon.example.org/petitions/2026-000123-4';
export const until = at('2026-12-01T18:00:00+09:00');
const quote = '진단서 사본을 보내 주십시오.';
const PAUSED: Readonly<Record<PausedKind, Partial<PauseFacts>>> = {
  supplement: { quote, until },
  'supplement-due': { quote, until },
  resumed: { until, because: 'replied' },
  corrected: { until },
  'taken-over': {},
  'new-code': { accessCode: 'K7MPQ2XWR9TD' },
  'transferred-out': {
    quote: '시청에서 처리하는 일입니다.',
    body: { name: '한빛시청', phone: '052-000-0120' },
  },
  interim: { quote: '담당 부서에서 확인하고 있습니다.', until },
  appeal: { until },
  'appeal-prolonged': { quote, until },
  'appeal-decided': { quote, because: 'rejected' },
  'dispute-received': { because: 'head', until },
  'dispute-decided': { quote, because: 'upheld', until },
  'conduct-found': { quote: '통화 기록을 확인했습니다.', because: 'denied' },
  'persons-words': { quote: '그날 제 말이 짧았습니다. 죄송합니다.' },
  'visit-claimed': { because: 'head', until },
  compensation: { because: 'delayed', until },
  'report-received': { until },
  'report-unmarked': { quote: '제도에 대한 말씀으로 읽었습니다.' },
  'second-look-found': {
    quote: '물으신 두 가지 가운데 하나를 살피지 않았습니다.',
    because: 'broken',
    until,
  },
  improved: {
    quote:
      '주말에도 접수창구를 여는 일을 다시 살펴보겠습니다.\n\n토요일 오전에 접수창구를 열게 되었습니다.',
    because: 'done',
  },
};
/** Plausible facts of the kind. */
export const pausedFacts = (kind: PausedKind, language: Language): PetitionerFacts => ({
  corporation,
  language,
  number: '2026-000123-4',
  receivedAt: at('2026-11-24T10:12:00+09:00'),
  statusUrl,
  contact: assignee,
  kind,
  derived: [],
  objectionUrl: `${statusUrl}/objection`,
  ...PAUSED[kind],
});
type CallbackKind =
  | 'callback-agreed'
  | 'callback-missed'
  | 'callback-unanswered'
  | 'callback-dropped';
/** Of a telephone call that was promised for a time. */
export const callbackFacts = (kind: CallbackKind, language: Language): PetitionerFacts => ({
  corporation,
  language,
  number: '2026-000123-4',
  receivedAt: at('2026-11-24T10:12:00+09:00'),
  statusUrl,
  contact: assignee,
  kind,
  objectionUrl: `${statusUrl}/objection`,
  agreedAt: at('2026-11-25T15:00:00+09:00'),
});
/** Facts of every kind that is told to petitioners, by the name of its example. */
export const allPetitionerExamples = (
  language: Language,
): Readonly<Record<string, PetitionerFacts>> => ({
  ...petitionerExamples(language),
  supplement: pausedFacts('supplement', language),
  'supplement-due': pausedFacts('supplement-due', language),
  resumed: pausedFacts('resumed', language),
  corrected: pausedFacts('corrected', language),
  'taken-over': pausedFacts('taken-over', language),
  'new-code': pausedFacts('new-code', language),
  'transferred-out': pausedFacts('transferred-out', language),
  interim: pausedFacts('interim', language),
  appeal: pausedFacts('appeal', language),
  'appeal-prolonged': pausedFacts('appeal-prolonged', language),
  'appeal-decided': pausedFacts('appeal-decided', language),
  'dispute-received': pausedFacts('dispute-received', language),
  'dispute-decided': pausedFacts('dispute-decided', language),
  'conduct-found': pausedFacts('conduct-found', language),
  'persons-words': pausedFacts('persons-words', language),
  'report-received': pausedFacts('report-received', language),
  'report-unmarked': pausedFacts('report-unmarked', language),
  'second-look-found': pausedFacts('second-look-found', language),
  improved: pausedFacts('improved', language),
  'visit-claimed': pausedFacts('visit-claimed', language),
  compensation: pausedFacts('compensation', language),
  'callback-agreed': callbackFacts('callback-agreed', language),
  'callback-missed': callbackFacts('callback-missed', language),
  'callback-unanswered': callbackFacts('callback-unanswered', language),
  'callback-dropped': callbackFacts('callback-dropped', language),
});
