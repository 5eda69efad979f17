import { unreadReplies } from '../../petition/unproven.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';

const ko: SpeechWords = {
  name: '확인되지 않은 회신',
  title: '민원인의 것인지 확인되지 않은 회신이 왔습니다',
  open: '민원 열고 읽기',
  ask: () =>
    '민원인의 주소로 왔지만 메일 서버가 보낸 사람을 확인하지 못했습니다(SPF, DKIM). 열어 읽으시고, 민원인에게 전화 등으로 물어 본인의 글인지 정해 주세요. 정하기 전에는 이 글로 아무것도 끝나거나 멈추지 않고, 보완 기간도 끝나지 않습니다.',
};
const en: SpeechWords = {
  name: 'Unproven reply',
  title: 'A reply came whose sender is not proved',
  open: 'Open and read it',
  ask: () =>
    'It came in the name of the petitioner, but the mail servers could not confirm who sent it (SPF, DKIM). Please read it, ask the petitioner, and decide whether it is theirs. Until then it ends and stops nothing, and the time to supplement does not end.',
};

/** A reply in the petitioner's name whose sender nobody proved; to the head too once the time to supplement has passed beside it. */
export const unproven = speechNotice({
  clause: 'P17',
  words: { ko, en },
  tone: 'soon',
  pace: 15 * 60_000,
  obsolete: ({ petition }) => unreadReplies(petition).length === 0,
  whateverItsTask: true,
});
