import { openSupplement } from '../../petition/supplement.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { isOver } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '보완 기간 지남',
  title: '보완할 기간이 지났습니다',
  open: '민원 열고 정하기',
  ask: () =>
    '민원인이 보완하지 않은 채 기간이 지나 처리 기한이 다시 흐릅니다. 한 번 더 요구하거나, 지금까지의 내용으로 답변하거나, 사유를 알리고 마쳐 주세요. 저절로 끝나지 않습니다.',
};
const en: SpeechWords = {
  name: 'No supplement in time',
  title: 'The time to send what is missing has passed',
  open: 'Open and decide',
  ask: () =>
    'Nothing came in time, and the clocks run again. Please ask once more, answer with what there is, or end it with its reason. It does not end by itself.',
};

/** The time to supplement has passed: decide. To the person in charge and the head. */
export const unsupplied = speechNotice({
  clause: '시행령 §25',
  words: { ko, en },
  tone: 'soon',
  obsolete: (standing) => isOver(standing) || openSupplement(standing.petition) !== undefined,
});
