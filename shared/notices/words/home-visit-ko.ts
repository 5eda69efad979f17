import type { VisitLaw } from '../../organization/office.ts';
import type { HomeTold } from '../../petition/decide/home-visit-told.ts';
import type { HomeBreachKind } from '../../petition/home-visit/events.ts';

/** What one of these notices says: its subject, its title, the sentence that matters most, and what follows. */
export interface HomeVisitSaid {
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  readonly says: readonly string[];
}

/** Days, times and names as they are shown. */
export interface HomeVisitShown {
  /** `11월 25일(수) 오전 10시부터 오전 11시 사이` */
  readonly window: string;
  /** Until when a consent covers it. */
  readonly covered: string;
  readonly estimate: string | undefined;
  /** The day of a visit that was wrong. */
  readonly day: string;
  readonly kind: HomeBreachKind | undefined;
  readonly phone: string;
  /** By law, without a consent. */
  readonly law:
    | {
        readonly article: string;
        readonly days: number;
        readonly hours: string;
        readonly put: string;
        readonly putOff: VisitLaw['putOff'];
      }
    | undefined;
}

const notToday = '오늘 어려우시면 아래 화면이나 전화로 "오늘은 안 됩니다"라고 알려 주세요.';
const noWait = '기다리기 어려우시면 아래 화면이나 전화로 "오늘은 안 됩니다"라고 알려 주세요.';

/** Also on paper, and by telephone. */
const putOffOnce = ({ times, days, hoursBefore }: NonNullable<VisitLaw['putOff']>) =>
  `방문 ${hoursBefore}시간 전까지 알려 주시면 ${days}일 안의 다른 날로 ${times}번 미루실 수 있습니다.`;

/** What a citizen reads of a visit to them (P3, P4). */
export const HOME_VISIT_KO = {
  told: {
    asked: ({ window }) => ({
      subject: '방문해도 될지 여쭙니다',
      title: '찾아뵈어도 될지 여쭙니다',
      lead: `${window}에 찾아뵈려 합니다. 허락해 주셔야 갑니다.`,
      says: [
        '거절하셔도 불이익이 없습니다.',
        '답이 없으시면 거절하신 것으로 보고 가지 않습니다.',
        '아래에서 허락하거나 거절해 주세요. 전화로 말씀하셔도 됩니다. 화면을 보시는 것만으로는 아무것도 정해지지 않습니다.',
      ],
    }),
    moved: ({ window }) => ({
      subject: '방문 시간을 다시 여쭙니다',
      title: '방문 시간을 바꾸려고 다시 여쭙니다',
      lead: `${window}에 찾아뵈려 합니다. 다시 허락해 주셔야 갑니다.`,
      says: [
        '앞서 하신 허락은 이 시간에는 쓰지 않습니다.',
        '답이 없으시면 거절하신 것으로 보고 가지 않습니다.',
      ],
    }),
    law: ({ window, law, phone }) => ({
      subject: '법에 따라 방문합니다',
      title: '법에 따라 찾아뵙습니다',
      lead: `${window}에 찾아뵙겠습니다.`,
      says: [
        `${law?.article ?? ''}에 따른 방문이라 허락을 여쭙지 않습니다. 부서장이 승인했습니다.`,
        `이 방문은 적어도 ${law?.days ?? 0}일 전에 알려 드려야 합니다.`,
        ...(law?.hours ? [`${law.hours} 사이에는 찾아뵙지 않습니다.`] : []),
        ...(law ? [law.put] : []),
        ...(law?.putOff ? [putOffOnce(law.putOff)] : []),
        '아래 이름과 신분증 번호를 방문자의 신분증과 견주어 보세요.',
        `다르거나 걱정되시면 문을 열지 말고 대표전화 ${phone}에 확인해 주세요.`,
      ],
    }),
    'put-off': ({ window, phone }) => ({
      subject: '방문을 미루었습니다',
      title: '말씀하신 날로 방문을 미루었습니다',
      lead: `${window}에 찾아뵙겠습니다.`,
      says: [
        '아래 이름과 신분증 번호를 방문자의 신분증과 견주어 보세요.',
        `다르거나 걱정되시면 문을 열지 말고 대표전화 ${phone}에 확인해 주세요.`,
      ],
    }),
    agreed: ({ window, covered, phone }) => ({
      subject: '방문을 허락하셨습니다',
      title: '방문을 허락하셨습니다',
      lead: `${window}에 찾아뵙겠습니다.`,
      says: [
        '아래 이름과 신분증 번호를 방문자의 신분증과 견주어 보세요.',
        `다르거나 걱정되시면 문을 열지 말고 대표전화 ${phone}에 확인해 주세요.`,
        `허락은 ${covered}까지입니다. 언제든 거두실 수 있습니다.`,
      ],
    }),
    visitor: ({ window, phone, law }) => ({
      subject: '방문자가 바뀌었습니다',
      title: '다른 직원이 찾아뵙습니다',
      lead: `${window}에 찾아뵙는 것은 그대로이고, 방문자만 바뀌었습니다.`,
      says: [
        '아래 이름과 신분증 번호를 방문자의 신분증과 견주어 보세요.',
        `다르거나 걱정되시면 문을 열지 말고 대표전화 ${phone}에 확인해 주세요.`,
        ...(law ? [] : ['이 방문자가 불편하시면 언제든 허락을 거두실 수 있습니다.']),
      ],
    }),
    soon: ({ window, phone, law }) => ({
      subject: '곧 방문합니다',
      title: '곧 찾아뵙니다',
      lead: `${window}에 찾아뵙겠습니다.`,
      says: [
        ...(law ? [law.put] : [notToday]),
        `방문자를 확인하시려면 대표전화 ${phone}에 물어보세요.`,
      ],
    }),
    estimate: ({ estimate = '', law }) => ({
      subject: '도착이 늦어집니다',
      title: '도착이 늦어집니다',
      lead: `${estimate}쯤 도착하겠습니다. 늦어서 죄송합니다.`,
      says: law ? [] : [noWait],
    }),
    late: ({ window, estimate, covered, law }) => ({
      subject: '약속한 시간에 늦었습니다',
      title: '약속한 시간을 지키지 못했습니다',
      lead: `${window}에 찾아뵙기로 했으나 늦었습니다. 죄송합니다.`,
      says: [
        estimate === undefined
          ? `${covered}까지 도착하지 못하면 오늘은 가지 않고 새 시간을 다시 여쭙겠습니다.`
          : `${estimate}쯤 도착하겠습니다. ${covered}까지 도착하지 못하면 오늘은 가지 않고 새 시간을 다시 여쭙겠습니다.`,
        ...(law ? [] : [noWait]),
      ],
    }),
    off: ({ window }) => ({
      subject: '방문하지 않습니다',
      title: '방문하지 않습니다',
      lead: `${window}에는 찾아뵙지 않습니다.`,
      says: ['다시 찾아뵈어야 하면 새로 여쭙겠습니다.'],
    }),
    breach: ({ day, kind }) => ({
      subject: '방문에 대해 사과드립니다',
      title: '방문에 대해 사과드립니다',
      lead: {
        'no-consent': `${day}에 허락 없이 찾아갔습니다. 죄송합니다.`,
        'no-identity': `${day} 방문에서 신분증을 보여 드리지 않고 업무를 시작했습니다. 죄송합니다.`,
        'nobody-came': `${day}에 찾아뵙기로 하고 가지 않았습니다. 죄송합니다.`,
      }[kind ?? 'no-consent'],
      says: ['부서장도 알고 있습니다. 다시 없도록 하겠습니다.'],
    }),
  } satisfies Record<HomeTold, (shown: HomeVisitShown) => HomeVisitSaid>,
  window: (day: string, from: string, until: string) => `${day} ${from}부터 ${until} 사이`,
  when: '방문 시간',
  visitor: '방문자',
  pass: '신분증 번호',
  open: '방문 확인 화면 열기',
  paper: '방문 안내',
};
