import type { Language } from '../kernel/language.ts';

/** A page that everybody may read: what its link says, and what one finds there. */
interface Place {
  readonly path: string;
  readonly ko: { readonly label: string; readonly about: string };
  readonly en: { readonly label: string; readonly about: string };
}

/** The public pages to which the front page and the end of every page of citizens lead, in this order. */
export const PUBLIC_PLACES: readonly Place[] = [
  {
    path: '/charter',
    ko: {
      label: '고객헌장',
      about: '저희가 드리는 약속과, 지키지 못했을 때 해 드리는 일입니다.',
    },
    en: {
      label: 'Our charter',
      about: 'What we promise you, and what follows where we do not keep it.',
    },
  },
  {
    path: '/scorecard',
    ko: {
      label: '얼마나 지켰나',
      about: '약속을 지킨 비율과 늦은 일을 숫자로 보여 드립니다.',
    },
    en: {
      label: 'How well we kept it',
      about: 'How often promises were kept, and what was late, in figures.',
    },
  },
  {
    path: '/announcements',
    ko: { label: '알려 드립니다', about: '우리 일이 바뀔 때마다 여기에서 알려 드립니다.' },
    en: { label: 'Announcements', about: 'What changes in our business, whenever it changes.' },
  },
  {
    path: '/questions',
    ko: { label: '자주 묻는 질문', about: '여러 분이 물어보신 것과 그 답입니다.' },
    en: { label: 'Questions', about: 'What several of you asked, and our answers.' },
  },
  {
    path: '/catalogue',
    ko: { label: '공개하는 자료', about: '묻지 않으셔도 공개하는 자료입니다.' },
    en: { label: 'Public information', about: 'What we publish unasked, and how often.' },
  },
  {
    path: '/improvements',
    ko: {
      label: '고치겠다고 한 일',
      about: '약속한 일이 어떻게 되고 있는지 보고 의견을 보태실 수 있습니다.',
    },
    en: {
      label: 'What we improve',
      about: 'See what came of what we promised, and tell us what you think.',
    },
  },
  {
    path: '/ways',
    ko: {
      label: '연락 방법',
      about: '전화번호와 주소, 여는 시간입니다. 어떤 방법으로 말씀하셔도 똑같이 처리합니다.',
    },
    en: {
      label: 'How to reach us',
      about:
        'Telephone, address and hours. Whichever way you choose, you are served in the same way.',
    },
  },
  {
    path: '/deadlines',
    ko: {
      label: '답변 날짜 계산',
      about: '언제 보내면 언제까지 답변하는지, 왜 그때까지인지 미리 보실 수 있습니다.',
    },
    en: {
      label: 'When an answer is due',
      about: 'See beforehand by when you would be answered, and why on that day.',
    },
  },
];

/** The page in the language of the page that leads there. */
export const placeAddress = ({ path }: Place, language: Language): string =>
  `${path}?lang=${language}`;
