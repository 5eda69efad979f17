import { isOver } from '../../../../shared/petition/decide/is-final.ts';
import { mayKeepDraft } from '../../../../shared/petition/rights.ts';
import { type KeptDraft, type PetitionFacts, textIn } from './view.ts';

/** What was typed of a refusal or a promise, as its form sends it. */
export function refusalIn(kept: unknown): KeptDraft['refusal'] {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const typed = Object.entries(kept).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { refuses: 'yes', ...Object.fromEntries(typed) };
}

/**
 * The draft that waits, for whoever may keep one: until an answer has come after it, and while an answer can be written
 * at all. For anybody else there is none, on the page and in its JSON.
 */
export function draftIn({
  contents,
  petition,
  person,
  terms,
  now,
  events,
}: Pick<PetitionFacts, 'contents' | 'petition' | 'person' | 'terms' | 'now' | 'events'>):
  | KeptDraft
  | undefined {
  const at = contents.get('draft')?.at;
  const text = textIn(contents, 'draft');
  if (typeof at !== 'number' || text === '') return undefined;
  if (isOver(petition) || petition.unkeyed) return undefined;
  if (!mayKeepDraft(petition, person, terms.office, now)) return undefined;
  const sent = events.some((event) => event.type === 'PetitionAnswered' && event.at >= at);
  return sent ? undefined : { at, text, refusal: refusalIn(contents.get('draft')?.refusal) };
}
