import type { Told } from './endpoint-doc.ts';
import { LINK } from './staff-link.ts';
import { Keyed, Letters, OutboxList, PostedAll } from './staff-paper-replies.ts';

const PURPOSE = {
  ko: '보는 까닭: `answer`, `contact`, `fact-finding`, `keying`',
  en: 'Why it is looked at: `answer`, `contact`, `fact-finding` or `keying`',
};
const PAPER = '0123456789abcdef0123456789abcdef';

/** What staff do with paper: originals that came, and letters that go out. */
export const staffPaperDocs = {
  'GET /desk/petitions/{number}/papers/{paper}/pages/{page}': {
    ko: '종이 원본 한 쪽의 그림(PNG). 악성코드 검사를 마친 것만 보이며, 누가 왜 보았는지 기록된다.',
    en: 'The picture of a page of an original (PNG). Only what was scanned for malware; who looked and why is logged.',
    at: { paper: PAPER, page: '1' },
    asks: { purpose: PURPOSE },
  },
  'GET /desk/petitions/{number}/papers/{paper}/reading.pdf': {
    ko: '이 민원에 속하는 쪽들의 PDF 사본. 팩스의 점은 하나도 바뀌지 않는다.',
    en: "A copy of the petition's own pages as a PDF. Not a dot of a fax is changed.",
    at: { paper: PAPER },
    asks: { purpose: PURPOSE },
  },
  'GET /desk/petitions/{number}/papers/{paper}/original': {
    ko: '온 그대로의 원본. 4MB가 넘으면 1분 동안 열리는 주소로 보낸다.',
    en: 'The original byte for byte as it came. Above 4 MB: an address that opens for a minute.',
    at: { paper: PAPER },
    asks: { purpose: PURPOSE },
  },
  'GET /desk/petitions/{number}/keyed': {
    ko: '내용을 입력한 종이 민원이 누구에게 갔는지, 다음에 입력할 종이는 무엇인지 본다.',
    en: 'To whom a petition went whose paper was written down, and which paper is next.',
    reply: Keyed,
    asks: { t: LINK },
  },
  'GET /desk/petitions/{number}/letters': {
    ko: '이 민원에서 종이로 보낼 문서와 보낸 문서를 본다.',
    en: 'What is to go out on paper of a petition, and what went.',
    reply: Letters,
    asks: { t: LINK },
    of: 'letters',
    meantFor: 'mailRoom',
  },
  'GET /desk/outbox': {
    ko: '우편 담당자가 보낼 문서 모두. 이름과 내용은 없다.',
    en: 'All that the mail room is to send; no names, nothing of what it says.',
    reply: OutboxList,
    meantFor: 'mailRoom',
    asks: {
      t: LINK,
      q: { ko: '접수번호. 그 민원의 문서로 간다.', en: 'A number, to go to its letters.' },
    },
  },
  'POST /desk/outbox': {
    ko: '여러 민원의 편지를 한꺼번에 부쳤다고 기록한다.',
    en: 'Records that letters of several petitions went out with one post.',
    body: { letters: '2026-000123-4/1.0' },
    reply: PostedAll,
    meantFor: 'mailRoom',
  },
} as const satisfies Readonly<Record<string, Told>>;
