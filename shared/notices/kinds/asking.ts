import { mayAsk } from '../../petition/asking.ts';
import { formatDay } from '../../text/dates.ts';
import type { PetitionerNotice } from '../notice.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface AskingFacts {
  readonly question: string;
  /** The page where it is answered, for whoever has this mail. */
  readonly askingUrl: string;
  /** Epoch ms. */
  readonly closesAt: number;
  /** Days in which nobody is asked again. */
  readonly restDays: number;
}

const ko = {
  subject: '한 가지만 여쭙겠습니다',
  title: '한 가지만 여쭙겠습니다',
  says: (until: string, rest: number) => [
    `${until}까지 답하실 수 있습니다. 답하지 않으셔도 괜찮습니다.`,
    '답하신 내용은 담당자에게 알리지 않습니다. 여러 사람의 답을 모아 부서별 숫자로만 씁니다.',
    `뽑힌 분께만 여쭙습니다. 같은 분께는 ${rest}일에 한 번까지만 여쭙습니다.`,
  ],
  button: '답하러 가기',
  stop: '더 여쭙지 않기를 원하시면 민원 화면에서 바꾸실 수 있습니다.',
  page: '민원 보기',
};
const en: typeof ko = {
  subject: 'One question',
  title: 'May we ask you one question?',
  says: (until, rest) => [
    `You can answer until ${until}. You do not have to.`,
    'Whoever dealt with your matter is not told what you answer. We only count the answers of many people for each department.',
    `Those who are asked are drawn by lot, each at most once in ${rest} days.`,
  ],
  button: 'Answer it',
  stop: 'If you do not wish to be asked any more, you can say so on the page of your petition.',
  page: 'See the petition',
};
const WORDS = { ko, en };

/** One question afterwards, to whoever agreed and was drawn (P1, P5, P7). It goes by mail alone; others find it on their page. */
export const asking: PetitionerNotice<AskingFacts> = {
  to: 'petitioner',
  clause: 'P1, P5, P7',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '한 가지 물음', en: 'One question' },
  obsolete: ({ notice, petition }) => !mayAsk(petition, notice.because ?? ''),
  facts: ({ texts: { asking: asked }, terms: { charter } }) =>
    asked && {
      restDays: charter.terms.asking.restDays,
      question: asked.question,
      askingUrl: asked.url,
      closesAt: asked.closesAt,
    },
  /** Nobody is asked to say to the person whom the question is about what they think of them. */
  named: ({ corporation, contact: { away: _, ...contact } }) => ({
    ...contact,
    phone: corporation.phone,
  }),
  draft({ language, number, question, askingUrl, closesAt, restDays, statusUrl }) {
    const say = WORDS[language];
    return {
      subject: `${say.subject} ${number}`,
      tone: 'calm',
      title: say.title,
      lead: question,
      blocks: [
        { type: 'button', label: say.button, href: askingUrl },
        ...say.says(formatDay(closesAt, language), restDays).map((text) => ({
          ...{ type: 'paragraph' as const, text },
        })),
        {
          type: 'rows',
          rows: [[wordsIn(language).number, number]],
        },
        { type: 'link', before: say.stop, label: say.page, href: statusUrl },
      ],
    };
  },
  sentences({ language, number, question }) {
    return [`${number}: ${WORDS[language].title}.`, question];
  },
};
