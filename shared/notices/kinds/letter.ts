import { openLetters } from '../../petition/reach.ts';
import { paragraph, reachNotice } from '../families/reach.ts';

const ko = {
  title: { letter: '부칠 편지가 있습니다', fax: '팩스로 보낼 문서가 있습니다' },
  lead: (what: string) =>
    `종이로 받으시는 민원인에게 보낼 ${what}입니다. 발송함에서 인쇄하여 기한까지 보내고, 보낸 때를 기록해 주세요.`,
  open: '발송함 열기',
  log: '보낸 때가 민원인에게 알린 때입니다. 답변이면 그때가 답변한 때가 됩니다.',
  postBy: '부칠 기한',
};
const en: typeof ko = {
  title: { letter: 'There is a letter to post', fax: 'There is something to fax' },
  lead: (what) =>
    `${what}, for a petitioner who is reached on paper. Please print it from the outbox, send it in time and log when.`,
  open: 'Open the outbox',
  log: 'The petitioner is told when it is sent. An answer is given at that time.',
  postBy: 'Post by',
};
const WORDS = { ko, en };

/** To the mail room: something goes out on paper. */
export const letter = reachNotice({
  clause: 'A6',
  words: WORDS,
  pace: 15 * 60_000,
  link: () => ({ opens: 'outbox' }),
  obsolete: ({ notice, petition }) =>
    !openLetters(petition).some(({ id }) => id === notice.because),
  says({ paper }, language) {
    const { title, lead, open, log, postBy: due } = WORDS[language];
    const { what = '', way = 'letter' } = paper ?? {};
    return { tone: 'soon', title: title[way], lead: lead(what), open, more: [paragraph(log)], due };
  },
});
