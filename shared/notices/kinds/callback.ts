import { formatInstant } from '../../text/dates.ts';
import type { StaffEntry } from '../facts.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';

/** The agreed time, not the end of its grace. */
const agreed = ({ newDueAt, dueAt }: StaffEntry, language: 'ko' | 'en'): string =>
  formatInstant(newDueAt ?? dueAt, language);

const ko: SpeechWords = {
  name: '약속한 전화',
  title: '민원인에게 전화하기로 한 시간이 정해졌습니다',
  open: '민원 열고 요지 보기',
  ask: (entry) =>
    `${agreed(entry, 'ko')}에 전화하기로 약속했습니다. 시간이 가까워지면 다시 알려 드립니다. 통화한 뒤에는 결과를 기록해 주세요.`,
};
const en: SpeechWords = {
  name: 'Promised call',
  title: 'A time to call the petitioner was agreed on',
  open: 'Open it and see what it is about',
  ask: (entry) =>
    `A call was promised for ${agreed(entry, 'en')}. You are reminded when it is near. Please log how it went.`,
};

/** To whoever has the petition: a telephone call was promised for a time. */
export const callback = speechNotice({
  clause: 'P2.4',
  words: { ko, en },
  tone: 'soon',
  due: 'never',
  obsolete: ({ pledge }) => pledge?.state !== 'open',
});
