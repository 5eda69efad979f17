import * as z from 'zod/mini';
import { ABSENCE_CATEGORIES } from '../../organization/span.ts';
import { Instant, instantOf } from '../../text/instant.ts';
import { CONTACT_WISHES } from '../conduct/events.ts';
import type { Beside } from '../decide/besides.ts';
import type { ContentIntent } from '../decision.ts';
import { parsePetitionNumber } from '../number.ts';
import { box, orEmpty, said } from './fields.ts';
import { keptText } from './text.ts';
import { ticked, wishBoxes } from './wish-boxes.ts';

/** What the petitioner was told, or which documents they were asked for; a form may leave it empty. */
export const told = z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(2000)]));

/** A receipt number as it is typed; which petition it is, and whether it is one of theirs, is told to nobody. */
export const earlier = z.string().check(
  z.maxLength(64),
  z.refine((text) => parsePetitionNumber(text) !== undefined),
);

/** "I had to come twice through fault of staff" (P21), said with a petition: the citizen's own day of the first visit is enough. */
export const VisitSaid = z.strictObject({
  day: z.iso.date(),
  told,
  /** The receipt number of the petition for which they came before. */
  earlier: z.optional(earlier),
});
export type VisitSaid = z.infer<typeof VisitSaid>;

/** How the petitioner wants to hear from us about a person of staff; a form may leave it empty. */
export const wishes = {
  /** It was harassment or a threat: that person must never contact them. */
  threat: box,
  contact: orEmpty(z.enum(CONTACT_WISHES)),
  /** The day on which they want to hear from us. */
  day: orEmpty(z.iso.date()),
};

/** "I write because a member of staff was rude" (P23): the petition itself says what happened. */
export const RudenessSaid = z.strictObject({
  /** Who it was, as they say. */
  who: orEmpty(said(100)),
  ...wishes,
});
type RudenessSaid = z.infer<typeof RudenessSaid>;

/** "Please call me at this time" (P2.3, P2.4, P15.1), said with a petition: its text is the gist. */
export const CallbackSaid = z.strictObject({
  wished: Instant,
  /** Of whoever writes it down: what they said of why the person in charge was not there, and when they are back (P2.1, A21). */
  because: orEmpty(z.enum(ABSENCE_CATEGORIES)),
  back: orEmpty(Instant),
});
type CallbackSaid = z.infer<typeof CallbackSaid>;

/** "I wish large print, or to be called through the relay service": it joins what the person has wished before. */
export const StandingSaid = z.strictObject(wishBoxes);
type StandingSaid = z.infer<typeof StandingSaid>;

/** What can be said in the same step as a petition, through whichever door it comes. */
export const besides = {
  visit: z.optional(VisitSaid),
  rudeness: z.optional(RudenessSaid),
  callback: z.optional(CallbackSaid),
  standing: z.optional(StandingSaid),
};
export interface Besides {
  readonly visit?: VisitSaid | undefined;
  readonly rudeness?: RudenessSaid | undefined;
  readonly callback?: CallbackSaid | undefined;
  readonly standing?: StandingSaid | undefined;
}

/** The same as it is kept: normalised, without identifiers that nobody asked for. */
export const keptBesides = ({ visit, rudeness, callback, standing }: Besides): Besides => ({
  ...(visit && { visit: keptVisit(visit) }),
  ...(rudeness && { rudeness: keptRudeness(rudeness) }),
  ...(callback && { callback }),
  ...(standing && { standing }),
});

function keptVisit({ day, told: text, earlier: typed }: VisitSaid): VisitSaid {
  const words = keptText(text ?? '');
  const number = typed === undefined ? undefined : parsePetitionNumber(typed);
  return {
    day,
    ...(words !== '' && { told: words }),
    ...(number !== undefined && { earlier: number }),
  };
}

const keptRudeness = ({ who, threat, contact, day }: RudenessSaid): RudenessSaid => ({
  threat,
  ...(who && { who: keptText(who) }),
  ...(contact && { contact }),
  ...(day && { day }),
});

interface Kept {
  readonly beside: Omit<Beside, 'recipient' | 'marks'>;
  readonly contents: readonly ContentIntent[];
  /** What was told of a visit; empty where nothing was. */
  readonly words: string;
}

/** What is kept, for the decision about it, and its texts, which lie apart from the petition's own. `version` is that of its commit. */
export function besideOf({ visit, rudeness, callback, standing }: Besides, version: number): Kept {
  const visited = `visit-${version}`;
  const reported = `report-${version}`;
  const { told: text, ...claim } = visit ?? {};
  const { who, threat, contact, day } = rudeness ?? {};
  return {
    beside: {
      ...(visit && { visit: { ...claim, day: visit.day, ...(text && { told: visited }) } }),
      ...(rudeness && {
        rudeness: {
          who: who ?? '',
          ...(who && { words: reported }),
          ...(threat && { threat }),
          ...(contact && { contact }),
          ...(day && { day }),
        },
      }),
      ...(callback && {
        callback: {
          wishedAt: instantOf(callback.wished),
          ...(callback.because && { because: callback.because }),
          ...(callback.back && { backAt: instantOf(callback.back) }),
        },
      }),
      ...(standing && { standing: ticked(standing) }),
    },
    contents: [
      ...(text ? [{ id: visited, body: { text } }] : []),
      ...(who ? [{ id: reported, body: { text: who } }] : []),
    ],
    words: text ?? '',
  };
}
