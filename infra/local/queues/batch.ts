import { Refusal } from '../wire.ts';

/** Acts on each entry of a batch; what is refused is told beside what succeeded. @throws Refusal of the whole batch */
export function each<E extends { readonly Id: string }>(
  entries: readonly E[],
  act: (entry: E) => object,
) {
  if (entries.length === 0)
    throw new Refusal('EmptyBatchRequest', 'There should be at least one entry.');
  if (entries.length > 10)
    throw new Refusal(
      'TooManyEntriesInBatchRequest',
      'Maximum number of entries per request are 10.',
    );
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length)
    throw new Refusal('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.');
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry.Id, ...act(entry) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      Failed.push({ Id: entry.Id, Code: error.code, Message: error.message, SenderFault: true });
    }
  }
  return { Successful, ...(Failed.length > 0 ? { Failed } : {}) };
}
