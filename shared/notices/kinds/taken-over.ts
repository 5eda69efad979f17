import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '민원을 본인이 이어받음',
  title: '민원인 본인이 이어받았습니다',
  lead: (until) => until,
  plain: '대신 쓰신 민원을 민원인 본인이 직접 이어받았습니다.',
  row: '',
  says: [
    '이제부터 소식은 본인이 적으신 연락처로 가고, 가지고 계신 조회 코드는 쓸 수 없습니다.',
    '본인이 이어받은 것이 아니라면 바로 전화해 주세요.',
  ],
};
const en: PauseWords = {
  subject: 'Taken over by the petitioner',
  title: 'The petitioner has taken it over',
  lead: (until) => until,
  plain: 'The petition that you wrote for somebody else is now in their own hands.',
  row: '',
  says: [
    'News of it goes to the address that they gave, and the access code that you have opens nothing any more.',
    'If they have not done this themselves, please call us at once.',
  ],
};

/** To whoever wrote it for another: that person has it now. */
export const takenOver = pauseNotice({
  clause: 'P17',
  words: { ko, en },
  obsolete: never,
});
