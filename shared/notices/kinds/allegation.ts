import type { CommonFacts } from '../facts.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** Why the accused person is told, as the last word of `because`. */
export type AllegationNews = 'alleged' | 'extended' | 'found' | 'reviewed' | 'unmarked';

export interface AllegationFacts extends CommonFacts {
  readonly recipient: string;
  readonly news: AllegationNews;
  /** It is about a second visit, and not about how somebody was treated. */
  readonly isVisit?: true;
  readonly link: string;
}

const ko = {
  subject: '본인만 보는 안내',
  titles: {
    alleged: '하실 말씀을 듣고자 합니다',
    extended: '말씀하실 시간을 늘렸습니다',
    found: '판단 결과가 있습니다',
    reviewed: '다시 살펴본 결과가 있습니다',
    unmarked: '앞서 알려 드린 일이 끝났습니다',
  } satisfies Record<AllegationNews, string>,
  leads: {
    alleged:
      '응대에 대한 말이 있었습니다. 무엇인지 읽고, 원하시면 하실 말씀을 적어 주세요. 적지 않으셔도 되며 까닭을 묻지 않습니다.',
    extended: '늘어난 시간을 화면에서 보실 수 있습니다.',
    found:
      '결과와 까닭을 읽으실 수 있습니다. 받아들이기 어려우시면 다른 사람이 다시 살펴보게 하실 수 있습니다.',
    reviewed: '결과와 까닭을 읽으실 수 있습니다.',
    unmarked: '응대에 대한 말이 아니라고 보았습니다. 더 하실 일이 없고, 본인 화면은 닫혔습니다.',
  } satisfies Record<AllegationNews, string>,
  visit: {
    alleged:
      '하신 일에 대해 여쭐 것이 있습니다. 무엇인지 읽고, 원하시면 하실 말씀을 적어 주세요. 적지 않으셔도 되며 까닭을 묻지 않습니다.',
    unmarked: '더 여쭐 것이 없습니다. 더 하실 일이 없고, 본인 화면은 닫혔습니다.',
  } as Readonly<Partial<Record<AllegationNews, string>>>,
  open: '본인 화면 열기',
  footer: '이 메일과 화면은 본인만 봅니다. 링크를 다른 사람에게 알리지 마세요.',
};
const en: typeof ko = {
  subject: 'For you alone',
  titles: {
    alleged: 'We would like to hear your side',
    extended: 'You have more time',
    found: 'It was decided',
    reviewed: 'It was looked at again',
    unmarked: 'What we told you of is over',
  },
  leads: {
    alleged:
      'Something was said about how somebody was treated. Please read what it is and, if you wish, state your side. You need not, and nobody asks why.',
    extended: 'Your page says until when.',
    found:
      'You can read what was found and why. If you do not accept it, somebody else can look at it again.',
    reviewed: 'You can read what was found and why.',
    unmarked:
      'It was not about how somebody was treated after all. You need do nothing, and your page is closed.',
  },
  visit: {
    alleged:
      'There is a question about something in your work. Please read what it is and, if you wish, state your side. You need not, and nobody asks why.',
    unmarked: 'There is nothing more to ask. You need do nothing, and your page is closed.',
  },
  open: 'Open your page',
  footer: 'Only you see this mail and the page. Please do not pass the link on.',
};
const WORDS = { ko, en };

const NEWS: readonly AllegationNews[] = ['alleged', 'extended', 'found', 'reviewed', 'unmarked'];

const place = ({ notice, petition }: Pick<LinkedTo, 'notice' | 'petition'>): Place => ({
  opens: 'statement',
  number: petition?.number ?? notice.subject,
  report: (notice.because ?? '').split(' ')[0] ?? '',
});

/** To the accused person: never the petition's number, its petitioner or their words (promises.md 1.6). */
export const allegation: StaffNotice<AllegationFacts> = {
  to: 'staff',
  clause: 'P23',
  words: WORDS,
  about: 'petition',
  pace: 'at-once',
  // Their page is closed once the report is taken back, or nobody is marked any more.
  obsolete: ({ notice: { because = '', to }, petition: { reports = [] } }) =>
    !because.endsWith(' unmarked') &&
    reports.find(({ id }) => id === because.split(' ')[0])?.person !== to,
  link: place,
  facts({ told: { notice, petitions }, terms, recipient, linkTo }) {
    const [petition] = petitions;
    const report = petition?.reports?.find(({ id }) => id === notice.because?.split(' ')[0]);
    const news = NEWS.find((one) => notice.because?.endsWith(` ${one}`));
    if (!petition || !news) return undefined;
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      news,
      ...(report?.of === 'visit' && { isVisit: true as const }),
      link: linkTo(place({ notice, petition })),
    };
  },
  mail({ language, corporation, recipient, news, isVisit, link }) {
    const say = WORDS[language];
    const { mark, greeting } = staffWords(language);
    return rendered(mark, say.subject, {
      language,
      tone: 'calm',
      title: say.titles[news],
      lead: (isVisit && say.visit[news]) || say.leads[news],
      blocks: news === 'unmarked' ? [] : [{ type: 'button', label: say.open, href: link }],
      from: `${corporation[language]} · ${greeting(recipient)}`,
      footer: [say.footer],
    });
  },
};
