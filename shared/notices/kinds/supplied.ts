import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '보완',
  title: '민원인이 보완했습니다',
  open: '민원 열고 보완한 내용 보기',
  ask: () =>
    '민원을 열어 보완한 내용을 확인해 주세요. 더 빠진 것이 없으면 처리 기한이 다시 흐릅니다.',
};
const en: SpeechWords = {
  name: 'Supplement',
  title: 'The petitioner has sent what was missing',
  open: 'Open and read it',
  ask: () => 'Please open it and see what came. If nothing more is missing, the clocks run again.',
};

/** The petitioner sent what was missing, or a part. */
export const supplied = speechNotice({
  clause: 'A34',
  words: { ko, en },
  tone: 'calm',
  obsolete: never,
});
