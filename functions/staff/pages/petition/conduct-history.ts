import type { ConductEvent } from '../../../../shared/petition/conduct/events.ts';
import { forTheClock, type Sentences } from './fact.ts';

/** What staff read of a report about a person: never who it is (P23; `conduct.ts` says whom that is shown to). */
export const conductSentences = {
  ReportRaised: ({ by, of }, { ko, whose }) => {
    if (by !== undefined && of === 'visit')
      return ko
        ? `재방문에 대해 직원의 말을 듣기 시작했습니다(${whose(by)}). 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없습니다.`
        : `A person of staff is heard about a second visit (${whose(by)}). They and who stands in for them no longer see this petition.`;
    if (by === undefined)
      return ko
        ? '민원인이 직원이 불친절했다고 했습니다. 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없습니다.'
        : 'The petitioner says that a member of staff was rude. That person and who stands in for them no longer see this petition.';
    return ko
      ? `직원이 불친절했다는 말로 표시했습니다(${whose(by)}). 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없습니다.`
      : `Marked as a report that a member of staff was rude (${whose(by)}). That person and who stands in for them no longer see this petition.`;
  },
  ReportUnmarked: ({ by }, { ko, whose }) =>
    ko
      ? `직원에 대한 말이 아니라고 정했습니다(${whose(by)}).`
      : `Found to be no report about a person (${whose(by)}).`,
  ConductFound: (_, { ko }) =>
    ko ? '직원에 대한 말씀을 판단했습니다.' : 'The report about a person was decided.',
  FindingReviewed: (_, { ko }) =>
    ko ? '판단을 다른 사람이 다시 살펴보았습니다.' : 'Somebody else looked at the finding again.',
  AccusedNamed: forTheClock,
  // Neither who, nor of which petition: whoever has it now needs neither.
  KeptApart: (_, { ko }) =>
    ko
      ? '같은 민원인의 다른 민원에 따라 담당할 수 있는 사람을 다시 정했습니다.'
      : 'Who can be in charge was settled anew, in view of another petition of the same person.',
  ApartOver: forTheClock,
  ReportPassedOn: forTheClock,
  ActingHeadPassedOn: forTheClock,
  // Whoever may see more reads it where the report stands.
  AllegationPut: forTheClock,
  StatementExtended: forTheClock,
  StatementMade: forTheClock,
  StatementTimeOver: forTheClock,
  PersonsWordsAdded: forTheClock,
  // What the person asked for is theirs alone; what the petitioner said was written down by somebody.
  FindingContested: ({ by }, { ko, who }) => {
    if (by === undefined) return undefined;
    return ko
      ? `민원인이 직원에 대한 말씀을 다른 사람이 다시 살펴봐 달라고 했습니다. 적은 사람: ${who(by)}`
      : `The petitioner asked that somebody else look at the report about a person. Logged by ${who(by)}.`;
  },
  MeasureTaken: forTheClock,
  ErasurePutOff: forTheClock,
  MarkErased: forTheClock,
} satisfies Sentences<ConductEvent['type']>;
