import type { Language } from '../../../../shared/kernel/language.ts';

const KO = {
  consult: {
    heading: '협조 요청',
    title: '다른 부서에 묻기 (협조)',
    hint: '질문과 함께 민원의 글을 이름과 연락처를 가리고 보여 줍니다. 회신 기한은 규칙으로 정해지며, 이 민원의 기한은 그대로 흐릅니다.',
    person: '물을 사람',
    department: '또는 물을 부서 (다음 담당자에게 갑니다)',
    question: '질문',
    original: '이름과 연락처가 든 원문이 꼭 필요합니다 (기록됩니다)',
    button: '협조 요청하기',
    waiting: (who: string, until: string) => `${who}의 회신을 기다립니다${until && ` (${until})`}.`,
    withdraw: '요청 거두기',
  },
  approval: {
    heading: '결재',
    waiting: (who: string, until: string) =>
      `${who}의 결재를 기다립니다${until && ` (${until})`}. 이 민원의 기한은 그대로 흐릅니다.`,
    read: '올라온 답변',
    approve: '승인하고 답변 보내기',
    linked: '묶인 민원에도 같은 답변이 나갑니다.',
    interim:
      '중간 안내로 읽히는 글입니다. 작성자는 이것이 답변이라고 했습니다. 승인하면 기한이 멈추고 그렇게 기록됩니다.',
    declines: '요구를 받아들이지 않는 답변입니다.',
    item: (name: string) => `함께 등록할 개선 과제: ${name}`,
    returnTitle: '돌려보내기',
    sentence: '돌려보내는 까닭',
    returnButton: '돌려보내기',
  },
  link: {
    heading: '함께 볼 민원',
    same: (n: number) => `같은 민원인의 다른 민원이 ${n}건 있습니다.`,
    alone: '같은 민원인의 다른 민원이 없습니다.',
    unknown: '연락처가 없어 같은 민원인의 민원을 찾을 수 없습니다.',
    alike: (percent: number) => `글이 ${percent}% 비슷함`,
    child: (parent: string) =>
      `민원 ${parent} 건과 같은 내용으로 묶여 있습니다. 기한은 각각 그대로입니다.`,
    children: (n: number) => `같은 내용으로 묶은 민원이 ${n}건 있습니다.`,
    title: '같은 내용의 민원에 묶기',
    hint: '사람이 판단하여 묶습니다. 번호와 기한은 각각 그대로이며, 묶인 민원에 한 번에 답변할 수 있습니다.',
    parent: '먼저 접수된 민원의 번호',
    button: '묶기',
    unlink: '묶은 것 풀기',
    repeatTitle: '반복 민원으로 종결 (민원처리법 제23조)',
    repeatHint:
      '같은 내용으로 두 번 이상 답변한 뒤 세 번째부터 쓸 수 있습니다. 사유가 민원인에게 바로 통지되며, 자동으로는 하지 않습니다.',
    repeatCount: (n: number, alike: number) =>
      `같은 민원인의 앞선 민원 ${n}건, 그중 글이 비슷한 것 ${alike}건`,
    earlier: '같은 내용으로 먼저 답변한 민원의 번호 (띄어서 적기)',
    sentence: '민원인에게 드릴 설명',
    repeatButton: '통지하고 마치기',
  },
};
const EN: typeof KO = {
  consult: {
    heading: 'Consultations',
    title: 'Consult somebody',
    hint: 'They see the question and the petition with names and numbers hidden. When the reply is due is set by rule; the clock of this petition runs on.',
    person: 'Person',
    department: 'Or a department (its next person gets it)',
    question: 'Question',
    original: 'They need the original with names and numbers (it is logged)',
    button: 'Ask',
    waiting: (who, until) => `Waiting for ${who}${until && ` (${until})`}.`,
    withdraw: 'Take it back',
  },
  approval: {
    heading: 'Approval',
    waiting: (who, until) =>
      `Waiting for the approval of ${who}${until && ` (${until})`}. The clock of this petition runs on.`,
    read: 'The answer that was submitted',
    approve: 'Approve and send it',
    linked: 'It goes to every linked petition, too.',
    interim:
      'It reads as interim; its writer says that it is the answer. Approved, it stops the clock and is recorded so.',
    declines: 'This answer refuses what was asked for.',
    item: (name) => `With it this item of improvement is registered: ${name}`,
    returnTitle: 'Send it back',
    sentence: 'Why it goes back',
    returnButton: 'Send it back',
  },
  link: {
    heading: 'Petitions to see together',
    same: (n) =>
      n === 1 ? 'One other petition is of the same person.' : `${n} others are of the same person.`,
    alone: 'There is no other petition of the same person.',
    unknown: 'Without an address or number, others of the same person cannot be found.',
    alike: (percent) => `texts ${percent}% alike`,
    child: (parent) => `Linked to petition ${parent} as the same matter. Each keeps its own date.`,
    children: (n) =>
      n === 1 ? 'One petition is linked to this one.' : `${n} petitions are linked to this one.`,
    title: 'Link it to a petition about the same matter',
    hint: 'A person decides. Each keeps its number and its date; linked ones can be answered at once.',
    parent: 'Number of the earlier petition',
    button: 'Link',
    unlink: 'Undo the link',
    repeatTitle: 'Close as a repetition (article 23 of the Act)',
    repeatHint:
      'From the third time on, after two answers to the same matter. The reason goes to the petitioner at once; it is never automatic.',
    repeatCount: (n, alike) =>
      `Earlier petitions of the same person: ${n}; with a text that is alike: ${alike}`,
    earlier: 'Numbers of those that were answered (with spaces between)',
    sentence: 'What you explain to the petitioner',
    repeatButton: 'Tell the reason and finish',
  },
};
export const togetherWords = (language: Language) => (language === 'ko' ? KO : EN);
