import { formatTime } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Page } from './page.ts';
import { renderPlain } from './plain.ts';

/** Facts of a mail that lets a person through the desk's door. */
export type DoorFacts = CommonFacts & { readonly recipient: string } & (
    | { readonly kind: 'code'; readonly code: string; readonly until: number }
    | { readonly kind: 'fresh-link'; readonly link: string }
  );

const KO = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  code: {
    subject: '확인 번호',
    title: '확인 번호를 보내드립니다',
    lead: (time: string) => `화면에 ${time}까지 입력해 주세요. 한 번만 쓸 수 있습니다.`,
    label: '확인 번호',
    hint: '이 번호는 누구에게도 알려주지 마세요.',
    stranger:
      '요청하신 적이 없다면 다른 사람이 선생님의 링크를 열려고 한 것입니다. 번호를 입력하지 않으면 아무것도 열리지 않습니다. 전달하신 메일이 있는지 확인해 주세요.',
  },
  'fresh-link': {
    subject: '새 링크',
    title: '새 링크를 보내드립니다',
    lead: '기간이 지난 링크를 열어 요청하신 새 링크입니다.',
    button: '열기',
    stranger: '요청하신 적이 없다면 그냥 두셔도 됩니다. 링크는 본인만 사용해 주세요.',
  },
};
const EN: typeof KO = {
  mark: 'Ihaeng',
  greeting: (name) => name,
  code: {
    subject: 'Your code',
    title: 'Your code',
    lead: (time) => `Enter it on the page by ${time}. It works once.`,
    label: 'Code',
    hint: 'Do not tell it to anybody.',
    stranger:
      'If you did not ask for it, somebody else tried to open your link. Nothing opens without the code. Did you forward a mail?',
  },
  'fresh-link': {
    subject: 'A fresh link',
    title: 'A fresh link',
    lead: 'You asked for it on the page of a link that had expired.',
    button: 'Open',
    stranger: 'If you did not ask for it, there is nothing to do. Only you should use the link.',
  },
};

/** The mail with a code or a fresh link. Its subject holds neither: it shows on lock screens. */
export function doorNotice(facts: DoorFacts): Mail {
  const { language, corporation, recipient, kind } = facts;
  const say = language === 'ko' ? KO : EN;
  const words = say[kind];
  const page: Page = {
    language,
    tone: 'calm',
    from: `${corporation[language]} · ${say.greeting(recipient)}`,
    title: words.title,
    lead: facts.kind === 'code' ? say.code.lead(formatTime(facts.until)) : say['fresh-link'].lead,
    blocks: [blockOf(facts, say)],
    footer: [words.stranger],
  };
  return {
    subject: headerSafe(`[${say.mark}] ${words.subject}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

function blockOf(facts: DoorFacts, say: typeof KO): Block {
  if (facts.kind === 'fresh-link')
    return { type: 'button', label: say['fresh-link'].button, href: facts.link };
  const { label, hint } = say.code;
  return { type: 'code', label, code: facts.code, hint };
}
