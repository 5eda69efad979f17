import type { Channel, PledgeTerms } from '../../charter/charter.ts';
import type { LegalKind } from '../../charter/legal-kinds.ts';
import type { Language } from '../../kernel/language.ts';
import type { PetitionKind } from '../../kernel/petition-kind.ts';
import { assigneeFor, presentFor } from '../../organization/presence.ts';
import { route } from '../../organization/route.ts';
import { askingsDue } from '../asking.ts';
import type { NamedFile } from '../attachment.ts';
import { fairly } from '../conduct/fair.ts';
import type { Decision, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { ContactKnown } from '../paper/events.ts';
import type { NewPaper } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { mayBeAskedAtAll } from './asking.ts';
import { filesAdded } from './attach.ts';
import { bornLate } from './born-late.ts';
import { clocked } from './commit.ts';
import { askedToRead } from './heard-in.ts';
import { apartFrom, type Kept } from './keep-apart.ts';
import { keptAtReceipt, makePledge, pledgeMade } from './make-pledge.ts';
import { readBackShown, type SaidBack } from './read-back.ts';
import { toPetitioner } from './recipients.ts';
import { taskFor } from './task.ts';

export interface Receive {
  readonly number: string;
  readonly channel: Channel;
  /** 접수 (A5), epoch ms. */
  readonly receivedAt: number;
  /** When it came into this service, epoch ms; undefined when that was the receipt. Never moves a clock. */
  readonly enteredAt?: number;
  /** Who entered it by hand. */
  readonly enteredBy?: string;
  readonly topic?: string;
  readonly title: string;
  readonly body: string;
  readonly kind: PetitionKind;
  readonly language: Language;
  readonly contact: ContactKnown;
  readonly privacyNotice?: string;
  readonly byRepresentative?: true;
  readonly unprovenSender?: true;
  readonly files?: readonly NamedFile[];
  /** The ids of those files that could not be stored. */
  readonly lost?: readonly string[];
  /** Its originals, where it came on paper or by mail. */
  readonly papers?: readonly NewPaper[];
  readonly unkeyed?: true;
  readonly splitFrom?: string;
  /** What was said back on the telephone, where it came of a call. */
  readonly saidBack?: SaidBack & {
    /** The caller wishes to have it in the mail of the receipt. */
    readonly mailed: boolean;
  };
  /** Whom other petitions of the same petitioner keep away from it. */
  readonly apart?: readonly Kept[];
  /** They ticked that they may be asked one question afterwards. */
  readonly mayBeAsked?: true;
  readonly codeKey: string;
  /** Spreads petitions over a department's members in turn; the receipt number's sequence serves. */
  readonly turn: number;
}

/**
 * Receipt, department, named person and pledges in one decision (P8, P9, P10): "received but not handed
 * over" cannot exist. Never refuses: receipt may not be withheld.
 */
export function receive(command: Receive, given: Terms): Decision {
  const { receivedAt: at, channel, apart = [] } = command;
  const kept = apartFrom({}, apart, { at, office: given.office });
  // Nobody whom they keep away has it, not even for an instant.
  const terms = fairly({ apart }, given);
  const receipt = receiptOf(command, terms);
  const legalKind = isWritten(channel) ? LEGAL_KIND_OF[command.kind] : undefined;
  const events: PetitionEvent[] = [
    receipt,
    ...kept,
    ...filesAdded(command.files ?? [], {
      by: 'petitioner',
      at,
      of: 'submission',
      ...(command.lost && { lost: command.lost }),
    }),
    ...(command.papers ?? []).map((paper) => ({
      type: 'PaperAdded' as const,
      at: command.enteredAt ?? at,
      paper,
    })),
    ...(command.mayBeAsked && mayBeAskedAtAll(command) ? [askable(command)] : []),
    ...(legalKind ? [{ type: 'LegalKindSet' as const, at, by: 'rule', legalKind }] : []),
    ...terms.charter.pledges
      .filter((pledgeTerms) => startsAtReceipt(pledgeTerms, channel, legalKind))
      .map((pledgeTerms) =>
        pledgeMade(
          pledgeTerms.evidence === 'PetitionReceived'
            ? keptAtReceipt(pledgeTerms, at, terms)
            : makePledge(pledgeTerms, at, terms, { among: [], ...(legalKind && { legalKind }) }),
          at,
        ),
      ),
  ];
  const enteredAt = command.enteredAt ?? at;
  const { mailed, ...saidBack } = command.saidBack ?? { mailed: false };
  if ('sentence' in saidBack) events.push(readBackShown(saidBack, enteredAt));
  events.push(...paperTasks(evolve(undefined, events), command, enteredAt, terms));
  const received = evolve(undefined, events);
  const late = bornLate(received, enteredAt, terms);
  const petition = evolve(undefined, [...events, ...late.events]);
  const answerBy = received.pledges.find(({ state, task }) => state === 'open' && !task);
  const about = answerBy ? { pledge: answerBy.id } : {};
  return {
    events: [...events, ...late.events, ...clocked(petition, enteredAt, terms)],
    notices: [
      ...toPetitioner(petition, {
        ...{ kind: 'receipt', ...about },
        ...(mailed && 'sentence' in saidBack && { content: saidBack.sentence }),
      }),
      { kind: 'assignment', to: petition.assignee, recipientIs: 'assignee', ...about },
      // Whoever is both is told once.
      ...late.notices.filter(({ to }) => to !== petition.assignee),
      ...askingsDue(undefined, petition, events, terms),
      ...askedToRead(petition, `${command.title}\n${command.body}`, { ...terms, now: enteredAt }),
    ],
  };
}

const askable = ({ enteredBy, enteredAt, receivedAt }: Receive): PetitionEvent => ({
  ...{ type: 'AskingChosen', at: enteredAt ?? receivedAt, agrees: true },
  ...(enteredBy !== undefined && { by: enteredBy }),
});

/** Paper waits for a person: to be split where several letters came as one, and to be written down. */
function paperTasks(
  petition: Petition,
  { papers = [], unkeyed }: Receive,
  at: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const tasks = [
    ...(papers.some(({ flags }) => flags.includes('unsplit')) ? (['split'] as const) : []),
    ...(unkeyed ? (['key'] as const) : []),
  ];
  return tasks.flatMap((task) => {
    const pledge = taskFor(petition, task, undefined, at, terms);
    return pledge ? [pledgeMade(pledge, at)] : [];
  });
}

function receiptOf(command: Receive, { office }: Terms) {
  const routed = route(office, command);
  const now = command.enteredAt ?? command.receivedAt;
  // What no rule can place goes to the duty officer of customer support, never to nobody.
  const unroutable = routed.routedBy === 'fallback';
  const person = unroutable
    ? presentFor(office, office.dutyOfficer, now)
    : assigneeFor(office, routed.department, command.turn, now).person;
  return {
    type: 'PetitionReceived' as const,
    at: command.receivedAt,
    number: command.number,
    channel: command.channel,
    kind: command.kind,
    language: command.language,
    department: routed.department,
    assignee: person,
    routedBy: unroutable ? ('dutyOfficer' as const) : routed.routedBy,
    contact: command.contact,
    ...(command.privacyNotice !== undefined && { privacyNotice: command.privacyNotice }),
    ...(command.enteredAt !== undefined && { enteredAt: command.enteredAt }),
    ...(command.enteredBy !== undefined && { enteredBy: command.enteredBy }),
    ...(command.unkeyed && { unkeyed: command.unkeyed }),
    ...(command.splitFrom !== undefined && { splitFrom: command.splitFrom }),
    ...(command.byRepresentative && { byRepresentative: command.byRepresentative }),
    ...(command.unprovenSender && { unprovenSender: command.unprovenSender }),
    codeKey: command.codeKey,
  };
}

const isWritten = (channel: Channel): boolean =>
  channel === 'post' || channel === 'fax' || channel === 'email';

/** Until a person says otherwise a written petition's legal period is that of its declared kind (A35). */
export const LEGAL_KIND_OF: Readonly<Record<PetitionKind, LegalKind>> = {
  question: 'question',
  opinion: 'suggestion',
  complaint: 'grievance',
  other: 'question',
};

function startsAtReceipt(
  { trigger }: PledgeTerms,
  channel: Channel,
  legalKind: LegalKind | undefined,
): boolean {
  if (trigger === 'legalKind') return legalKind !== undefined;
  return typeof trigger === 'object' && trigger.received.channels.includes(channel);
}
