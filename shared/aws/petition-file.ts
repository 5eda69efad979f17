import type { PetitionEvent } from '../petition/events.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import { StoredCommit, upcast } from '../petition/upcast.ts';
import type { Contents } from '../ports/petitions.ts';
import { type Item, text } from './attributes.ts';
import { contentKey } from './items.ts';
import { reading } from './readable.ts';

export const EVENTS = 'event#';
export const CONTENTS = contentKey('');
/** Behind the last key of a prefix: keys are ASCII. */
export const endOf = (prefix: string): string => `${prefix}~`;

export const eventsIn = (commits: readonly Item[]): readonly PetitionEvent[] =>
  commits.flatMap((commit) =>
    reading(commit, () => {
      const stored: unknown = JSON.parse(text(commit, 'body') ?? 'null');
      if (!isReadAs(StoredCommit(), stored))
        throw new Error(`not a commit: ${wrongIn(StoredCommit(), stored)}`);
      return upcast(stored);
    }),
  );

export const contentIn = (item: Item): Readonly<Record<string, unknown>> =>
  reading(item, () => JSON.parse(text(item, 'body') ?? 'null'));

export const contentsIn = (items: readonly Item[]): Contents =>
  new Map(items.map((item) => [(text(item, 'sk') ?? '').slice(CONTENTS.length), contentIn(item)]));

/** Events and texts from the items of both prefixes. */
export function wholeIn(items: readonly Item[]) {
  const { event = [], content = [] } = Object.groupBy(items, (item) =>
    (text(item, 'sk') ?? '').startsWith(EVENTS) ? 'event' : 'content',
  );
  return { events: eventsIn(event), contents: contentsIn(content) };
}
