import { isLate } from '../families/latest.ts';
import { subjectNotice } from '../families/subjects.ts';

/** What is said of one call: nothing of who called, and nothing of why. */
interface CallTold {
  readonly late: boolean;
}

const ko = {
  titles: { soon: '마무리하지 않은 통화가 있습니다', late: '통화 마무리가 늦었습니다' },
  lead: (until: string) =>
    `${until} 통화를 마무리해 주세요. 바로 답하고 끝났으면 주제만 고르시면 됩니다.`,
  lateLead:
    '지금 통화를 마무리해 주세요. 남은 일이 있으면 민원으로 접수해야 답변 기한이 지켜집니다.',
  why: '통화마다 무엇을 여쭈셨는지 적어 두어야 같은 말씀을 다시 하지 않으십니다.',
  oversees: '담당자가 통화를 마무리하도록 챙겨 주세요.',
  several: (n: number) => `마무리하지 않은 통화 ${n}건`,
  until: '마무리 기한',
  open: '통화 열기',
  footer: '링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  titles: { soon: 'A call is not wrapped up yet', late: 'A call was not wrapped up in time' },
  lead: (until) =>
    `Please wrap the call up ${until}. If you answered it on the spot, choosing its topic is enough.`,
  lateLead:
    'Please wrap the call up now. If something remains, it has to become a petition so that it is answered in time.',
  why: 'What a caller asked is written down, so that they need not say it again.',
  oversees: 'Please see that it is wrapped up.',
  several: (n) => `${n} calls are not wrapped up`,
  until: 'Wrapped up',
  open: 'Open the call',
  footer: 'Only you may use the link.',
};

const titleOf = ({ late }: CallTold, { titles }: typeof ko): string =>
  titles[late ? 'late' : 'soon'];

/** To whoever has a call that is not wrapped up; once its hour has gone, to the head. */
export const wrapUp = subjectNotice<CallTold, typeof ko>({
  clause: 'P5, P6',
  words: { ko, en },
  opens: (call) => ({ opens: 'phone-call', call }),
  isEndOfDay: () => false,
  told: ({ level }) => ({ late: isLate(level) }),
  tone: ({ late }) => (late ? 'late' : 'soon'),
  title: titleOf,
  ask: ({ late }, say, until) => (late ? say.lateLead : say.lead(until)),
  single: (entry, say, until) => ({
    subject: titleOf(entry, say),
    blocks: [{ type: 'rows', rows: [[say.until, until]] }],
  }),
  card: (entry, say, until) => ({ heading: titleOf(entry, say), when: until, about: '' }),
});
