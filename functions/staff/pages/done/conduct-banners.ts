import type { conductCommands } from '../../../../shared/petition/commands/conduct.ts';
import { type Banner, banner } from './define-banner.ts';

/** What is said of a report about a person of staff. */
export const CONDUCT_BANNERS = {
  report: banner('owed', {
    ReportRaised: (_, { ko }) =>
      ko
        ? '직원에 대한 말씀으로 표시했습니다. 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없습니다.'
        : 'It is marked as a report about a person. They and whoever stands in for them no longer see this petition.',
  }),
  'report-visit': banner('owed', {
    ReportRaised: (_, { ko }) =>
      ko
        ? '그 직원의 말을 듣기 시작합니다. 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없습니다.'
        : 'The person will be heard. They and whoever stands in for them no longer see this petition.',
  }),
  'unmark-report': banner('owed', {
    ReportUnmarked: (_, { ko }) =>
      ko
        ? '표시를 지웠습니다. 까닭은 적으신 대로 알립니다.'
        : 'The mark is taken back. Your reason is told as it stands.',
  }),
  'name-accused': banner('owed', {
    AccusedNamed: (_, { ko }) =>
      ko
        ? '누구에 대한 말씀인지 정했습니다. 그 직원과 대신하는 사람만 이 민원을 볼 수 없습니다.'
        : 'It is said whom it is about. They and whoever stands in for them do not see this petition; others do again.',
  }),
  allege: banner('owed', {
    AllegationPut: (_, { ko }) => (ko ? '그 직원에게 알렸습니다.' : 'It is put to the person.'),
  }),
  'find-conduct': banner('owed', {
    // Of a second visit the petitioner is told nothing.
    ConductFound: ({ sentence }, { ko }) => {
      if (sentence === undefined)
        return ko ? '판단하여 그 직원에게 알렸습니다.' : 'It is decided, and the person is told.';
      return ko ? '판단하여 민원인과 그 직원에게 알렸습니다.' : 'It is decided, and both are told.';
    },
  }),
  'rude-review-said': banner('keep', {
    FindingContested: (_, { ko }) =>
      ko
        ? '다시 살펴봐 달라는 말씀을 접수했습니다. 다른 사람이 살펴보고 민원인에게 알립니다.'
        : 'It is logged. Somebody else looks at it, and they are told.',
  }),
  'review-finding': banner('owed', {
    FindingReviewed: (_, { ko }) =>
      ko ? '다시 살펴본 결과를 알렸습니다.' : 'It is told what you found.',
  }),
  measure: banner('owed', {
    MeasureTaken: (_, { ko }) => (ko ? '조치를 기록했습니다.' : 'The measure is recorded.'),
  }),
} satisfies Readonly<Record<keyof typeof conductCommands, Banner>>;
