import { isMidnight } from '../../text/dates.ts';
import { isLate } from '../families/latest.ts';
import { subjectNotice } from '../families/subjects.ts';

const ASKS = ['write', 'publish', 'confirm', 'renew', 'handed-over'] as const;
type Asks = (typeof ASKS)[number];

/** What is said of one publication: its words stand on its page. */
interface PublicationTold {
  readonly asks: Asks;
  readonly late: boolean;
}

const ko = {
  titles: {
    write: '알릴 일이 있는지 확인해 주세요',
    publish: '홈페이지에 알릴 일이 있습니다',
    confirm: '질문과 답을 확인해 주세요',
    renew: '공개 자료를 새로 올릴 때입니다',
    'handed-over': '홈페이지에 알릴 일을 넘겨받으셨습니다',
  } satisfies Record<Asks, string>,
  lateTitle: '홈페이지에 알릴 때가 지났습니다',
  leads: {
    write: (until: string) =>
      `달라진 일이나 자주 묻는 일이 있습니다. ${until} 글을 적거나, 알리지 않는 까닭을 적어 주세요.`,
    publish: (until: string) => `${until} 홈페이지에 올려 주세요.`,
    confirm: (until: string) => `${until} 글이 맞는지 확인하고 공개해 주세요.`,
    renew: (until: string) => `${until} 자료를 새로 올려 주세요.`,
    'handed-over': (until: string) => `날은 처음 그대로입니다. ${until} 마쳐 주세요.`,
  } satisfies Record<Asks, (until: string) => string>,
  lateLead: '지금 마쳐 주세요.',
  oversees: '담당자가 마치도록 챙겨 주세요.',
  several: (n: number) => `홈페이지에 알릴 일 ${n}건`,
  why: '우리 일이 바뀔 때마다 누구나 볼 수 있게 알립니다.',
  number: '번호',
  until: '마칠 때',
  open: '열기',
  footer: '링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  titles: {
    write: 'Please see whether something is to be announced',
    publish: 'Something is to be published',
    confirm: 'Please confirm a question and its answer',
    renew: 'Public information is to be renewed',
    'handed-over': 'Something to be published was handed over to you',
  },
  lateTitle: 'Something was not published in time',
  leads: {
    write: (until) =>
      `Something changed, or is asked often. Please write it, or say why it is not published, ${until}.`,
    publish: (until) => `Please publish it ${until}.`,
    confirm: (until) => `Please see that its words are right and publish it ${until}.`,
    renew: (until) => `Please renew it ${until}.`,
    'handed-over': (until) => `Its day stays as it was. Please finish it ${until}.`,
  },
  lateLead: 'Please do it now.',
  oversees: 'Please see that it is done.',
  several: (n) => `${n} publications`,
  why: 'We announce each change of our business to everybody.',
  number: 'Number',
  until: 'Due',
  open: 'Open it',
  footer: 'Only you may use the link.',
};

const titleOf = ({ late, asks }: PublicationTold, say: typeof ko): string =>
  late ? say.lateTitle : say.titles[asks];

/** To whoever writes, confirms or publishes something next; once its time has gone, to who oversees them. */
export const publication = subjectNotice<PublicationTold, typeof ko>({
  clause: 'P11, P12, P18.5',
  words: { ko, en },
  opens: (id) => ({ opens: 'publication', publication: id }),
  isEndOfDay: isMidnight,
  told: ({ because, level }) => ({
    asks: ASKS.find((one) => one === because) ?? 'publish',
    late: isLate(level),
  }),
  tone: ({ late }) => (late ? 'late' : 'soon'),
  title: titleOf,
  ask: ({ late, asks }, say, until) => (late ? say.lateLead : say.leads[asks](until)),
  single: (entry, say, until) => ({
    subject: `${titleOf(entry, say)} ${entry.id}`,
    blocks: [
      { type: 'paragraph', text: say.why },
      {
        type: 'rows',
        rows: [
          [say.number, entry.id],
          [say.until, until],
        ],
      },
    ],
  }),
  card: (entry, say, until) => ({ heading: titleOf(entry, say), when: until, about: entry.id }),
});
