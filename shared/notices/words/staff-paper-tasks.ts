/** What is asked about a letter to post, a paper to write down or to split, and a reply whose sender is not proved. */
export const PAPER_KO = {
  letter: {
    due: '부칠 기한',
    open: '발송함 열기',
    soon: '부칠 편지가 발송함에 있습니다. 기한 전에 보내고 보낸 때를 기록해 주세요.',
    head: (_assignee: string) =>
      '발송함의 편지를 부칠 기한인데 보낸 기록이 없습니다. 발송되게 해 주세요.',
    late: (_assignee: string) =>
      '발송함의 편지를 부칠 기한이 지났습니다. 지금 발송되게 하고 보낸 때를 기록해 주세요.',
  },
  key: {
    due: '입력 기한',
    open: '종이 민원 읽고 입력하기',
    soon: '종이로 온 민원이 입력을 기다립니다. 원본을 읽고 무엇을 원하는지, 누가 보냈는지 적어 주세요.',
    head: (assignee: string) =>
      `종이로 온 민원이 아직 입력되지 않았습니다. 담당자는 ${assignee}입니다. 지금 입력되게 해 주세요.`,
    late: (assignee: string) =>
      `종이로 온 민원을 입력할 기한이 지났습니다. 담당자는 ${assignee}입니다. 답변 기한은 그대로 흐르고 있습니다.`,
  },
  split: {
    due: '나눌 기한',
    open: '묶음 열고 나누기',
    soon: '여러 통이 한 파일로 들어왔습니다. 한 통이 시작하는 쪽을 적어 나누어 주세요.',
    head: (assignee: string) =>
      `한 파일로 들어온 여러 통이 아직 나뉘지 않았습니다. 담당자는 ${assignee}입니다. 지금 나뉘게 해 주세요.`,
    late: (assignee: string) =>
      `묶음을 나눌 기한이 지났습니다. 담당자는 ${assignee}입니다. 나뉘기 전에는 뒤쪽 편지의 답변을 시작할 수 없습니다.`,
  },
  unproven: {
    due: '정할 기한',
    open: '회신 읽고 정하기',
    soon: '보낸 사람이 확인되지 않은 회신이 기다립니다. 읽으시고 민원인에게 전화 등으로 물어 본인의 글인지 정해 주세요.',
    head: (assignee: string) =>
      `보낸 사람이 확인되지 않은 회신을 아직 아무도 정하지 않았습니다. 담당자는 ${assignee}입니다. 본인의 글인지 정해지게 해 주세요.`,
    late: (assignee: string) =>
      `확인되지 않은 회신을 정할 기한이 지났습니다. 담당자는 ${assignee}입니다. 정하기 전에는 보완 기간이 끝나지 않고 민원도 종결되지 않습니다.`,
  },
};
export const PAPER_EN: typeof PAPER_KO = {
  letter: {
    due: 'Post by',
    open: 'Open the outbox',
    soon: 'A letter lies in the outbox. Please send it in time and log when.',
    head: () => 'A letter in the outbox was to be sent by now. Please see that it is sent.',
    late: () =>
      'The time to send a letter in the outbox has passed. Please see that it is sent now, and logged.',
  },
  key: {
    due: 'Write down by',
    open: 'Read the paper and write it down',
    soon: 'A petition on paper waits to be written down: please read it and say what it asks and who sent it.',
    head: (assignee) =>
      `A petition on paper has not been written down yet. ${assignee} is in charge. Please see that it is done now.`,
    late: (assignee) =>
      `The time to write down a petition on paper has passed. ${assignee} is in charge. The clock of its answer runs on.`,
  },
  split: {
    due: 'Split by',
    open: 'Open the bundle and split it',
    soon: 'Several letters came in one file. Please say on which page each begins.',
    head: (assignee) =>
      `Letters that came in one file have not been split yet. ${assignee} is in charge. Please see that it is done now.`,
    late: (assignee) =>
      `The time to split a bundle has passed. ${assignee} is in charge. Until then nobody can begin with the letters behind the first.`,
  },
  unproven: {
    due: 'Decide by',
    open: 'Read the reply and decide',
    soon: 'A reply whose sender is not proved waits. Please read it, ask the petitioner, and say whether it is theirs.',
    head: (assignee) =>
      `Nobody has said yet whose a reply is whose sender is not proved. ${assignee} is in charge. Please see that it is decided.`,
    late: (assignee) =>
      `The time to decide about an unproven reply has passed. ${assignee} is in charge. Until then no time to supplement ends and the petition is not closed.`,
  },
};
