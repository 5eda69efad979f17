import { ASKING_OCCASIONS, type AskingOccasion, type AskingTerms } from '../charter/asking.ts';
import { DAY } from '../charter/day.ts';
import type { Office } from '../organization/office.ts';
import type { Terms } from './decision.ts';
import type { PetitionEvent } from './events.ts';
import type { NoticeIntent } from './notice-intent.ts';
import type { Petition } from './petition.ts';

/** The receipt itself, where somebody was spoken with. */
const RECEIPT = '0';
/** Which one of a petition, by its kind: `answered-1`, `phone-0`. */
const refOf = (of: AskingOccasion, which: string): string => `${of}-${which}`;

/** After what a question with this reference is asked; undefined for none of ours. */
export const occasionIn = (ref: string): AskingOccasion | undefined =>
  ASKING_OCCASIONS.find((of) => ref.startsWith(`${of}-`));

const SPOKEN = { phone: 'phone', visit: 'counter' } as const;
const spokenIn = ({ channel }: Petition): AskingOccasion | undefined =>
  channel === 'phone' || channel === 'visit' ? SPOKEN[channel] : undefined;

/**
 * What a commit begins that the petitioner may be asked about, where they agreed: a notice each, of which the lots decide when its
 * time comes. `about` is whoever dealt with it then.
 */
export function askingsDue(
  before: Petition | undefined,
  after: Petition,
  events: readonly PetitionEvent[],
  { charter }: Pick<Terms, 'charter'>,
): readonly NoticeIntent[] {
  if (after.mayBeAsked !== true) return [];
  const asked = charter.terms.asking;
  return events.flatMap((event): readonly NoticeIntent[] => {
    if (event.type === 'PetitionAnswered')
      // What a first answer did not solve is known without a question.
      return after.answers === 1 && !event.onPaper ? [due('answered', '1', event.by)] : [];
    if (event.type === 'AnswerGiven')
      return after.answers === 1 ? [due('answered', '1', authorOf(after))] : [];
    if (event.type === 'CallbackMade') return [due('phone', event.callback, event.by)];
    if (event.type === 'AskingChosen' && before?.mayBeAsked !== true)
      return recent(after, event.at, asked);
    return [];
  });
}

/** A consent that comes later finds what was not long ago. */
function recent(
  petition: Petition,
  at: number,
  { recentDays }: AskingTerms,
): readonly NoticeIntent[] {
  const isRecent = (then: number) => at - then <= recentDays * DAY;
  const spoken = spokenIn(petition);
  const { receivedAt, answeredAt, answers, enteredBy } = petition;
  const answeredOnce = answers === 1 && answeredAt !== undefined && isRecent(answeredAt);
  return [
    ...(spoken && isRecent(receivedAt) ? [due(spoken, RECEIPT, enteredBy)] : []),
    ...(answeredOnce ? [due('answered', '1', authorOf(petition))] : []),
  ];
}

const authorOf = ({ latest }: Petition): string | undefined => latest?.authors[0];

const due = (of: AskingOccasion, which: string, about: string | undefined): NoticeIntent => ({
  kind: 'asking',
  to: 'petitioner',
  because: refOf(of, which),
  ...(about !== undefined && { about }),
});

/** When it was that the question is about, epoch ms; undefined where it is none any more. */
export function occasionAt(petition: Petition, ref: string): number | undefined {
  const of = occasionIn(ref);
  const which = ref.slice((of ?? '').length + 1);
  if (of === 'answered') return petition.answers === 1 ? petition.answeredAt : undefined;
  if (which === RECEIPT) return petition.receivedAt;
  return petition.callbacks?.find(({ id }) => id === which)?.madeAt;
}

/** Whether its petitioner may be asked about it now, whatever it is about. */
export function mayAsk(petition: Petition, ref: string): boolean {
  const { mayBeAsked, status, rating } = petition;
  if (mayBeAsked !== true || status === 'withdrawn' || status === 'transferred') return false;
  // Who has said what the answer solved is not asked for it again.
  if (occasionIn(ref) === 'answered' && rating) return false;
  return occasionAt(petition, ref) !== undefined;
}

/**
 * A matter in which nobody is asked: a report about a person of ours, here or in another of the same petitioner's, abuse, what goes
 * to audit, what the office names, and what its own words make delicate. `texts` are those of the petition, `topic` its own.
 */
export function isDelicate(
  petition: Petition,
  { texts, topic }: { readonly texts: readonly string[]; readonly topic: string | undefined },
  { charter, office }: { readonly charter: Terms['charter']; readonly office: Office },
): boolean {
  const { reports = [], apart = [], abusive, department } = petition;
  if (reports.length > 0 || apart.length > 0 || abusive) return true;
  const audits = office.departments.find(({ id }) => id === department)?.head === office.audit;
  const { departments = [], topics = [] } = office.neverAsked ?? {};
  if (audits || departments.includes(department)) return true;
  if (topic !== undefined && topics.includes(topic)) return true;
  const said = texts.join('\n').normalize('NFC').toLowerCase();
  return charter.terms.asking.never.some((word) => said.includes(word));
}
