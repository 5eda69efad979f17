import * as z from 'zod/mini';
import { CHANNELS } from '../charter/charter.ts';
import { LEGAL_KINDS } from '../charter/legal-kinds.ts';
import { LANGUAGES } from '../kernel/language.ts';
import { lazily } from '../kernel/lazily.ts';
import { PETITION_KINDS } from '../kernel/petition-kind.ts';
import { Attachment } from './attachment.ts';
import { Callback } from './callback/state.ts';
import { Together } from './collaboration/state.ts';
import { CONTACT_WISHES, InsteadOfHead } from './conduct/events.ts';
import { Apart, Report } from './conduct/state.ts';
import { CounterVisit } from './counter-visit/state.ts';
import { Dispute, Latest } from './dispute/state.ts';
import {
  Count,
  Instant,
  type LazilyGiven,
  Mark,
  MaybeCount,
  MaybeInstant,
  MaybeText,
  Text,
} from './fields.ts';
import { HomeBreach, HomeVisit } from './home-visit/state.ts';
import { Improvement } from './improvement/state.ts';
import { Handed } from './letters/events.ts';
import { Objection } from './objection/state.ts';
import { APPEAL_OUTCOMES } from './outside/events.ts';
import { ContactKnown } from './paper/events.ts';
import { Paper } from './paper.ts';
import { Supplement } from './pauses/state.ts';
import { Pledge } from './pledge.ts';
import { Reach } from './reach/state.ts';
import { ReadBackCard } from './read-back/state.ts';
import { ExemptBreak, Redress } from './redress/state.ts';
import { SecondLook } from './second-look/state.ts';
import { SOLVED } from './speech/events.ts';
import { DECLINE_REASONS } from './staff/events.ts';
import { Unproven } from './unproven/state.ts';
import { Visit } from './visit/state.ts';

const STATUSES = [
  'received',
  'accepted',
  'answered',
  'closed',
  'withdrawn',
  'transferred',
] as const;
export type PetitionStatus = (typeof STATUSES)[number];

/** A petition as its events leave it. Ids, codes and instants only; `version` counts commits. */
export const Petition = lazily(() =>
  z.strictObject({
    number: Text,
    version: Count,
    status: z.enum(STATUSES),
    channel: z.enum(CHANNELS),
    kind: z.enum(PETITION_KINDS),
    language: z.enum(LANGUAGES),
    legalKind: z.exactOptional(z.enum(LEGAL_KINDS)),
    receivedAt: Instant,
    /** When it came into this service; the delay before it is the mail room's or the telephone's, not the assignee's. */
    enteredAt: MaybeInstant,
    /** Who spoke with them and wrote it down; of petitions from before 29 November 2026 nobody is known. */
    enteredBy: MaybeText,
    department: Text,
    assignee: Text,
    /** Who had it before, each once; of petitions from before 29 November 2026 only since then. */
    formerly: z.exactOptional(z.array(Text)),
    acceptedAt: MaybeInstant,
    /** It was accepted, but not by whoever has it now: they have not looked at it yet. */
    unopened: Mark,
    answeredAt: MaybeInstant,
    /** An answer that goes out on paper alone: published at `since`, given at `at` by the way `how` (A6; epoch ms). */
    handing: z.exactOptional(
      z.strictObject({
        answer: Text,
        since: Instant,
        at: MaybeInstant,
        how: z.exactOptional(Handed),
      }),
    ),
    /** When it was withdrawn or passed on, epoch ms; undefined for others, and for those of before this was kept. */
    overAt: MaybeInstant,
    /** Whoever withdrew it says that somebody asked them to. Audit alone reads it. */
    urged: Mark,
    /** Until the end of which day (YYYY-MM-DD, KST) a second visit can be told us since it was closed (P21). */
    visitsUntil: MaybeText,
    answers: Count,
    extensions: Count,
    contact: ContactKnown,
    /** Its originals on paper, oldest first. */
    papers: z.exactOptional(z.array(Paper())),
    /** It came on paper, and nobody has written down yet what it wants and from whom. */
    unkeyed: Mark,
    /** Content item with title and text as a person wrote them down from the paper; undefined is the submission. */
    keyed: MaybeText,
    /** The petitions that its original was split into, and the one that it was split from. */
    split: z.exactOptional(z.array(Text)),
    splitFrom: MaybeText,
    /** The petition that its paper was put to: it is none of its own. */
    movedTo: MaybeText,
    byRepresentative: Mark,
    /** It came by mail, and nobody proved that the address is its sender's: no code is mailed unasked. */
    unprovenSender: Mark,
    /** A person has marked it abusive: its text is folded away, and somebody else has it. */
    abusive: Mark,
    /** No rule knew its department, and no person has moved it since. */
    unplaced: Mark,
    codeKey: Text,
    /** Which code opens it, counted from 1; undefined is the first. */
    codeGeneration: MaybeCount,
    /** The key of the next code, which was asked for and not used yet. */
    codeNext: MaybeText,
    /** Content item with the petitioner's address; undefined is the submission. */
    contactIn: MaybeText,
    /** How whoever wrote it for somebody else could be reached, once that person has taken it over. */
    writer: z.exactOptional(z.strictObject({ email: z.boolean(), phone: z.boolean() })),
    /** The latest refusal, epoch ms, and who decided it. */
    declined: z.exactOptional(
      z.strictObject({ at: Instant, by: Text, reason: z.enum(DECLINE_REASONS) }),
    ),
    /** 이의신청 against it; `period` is its clock, a pledge's id. */
    appeal: z.exactOptional(
      z.strictObject({
        at: Instant,
        period: Text,
        prolonged: z.boolean(),
        decidedAt: MaybeInstant,
        outcome: z.exactOptional(z.enum(APPEAL_OUTCOMES)),
      }),
    ),
    latest: z.exactOptional(Latest()),
    /** What its reader called no answer, the last time. */
    dispute: z.exactOptional(Dispute()),
    objection: z.exactOptional(Objection()),
    reach: z.exactOptional(Reach()),
    supplement: z.exactOptional(Supplement()),
    /** The pauses that are over, oldest first. */
    waited: z.exactOptional(z.array(z.strictObject({ from: Instant, until: Instant }))),
    together: z.exactOptional(Together()),
    /** When an answer did not solve it for the last time: what was promised before is settled. */
    reopenedAt: MaybeInstant,
    /** The messages of the last ten minutes: the same text again is not another message. */
    messages: z.exactOptional(z.array(z.strictObject({ hash: Text, at: Instant }))),
    /** Replies in the petitioner's name that nobody proved, while no person has decided about them. */
    unproven: z.exactOptional(Unproven()),
    /** What the petitioner said of an answer (counted from 1), and when for the first time (epoch ms). */
    rating: z.exactOptional(
      z.strictObject({
        answer: Count,
        solved: z.enum(SOLVED),
        ratedAt: Instant,
        hash: MaybeText,
      }),
    ),
    /** What it asked for and is to be looked at again, oldest first. */
    improvements: z.exactOptional(z.array(Improvement())),
    attachments: z.exactOptional(z.array(Attachment())),
    /** What the charter makes owed since something was not kept, oldest first; and the breaks for which it owes nothing (P20). */
    redress: z.exactOptional(z.array(Redress())),
    exempt: z.exactOptional(z.array(ExemptBreak())),
    /** How they wish to be apologised to; undefined is in writing. */
    apologyWish: z.exactOptional(z.enum(CONTACT_WISHES)),
    /** Second visits through our fault, as they were claimed, oldest first (P21). */
    visits: z.exactOptional(z.array(Visit())),
    /** Visits to the citizen, oldest first, and what was wrong with one (P3, P4). */
    homeVisits: z.exactOptional(z.array(HomeVisit())),
    homeBreaches: z.exactOptional(z.array(HomeBreach())),
    /** Where a person of staff was reported as rude (P23), oldest first. */
    reports: z.exactOptional(z.array(Report())),
    /** Who has nothing to do with it for what was said of them in another petition of its petitioner. */
    apart: z.exactOptional(z.array(Apart())),
    /** Who acts here for heads who are barred, the latest last. */
    heads: z.exactOptional(z.array(InsteadOfHead)),
    /** Of answers that solved nothing, oldest first. */
    secondLooks: z.exactOptional(z.array(SecondLook())),
    /** Telephone calls that were promised for a time (P2.4), oldest first. */
    callbacks: z.exactOptional(z.array(Callback())),
    /** Whether they may be asked one question afterwards; undefined is no. */
    mayBeAsked: z.exactOptional(z.boolean()),
    /** What was said back to the citizen on the telephone (P6), oldest first. */
    readBacks: z.exactOptional(z.array(ReadBackCard())),
    /** When something was last said here of the person's standing wishes, epoch ms; which they are stands apart. */
    wishesSaidAt: MaybeInstant,
    /** Visits to our counter, with what was asked for at each (P21.2), oldest first. */
    counterVisits: z.exactOptional(z.array(CounterVisit())),
    pledges: z.array(Pledge),
  }),
);
export type Petition = LazilyGiven<typeof Petition>;
