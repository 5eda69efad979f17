import type { Waiting } from '../../../shared/ports/worklists.ts';
import { mayPost, mayPostOf } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';

/** As many as are shown, and whether there are more. */
export interface WaitingFor {
  readonly letters: readonly Waiting[];
  readonly more: boolean;
}

/** As many as somebody posts in one go. */
const MOST = 100;

/**
 * What waits for a person at `now` (epoch ms): none of a petition from which they are barred, and for whoever posts instead of
 * somebody else only what is barred to those, however much waits before it (P23). One request, and one more where somebody is barred from something.
 */
export async function waitingFor(
  person: string,
  now: number,
  { outbox, glances, terms }: Pick<StaffDeps, 'outbox' | 'glances' | 'terms'>,
): Promise<WaitingFor> {
  const { office } = await terms();
  const posts = mayPost(person, office, now);
  const { letters, more } = posts
    ? await outbox.waiting()
    : { letters: await outbox.apart(), more: false };
  const unsure = [...new Set(letters.flatMap(({ apart, number }) => (apart ? number : [])))];
  if (unsure.length === 0) return { letters: posts ? letters : [], more: posts && more };
  const { petitions } = await glances(unsure);
  // One that cannot be read is shown to whoever posts: it waits.
  const theirs = letters.filter(
    ({ apart, number }) =>
      !apart || mayPostOf(petitions.get(number)?.petition ?? {}, person, office, now),
  );
  return { letters: theirs.slice(0, MOST), more: more || theirs.length > MOST };
}
