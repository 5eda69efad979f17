import type { Due, DueIndex, DueKind } from '../../shared/ports/timers.ts';

/** All that is due of a kind up to `until` (epoch ms), page by page. */
export async function allDue(
  index: DueIndex,
  kind: DueKind,
  until = Number.MAX_SAFE_INTEGER,
): Promise<readonly Due[]> {
  const found: Due[] = [];
  let cursor: string | undefined;
  do {
    const { due, next } = await index.page([kind], until, cursor);
    found.push(...due);
    cursor = next;
  } while (cursor !== undefined);
  return found;
}
