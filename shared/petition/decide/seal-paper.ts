import type { DecisionContext } from '../context.ts';
import type { ContentIntent, Decision } from '../decision.ts';
import { isServable, type Paper, type Reading, type ScanResult, SEAL } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { NOTHING } from './commit.ts';

export const paperOf = ({ papers }: Petition, id: string): Paper | undefined =>
  papers?.find((paper) => paper.id === id);

/** The petition's own data key, in its encrypted form, is kept before anything is sealed under it. */
export const keepSeal = (
  _petition: Petition,
  { sealed }: { readonly sealed: string },
): Decision => ({
  events: [],
  notices: [],
  contents: [{ id: SEAL, body: { sealed } }],
});

/** An original lies in the vault. What was sealed before, or is none of this petition's, is nothing. */
export function paperSealed(
  petition: Petition,
  sealed: { readonly paper: string; readonly found: ScanResult },
  { at }: Pick<DecisionContext, 'at'>,
): Decision {
  const paper = paperOf(petition, sealed.paper);
  if (!paper || paper.sealedAt !== undefined) return NOTHING;
  return { events: [{ type: 'PaperSealed', at, ...sealed }], notices: [] };
}

/** How far a reading has come; the one that is further along, or of today's pages, stands. */
function isFurther(reading: Omit<Reading, 'at'>, { range, reading: before }: Paper): boolean {
  const isOfToday = reading.range?.from === range?.from && reading.range?.to === range?.to;
  if (!isOfToday) return false;
  if (!before || before.range?.from !== range?.from || before.range?.to !== range?.to) return true;
  const tried = ({ pictures, lost = 0 }: Omit<Reading, 'at'>): number => pictures + lost;
  return tried(reading) > tried(before);
}

/** A reading copy is there, or more of it than before; only of an original that may be shown. */
export function paperRead(
  petition: Petition,
  command: {
    readonly paper: string;
    readonly reading: Omit<Reading, 'at'>;
    readonly text: ContentIntent;
  },
  { at }: Pick<DecisionContext, 'at'>,
): Decision {
  const { text, ...read } = command;
  const paper = paperOf(petition, read.paper);
  if (!paper || !isServable(paper) || !isFurther(read.reading, paper)) return NOTHING;
  return { events: [{ type: 'PaperRead', at, ...read }], notices: [], contents: [text] };
}
