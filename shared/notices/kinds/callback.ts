import { formatInstant } from '../../text/dates.ts';
import type { StaffEntry } from '../facts.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';

const ko: SpeechWords = {
  name: '약속한 전화',
  title: '민원인에게 약속한 전화가 있습니다',
  open: '전화번호 보고 통화 기록하기',
  ask({ level, dueAt }: StaffEntry) {
    const at = formatInstant(dueAt, 'ko');
    if (level === 'now')
      return `${at}, 약속한 시간이 되었습니다. 지금 전화하고 결과를 기록해 주세요.`;
    const says = `${at}에 전화하기로 약속했습니다.`;
    return level === 'soon'
      ? `${says} 곧 그 시간입니다.`
      : `${says} 그 전에 다시 알려 드립니다. 통화한 뒤에는 결과를 기록해 주세요.`;
  },
};
const en: SpeechWords = {
  name: 'Promised call',
  title: 'A call was promised to the petitioner',
  open: 'See the number and log the call',
  ask({ level, dueAt }: StaffEntry) {
    const at = formatInstant(dueAt, 'en');
    if (level === 'now')
      return `It is ${at}, the promised time. Please call now and log how it went.`;
    const says = `A call was promised for ${at}.`;
    return level === 'soon'
      ? `${says} It is nearly time.`
      : `${says} You are reminded before it. Please log how it went.`;
  },
};

/**
 * To whoever has the petition: a telephone call was promised for a time, which comes, and is there. It is collected with nothing: a
 * reminder that waits for others comes too late.
 */
export const callback = speechNotice({
  clause: 'P2.4',
  words: { ko, en },
  tone: 'soon',
  due: 'never',
  obsolete: ({ pledge }) => pledge?.state !== 'open',
});
