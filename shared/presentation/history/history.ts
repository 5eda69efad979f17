import type { Language } from '../../kernel/language.ts';
import type { EventType, PetitionEvent } from '../../petition/events.ts';
import { HOUSE_FACTS } from './house-facts.ts';
import { MATTER_FACTS } from './matter-facts.ts';
import { PAUSE_FACTS } from './pause-facts.ts';
import { SPEECH_FACTS } from './speech-facts.ts';
import type { CitizensFacts } from './told.ts';

/** What the citizen reads of each event. One that no table knows does not compile. */
const FACTS: CitizensFacts<EventType> = {
  ...MATTER_FACTS,
  ...SPEECH_FACTS,
  ...PAUSE_FACTS,
  ...HOUSE_FACTS,
};

/** What the citizen is told of an event; undefined for what concerns only the house. */
export const factText = (event: PetitionEvent, language: Language): string | undefined =>
  event.type === 'PetitionAnswered' && event.onPaper
    ? WRITTEN[language]
    : FACTS[event.type][language];

/** What goes out on paper is not given yet when it is published (A6). */
const WRITTEN = {
  ko: '답변을 올렸고, 종이로도 보내 드립니다.',
  en: 'The answer was published, and goes out to you on paper.',
} as const;
