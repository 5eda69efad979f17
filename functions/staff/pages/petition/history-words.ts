import type { Language } from '../../../../shared/kernel/language.ts';
import type { Office } from '../../../../shared/organization/office.ts';
import type { Events, EventType, PetitionEvent } from '../../../../shared/petition/events.ts';
import { askingSentences } from './asking-history.ts';
import { callbackSentences } from './callback-history.ts';
import { conductSentences } from './conduct-history.ts';
import { counterVisitSentences } from './counter-visit-history.ts';
import { deskSentences } from './desk-history.ts';
import { disputeSentences } from './dispute-history.ts';
import { type Reader, readerOf, type Sentences } from './fact.ts';
import { homeVisitSentences } from './home-visit-history.ts';
import { improvementSentences } from './improvement-history.ts';
import { matterSentences } from './matter-history.ts';
import { paperSentences } from './paper-history.ts';
import { pauseSentences } from './pause-history.ts';
import { petitionerSentences } from './petitioner-history.ts';
import { pledgeSentences } from './pledge-history.ts';
import { reachSentences } from './reach-history.ts';
import { readBackSentences } from './read-back-history.ts';
import { redressSentences } from './redress-history.ts';
import { secondLookSentences } from './second-look-history.ts';
import { standingSentences } from './standing-history.ts';
import { togetherSentences } from './together-history.ts';
import { unprovenSentences } from './unproven-history.ts';
import { visitSentences } from './visit-history.ts';

/** What staff read of each event. One that no table knows does not compile. */
const SENTENCES: Sentences<EventType> = {
  ...matterSentences,
  ...pledgeSentences,
  ...deskSentences,
  ...petitionerSentences,
  ...reachSentences,
  ...pauseSentences,
  ...paperSentences,
  ...togetherSentences,
  ...unprovenSentences,
  ...disputeSentences,
  ...improvementSentences,
  ...redressSentences,
  ...visitSentences,
  ...homeVisitSentences,
  ...conductSentences,
  ...secondLookSentences,
  ...readBackSentences,
  ...counterVisitSentences,
  ...callbackSentences,
  ...askingSentences,
  ...standingSentences,
};

/** What staff are told of an event; undefined for what only the clock needs. */
export const staffFact = (
  event: PetitionEvent,
  office: Office,
  language: Language,
): string | undefined => sentence(event.type, event, readerOf(office, language));

const sentence = <T extends EventType>(
  type: T,
  event: Events[T],
  reader: Reader,
): string | undefined => SENTENCES[type](event, reader);
