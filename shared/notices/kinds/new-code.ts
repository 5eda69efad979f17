import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '새 조회 코드',
  title: '새 조회 코드를 보내 드립니다',
  lead: (until) => until,
  plain: '이 코드로 진행 상황을 보실 수 있습니다.',
  row: '',
  says: ['요청하신 적이 없다면 이 알림은 무시하셔도 됩니다. 앞선 코드를 그대로 쓰실 수 있습니다.'],
};
const en: PauseWords = {
  subject: 'New access code',
  title: 'Here is a new access code',
  lead: (until) => until,
  plain: 'With it you can see where your petition stands.',
  row: '',
  says: ['If you did not ask for it, you need do nothing: the earlier code still works.'],
};

/** A lost access code, or one for whoever took the petition over. */
export const newCode = pauseNotice({
  clause: 'P17',
  words: { ko, en },
  needs: ['new-access-code'],
  pace: 'codes-by-address',
  paper: { ko: '새 조회 코드 안내', en: 'New access code' },
  obsolete: never,
});
