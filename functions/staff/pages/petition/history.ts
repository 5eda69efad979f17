import type { Language } from '../../../../shared/kernel/language.ts';
import type { PetitionEvent } from '../../../../shared/petition/events.ts';
import type { Contents } from '../../../../shared/ports/petitions.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { staffFact } from './history-words.ts';
import { type PetitionFacts, type PetitionView, textIn } from './view.ts';

const HEADING: Readonly<Record<Language, string>> = { ko: '처리 이력', en: 'History' };

export interface Step {
  readonly at: number;
  readonly type: PetitionEvent['type'];
  readonly text: string;
  /** What a person wrote with it: an answer, a sentence, a note. */
  readonly wrote: string;
}

/** The whole history in sentences, oldest first; what only the clock needs (the next moment) is left out. */
export const stepsOf = ({ events, contents, terms, language }: PetitionFacts): readonly Step[] =>
  events.flatMap((event) => {
    const text = staffFact(event, terms.office, language);
    if (text === undefined) return [];
    return [{ at: event.at, type: event.type, text, wrote: writtenWith(event, contents) }];
  });

function writtenWith(event: PetitionEvent, contents: Contents): string {
  if (event.type === 'PetitionAnswered') return textIn(contents, event.answer);
  if (event.type === 'ConsultationAsked') return textIn(contents, event.question);
  if (event.type === 'ConsultationAnswered') return textIn(contents, event.reply);
  if (event.type === 'NoteAdded') return textIn(contents, event.note);
  if (event.type === 'DisputeDecided') return textIn(contents, event.decision ?? '');
  if (event.type === 'SecondLookFound') return textIn(contents, event.reasons);
  if (event.type === 'CallbackAgreed') return textIn(contents, event.gist ?? '');
  if (event.type === 'ReadBackAnswered') return textIn(contents, event.words ?? '');
  if (event.type === 'MessageSent') return textIn(contents, event.message);
  if (event.type === 'OwnWordsAdded') return textIn(contents, event.words);
  if (event.type === 'ApologyMade') return textIn(contents, event.words);
  return 'sentence' in event && typeof event.sentence === 'string'
    ? textIn(contents, event.sentence)
    : '';
}

export function history(view: PetitionView): Html {
  const { language, petition } = view;
  const steps = stepsOf(view).map(({ at, type, text, wrote }) => {
    const lang = type === 'PetitionAnswered' ? html` lang="${petition.language}"` : nothing;
    const quoted = wrote && html`<blockquote${lang}>${lines(wrote)}</blockquote>`;
    return html`<li>${formatInstant(at, language)}<br>${text}${quoted}</li>`;
  });
  return html`<h2>${HEADING[language]}</h2>
<ol>${joined(steps, '\n')}</ol>`;
}
