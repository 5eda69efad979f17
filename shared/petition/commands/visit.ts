import * as z from 'zod/mini';
import { parseDay } from '../../charter/day.ts';
import { VISIT_CAUSES, VISIT_GROUNDS } from '../../charter/visit.ts';
import { recurrenceFrom } from '../decide/recurrence.ts';
import { auditVisit } from '../decide/visit-audit.ts';
import { claimVisit } from '../decide/visit-claim.ts';
import { askVisitReview } from '../decide/visit-review.ts';
import { type Ruling, reviewVisit, ruleVisit } from '../decide/visit-ruling.ts';
import type { Petition } from '../petition.ts';
import type { Task } from '../pledge.ts';
import { AUDITED, type ClaimWay } from '../visit/events.ts';
import { departmentOf, visitWith } from '../visit.ts';
import { told } from './besides.ts';
import {
  type AroundPorts,
  type Before,
  type CitizenContext,
  type CommandContext,
  defineCommand,
} from './command.ts';
import { id, number, orEmpty, said } from './fields.ts';
import { keptText, next, written, writtenOfPetitioner } from './text.ts';

const MOST = 2000;
/** It is the fault that was found in the other petition, or another visit of that day. */
const SAME_DAYS = ['same', 'another'] as const;
const finding = z.strictObject({
  number,
  outcome: z.enum(['fault', 'no-fault']),
  cause: orEmpty(z.enum(VISIT_CAUSES)),
  ground: orEmpty(z.enum(VISIT_GROUNDS)),
  /** Of a fault, where the same person said the same day in another petition. */
  elsewhere: orEmpty(z.enum(SAME_DAYS)),
  sentence: said(MOST),
});

interface Claimed {
  readonly day: string;
  readonly how: ClaimWay;
  readonly text: string;
}

function claimed(
  petition: Petition,
  { day, how, text }: Claimed,
  context: CitizenContext | CommandContext,
) {
  const words = keptText(text);
  const content = next('visit', petition);
  // Nobody can be found to be the same who left no contact.
  const recipient = context.recipient ?? context.keyed.hash(petition.number, 'recipient');
  const claim = { day: parseDay(day), how, recipient, ...(words !== '' && { told: content }) };
  const decision = claimVisit(petition, claim, context);
  return words === '' ? decision : writtenOfPetitioner(petition, content, words, decision, context);
}

/** After it the same words tell of another visit. */
const FOUND = ['VisitRuled', 'VisitDeemed', 'VisitReviewed'] as const;

type Found = z.output<typeof finding>;
const rulingOf = (
  { outcome, cause, ground, elsewhere }: Found,
  sentence: string,
  { others }: Pick<CommandContext, 'others'>,
): Ruling => ({
  ...{ outcome, sentence, others },
  ...(cause ? { cause } : {}),
  ...(ground ? { ground } : {}),
  ...(elsewhere ? { elsewhere } : {}),
});

/**
 * Where fault is found: the petitions in which the department's were found lately, for the same cause may come again (P22.2); and the
 * same person's, for the same day may have been found to be our fault there.
 */
const withFaults = (task: Task) => ({
  async before(
    { outcome, elsewhere }: Found,
    { child, context }: Before,
    ports: AroundPorts,
  ): Promise<readonly Petition[]> {
    if (outcome !== 'fault') return [];
    const department = departmentOf(child, visitWith(child, task));
    const numbers = elsewhere === 'same' ? await ports.ofSamePerson(child) : [];
    const [faults, theirs] = await Promise.all([
      ports.visitFaults(department, recurrenceFrom(context.at, context.charter)),
      Promise.all(numbers.map((number) => ports.petitions.read(number))),
    ]);
    const known = new Set(faults.map(({ number }) => number));
    return [...faults, ...theirs.flatMap((one) => (one && !known.has(one.number) ? one : []))];
  },
});

/** A second visit through our fault (P21): what is claimed, found and looked at again. */
export const visitCommands = {
  /** One that a person was told of, at the counter, by telephone or on paper. */
  visit: defineCommand({
    body: z.strictObject({
      number,
      day: z.iso.date(),
      how: z.enum(['counter', 'phone', 'paper']),
      told,
    }),
    asksRecipient: true,
    undoneBy: FOUND,
    decide: (petition, { day, how, told: text = '' }, context) =>
      claimed(petition, { day, how, text }, context),
  }),
  /** That somebody else look at it, as said by telephone, at the counter or on paper to whoever writes it down (A15). */
  'visit-review-said': defineCommand({
    body: z.strictObject({ number, visit: id }),
    decide: (petition, { visit }, context) => askVisitReview(petition, { visit }, context),
  }),
  /** Of the head: whether it was through fault of ours. It approves the compensation too. */
  'rule-visit': defineCommand({
    body: finding,
    asksCode: true,
    decide(petition, found, context) {
      const content = next('visit-finding', petition);
      const decision = ruleVisit(petition, rulingOf(found, content, context), context);
      return written(content, found.sentence, decision);
    },
    around: withFaults('visit-ruling'),
  }),
  /** Of customer support: somebody else looks at what was found to be none. */
  'review-visit': defineCommand({
    body: finding,
    asksCode: true,
    decide(petition, found, context) {
      const content = next('visit-finding', petition);
      const decision = reviewVisit(petition, rulingOf(found, content, context), context);
      return written(content, found.sentence, decision);
    },
    around: withFaults('visit-review'),
  }),
  /** Of audit: a ruling that found no fault was looked at, or somebody else should look again. */
  'audit-visit': defineCommand({
    body: z.strictObject({ number, visit: id, found: z.enum(AUDITED), words: said(MOST) }),
    decide(petition, { visit, found, words }, context) {
      const content = next('visit-audit', petition);
      const decision = auditVisit(petition, { visit, found, words: content }, context);
      return written(content, words, decision);
    },
  }),
} as const;

/** The petitioner's own. */
export const visitorCommands = {
  /** "I had to come twice through fault of staff", with the day of the first visit. */
  visit: defineCommand({
    from: 'citizen',
    body: z.strictObject({ day: z.iso.date(), text: told }),
    asksRecipient: true,
    undoneBy: FOUND,
    decide: (petition, { day, text = '' }, context: CitizenContext) =>
      claimed(petition, { day, how: 'page', text }, context),
  }),
  /** That somebody else look at it. */
  'visit-review': defineCommand({
    from: 'citizen',
    body: z.strictObject({ visit: id }),
    decide: (petition, { visit }, context: CitizenContext) =>
      askVisitReview(petition, { visit }, context),
  }),
} as const;
