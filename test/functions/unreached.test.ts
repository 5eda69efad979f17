import { describe, expect, it } from 'vitest';
import { unreached } from '../../functions/notify/unreached.ts';
import type { MailNews } from '../../shared/messages/messages.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { kst, terms } from '../petition/world.ts';

const at = kst('2026-11-24 10:12');
const never = async (): Promise<never> => {
  throw new Error('a colleague’s mail is no matter of the petition');
};
const petitions: Petitions = {
  receive: never,
  read: never,
  act: never,
  history: never,
  content: never,
  contents: never,
  whole: never,
};
const bounce: MailNews = {
  v: 1,
  type: 'Bounce',
  bounceType: 'Permanent',
  messageId: 'ses-1',
  notice: '2026-000001-4_1_1',
  at: new Date(at).toISOString(),
};

/** Who is told of these bounces, each id kept once as the table does. */
async function toldOf(...bounced: Partial<Notice>[]) {
  const kept = new Map<string, NoticeIntent>();
  const add = async (subject: string, id: string, intent: NoticeIntent) => {
    const first = !kept.has(`${subject} ${id}`);
    if (first) kept.set(`${subject} ${id}`, intent);
    return first;
  };
  const deps = { petitions, notices: { add }, terms: async () => terms, clock: { now: () => at } };
  for (const change of bounced) {
    const base = { subject: '2026-000001-4', id: '1.1', createdAt: at, state: 'bounced' } as const;
    await unreached({ ...base, kind: 'assignment', to: 'care-1', ...change }, bounce, at, deps);
  }
  return [...kept.values()].map(({ to, about, because }) => `${about} (${because}) → ${to}`);
}

describe('a mail to a person of ours that comes back', () => {
  it('is told to the head once an address', async () => {
    expect(await toldOf({}, {}, { id: '3.0', kind: 'warning' })).toEqual([
      'care-1 (2026-000001-4) → care-head',
    ]);
  });

  it('names a petition of the list, when it was a day’s list', async () => {
    const list = { kind: 'due-today', because: '2026-000007-2 2026-000008-1' } as const;
    expect(await toldOf({ ...list, subject: 'daily-2026-11-24', id: 'care-1' })).toEqual([
      'care-1 (2026-000007-2) → care-head',
    ]);
  });

  it.each(['stand-in', 'returned'] as const)(
    'names a petition of the list, when it was that of an absence (%s)',
    async (kind) => {
      const list = {
        kind,
        subject: 'away-a1',
        id: 'care-1',
        because: '2026-000007-2 2026-000008-1',
      };
      expect(await toldOf(list)).toEqual(['care-1 (2026-000007-2) → care-head']);
    },
  );

  it('is told to the duty officer when it is the head’s own', async () => {
    expect(await toldOf({ to: 'care-head' })).toEqual(['care-head (2026-000001-4) → duty']);
  });

  it('is told to nobody about someone who left', async () => {
    expect(await toldOf({ to: 'gone' })).toEqual([]);
  });
});
