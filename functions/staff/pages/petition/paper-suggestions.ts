import { readingText, suggestedBy } from '../../../../shared/paper/reading-text.ts';
import { paperContent, readingContent } from '../../../../shared/petition/paper.ts';
import { type PetitionView, submissionIn } from './view.ts';

/** Who suggests a value: whatever brought the paper, or the recognised text. Nobody has confirmed it. */
export type Source = 'post' | 'fax' | 'email' | 'read';
export interface Suggestion {
  readonly value: string;
  /** Undefined for a person's own words. */
  readonly from?: Source;
}

/** Each field's value, the surest first: a person's own words, the envelope, text that reads well. */
export function suggestedIn({
  petition,
  contents,
}: Pick<PetitionView, 'petition' | 'contents'>): Readonly<Record<string, Suggestion>> {
  const own = petition.keyed === undefined ? undefined : submissionIn(petition, contents);
  const found: Record<string, Suggestion> = {};
  const take = (fields: unknown, from?: Source) => {
    if (typeof fields !== 'object' || fields === null) return;
    for (const [field, value] of Object.entries(fields))
      if (typeof value === 'string' && value !== '')
        found[field] ??= { value, ...(from !== undefined && { from }) };
  };
  take(own && { title: own.title, text: own.body });
  take(own?.petitioner);
  const ids = (petition.papers ?? []).map(({ id }) => id);
  const { channel } = petition;
  const brought = channel === 'fax' || channel === 'email' ? channel : 'post';
  for (const id of ids) take(contents.get(paperContent(id))?.suggested, brought);
  for (const id of ids)
    take(suggestedBy(readingText(contents.get(readingContent(id)))?.pages ?? []), 'read');
  return found;
}
