import { derived } from '../../shared/charter/derived.ts';
import type { Contact } from '../../shared/notices/contact.ts';
import { contactOf } from '../../shared/notices/contact-of.ts';
import { officeIn } from '../../shared/organization/office-in.ts';
import { publishedFiles } from '../../shared/petition/attachment.ts';
import { prolongableTimes } from '../../shared/petition/decide/prolong.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Pledge } from '../../shared/petition/pledge.ts';
import { type AttachmentView, attachmentViews } from '../../shared/presentation/attachment-view.ts';
import { conversation, type Utterance } from '../../shared/presentation/conversation.ts';
import { factText } from '../../shared/presentation/history/history.ts';
import type { CitizenDeps } from './deps.ts';

export interface PromisedView {
  readonly pledge: Pledge;
  readonly quotation: string | undefined;
  /** How the date came about; empty when it was set by a person. */
  readonly said: readonly string[];
}

/** A petition as its petitioner sees it. */
export interface StatusView {
  readonly petition: Petition;
  /** Epoch ms: decides what can still be said. */
  readonly now: number;
  readonly department: string;
  readonly assignee: string;
  readonly phone: string;
  /** Why the person is not there now, and who acts meanwhile; undefined for whoever is, and once nothing is awaited. */
  readonly away: Contact['away'] | undefined;
  readonly head: { readonly name: string; readonly phone: string };
  readonly pledges: readonly PromisedView[];
  readonly history: readonly {
    readonly at: number;
    readonly type: PetitionEvent['type'];
    readonly text: string;
  }[];
  readonly said: readonly Utterance[];
  readonly attachments: readonly AttachmentView[];
  /** How often the petitioner can still prolong the time to supplement. */
  readonly prolongable: number;
}

export async function statusView(petition: Petition, deps: CitizenDeps): Promise<StatusView> {
  const { language, number } = petition;
  const [terms, { events, contents }] = await Promise.all([
    deps.terms(),
    deps.petitions.whole(number),
  ]);
  const office = officeIn(terms.office, language);
  const department = office.departments.find(({ id }) => id === petition.department);
  const departmentPhone = department?.phone ?? office.corporation.phone;
  const called = (person: string | undefined) => {
    const found = office.people.find(({ id }) => id === person);
    return { name: found?.name ?? '', phone: found?.phone ?? departmentPhone };
  };
  const { name: assignee, phone } = called(petition.assignee);
  return {
    petition,
    now: deps.clock.now(),
    department: department?.name[language] ?? '',
    assignee,
    phone,
    away: awaited(petition)
      ? contactOf(office, petition.assignee, deps.clock.now()).away
      : undefined,
    head: called(department?.head),
    // A task of ours is no promise to them; that they were called stands in the history.
    pledges: petition.pledges
      .filter(({ task }) => task === undefined)
      .map((pledge) => promised(pledge, petition, terms)),
    history: events.flatMap((fact) => {
      const text = isOfTheMailRoom(fact, petition) ? undefined : factText(fact, language);
      return text === undefined ? [] : [{ at: fact.at, type: fact.type, text }];
    }),
    said: conversation(events, contents),
    attachments: await attachmentViews(
      { ...petition, attachments: publishedFiles(petition.attachments) },
      deps.clock.now(),
      { content: async (_, id) => contents.get(id) },
    ),
    prolongable: prolongableTimes(petition, terms),
  };
}

/** The mail room's own target: that something was posted stands in the history by itself. */
const isOfTheMailRoom = (fact: PetitionEvent, { pledges }: Petition): boolean =>
  'pledge' in fact && pledges.some(({ id, task }) => id === fact.pledge && task === 'letter');

const awaited = ({ status }: Petition): boolean => status === 'received' || status === 'accepted';

function promised(
  pledge: Pledge,
  { language, legalKind }: Petition,
  { charter, calendar }: Terms,
): PromisedView {
  return {
    pledge,
    said: derived(pledge, { charter, calendar }, legalKind, language),
    quotation: charter.pledges.find(({ id }) => id === pledge.terms)?.quotation[language],
  };
}
