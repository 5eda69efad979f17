import { derived } from '../../shared/charter/derived.ts';
import { termsAsMade } from '../../shared/charter/versions.ts';
import type { Contact } from '../../shared/notices/contact.ts';
import { inCharge } from '../../shared/notices/in-charge.ts';
import { officeIn } from '../../shared/organization/office-in.ts';
import { publishedFiles } from '../../shared/petition/attachment.ts';
import { isOfVisitReport } from '../../shared/petition/conduct.ts';
import { prolongableTimes } from '../../shared/petition/decide/prolong.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { isAnswerAwaited } from '../../shared/petition/late.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { isInside, type Pledge, type Task } from '../../shared/petition/pledge.ts';
import type { ReadBackCard } from '../../shared/petition/read-back/state.ts';
import type { Contents } from '../../shared/ports/petitions.ts';
import { type AttachmentView, attachmentViews } from '../../shared/presentation/attachment-view.ts';
import { conversation, type Utterance } from '../../shared/presentation/conversation.ts';
import { factText } from '../../shared/presentation/history/history.ts';
import { openQuestions } from './asked.ts';
import type { CitizenDeps } from './deps.ts';
import { type ImprovementView, improvementsOf } from './improvement.ts';
import { type ObjectionView, objectionView } from './objection-view.ts';

export type PromisedAct = 'person' | 'answer' | 'explanation' | 'apology';

export interface PromisedView {
  readonly pledge: Pledge;
  /** What we promised to do: put somebody in charge, answer, explain a delay, apologise. */
  readonly what: PromisedAct;
  readonly quotation: string | undefined;
  /** How the date came about; empty when it was set by a person. */
  readonly said: readonly string[];
}

/** Title and text of a petition. */
export interface Sent {
  readonly title: string;
  readonly text: string;
  /** Somebody of ours wrote it down from paper or from what was said. */
  readonly writtenDown: boolean;
}

type StatusDeps = Pick<CitizenDeps, 'terms' | 'clock' | 'improvements' | 'askings' | 'keys'> & {
  readonly petitions: Pick<CitizenDeps['petitions'], 'whole'>;
};

/** A petition as its petitioner sees it. */
export interface StatusView {
  readonly petition: Petition;
  /** Epoch ms: decides what can still be said. */
  readonly now: number;
  readonly terms: Terms;
  /** Whom every page and mail names now; with their absence only while an answer is awaited. */
  readonly person: Contact;
  /** What was sent, in the words by which it is dealt with; undefined while nobody has written it down from paper. */
  readonly sent: Sent | undefined;
  /** What became of the objection; undefined before one. */
  readonly objection: ObjectionView | undefined;
  readonly pledges: readonly PromisedView[];
  readonly history: readonly {
    readonly at: number;
    readonly type: PetitionEvent['type'];
    readonly text: string;
  }[];
  readonly said: readonly Utterance[];
  /** What was written to them about our staff, by its content item: it stands in no conversation that others of staff read. */
  readonly conduct: Readonly<Record<string, string>>;
  /** What was said back on the telephone, oldest first. */
  readonly readBacks: readonly { readonly card: ReadBackCard; readonly text: string }[];
  /** What is looked at again, and what came of it. */
  readonly improvements: readonly ImprovementView[];
  readonly attachments: readonly AttachmentView[];
  /** How often the petitioner can still prolong the time to supplement. */
  readonly prolongable: number;
  /** Questions afterwards that can be answered now, each by the last part of its address. */
  readonly questions: Awaited<ReturnType<typeof openQuestions>>;
}

export async function statusView(petition: Petition, deps: StatusDeps): Promise<StatusView> {
  const { language, number } = petition;
  const [terms, { events, contents }, improvements] = await Promise.all([
    deps.terms(),
    deps.petitions.whole(number),
    improvementsOf(petition, deps),
  ]);
  const now = deps.clock.now();
  const office = officeIn(terms.office, language);
  const { away, ...person } = inCharge(petition, terms.office, now);
  const looks = looksOfOthers(events);
  const content = async (_: string, id: string) => contents.get(id);
  return {
    petition,
    now,
    terms,
    person: { ...person, ...(away && isAnswerAwaited(petition) && { away }) },
    sent: sentIn(contents.get(wordsOf(petition)), petition),
    objection:
      petition.objection && (await objectionView(petition, { ...deps, petitions: { content } })),
    // A task of ours is no promise to them; that they were called stands in the history.
    pledges: petition.pledges
      .filter(({ task }) => task === undefined)
      .map((pledge) => promised(pledge, petition, terms)),
    history: events.flatMap((fact) => {
      const isTold = !isOfTheHouse(fact, petition) && !looks.has(fact);
      const text = isTold ? factText(fact, language, office) : undefined;
      return text === undefined ? [] : [{ at: fact.at, type: fact.type, text }];
    }),
    said: conversation(events, contents),
    conduct: conductTexts(petition, contents),
    readBacks: readBacksIn(petition, contents),
    improvements,
    attachments: await attachmentViews(
      { ...petition, attachments: publishedFiles(petition.attachments) },
      now,
      { content },
    ),
    prolongable: prolongableTimes(petition, terms),
    questions: await openQuestions(petition, now, deps),
  };
}

const readBacksIn = ({ readBacks = [] }: Petition, contents: Contents) =>
  readBacks.flatMap((card) => {
    const text = contents.get(card.id)?.text;
    return typeof text === 'string' ? [{ card, text }] : [];
  });

function conductTexts({ reports = [] }: Petition, contents: Contents): Record<string, string> {
  const ids = reports.flatMap(({ words, reason, found, earlier, reviewed, ownWords }) =>
    [
      ...[words, reason, ownWords],
      ...[found?.sentence, earlier?.reviewed.sentence, reviewed?.sentence],
    ].flatMap((id) => id ?? []),
  );
  return Object.fromEntries(ids.map((id) => [id, String(contents.get(id)?.text ?? '')]));
}

/**
 * The house's own targets, and what is done about a person inside. That a task is done stands in the history by itself: "kept" beside
 * it would not say what.
 */
const isOfTheHouse = (fact: PetitionEvent, petition: Petition): boolean =>
  isOfVisitReport(fact, petition) ||
  ('pledge' in fact && isTaskOfTheHouse(fact.pledge, fact, petition));
const isTaskOfTheHouse = (of: unknown, fact: PetitionEvent, { pledges }: Petition): boolean =>
  pledges.some(
    (pledge) =>
      pledge.id === of &&
      (isInside(pledge) ||
        (pledge.task !== undefined && (fact.type === 'PledgeKept' || HOUSE.has(pledge.task)))),
  );
const HOUSE: ReadonlySet<Task> = new Set<Task>(['letter', 'visit-ruling', 'visit-review']);

/** That somebody else looked at it, before this was told apart, is no look of whoever had it. */
function looksOfOthers(events: readonly PetitionEvent[]): ReadonlySet<PetitionEvent> {
  const found = new Set<PetitionEvent>();
  let assignee: string | undefined;
  for (const fact of events) {
    if (fact.type === 'PetitionReceived' || fact.type === 'PetitionAssigned')
      assignee = fact.assignee;
    if (fact.type === 'PetitionAccepted' && fact.by !== assignee && !fact.standingIn)
      found.add(fact);
  }
  return found;
}

function sentIn(
  content: Readonly<Record<string, unknown>> | undefined,
  { channel, keyed }: Petition,
): Sent | undefined {
  const { title, body } = content ?? {};
  if (typeof title !== 'string' || typeof body !== 'string') return undefined;
  const writtenDown = keyed !== undefined || channel === 'phone' || channel === 'visit';
  return { title, text: body, writtenDown };
}

function promised(
  pledge: Pledge,
  { language, legalKind }: Petition,
  { charter, calendar }: Terms,
): PromisedView {
  const found = termsAsMade(pledge, charter);
  return {
    pledge,
    what: found?.evidence === 'PetitionReceived' ? 'person' : (pledge.owes ?? 'answer'),
    said: derived(pledge, { charter, calendar }, legalKind, language),
    quotation: found?.quotation[language],
  };
}
