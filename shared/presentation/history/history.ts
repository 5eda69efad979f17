import type { Language } from '../../kernel/language.ts';
import { objectionWords } from '../../notices/objection-draft.ts';
import type { Office } from '../../organization/office.ts';
import type { EventType, PetitionEvent } from '../../petition/events.ts';
import { formatDue, isMidnight } from '../../text/dates.ts';
import { withParticle } from '../../text/particles.ts';
import { ASKING_FACTS } from './asking-facts.ts';
import { CALLBACK_FACTS } from './callback-facts.ts';
import { COUNTER_VISIT_FACTS } from './counter-visit-facts.ts';
import { HOME_VISIT_FACTS } from './home-visit-facts.ts';
import { HOUSE_FACTS } from './house-facts.ts';
import { MATTER_FACTS } from './matter-facts.ts';
import { PAUSE_FACTS } from './pause-facts.ts';
import { READ_BACK_FACTS } from './read-back-facts.ts';
import { SPEECH_FACTS } from './speech-facts.ts';
import { STANDING_FACTS } from './standing-facts.ts';
import type { CitizensFacts } from './told.ts';
import { VISIT_FACTS } from './visit-facts.ts';

/** What the citizen reads of each event. One that no table knows does not compile. */
const FACTS: CitizensFacts<EventType> = {
  ...MATTER_FACTS,
  ...SPEECH_FACTS,
  ...PAUSE_FACTS,
  ...HOUSE_FACTS,
  ...VISIT_FACTS,
  ...CALLBACK_FACTS,
  ...STANDING_FACTS,
  ...HOME_VISIT_FACTS,
  ...ASKING_FACTS,
  ...READ_BACK_FACTS,
  ...COUNTER_VISIT_FACTS,
};

/** What the citizen is told of an event; undefined for what concerns only the house. With the office, people by name. */
export function factText(
  event: PetitionEvent,
  language: Language,
  office?: Office,
): string | undefined {
  if (event.type === 'PetitionAnswered' && event.onPaper) return WRITTEN[language];
  // By law: they are told when the head has agreed to it.
  if (event.type === 'HomeVisitPlanned' && event.law !== undefined) return undefined;
  if (event.type === 'ObjectionExplained') return explained(event, language);
  const person =
    event.type === 'PetitionAssigned'
      ? office?.people.find(({ id }) => id === event.assignee)
      : undefined;
  return person ? nowInCharge(person.name)[language] : FACTS[event.type][language];
}

/** While the person is in the office, their name. */
const nowInCharge = (name: string) => ({
  ko: `담당자가 ${withParticle(name, '으로/로')} 바뀌었습니다.`,
  en: `${name} is in charge now.`,
});

/** The reason and the date as they were told (P24.2). */
function explained(
  { reason, stage, newDueAt }: Extract<PetitionEvent, { readonly type: 'ObjectionExplained' }>,
  language: Language,
): string {
  const words = objectionWords(language);
  const say = EXPLAINED[language];
  const why = reason === undefined ? words.stages[stage] : words.reasons[reason];
  const date =
    newDueAt === undefined ? [] : [say.date(formatDue(newDueAt, isMidnight(newDueAt), language))];
  return [say.explained, say.why(why), ...date].join(' ');
}

const EXPLAINED = {
  ko: {
    explained: '늦어진 사유와 처리 예정일을 적었습니다.',
    why: (reason: string) => `사유: ${reason}`,
    date: (due: string) => `처리 예정일: ${due}`,
  },
  en: {
    explained: 'The reason and a date were given.',
    why: (reason: string) => `Reason: ${reason}`,
    date: (due: string) => `Expected by: ${due}`,
  },
} as const;

/** What goes out on paper is not given yet when it is published (A6). */
const WRITTEN = {
  ko: '답변을 올렸고, 종이로도 보내 드립니다.',
  en: 'The answer was published, and goes out to you on paper.',
} as const;
