import { formatInstant } from '../../text/dates.ts';
import type { PetitionerNotice } from '../notice.ts';
import type { Block, Tone } from '../page.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface CallbackFacts {
  /** The agreed time, epoch ms. */
  readonly agreedAt: number;
}

/** What one of these notices says in a language. */
export interface CallbackWords {
  readonly subject: string;
  readonly title: string;
  readonly lead: (at: string) => string;
  readonly says: readonly string[];
  /** What the row with the time is called. */
  readonly row: string;
  /** The button that leads to the page where the time is chosen. */
  readonly choose: string;
}

type Declared = Pick<PetitionerNotice<CallbackFacts>, 'obsolete'> & {
  readonly words: { readonly ko: CallbackWords; readonly en: CallbackWords };
  readonly paper: { readonly ko: string; readonly en: string };
  readonly tone: Tone;
};

/** A notice of a promised telephone call (P2.4): the time and whoever calls, never what it is about. */
export const callbackNotice = ({
  words,
  tone,
  ...declared
}: Declared): PetitionerNotice<CallbackFacts> => ({
  to: 'petitioner',
  clause: 'P2.4',
  pace: 'at-once',
  ...declared,
  words,
  facts({ petition, notice, pledge }) {
    const told = petition.callbacks?.find(({ target }) => target === pledge.id)?.agreedAt;
    return { agreedAt: notice.newDueAt ?? told ?? pledge.dueAt };
  },
  draft({ language, number, contact, agreedAt, statusUrl }) {
    const say = words[language];
    const labels = wordsIn(language);
    const at = formatInstant(agreedAt, language);
    return {
      subject: `${say.subject} ${number}`,
      tone,
      title: say.title,
      lead: say.lead(at),
      blocks: [
        ...say.says.map((text): Block => ({ type: 'paragraph', text })),
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            [say.row, at],
            [labels.assignee, personIn(contact, language)],
            [labels.phone, contact.phone],
          ],
        },
        { type: 'button', label: say.choose, href: `${statusUrl}/callback` },
      ],
    };
  },
  sentences({ language, number, agreedAt }) {
    const say = words[language];
    return [`${number}: ${say.title}.`, say.lead(formatInstant(agreedAt, language))];
  },
});
