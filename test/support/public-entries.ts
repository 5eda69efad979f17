import type { PublicEntries } from '../../shared/ports/publications.ts';
import type { PublicVersion } from '../../shared/publications/public.ts';
import type { PublicationLife } from '../publications/house.ts';

/** What stands in public of these, as the table keeps it. */
export const publicEntriesOf = (...lives: readonly PublicationLife[]): PublicEntries => ({
  of: async (kind) =>
    lives
      .filter(({ state }) => state.kind === kind && state.ending !== 'withdrawn')
      .flatMap((life) => {
        const versions = versionsOf(life);
        return versions.length > 0 ? [{ id: life.state.id, versions }] : [];
      }),
});

function versionsOf({ events, state: { department } }: PublicationLife): readonly PublicVersion[] {
  let words: PublicVersion['words'] | undefined;
  const versions: PublicVersion[] = [];
  for (const event of events) {
    if ('words' in event && event.words) words = event.words;
    if (event.type === 'Published' && words)
      versions.push({ number: event.number, at: event.at, department, words });
  }
  return versions;
}
