import { wordsOf } from '../petition/paper.ts';
import type { Petitions } from '../ports/petitions.ts';
import { markIn } from '../privacy/person.ts';

/** Under what a petitioner is found again, a keyed hash of their contact; nothing where they gave none. */
export async function recipientOf(
  number: string,
  { read, content }: Pick<Petitions, 'read' | 'content'>,
): Promise<{ readonly recipient?: string }> {
  const petition = await read(number);
  const mark = petition && markIn(await content(number, wordsOf(petition)));
  return mark ? { recipient: mark.key } : {};
}
