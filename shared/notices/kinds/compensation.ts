import { type PauseFacts, type PauseWords, pauseNotice } from '../families/pause.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '두 번 방문하신 데 대한 보상',
  title: '두 번 방문하신 데 대한 보상을 알려 드립니다',
  lead: (until) => `${until} 언제 드릴 수 있는지 알려 드리겠습니다.`,
  plain: '보상이 어떻게 되고 있는지 알려 드립니다.',
  row: '알려 드릴 기한',
  says: [],
  because: {
    delayed: [
      '지금은 예산이 모자라 바로 드리지 못합니다. 죄송합니다. 드릴 것은 그대로 남아 있습니다.',
    ],
    word: ['보상을 언제 어떻게 드릴지 이사장이 알려 드립니다.'],
    code: [
      '위의 여섯 자리는 받으셨다는 것을 확인하는 번호입니다. 보상을 받으신 뒤에만 담당자에게 알려 주세요.',
    ],
    'on-the-spot': ['직접 드린 것으로 적었습니다. 받지 않으셨으면 담당자에게 알려 주세요.'],
    mobile: ['휴대전화로 드린 것으로 적었습니다. 받지 않으셨으면 담당자에게 알려 주세요.'],
    post: ['등기우편으로 보냈습니다. 다시 오실 필요가 없습니다.'],
    mistaken: [
      '보상을 드린 것으로 알려 드렸으나 저희가 잘못 적었습니다. 죄송합니다. 드릴 것은 그대로 남아 있어 다시 드리겠습니다.',
    ],
    'code-void': [
      '앞서 알려 드린 확인 번호는 이제 쓰지 않습니다. 죄송합니다. 드릴 것은 그대로 남아 있어 다시 드리겠습니다.',
    ],
    returned: ['보관하던 것을 되돌려 놓았습니다. 원하시면 다시 드리니 담당자에게 알려 주세요.'],
  },
};
const en: PauseWords = {
  subject: 'Compensation for your second visit',
  title: 'The compensation for your second visit',
  lead: (until) => `We will tell you ${until} when you get it.`,
  plain: 'This is how it stands.',
  row: 'Word by',
  says: [],
  because: {
    delayed: ['There is no money for it at this moment. We are sorry. We still owe it to you.'],
    word: ['The director tells you when and how you get it.'],
    code: [
      'The six digits above prove that you have it. Please tell them to the person in charge only after you have it.',
    ],
    'on-the-spot': ['We noted that it was given to you. If you do not have it, please tell us.'],
    mobile: ['We noted that it was sent to your telephone. If you do not have it, please tell us.'],
    post: ['We sent it by registered post. You need not come again.'],
    mistaken: [
      'We told you that it was given to you. That was our mistake, and we are sorry: we still owe it to you, and you will get it.',
    ],
    'code-void': [
      'The code that we sent you no longer counts, and we are sorry: we still owe it to you, and you will get it.',
    ],
    returned: ['What was kept for you was put back. You can still have it: please tell us.'],
  },
};

const told = pauseNotice({
  clause: 'P21.6',
  words: { ko, en },
  paper: { ko: '보상 안내', en: 'Compensation' },
  over: true,
  obsolete: never,
});

const CODE = {
  ko: (code: string) => `받으신 뒤에만 알려 주실 확인 번호: ${code}`,
  en: (code: string) => `Code, to be told only after you have it: ${code}`,
};

/** What becomes of the compensation for a second visit (P21.6). Its code goes by every way: nobody else wrote it. */
export const compensation: PetitionerNotice<PauseFacts> = {
  ...told,
  sentences(facts) {
    const { because, quote, language } = facts;
    const says = told.sentences(facts);
    return because === 'code' && quote !== undefined ? [...says, CODE[language](quote)] : says;
  },
};
