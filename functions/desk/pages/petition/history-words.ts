import type { Level } from '../../../../shared/charter/charter.ts';
import type { Language } from '../../../../shared/kernel/language.ts';
import type { Office } from '../../../../shared/organization/office.ts';
import type { PetitionEvent } from '../../../../shared/petition/events.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';
import { withParticle } from '../../../../shared/text/particles.ts';
import { DECLINED } from '../../acts/decline-text.ts';
import type { Fact } from './fact.ts';
import { paperFact } from './paper-history.ts';
import { pauseFact } from './pause-history.ts';
import { petitionerFact } from './petitioner-history.ts';
import { unprovenFact } from './unproven.ts';

const LEVELS: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  ko: {
    unaccepted: '아직 열지 않음',
    'warn-half': '근무시간 절반 남음',
    'warn-4h': '근무시간 4시간 남음',
    'warn-1h': '근무시간 1시간 남음',
    'act-by': '기한 전 마지막 근무 시각',
    break: '기한 경과',
    'escalate-1': '경과 후 근무일 1일',
    'escalate-3': '경과 후 근무일 3일',
    owed: '사과를 드려야 함',
    objected: '이의 제기, 한 시간 안에 설명',
    'one-up': '이의 제기 후 15분',
    'by-rule': '이의 제기 후 30분, 시스템이 설명',
    'next-channel': '이의 제기 후 50분, 다른 방법으로 알림',
  },
  en: {
    unaccepted: 'not opened yet',
    'warn-half': 'half of the working time gone',
    'warn-4h': 'four working hours left',
    'warn-1h': 'one working hour left',
    'act-by': 'the last staffed minute',
    break: 'the due time passed',
    'escalate-1': 'a working day after it was due',
    'escalate-3': 'three working days after it was due',
    owed: 'an apology is owed',
    objected: 'an objection, to be explained within the hour',
    'one-up': '15 minutes after the objection',
    'by-rule': '30 minutes after the objection, explained by the service',
    'next-channel': '50 minutes after the objection, told another way',
  },
};

/** Each knows other events. */
const TELLERS: readonly Fact[] = [pauseFact, paperFact, unprovenFact, petitionerFact];

/** What staff are told of an event beyond what the citizen is; undefined where the citizen's sentence says it all. */
export function staffFact(
  event: PetitionEvent,
  { people, departments }: Office,
  language: Language,
): string | undefined {
  const ko = language === 'ko';
  const who = (id: string) =>
    people.find((person) => person.id === id)?.name ?? (ko ? '시스템' : 'the system');
  const where = (id: string) => departments.find((one) => one.id === id)?.name[language] ?? id;
  const until = (at: number) => formatUntil(at, isMidnight(at), language);
  switch (event.type) {
    case 'PetitionReceived':
      return ko
        ? `접수되어 ${where(event.department)} ${who(event.assignee)}에게 배정되었습니다.`
        : `Received and given to ${who(event.assignee)}, ${where(event.department)}.`;
    case 'PetitionAccepted':
      return ko ? `${who(event.by)} 확인.` : `Opened by ${who(event.by)}.`;
    case 'PetitionAssigned':
      return ko
        ? `담당자가 ${where(event.department)} ${withParticle(who(event.assignee), '으로/로')} 바뀌었습니다. 처리: ${who(event.by)}`
        : `Given to ${who(event.assignee)}, ${where(event.department)}, by ${who(event.by)}.`;
    case 'PetitionTransferred':
      return ko
        ? `${where(event.from)}에서 ${withParticle(where(event.department), '으로/로')} 이송하였습니다. 이유:`
        : `Transferred from ${where(event.from)} to ${where(event.department)}, because:`;
    case 'PetitionReclassified':
      return ko
        ? `${who(event.by)}: 7일 처리로 바꾸었습니다. 이유:`
        : `Moved to seven days by ${who(event.by)}, because:`;
    case 'PriorNoticeGiven':
      return ko
        ? `${who(event.by)}: 새 기한(${until(event.newDueAt)})을 미리 통보하였습니다.`
        : `${who(event.by)} announced a new date (${until(event.newDueAt)}).`;
    case 'PriorNoticeAccepted':
      return ko ? '사전 통보를 메일 서버가 받았습니다.' : 'The prior notice was handed over.';
    case 'PriorNoticeFailed':
      return ko
        ? '사전 통보가 제때 전달되지 않았습니다.'
        : 'The prior notice was not delivered in time.';
    case 'PledgeWarned':
    case 'PledgeEscalated':
      return ko
        ? `알림: ${LEVELS.ko[event.level]}.`
        : `A reminder went out: ${LEVELS.en[event.level]}.`;
    case 'PledgeMade':
      return ko
        ? `약속 ${event.pledge.clause}: ${until(event.pledge.dueAt)}.`
        : `Pledge ${event.pledge.clause}: ${until(event.pledge.dueAt)}.`;
    case 'PledgeVoided':
      return ko ? '앞선 약속은 해당하지 않게 되었습니다.' : 'An earlier pledge no longer applies.';
    case 'LegalKindSet':
      return ko ? '법정 민원 종류를 정하였습니다.' : 'The legal kind was set.';
    case 'ActByMoved':
      return ko ? '마지막 근무 시각이 바뀌었습니다.' : 'The last staffed minute moved.';
    case 'NoteAdded':
      return ko
        ? `${who(event.by)}의 내부 메모 (민원인에게 보이지 않습니다):`
        : `Internal note by ${who(event.by)} (never shown to the petitioner):`;
    case 'AbuseMarked':
      return ko
        ? `${who(event.by)}: 폭언·위협 민원으로 표시하였고 원문을 증거로 보존합니다. 내용:`
        : `Marked abusive by ${who(event.by)}; the original is kept as evidence:`;
    case 'PetitionDeclined':
      return ko
        ? `${who(event.by)}: 처리하지 않기로 하였습니다. ${DECLINED.ko[event.reason]}`
        : `Declined by ${who(event.by)}. ${DECLINED.en[event.reason]}`;
    case 'PetitionAnswered':
      return ko ? `${who(event.by)} 답변:` : `Answered by ${who(event.by)}:`;
    case 'ObjectionExplained':
      return ko
        ? `${who(event.by)}: 늦어진 까닭을 설명하였습니다.`
        : `The delay was explained by ${who(event.by)}.`;
    case 'ApologyMade':
      return ko ? `${who(event.by)}: 사과하였습니다.` : `${who(event.by)} apologised.`;
    case 'AttachmentChecked':
      return event.found === 'sound'
        ? undefined
        : ko
          ? '첨부 파일 하나를 열 수 없습니다. 첨부 파일 목록을 보십시오.'
          : 'A file cannot be opened: see the list of attachments.';
    case 'PetitionClosed':
      return ko ? `${who(event.by)}: 종결하였습니다.` : `Closed by ${who(event.by)}.`;
    default: {
      const reader = { language, ko, who };
      return TELLERS.map((tell) => tell(event, reader)).find((told) => told !== undefined);
    }
  }
}
