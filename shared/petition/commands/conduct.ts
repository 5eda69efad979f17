import * as z from 'zod/mini';
import { hideForDisplay } from '../../privacy/mask.ts';
import type { RefusalCode } from '../../refusals/refusals.ts';
import { MEASURES, MEASURES_TAKEN, NOT_TAKEN, REPORTED_IN } from '../conduct/events.ts';
import type { DecisionContext } from '../context.ts';
import { contestFinding, contestSaid } from '../decide/contest-finding.ts';
import { findConduct, reviewFinding } from '../decide/finding.ts';
import { type Kept, keepApart } from '../decide/keep-apart.ts';
import { takeMeasure } from '../decide/measure.ts';
import { nameAccused } from '../decide/name-accused.ts';
import { raiseReport } from '../decide/report.ts';
import { putAllegation } from '../decide/statement.ts';
import { unmarkReport } from '../decide/unmark-report.ts';
import { reportVisit } from '../decide/visit-report.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { wishes } from './besides.ts';
import { type CitizenContext, defineCommand, ownCommand } from './command.ts';
import { box, id, number, orEmpty, said } from './fields.ts';
import { keptText, next, written } from './text.ts';

const Found = z.strictObject({
  number,
  report: id,
  outcome: z.enum(['upheld', 'denied']),
  /** For the house and the person. */
  reason: said(5000),
  /** For the petitioner; nothing of a second visit. */
  sentence: orEmpty(said(2000)),
});

function foundWith<Code extends RefusalCode>(
  petition: Petition,
  { report, outcome, reason, sentence }: z.output<typeof Found>,
  decide: (finding: Parameters<typeof findConduct>[1]) => Decision | Refusal<Code>,
): Decision | Refusal<Code> {
  const why = next('conduct-reason', petition);
  const told = next('conduct-sentence', petition);
  const decision = decide({
    ...{ report, upheld: outcome === 'upheld', reason: why },
    ...(sentence && { sentence: told }),
  });
  if (isRefusal(decision) || decision.events.length === 0) return decision;
  const contents = [
    // The person reads why, too.
    { id: why, body: { text: withoutPetitioner(reason, petition.number) } },
    ...(sentence ? [{ id: told, body: { text: keptText(sentence) } }] : []),
  ];
  return { ...decision, contents };
}

/** What the accused reads: without identifiers, addresses and the petition's number. */
const withoutPetitioner = (text: string, petition: string): string =>
  hideForDisplay(keptText(text).replaceAll(petition, '—'));

/** What staff do about a report that a person of staff was rude (P23). */
export const conductCommands = {
  /** Taken as a report about a person: whoever has it, or another. */
  report: defineCommand({
    body: z.strictObject({
      number,
      of: z.enum(REPORTED_IN),
      /** Whoever has the petition, where it is empty. */
      person: orEmpty(id),
      threat: box,
    }),
    decide(petition, { of, person, threat }, context) {
      const named = person ? { person } : {};
      return raiseReport(petition, { of, ...named, ...(threat && { threat }) }, context);
    },
  }),
  /** Whose fault it was that somebody came twice, by whoever found that it was ours. */
  'report-visit': defineCommand({
    body: z.strictObject({ number, visit: id, person: id }),
    decide: (petition, { visit, person }, context) =>
      reportVisit(petition, { visit, person }, context),
  }),
  /** No report about a person after all; the petitioner and audit read the reason. */
  'unmark-report': defineCommand({
    body: z.strictObject({ number, report: id, reason: said(2000) }),
    decide(petition, { report, reason }, context) {
      const content = next('unmarked', petition);
      return written(content, reason, unmarkReport(petition, { report, reason: content }, context));
    },
  }),
  /** Whom a report is about that named nobody. */
  'name-accused': defineCommand({
    body: z.strictObject({ number, report: id, person: id }),
    decide: (petition, { report, person }, context) =>
      nameAccused(petition, { report, person }, context),
  }),
  /** To the accused person, in the words of whoever decides: identifiers are cut out. */
  allege: defineCommand({
    body: z.strictObject({ number, report: id, text: said(5000) }),
    decide(petition, { report, text }, context) {
      const allegation = next('allegation', petition);
      const put = putAllegation(petition, { report, allegation }, context);
      return written(allegation, withoutPetitioner(text, petition.number), put);
    },
  }),
  /** Whether it was so; the petitioner reads the sentence. */
  'find-conduct': defineCommand({
    body: Found,
    decide: (petition, sent, context) =>
      foundWith(petition, sent, (finding) => findConduct(petition, finding, context)),
  }),
  /** That somebody else look at it, as said by telephone, at the counter or on paper to whoever writes it down (A15). */
  'rude-review-said': defineCommand({
    body: z.strictObject({ number, report: id }),
    decide: (petition, { report }, context) => contestSaid(petition, { report }, context),
  }),
  /** Somebody else than who found it looks again. */
  'review-finding': defineCommand({
    body: Found,
    decide: (petition, sent, context) =>
      foundWith(petition, sent, (finding) => reviewFinding(petition, finding, context)),
  }),
  /** What became of a caution or a training. */
  measure: defineCommand({
    body: z.strictObject({
      number,
      report: id,
      measure: z.enum(MEASURES),
      how: z.enum(MEASURES_TAKEN),
      /** The document's number; of a training material, day and trainer. */
      note: orEmpty(said(1000)),
      because: orEmpty(z.enum(NOT_TAKEN)),
    }),
    decide(petition, { number: _, note: typed, because, ...taken }, context) {
      const note = next('measure', petition);
      const decision = takeMeasure(
        petition,
        {
          ...taken,
          ...(typed && { note }),
          ...(because && taken.how === 'not-taken' && { because }),
        },
        context,
      );
      return typed ? written(note, keptText(typed), decision) : decision;
    },
  }),
} as const;

/** What the service does about the other petitions of whoever reported somebody. */
export const apartCommands = {
  'keep-apart': ownCommand(
    (petition: Petition, command: { readonly all: readonly Kept[] }, context: DecisionContext) =>
      keepApart(petition, command, context),
  ),
} as const;

/** What a petitioner says of a person of staff. */
export const reportCommands = {
  /** "A member of staff was rude", in their own words. */
  rude: defineCommand({
    from: 'citizen',
    body: z.strictObject({
      text: said(5000),
      ...wishes,
    }),
    decide(petition, { text, threat, contact, day }, context: CitizenContext) {
      const words = next('report', petition);
      const reported = {
        ...({ of: 'petition', words } as const),
        ...(threat && { threat }),
        ...(contact && { contact }),
        ...(day && { day }),
      } as const;
      return written(words, keptText(text), raiseReport(petition, reported, context));
    },
  }),
  /** "Please let somebody else look at it", where the petitioner was not believed. */
  'rude-review': defineCommand({
    from: 'citizen',
    body: z.strictObject({ report: id }),
    decide: (petition, { report }, context: CitizenContext) =>
      contestFinding(petition, { report, side: 'petitioner' }, context),
  }),
} as const;
