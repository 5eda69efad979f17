import type { Level } from '../../../../shared/charter/rungs.ts';
import type { Language } from '../../../../shared/kernel/language.ts';
import type { PledgeEvent } from '../../../../shared/petition/pledge/events.ts';
import { pledgeName } from '../../../../shared/presentation/pledge-names.ts';
import { asTheCitizen, forTheClock, type Sentence, type Sentences } from './fact.ts';

const LEVELS: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  ko: {
    unaccepted: '아직 열지 않음',
    'warn-5d': '근무일 5일 남음',
    'warn-1d': '근무일 1일 남음',
    'warn-half': '근무시간 절반 남음',
    'warn-4h': '근무시간 4시간 남음',
    'warn-1h': '근무시간 1시간 남음',
    soon: '약속한 때 10분 전',
    now: '약속한 때',
    'act-by': '기한 전 마지막 근무 시각',
    break: '기한 경과',
    'escalate-1': '경과 후 근무일 1일',
    'escalate-3': '경과 후 근무일 3일',
    owed: '사과를 드려야 함',
    objected: '이의 제기, 한 시간 안에 설명',
    'one-up': '이의 제기 후 15분',
    'by-rule': '이의 제기 후 30분, 자동으로 설명',
    'next-channel': '이의 제기 후 50분, 다른 방법으로 알림',
  },
  en: {
    unaccepted: 'not opened yet',
    'warn-5d': 'five working days left',
    'warn-1d': 'one working day left',
    'warn-half': 'half of the working time gone',
    'warn-4h': 'four working hours left',
    'warn-1h': 'one working hour left',
    soon: 'ten minutes before the promised time',
    now: 'the promised time',
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

const reminded: Sentence<{ readonly level: Level }> = ({ level }, { ko }) =>
  ko ? `알림: ${LEVELS.ko[level]}.` : `A reminder went out: ${LEVELS.en[level]}.`;

/** What staff read of a promise and its date. */
export const pledgeSentences = {
  PledgeMade: ({ pledge }, { ko, language, until }) => {
    const name = pledgeName(pledge, language);
    return ko
      ? `약속: ${name}, ${until(pledge.dueAt)}.`
      : `Promised: ${name}, ${until(pledge.dueAt)}.`;
  },
  PriorNoticeGiven: ({ by, newDueAt }, { ko, who, until }) =>
    ko
      ? `${who(by)}: 새 기한(${until(newDueAt)})을 미리 통보했습니다.`
      : `${who(by)} announced a new date (${until(newDueAt)}).`,
  PriorNoticeAccepted: (_, { ko }) =>
    ko ? '사전 통보를 메일 서버가 받았습니다.' : 'The prior notice was handed over.',
  PriorNoticeFailed: (_, { ko }) =>
    ko ? '사전 통보가 제때 전달되지 않았습니다.' : 'The prior notice was not delivered in time.',
  PledgeExtended: asTheCitizen,
  PledgeWarned: reminded,
  PledgeBroken: asTheCitizen,
  PledgeEscalated: reminded,
  BreakWithdrawn: asTheCitizen,
  PledgeKept: asTheCitizen,
  PledgeVoided: (_, { ko }) =>
    ko ? '앞선 약속은 해당하지 않게 되었습니다.' : 'An earlier pledge no longer applies.',
  PledgeScheduled: forTheClock,
  ActByMoved: (_, { ko }) =>
    ko ? '마지막 근무 시각이 바뀌었습니다.' : 'The last staffed minute moved.',
} satisfies Sentences<PledgeEvent['type']>;
