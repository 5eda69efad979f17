import { formatDay } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** Nothing of who called, of what was said, nor of who ended the call. */
interface PairedFacts extends CommonFacts {
  readonly recipient: string;
  /** Who deals with it besides the recipient: name and telephone. */
  readonly others: readonly string[];
  /** Epoch ms. */
  readonly until: number;
  readonly link: string;
}

const ko = {
  title: '두 분이 함께 맡아 주실 전화가 있습니다',
  lead: '한 번호에서 오는 전화를 두 분이 함께 맡게 되었습니다. 그 번호에서 전화가 오면 통화 화면에 두 분의 이름이 나옵니다.',
  whatToDo: '이렇게 해 주세요',
  steps: [
    '다른 직원이 받으면 여쭙지 않고 두 분 가운데 한 분에게 넘깁니다.',
    '받으시면 다른 한 분을 불러, 한 분은 말씀을 나누고 한 분은 곁에서 듣고 적어 주세요.',
    '이어 가기 어려우시면 통화 화면에 있는 안내 문장을 읽어 드린 뒤 끊으셔도 됩니다.',
    '글로도 말씀하실 수 있다고 알려 드리세요.',
  ],
  together: '함께 맡는 사람',
  until: '언제까지',
  alone: '지금은 혼자입니다. 부서장과 의논해 주세요.',
  open: '내 목록 열기',
  footer: '누구의 전화인지는 저장하지 않습니다. 링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  title: 'A caller whom two of you deal with together',
  lead: 'The calls of one number are dealt with by two of you from now on. When it calls, the page of the call shows both your names.',
  whatToDo: 'What to do',
  steps: [
    'Whoever else answers puts the call through to one of you without asking.',
    'When it comes to you, please call the other one: one speaks, the other listens and writes.',
    'If you cannot go on, read out the sentence on the page of the call; you may hang up then.',
    'Please say that they can also write to us.',
  ],
  together: 'With you',
  until: 'Until',
  alone: 'Nobody yet. Please speak with your head of department.',
  open: 'Open my worklist',
  footer: 'Whose number it is is not kept. Only you may use the link.',
};
const WORDS = { ko, en };

/** To each of the two who deal with a number after abuse: what to do, and nothing of what happened (산업안전보건법 §41). */
export const paired: StaffNotice<PairedFacts> = {
  to: 'staff',
  clause: '산업안전보건법 §41',
  words: WORDS,
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: () => ({ opens: 'worklist' }),
  facts({ told: { notice }, recipient, terms, now, linkTo }) {
    const { people, corporation } = terms.office;
    const others = (notice.because ?? '').split(' ').filter((id) => id !== recipient.id);
    return {
      ...{ corporation, language: 'ko', recipient: recipient.name },
      others: others.flatMap((id) => {
        const one = people.find((person) => person.id === id);
        return one ? `${one.name} ${one.phone}` : [];
      }),
      until: notice.newDueAt ?? now,
      link: linkTo({ opens: 'worklist' }),
    };
  },
  mail({ language, corporation, recipient, others, until, link }) {
    const { mark, greeting } = staffWords(language);
    const say = WORDS[language];
    return rendered(mark, say.title, {
      ...{ subject: say.title, tone: 'soon', title: say.title, lead: say.lead },
      blocks: [
        {
          type: 'rows',
          rows: [
            [say.together, others.length > 0 ? others.join(', ') : say.alone],
            [say.until, formatDay(until, language)],
          ],
        },
        { type: 'heading', text: say.whatToDo },
        { type: 'list', items: say.steps },
        { type: 'button', label: say.open, href: link },
      ],
      language,
      from: `${corporation[language]} · ${greeting(recipient)}`,
      footer: [say.footer],
    });
  },
};
