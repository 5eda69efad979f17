import type { PetitionEvent } from '../petition/events.ts';
import type { PetitionFile } from '../petition/ports.ts';
import { upcast } from '../petition/upcast.ts';
import { contentKey, type Item, text } from './items.ts';

export const EVENTS = 'event#';
export const CONTENTS = contentKey('');
/** Behind the last key of a prefix: keys are ASCII. */
export const endOf = (prefix: string): string => `${prefix}~`;

export function eventsIn(commits: readonly Item[]): readonly PetitionEvent[] {
  return commits.flatMap((commit) => {
    const stored: { v: number; events: readonly unknown[] } = JSON.parse(
      text(commit, 'body') ?? 'null',
    );
    return upcast(stored);
  });
}

/** Events and texts from the items of both prefixes. */
export function fileIn(items: readonly Item[]): PetitionFile {
  const { event = [], content = [] } = Object.groupBy(items, (item) =>
    (text(item, 'sk') ?? '').startsWith(EVENTS) ? 'event' : 'content',
  );
  return { events: eventsIn(event), contents: new Map(content.map(contentIn)) };
}

function contentIn(item: Item): [string, Readonly<Record<string, unknown>>] {
  const body: Readonly<Record<string, unknown>> = JSON.parse(text(item, 'body') ?? 'null');
  return [(text(item, 'sk') ?? '').slice(CONTENTS.length), body];
}
