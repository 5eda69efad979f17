import type { Language } from '../../../shared/kernel/language.ts';
import type { Report } from '../../../shared/petition/conduct/state.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import { EN, KO } from './petition/conduct-words.ts';
import { choice } from './petition/form.ts';
import type { Marks } from './petition/marks.ts';

const wordsIn = (language: Language) => (language === 'ko' ? KO : EN);

/** How whoever made a report wants to hear the apology. */
export function wishOf({ contact, day, threat }: Report, language: Language): Html {
  const say = wordsIn(language);
  const said = [
    ...(contact === undefined ? [] : [say.wishes[contact]]),
    ...(day === undefined ? [] : [say.day(day)]),
    ...(threat ? [say.threat] : []),
  ];
  return html`${said.length > 0 && html`<p>${said.join(' ')}</p>`}`;
}

/** How it was said, where it was not written. */
export const howSaid = (language: Language, typed: string | undefined, marks: Marks): Html => {
  const say = wordsIn(language);
  return choice('apology-how', 'how', say.how, Object.entries(say.hows), typed, false, marks);
};
