import { describe, expect, it } from 'vitest';
import { attemptsIn } from '../../functions/channels/attempts.ts';
import { removeUnclaimed } from '../../functions/channels/unclaimed.ts';
import { newFileId } from '../../shared/lambda/attachments.ts';
import { apartFromDay } from '../../shared/petition/attachment.ts';
import { kst } from '../petition/world.ts';

const came = (at: string, claimed = false) => ({ id: newFileId(kst(at)), claimed });

/** The bucket of these files by their days, on a night. */
async function night(now: string, files: readonly { id: string; claimed: boolean }[]) {
  const removed: string[] = [];
  const days: string[] = [];
  const attempts = attemptsIn(() => {});
  await removeUnclaimed(
    {
      files: {
        async onDay(day) {
          days.push(day);
          if (day === '2026-11-19') throw new Error('not listed');
          return files.map(({ id }) => id).filter((id) => id.startsWith(day.replaceAll('-', '')));
        },
        remove: async (id) => void removed.push(id),
      },
      claims: {
        of: async (id) =>
          files.some((one) => one.id === id && one.claimed) ? '2026-000001-5' : undefined,
      },
      clock: { now: () => kst(now) },
      log: () => {},
    },
    attempts,
  );
  return { removed, days, failed: attempts.failed() };
}

describe('files that nothing has claimed', () => {
  const young = came('2026-11-22 00:00');
  const old = came('2026-11-21 23:59');
  const older = came('2026-11-18 12:00');
  const claimed = came('2026-11-18 12:00', true);
  const all = [young, old, older, claimed];

  it('are removed in the night of the third day, when no token names them any more; what is claimed never', async () => {
    const { removed, days, failed } = await night('2026-11-24 03:30', all);
    expect(removed).toEqual([old.id, older.id]);
    expect(days).toHaveLength(7);
    expect(failed).toBe(1); // a day that cannot be listed keeps none of the others
  });

  it('stay at any other hour', async () => {
    expect((await night('2026-11-24 04:30', all)).days).toEqual([]);
  });
});

describe('the id of a file', () => {
  it('begins with its Korean day, and is the same file without it', () => {
    expect(young().slice(0, 8)).toBe('20261122');
    expect(young()).toMatch(/^[0-9a-f]{32}$/);
    const [one, other] = ['20261122', '20261123'].map((day) => `${day}${'a'.repeat(24)}`);
    expect(apartFromDay(one ?? '')).toBe(apartFromDay(other ?? ''));
    const before = '0123456789abcdef0123456789abcdef'; // as they were made without a day
    expect(apartFromDay(before)).toBe(before);
  });
  const young = () => newFileId(kst('2026-11-22 00:00'));
});
