import type { DifferenceKind } from '../channels/difference.ts';
import { REMEDIES } from '../channels/remedy.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Page } from './page.ts';
import { renderPlain } from './plain.ts';
import { DIFFERENCES } from './words/differences.ts';
import { en as staffEn } from './words/staff-en.ts';
import { ko as staffKo } from './words/staff-ko.ts';

type Words = (typeof DIFFERENCES)['ko'];

/** How many differences of one kind a channel has. */
export interface DifferenceCount {
  readonly channel: keyof Words['channels'];
  readonly kind: keyof Words['kinds'];
  readonly count: number;
}

/** Facts of the one mail a day about what was delivered to us and is not where it should be. */
export interface DifferencesFacts extends CommonFacts {
  readonly recipient: string;
  readonly recipientIs: keyof Words['lead'];
  readonly counts: readonly DifferenceCount[];
  readonly link: string;
}

/** Reads `<channel>.<kind>.<count>`, each once; what is no such word says nothing. */
export function countsIn(said: string): readonly DifferenceCount[] {
  const { channels, kinds } = DIFFERENCES.ko;
  return said.split(' ').flatMap((word) => {
    const [channel = '', kind = '', count = ''] = word.split('.');
    const known = isOf(channel, channels) && isOf(kind, kinds) && /^\d{1,6}$/.test(count);
    return known ? [{ channel, kind, count: Number(count) }] : [];
  });
}
const isOf = <T extends object>(word: string, words: T): word is string & keyof T =>
  Object.hasOwn(words, word);

/** Who has to act on such a difference, and how. */
export const mustAct = (kind: DifferenceKind, say: Words): string =>
  `${say.who[REMEDIES[kind].who]}: ${say.acts[kind]}`;

/** Channels, kinds and counts: never what something is called, or whom it is from. */
export function differencesNotice(facts: DifferencesFacts): Mail {
  const { language, corporation, recipient, recipientIs, counts, link } = facts;
  const say = DIFFERENCES[language];
  const { mark, greeting, footer } = language === 'ko' ? staffKo : staffEn;
  const title = say.title(counts.reduce((sum, { count }) => sum + count, 0));
  const items = counts.map(
    ({ channel, kind, count }) =>
      `${say.channels[channel]} · ${say.kinds[kind]}: ${say.count(count)}. ${mustAct(kind, say)}`,
  );
  const page: Page = {
    language,
    tone: recipientIs === 'audit' ? 'late' : 'soon',
    from: `${corporation[language]} · ${greeting(recipient)}`,
    title,
    lead: say.lead[recipientIs],
    blocks: [
      { type: 'list', items },
      { type: 'button', label: say.button, href: link },
    ],
    footer: [footer.why],
  };
  return {
    subject: headerSafe(`[${mark}] ${title}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}
