import { countsIn, type DifferenceCount, mustAct } from '../differences.ts';
import type { CommonFacts } from '../facts.ts';
import type { Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import { rendered } from '../rendered.ts';
import { DIFFERENCES } from '../words/differences.ts';
import { staffWords } from '../words/staff.ts';

export interface DifferencesFacts extends CommonFacts {
  readonly recipient: string;
  readonly recipientIs: keyof typeof DIFFERENCES.ko.lead;
  readonly counts: readonly DifferenceCount[];
  readonly link: string;
}

const ARRIVALS: Place = { opens: 'arrivals' };

/**
 * Once a day, what was delivered to us and is not where it should be: to the duty officer, and to audit after a working day.
 * Channels, kinds and counts: never what something is called, or whom it is from. Its words are those of the page too.
 */
export const differences: StaffNotice<DifferencesFacts> = {
  to: 'staff',
  clause: 'P8',
  words: DIFFERENCES,
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: () => ARRIVALS,
  facts({ told: { notice }, terms, recipient, linkTo }) {
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      recipientIs: notice.recipientIs === 'audit' ? 'audit' : 'dutyOfficer',
      counts: countsIn(notice.because ?? ''),
      link: linkTo(ARRIVALS),
    };
  },
  mail({ language, corporation, recipient, recipientIs, counts, link }) {
    const say = DIFFERENCES[language];
    const { mark, greeting, footer } = staffWords(language);
    const title = say.title(counts.reduce((sum, { count }) => sum + count, 0));
    const items = counts.map(
      ({ channel, kind, count }) =>
        `${say.channels[channel]} · ${say.kinds[kind]}: ${say.count(count)}. ${mustAct(kind, say)}`,
    );
    return rendered(mark, title, {
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
    });
  },
};
