import type { SpeechKind } from '../../kernel/notice-kind.ts';

/** What staff read of a petitioner's message, judgement or withdrawal, in Korean. The text itself is never mailed. */
export const ko = {
  kind: {
    message: '새 글',
    reopened: '해결되지 않음',
    withdrawn: '취하',
    supplied: '보완',
    unsupplied: '보완 기간 지남',
    appealed: '이의신청',
    'not-late': '기한 경과 취소',
    unproven: '확인되지 않은 회신',
  } satisfies Record<SpeechKind, string>,
  title: {
    message: '민원인이 글을 남겼습니다',
    reopened: '민원인이 해결되지 않았다고 했습니다',
    withdrawn: '민원인이 민원을 취하했습니다',
    supplied: '민원인이 보완했습니다',
    unsupplied: '보완할 기간이 지났습니다',
    appealed: '민원인이 이의신청을 했습니다',
    'not-late': '기한이 지났다는 알림을 취소합니다',
    unproven: '민원인의 것인지 확인되지 않은 회신이 왔습니다',
  },
  ask: {
    message: '민원을 열어 읽어 주세요. 답변할 때 함께 살펴 주세요.',
    'message-answered':
      '답변한 민원에 새 글이 왔습니다. 열어 보시고 더 알려 드릴 것이 있으면 다시 답변해 주세요.',
    reopened: (until: string) =>
      `답변으로 해결되지 않았다는 의견입니다. 민원이 다시 열렸으니 ${until} 의견에 답변해 주세요.`,
    supplied: '민원을 열어 보완한 내용을 확인해 주세요. 빠진 것이 더 없으면 시계가 다시 흐릅니다.',
    unsupplied:
      '민원인이 보완하지 않은 채 기간이 지나 시계가 다시 흐릅니다. 한 번 더 요구하거나, 지금까지의 내용으로 답변하거나, 사유를 알리고 마쳐 주세요. 저절로 끝나지 않습니다.',
    appealed: (until: string) =>
      `거부한 결정에 대한 이의신청입니다. 처음 결정한 사람이 아닌 분이 ${until} 결정하여 알려 주세요.`,
    unproven:
      '민원인의 주소로 왔지만 메일 서버가 보낸 사람을 확인하지 못했습니다(SPF, DKIM). 열어 읽으시고, 민원인에게 전화 등으로 물어 본인의 글인지 정해 주세요. 정하기 전에는 이 글로 아무것도 끝나거나 멈추지 않고, 보완 기간도 끝나지 않습니다.',
    withdrawn: '더 하실 일이 없습니다. 기한도 멈췄습니다.',
    'not-late':
      '앞서 기한이 지났다고 알려 드렸지만, 기한 안에 이루어진 일이 늦게 기록된 것으로 확인되었습니다. 기한을 어긴 것으로 세지 않습니다.',
  },
  headAsk: (assignee: string, until: string) =>
    `${assignee}의 답변으로 해결되지 않았다는 의견입니다. ${until} 의견에 답변이 나가게 챙겨 주세요.`,
  count: (n: number) => `${n}건`,
  number: '접수번호',
  topic: '분야',
  department: '부서',
  assignee: '담당자',
  due: '답변 기한',
  open: {
    message: '민원 열고 글 보기',
    reopened: '민원 열고 의견 보기',
    withdrawn: '민원 보기',
    supplied: '민원 열고 보완한 내용 보기',
    unsupplied: '민원 열고 정하기',
    appealed: '민원 열고 결정하기',
    'not-late': '민원 보기',
    unproven: '민원 열고 읽기',
  },
};
/** The same in English. */
export const en: typeof ko = {
  kind: {
    message: 'New message',
    reopened: 'Not solved',
    withdrawn: 'Withdrawn',
    supplied: 'Supplement',
    unsupplied: 'No supplement in time',
    appealed: 'Appeal',
    'not-late': 'Not late after all',
    unproven: 'Unproven reply',
  },
  title: {
    message: 'The petitioner has written',
    reopened: 'The petitioner says it is not solved',
    withdrawn: 'The petitioner has withdrawn the petition',
    supplied: 'The petitioner has sent what was missing',
    unsupplied: 'The time to send what is missing has passed',
    appealed: 'The petitioner has appealed',
    'not-late': 'It was not late after all',
    unproven: 'A reply came whose sender is not proved',
  },
  ask: {
    message: 'Please open and read it, and take it into account in your answer.',
    'message-answered':
      'There is a new message to a petition that was answered. Please open it, and answer again if there is more to say.',
    reopened: (until) =>
      `The answer did not solve it. The petition is open again: please answer the opinion ${until}.`,
    supplied: 'Please open it and see what came. If nothing more is missing, the clocks run again.',
    unsupplied:
      'Nothing came in time, and the clocks run again. Please ask once more, answer with what there is, or end it with its reason. It does not end by itself.',
    appealed: (until) =>
      `This is an appeal against a refusal. Somebody other than who decided first decides it, and tells them, ${until}.`,
    unproven:
      'It came in the name of the petitioner, but the mail servers could not confirm who sent it (SPF, DKIM). Please read it, ask the petitioner, and decide whether it is theirs. Until then it ends and stops nothing, and the time to supplement does not end.',
    withdrawn: 'There is nothing left to do. Its clocks have stopped.',
    'not-late':
      'You were told that its date had passed. What was done had been in time and was recorded late: it is not counted as missed.',
  },
  headAsk: (assignee, until) =>
    `The answer of ${assignee} did not solve it. Please see that the opinion is answered ${until}.`,
  count: (n) => (n === 1 ? '1 petition' : `${n} petitions`),
  number: 'Number',
  topic: 'Topic',
  department: 'Department',
  assignee: 'Assignee',
  due: 'Due',
  open: {
    message: 'Open and read it',
    reopened: 'Open and read the opinion',
    withdrawn: 'See the petition',
    supplied: 'Open and read it',
    unsupplied: 'Open and decide',
    appealed: 'Open and decide',
    'not-late': 'See the petition',
    unproven: 'Open and read it',
  },
};
