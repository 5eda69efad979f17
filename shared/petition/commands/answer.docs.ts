import type { answerCommands } from './answer.ts';
import type { DocsOf } from './command-docs.ts';

export const answerDocs = {
  answer: {
    ko: '민원인에게 답변을 보낸다. `checked`는 반드시 적는다. 중간 안내로 읽히는 글("검토 중입니다")은 `answer-interim`으로 한 번 묻는다: `sentAs`가 `message`면 기한을 멈추지 않는 안내로, `answer`면 답변으로 나가고 그렇게 기록된다. 요구를 받아들이지 않으면 `refuses`와 함께 `reasons`, `remedy`, `possible`(`no`면 `obstacle`과 개선 과제)을 적는다. 앞으로 하겠다고 약속하면(`promises`) 역시 개선 과제가 있어야 한다: 진행 중인 것에 더하거나(`itemJoins`, 다른 부서의 것은 `itemOther`), 새로 적는다(`itemChange`, `itemOwner`, `itemDay`, `itemSentence`). 우리 일이 바뀐 것을 알리는 답변이면 `changes`를 적는다: 그 부서가 홈페이지에 알리거나 알리지 않는 까닭을 적는다. 담당자와 연락처, 이의 방법은 시스템이 넣는다.',
    en: 'Answers the petitioner. `checked` is required. A text that reads as interim ("under review") is asked about once, with `answer-interim`: with `sentAs: message` it goes as a message and stops no clock, with `sentAs: answer` it is the answer, and that is recorded. An answer that refuses says `refuses`, with `reasons`, `remedy` and `possible` (and `obstacle` and an item of improvement where that is `no`). One that `promises` something needs an item, too: an open one (`itemJoins`, or `itemOther` of another department), or a new one (`itemChange`, `itemOwner`, `itemDay`, `itemSentence`). One that tells of a change in our business says `changes`: its department announces it, or says why not. Whom to ask and how to object are printed by the service.',
    example: {
      text: '필요한 서류는 신청서, 진단서, 통장 사본입니다.',
      checked: ['questions', 'grounds'],
    },
  },
  draft: {
    ko: '답변 초안을 저장한다. 아무에게도 알리지 않는다.',
    en: 'Keeps a draft of the answer. Nobody is told.',
    example: { text: '필요한 서류는' },
  },
} satisfies DocsOf<typeof answerCommands>;
