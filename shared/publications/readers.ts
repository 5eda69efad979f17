import { NOTHING, type PublicationDecision } from './clock.ts';
import { isOver, type Publication } from './publication.ts';
import type { Refused } from './register.ts';

/** As many words of readers as one task keeps: more of them would fill its page, and whoever sends them may be a machine. */
const MOST_WORDS = 20;

/** Nothing was published of it yet, and nobody said why not. */
export const isToBeLookedAt = (publication: Publication): boolean =>
  publication.number === 0 && !isOver(publication);

/** What another reader says of the same, at `at` (epoch ms). The same words again do nothing, and no words add nothing. */
export function readerSays(
  publication: Publication,
  { note: said, at }: { readonly note: string; readonly at: number },
): PublicationDecision | Refused<'told-enough'> {
  const { note, notes = [] } = publication;
  if (said === '' || !isToBeLookedAt(publication) || [note, ...notes].includes(said))
    return NOTHING;
  if (notes.length + Number(note !== undefined) >= MOST_WORDS) return { refused: 'told-enough' };
  return { events: [{ type: 'ReaderSaid', at, note: said }], notices: [] };
}
