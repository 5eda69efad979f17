import { BY_OFFICE } from '../../../../shared/organization/leavers.ts';
import type { MatterEvent } from '../../../../shared/petition/matter/events.ts';
import { withParticle } from '../../../../shared/text/particles.ts';
import type { Sentences } from './fact.ts';

/** What staff read of the petition itself. */
export const matterSentences = {
  PetitionReceived: ({ department, assignee }, { ko, who, where }) =>
    ko
      ? `접수되어 ${where(department)} ${who(assignee)}에게 배정되었습니다.`
      : `Received and given to ${who(assignee)}, ${where(department)}.`,
  PetitionAccepted: ({ by }, { ko, who }) => (ko ? `${who(by)} 확인.` : `Opened by ${who(by)}.`),
  PetitionAssigned: ({ by, department, assignee }, { ko, who, where }) => {
    if (by === BY_OFFICE)
      return ko
        ? `조직 정보가 바뀌어 담당자가 ${where(department)} ${withParticle(who(assignee), '으로/로')} 바뀌었습니다.`
        : `The office data changed: given to ${who(assignee)}, ${where(department)}.`;
    return ko
      ? `담당자가 ${where(department)} ${withParticle(who(assignee), '으로/로')} 바뀌었습니다. 처리: ${who(by)}`
      : `Given to ${who(assignee)}, ${where(department)}, by ${who(by)}.`;
  },
  PetitionReclassified: ({ by }, { ko, who }) =>
    ko
      ? `${who(by)}: 7일 처리로 바꾸었습니다. 이유:`
      : `Moved to seven days by ${who(by)}, because:`,
  LegalKindSet: (_, { ko }) => (ko ? '법정 민원 종류를 정했습니다.' : 'The legal kind was set.'),
  PetitionAnswered: ({ by, interim }, { ko, who }) => {
    if (interim)
      return ko
        ? `${who(by)} 답변 (중간 안내로 읽히나 답변이라고 확인하여 보냄):`
        : `Answered by ${who(by)} (it reads as interim; its writer said that it is the answer):`;
    return ko ? `${who(by)} 답변:` : `Answered by ${who(by)}:`;
  },
  PetitionClosed: ({ by }, { ko, who }) =>
    ko ? `${who(by)}: 종결했습니다.` : `Closed by ${who(by)}.`,
  PetitionWithdrawn: (_, { ko }) =>
    ko ? '민원인이 민원을 취하했습니다.' : 'The petitioner withdrew the petition.',
} satisfies Sentences<MatterEvent['type']>;
