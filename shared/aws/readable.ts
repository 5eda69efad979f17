import { type TellUnreadable, tellUnreadable, Unreadable } from '../lambda/unreadable.ts';
import type { Item } from './attributes.ts';

/**
 * What `parse` makes of a stored item.
 * @throws Unreadable with the item's key, whatever `parse` throws.
 */
export function reading<T>(item: Item, parse: (item: Item) => T): T {
  try {
    return parse(item);
  } catch (error) {
    throw unreadable(item, error);
  }
}

/** Reads each item of a list by itself: what cannot be read is told and left out, for the others are not to wait. */
export const readEach = <T>(
  items: readonly Item[],
  parse: (item: Item) => T,
  tell: TellUnreadable = tellUnreadable,
): readonly T[] =>
  items.flatMap((item) => {
    try {
      return [parse(item)];
    } catch (error) {
      tell(unreadable(item, error));
      return [];
    }
  });

const unreadable = ({ pk, sk }: Item, cause: unknown): Unreadable =>
  cause instanceof Unreadable ? cause : new Unreadable(`${pk?.S ?? '?'} ${sk?.S ?? '?'}`, cause);
