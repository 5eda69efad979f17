import { ladderNotice, unpaid } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';
import { isOver } from '../obsolete.ts';

const ko: LadderWords = {
  name: '배정',
  several: (n: number) => `새로 배정된 민원 ${n}건`,
  asks: {
    assignee: () => '새 민원을 맡으셨습니다. 열어 보시고 마감 전에 답변해 주세요.',
    head: () => '담당자를 정하지 못해 부서장께 왔습니다. 담당자를 정하거나 직접 답변해 주세요.',
    dutyOfficer: () =>
      '맡을 부서를 정하지 못한 민원입니다. 담당 부서를 정하거나 직접 답변해 주세요.',
    director: () => '맡을 사람이 없는 민원입니다. 담당자를 정해 주세요.',
    audit: () => '맡을 사람이 없는 민원입니다. 배정되는지 확인해 주세요.',
  },
};
const en: LadderWords = {
  name: 'Assigned',
  several: (n) => `${n} petitions assigned to you`,
  asks: {
    assignee: () => 'This petition is now yours. Please open it and answer in time.',
    head: () =>
      'Nobody could be assigned, so it came to you. Please assign somebody or answer it yourself.',
    dutyOfficer: () =>
      'No department could be found for it. Please choose one or answer it yourself.',
    director: () => 'This petition has nobody. Please assign somebody.',
    audit: () => 'This petition has nobody. Please see that it is assigned.',
  },
};

/** A petition is theirs: with the receipt, and whenever somebody else takes it; the head or the duty officer where nobody could be assigned. */
export const assignment = ladderNotice({
  clause: 'P10',
  words: { ko, en },
  tone: 'calm',
  answerable: true,
  asked: ({ owes }) => unpaid(owes) ?? 'own',
  obsolete: isOver,
});
