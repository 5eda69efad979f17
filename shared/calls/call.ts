import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import {
  Count,
  Instant,
  type LazilyGiven,
  Mark,
  MaybeInstant,
  MaybeText,
  Text,
} from '../petition/fields.ts';
import { CallDetail } from './detail.ts';
import { ReadBackKept, WrapUp } from './events.ts';
import { PersonOn } from './person-on.ts';

/** How a call is over for us; while neither is so somebody has to wrap it up. */
const CALL_ENDINGS = ['contact', 'petition', 'abuse'] as const;

/** A telephone call of somebody outside, as its events leave it (P5 to P7). `version` counts commits; instants are epoch ms. */
export const PhoneCall = lazily(() =>
  z.strictObject({
    id: Text,
    version: Count,
    /** What the exchange told, each once, in one order. */
    details: z.array(CallDetail()),
    /** Whose each telephone was when it was told first; of calls that were told before this was kept there is none. */
    people: z.exactOptional(z.array(PersonOn())),
    /** Who has it, and their department; nobody where none of us answered. */
    agent: MaybeText,
    department: MaybeText,
    /** Who took it over from somebody who has left the house. */
    handedTo: MaybeText,
    openings: z.array(z.strictObject({ by: Text, at: Instant })),
    heard: z.array(Text),
    /** A gist is written, by whom. */
    gistBy: MaybeText,
    /** The version in which it was written last: whoever read an older one is told. */
    gistIn: z.exactOptional(Count),
    readBack: z.exactOptional(ReadBackKept()),
    /** The caller was asked two things, and they were right. */
    known: Mark,
    /** Who deal with it together, for its number was abusive before. */
    pair: z.exactOptional(z.array(Text)),
    /** After this one: who deal with the next of its number were told. */
    pairTold: Mark,
    abusive: Mark,
    ending: z.exactOptional(z.enum(CALL_ENDINGS)),
    overAt: MaybeInstant,
    overBy: MaybeText,
    topic: MaybeText,
    /** The contact that was noted by hand before the exchange told of the call. */
    joined: MaybeText,
    petition: MaybeText,
    /** That petition was there before the call. */
    earlier: Mark,
    pledges: z.array(WrapUp()),
  }),
);
export type PhoneCall = LazilyGiven<typeof PhoneCall>;

/** `C-` and 16 hex digits, made of the exchange's own id: the same call has the same, however often it is told. */
export const CALL_FORM = /^C-[0-9a-f]{16}$/;

export const isOpenCall = ({ ending, agent }: Pick<PhoneCall, 'ending' | 'agent'>): boolean =>
  ending === undefined && agent !== undefined;

/** The content item with gist, sentence and what was agreed: the only place of what a caller said. */
export const SAID = 'said';
