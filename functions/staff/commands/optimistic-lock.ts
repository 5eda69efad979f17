import type { Language } from '../../../shared/kernel/language.ts';
import { formOf, SEEN } from '../../../shared/lambda/body.ts';
import { type HttpEvent, Refused } from '../../../shared/lambda/http.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { isOfVisitReport } from '../../../shared/petition/conduct.ts';
import type { Decision, Refusal } from '../../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../../shared/petition/events.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Petitions } from '../../../shared/ports/petitions.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { isForm } from '../../../shared/web/request.ts';
import { staffFact } from '../pages/petition/history-words.ts';

export const CHANGED = 'changed-meanwhile';
/** What the petitioner did; everything else that a person did says by whom. */
const PETITIONERS: ReadonlySet<PetitionEvent['type']> = new Set<PetitionEvent['type']>([
  'MessageAdded',
  'AnswerRated',
  'PetitionWithdrawn',
  'ObjectionRaised',
  'SupplementReplied',
  'SupplementProlonged',
  'AppealRaised',
  'AnswerDisputed',
  'ApologyWished',
  'PetitionTakenOver',
]);

/**
 * What is done beside the answer, and makes nothing wrong that somebody else decides: a call that nobody took or that was
 * made, a letter that left, a colleague who was asked and has not replied, a page the right way up.
 */
const BESIDE: ReadonlySet<PetitionEvent['type']> = new Set<PetitionEvent['type']>([
  'PetitionAccepted',
  'CallUnanswered',
  'CitizenCalled',
  'ConsultationAsked',
  'LetterPosted',
  'PageTurned',
]);

/** Every form of a page about a petition says which version of it the person was looking at. */
export const stamped =
  (shown: Page, version: number): Page =>
  (context) =>
    shown({ ...context, seen: version });

/** The version that the caller was looking at: a form's own field, a client's `If-Match`; undefined for who says none. */
export function seenIn(event: HttpEvent, most: number): number | undefined {
  const said = isForm(event)
    ? formOf(event, most).get(SEEN)
    : event.headers['if-match']?.replaceAll('"', '');
  return /^\d{1,9}$/.test(said ?? '') ? Number(said) : undefined;
}

/** Who looks at a petition, and which version of it they saw. */
export interface Looking {
  readonly person: string;
  readonly language: Language;
  readonly seen: number | undefined;
  /** Throws for a petition that they may not look at; asked before all else. */
  readonly mayLook: (petition: Petition) => void;
}

/** What is asked about a change, and in whose names it is told. */
interface Asked {
  readonly petitions: Petitions;
  readonly office: Office;
}

/** @throws Refused (409) that says who did what when after the version that was seen. */
export async function mustBeUnchanged(
  { number, version, ...petition }: Pick<Petition, 'number' | 'version' | 'reports'>,
  { person, language, seen }: Looking,
  { petitions, office }: Asked,
): Promise<void> {
  if (seen === undefined || version <= seen) return;
  const changed = (await petitions.history(number, seen)).filter(isAnothers(person, petition));
  if (changed.length > 0) throw new Refused(CHANGED, sentencesOf(changed, office, language));
}

/**
 * Decides as `petitions.act` does, unless another person did something after the version that was seen: then nothing is
 * written. What the service did meanwhile (a delivery, a ring) makes nobody lose.
 * @throws Refused (409) that says who did what when.
 */
export async function actUnlessChanged(
  number: string,
  looking: Looking,
  decide: (petition: Petition) => Decision | Refusal,
  record: Asked,
): ReturnType<Petitions['act']> {
  for (let known = looking.seen; ; ) {
    const moved: { to?: Petition } = {};
    const outcome = await record.petitions.act(number, (petition) => {
      looking.mayLook(petition);
      if (known === undefined || petition.version <= known) return decide(petition);
      moved.to = petition;
      return { events: [], notices: [] };
    });
    if (moved.to === undefined) return outcome;
    await mustBeUnchanged(moved.to, looking, record);
    known = moved.to.version;
  }
}

const isAnothers =
  (person: string, petition: Pick<Petition, 'reports'>) =>
  (event: PetitionEvent): boolean => {
    if (PETITIONERS.has(event.type)) return true;
    if (BESIDE.has(event.type) || !('by' in event)) return false;
    // Whoever decides about it sees it on the page; nobody else reads that there is one.
    if (isOfVisitReport(event, petition)) return false;
    return event.by !== undefined && event.by !== 'rule' && event.by !== person;
  };

const sentencesOf = (events: readonly PetitionEvent[], office: Office, language: Language) =>
  events.flatMap((event) => {
    const text = staffFact(event, office, language);
    if (text === undefined) return [];
    // In the history a text follows the colon.
    const sentence = text.replace(/:$/, '.');
    return [{ name: event.type, reason: `${formatInstant(event.at, language)} ${sentence}` }];
  });
