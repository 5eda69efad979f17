import type { HeldKind } from '../../petition/held.ts';

/** What comes to somebody of a petition, the first that they have; of one that is answered, the rest, or what may follow. */
export type Matter = HeldKind | 'rest' | 'answered';

const KO = {
  title: (n: number) => `넘겨받으신 민원 ${n}건`,
  lead: '조직 정보가 바뀌어 아래 민원이 담당자님께 넘어왔습니다. 기한은 처음 그대로입니다.',
  reported: '담당자가 바뀌어 아래 민원을 담당자님이 맡으셨습니다. 기한은 처음 그대로입니다.',
  actBy: (at: string) => `마지막 근무시간은 ${at}입니다.`,
  says: {
    petition: '열어 보시고 기한 전에 답변해 주세요.',
    dispute: '민원인이 답변이 아니라고 했습니다. 읽고 기한 전에 판단해 주세요.',
    'second-look':
      '민원인이 답변으로 해결되지 않았다고 했습니다. 약속을 지켰는지 살펴보고 결과를 적어 주세요.',
    visit: '민원인이 두 번 오신 일에 하실 일이 있습니다. 열어 보시고 기한 전에 마쳐 주세요.',
    report: '직원에 대한 말씀에 하실 일이 있습니다. 열어 보시고 기한 전에 마쳐 주세요.',
    'home-visit': '민원인 댁을 방문하십니다. 열어 보시고 방문을 준비해 주세요.',
    consultation: '다른 부서의 질문입니다. 읽고 회신해 주세요.',
    approval: '결재를 기다리는 답변입니다. 읽고 결재해 주세요.',
    rest: '남은 일이 있습니다. 열어 보시고 기한 전에 마쳐 주세요.',
    answered: '답변이 나간 민원입니다. 민원인이 다시 물으시면 담당자님이 답해 주세요.',
  },
  opens: {
    petition: '민원 열고 답변하기',
    dispute: '글 읽고 판단하기',
    'second-look': '민원 열고 살펴보기',
    visit: '민원 열고 조치하기',
    report: '민원 열고 조치하기',
    'home-visit': '민원 열고 방문 보기',
    consultation: '질문 읽고 회신하기',
    approval: '답변 읽고 결재하기',
    rest: '남은 일 보기',
    answered: '민원 보기',
  },
  done: '답변함',
};
const EN: typeof KO = {
  title: (n) => (n === 1 ? '1 petition handed over to you' : `${n} petitions handed over to you`),
  lead: 'The office data changed, and these came to you. Their dates stay as they were.',
  reported: 'Somebody else had this petition, and now it is yours. Its dates stay as they were.',
  actBy: (at) => `The last staffed minute is ${at}.`,
  says: {
    petition: 'Please open it and answer in time.',
    dispute: 'The petitioner says that what was sent is no answer. Please judge it in time.',
    'second-look':
      'The petitioner says that the answer solved nothing. Please look whether our promises were kept.',
    visit: 'A second visit asks something of you. Please open it and do it in time.',
    report:
      'A report about a member of staff asks something of you. Please open it and do it in time.',
    'home-visit': 'You visit the petitioner. Please open it and prepare the visit.',
    consultation: 'Another department asks you. Please read the question and reply.',
    approval: 'An answer waits for your approval. Please read it and decide.',
    rest: 'Something is left to do. Please open it and finish it in time.',
    answered: 'It was answered. If the petitioner asks again, please answer.',
  },
  opens: {
    petition: 'Open and answer',
    dispute: 'Read it and judge',
    'second-look': 'Open and look at it',
    visit: 'Open it and see to it',
    report: 'Open it and see to it',
    'home-visit': 'Open it and see the visit',
    consultation: 'Read the question and reply',
    approval: 'Read and decide',
    rest: 'See what is left',
    answered: 'Open',
  },
  done: 'answered',
};

export const HANDED_OVER = { ko: KO, en: EN };
