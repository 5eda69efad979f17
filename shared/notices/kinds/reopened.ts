import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { isOver } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '해결되지 않음',
  title: '민원인이 해결되지 않았다고 했습니다',
  open: '민원 열고 의견 보기',
  ask: ({ recipientIs, assignee }, until) =>
    recipientIs === 'assignee'
      ? `답변으로 해결되지 않았다는 의견입니다. 민원이 다시 열렸으니 ${until} 의견에 답변해 주세요.`
      : `${assignee}의 답변으로 해결되지 않았다는 의견입니다. ${until} 의견에 답변이 나가게 챙겨 주세요.`,
};
const en: SpeechWords = {
  name: 'Not solved',
  title: 'The petitioner says it is not solved',
  open: 'Open and read the opinion',
  ask: ({ recipientIs, assignee }, until) =>
    recipientIs === 'assignee'
      ? `The answer did not solve it. The petition is open again: please answer the opinion ${until}.`
      : `The answer of ${assignee} did not solve it. Please see that the opinion is answered ${until}.`,
};

/** The petitioner says that the answer solved nothing; the date of the opinion's own promise. */
export const reopened = speechNotice({
  clause: 'P18.3',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  obsolete: (standing) => isOver(standing) || standing.pledge?.state === 'void',
});
