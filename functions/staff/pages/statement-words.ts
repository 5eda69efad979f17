import type { StatementAct } from '../statements/body.ts';

export const KO = {
  title: '하실 말씀',
  lead: '이 화면은 본인만 봅니다. 적지 않으셔도 되며, 까닭을 묻지 않습니다.',
  allegation: '무엇이 문제인지',
  statement: '적으신 말씀',
  until: (at: string) => `${at}까지 적으실 수 있습니다.`,
  over: '말씀하실 시간이 지났습니다.',
  label: '하실 말씀 (10,000자까지)',
  button: '말씀 보내기',
  extend: '하루 더 주십시오',
  found: {
    upheld: '그런 일이 있었다고 판단했습니다.',
    denied: '그랬다고 보기 어렵다고 판단했습니다.',
  },
  reviewed: {
    upheld: '다시 살펴보아도 그런 일이 있었다고 판단했습니다.',
    denied: '다시 살펴보고, 그랬다고 보기 어렵다고 판단했습니다.',
  },
  contest: '다른 사람이 다시 살펴보게 하기',
  contestHint: '앞서 판단한 사람이 아닌 사람이 다시 살펴봅니다. 그동안 안에서 할 조치는 멈춥니다.',
  reviewing: (at: string) => `다른 사람이 ${at}까지 다시 살펴봅니다.`,
  words: '민원인에게 전하고 싶은 말 (쓰지 않아도 됩니다)',
  wordsHint:
    '사과는 부서장이 기관을 대표하여 드립니다. 직접 전하고 싶은 말이 있을 때만 적어 주십시오. 이름 없이 전합니다.',
  wordsLabel: '전할 말',
  wordsButton: '전할 말 보내기',
  written: '전한 말',
  blank: '글을 적어 주십시오.',
  done: {
    state: '말씀을 보냈습니다.',
    'more-time': '시간을 늘렸습니다.',
    'persons-words': '전할 말을 보냈습니다.',
    contest: '다른 사람이 다시 살펴봅니다.',
  } satisfies Record<StatementAct, string>,
};
export const EN: typeof KO = {
  title: 'Your side',
  lead: 'Only you see this page. You need not write anything, and nobody asks why.',
  allegation: 'What it is about',
  statement: 'What you wrote',
  until: (at) => `You can write until ${at}.`,
  over: 'The time to state your side is over.',
  label: 'Your side (up to 10,000 characters)',
  button: 'Send it',
  extend: 'I need one more day',
  found: { upheld: 'It was found to be so.', denied: 'It could not be found to be so.' },
  reviewed: {
    upheld: 'Somebody else looked at it, and found it to be so.',
    denied: 'Somebody else looked at it, and could not find it to be so.',
  },
  contest: 'Have somebody else look at it again',
  contestHint: 'Nobody who decided before. Measures inside the house stand still meanwhile.',
  reviewing: (at) => `Somebody else looks at it again by ${at}.`,
  words: 'Words of your own to the petitioner (you need not)',
  wordsHint:
    'The head apologises for the corporation. Write here only if you want to add something yourself. Your name is not passed on.',
  wordsLabel: 'Your words',
  wordsButton: 'Send your words',
  written: 'Your words',
  blank: 'Please write something.',
  done: {
    state: 'Your side is sent.',
    'more-time': 'You have more time.',
    'persons-words': 'Your words are sent.',
    contest: 'Somebody else looks at it again.',
  },
};
