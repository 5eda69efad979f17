import { monthText, parseDay, startOf } from '../../../shared/charter/day.ts';
import { type HttpEvent, Refused } from '../../../shared/lambda/http.ts';
import { publicationId } from '../../../shared/publications/publication.ts';
import { sameWords, type Words } from '../../../shared/publications/words.ts';
import { requestKeyOf } from '../../../shared/web/request-keys.ts';
import type { StaffDeps } from '../deps.ts';

/** What the same request would register again, though the month has turned since, is what it registered. `at`: epoch ms. */
export async function idOfRequest(
  event: HttpEvent,
  { by, at, asked }: { readonly by: string; readonly at: number; readonly asked: unknown },
  { publications: kept }: StaffDeps,
): Promise<string> {
  const key = requestKeyOf(event);
  const idAt = (when: number) =>
    publicationId(monthText(when), `${by} ${key ?? JSON.stringify(asked)}`);
  // The same words without a key of their own may be meant anew in another month.
  const before = key === undefined ? undefined : idAt(startOf(parseDay(`${monthText(at)}-01`)) - 1);
  return before !== undefined && (await kept.read(before)) ? before : idAt(at);
}

/** @throws Refused (409) where the same key registered other words. */
export async function mustBeSame(id: string, words: Words, deps: StaffDeps): Promise<void> {
  const history = await deps.publications.history(id);
  const first = history.flatMap((event) => ('words' in event && event.words ? event.words : []))[0];
  if (!first || !sameWords(first, words)) throw new Refused('key-reused');
}
