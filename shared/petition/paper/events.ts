import * as z from 'zod/mini';
import { PETITION_KINDS } from '../../kernel/petition-kind.ts';
import {
  type AnyOf,
  event,
  type Given,
  Instant,
  Mark,
  MaybeInstant,
  MaybeText,
  Text,
} from '../fields.ts';
import { NewPaper, NewReading, PageRange, PageTurn, SCAN_RESULTS } from '../paper.ts';

/** What is known of a way to a petitioner; the address itself is content. */
export const ContactKnown = z.strictObject({
  email: z.boolean(),
  phone: z.boolean(),
  fax: Mark,
  /** A postal address. */
  post: Mark,
});
export type ContactKnown = Given<typeof ContactKnown>;

/** Originals on paper, and the person behind them. Texts, names, addresses and object keys are content items. */
export const PAPER_EVENTS = {
  /** `at` is when it came into this service. */
  PaperAdded: event('PaperAdded', () => ({
    paper: NewPaper,
    /** The same fax, or a later copy of the same letter. */
    again: Mark,
    /** These are the pictures that this paper came without. */
    completes: MaybeText,
    /** The number under which it had been received, and who put it to this petition. */
    from: MaybeText,
    by: MaybeText,
  })),
  PaperSealed: event('PaperSealed', () => ({ paper: Text, found: z.enum(SCAN_RESULTS) })),
  PaperRead: event('PaperRead', () => ({ paper: Text, reading: NewReading })),
  /** A person turned the picture of a page; the original stays as it came. */
  PageTurned: event('PageTurned', () => ({ by: Text, paper: Text, ...PageTurn.shape })),
  /** What its sidecar says, which came after it was received without one. */
  PaperDescribed: event('PaperDescribed', () => ({
    paper: Text,
    pages: MaybeInstant,
    /** It holds several letters. */
    unsplit: Mark,
    /** It says no arrival that can be meant: it stays unknown. */
    unstamped: Mark,
  })),
  /** It arrived earlier than was known at its receipt: what a late sidecar or the person who keys it says. */
  ArrivalStamped: event('ArrivalStamped', () => ({ by: Text, stampedAt: Instant })),
  /** A person read it and wrote down what it wants and from whom. */
  PaperKeyed: event('PaperKeyed', () => ({
    by: Text,
    contact: ContactKnown,
    /** Content item with title, text and the petitioner as the person confirmed them. */
    keyed: Text,
    kind: z.enum(PETITION_KINDS),
    target: MaybeText,
  })),
  /** A person found it to be what another petition waited for: that one has it now. */
  PaperMoved: event('PaperMoved', () => ({ by: Text, to: Text, target: MaybeText })),
  /** Several letters in one file: each range beyond the first became a petition of its own. */
  PaperSplit: event('PaperSplit', () => ({
    by: Text,
    paper: Text,
    kept: PageRange,
    into: z.array(
      z.strictObject({
        number: Text,
        range: PageRange,
      }),
    ),
    target: MaybeText,
  })),
};
export type PaperEvent = AnyOf<typeof PAPER_EVENTS>;
