import { isDeepStrictEqual } from 'node:util';
import { arrivalsHandler } from '../../functions/staff/arrivals/arrivals.ts';
import type { ArrivalsDeps } from '../../functions/staff/arrivals/deps.ts';
import { differenceId } from '../../shared/channels/difference.ts';
import { SEAL } from '../../shared/lambda/body.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import type { ReleaseMessage } from '../../shared/messages/arrived.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import type { KeptDifference } from '../../shared/ports/differences.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { sealOf, sessionToken } from '../../shared/privacy/session.ts';
import { SESSION } from '../../shared/web/cookies.ts';
import { kst, terms } from '../petition/world.ts';
import { eventOf } from './desk-request.ts';
import { FORM, HTML } from './desk-world.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
export const NOW = kst('2026-11-24 14:00');
const AT = kst('2026-11-24 10:12');

export const held = (n: number, change: Partial<ArrivalEntry> = {}): ArrivalEntry => ({
  channel: 'email',
  id: String(n).padStart(32, '0'),
  at: AT,
  outcome: 'quarantined',
  because: 'spam',
  key: `mail/m${n}`,
  version: 'v1',
  ...change,
});
const MAIL = [
  'From: =?utf-8?B?7ZmN6rCA7IOB?= <sender@example.com>',
  'To: minwon@in.example.org',
  'Subject: <b>010-0000-4821</b>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '<script>alert(1)</script> 연락처는 010-0000-4821 입니다.',
].join('\r\n');

export const difference = (change: Partial<KeptDifference> = {}): KeptDifference => ({
  channel: 'post',
  day: '2026-11-24',
  kind: 'unhandled',
  id: differenceId('unhandled', 'incoming/20261124/홍가상/1.pdf'),
  key: 'incoming/20261124/홍가상/1.pdf',
  at: AT,
  seenAt: AT + 3_600_000,
  redrivenAt: AT + 3_600_000,
  told: {},
  ...change,
});

/** What is open, as the table gives it. */
export const opened = (open: readonly KeptDifference[]): ArrivalsDeps['differences'] => ({
  open: async (most, from = 0) => ({ keys: open, shown: open.slice(from, from + most) }),
});

interface AtDesk {
  readonly person?: string | null;
  readonly query?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly seal?: boolean;
}

/** The page of arrivals over a ledger in memory. */
export function arrivalsWorld(lines: readonly ArrivalEntry[], change: Partial<ArrivalsDeps> = {}) {
  const ledger = new Map(lines.map((line) => [line.id, line]));
  const released: ReleaseMessage[] = [];
  const logged: LogLine[] = [];
  const handler = arrivalsHandler({
    arrivals: {
      onDay: async (channel, day) =>
        day === '2026-11-24' ? [...ledger.values()].filter((one) => one.channel === channel) : [],
      quarantined: async (from, most) => {
        const all = [...ledger.values()].filter(({ outcome }) => outcome === 'quarantined');
        return { waiting: all.slice(from, from + most), all: all.length };
      },
      entry: async (_channel, _at, id) => ledger.get(id),
      async decided(entry) {
        if (ledger.get(entry.id)?.outcome !== 'quarantined') return false;
        ledger.set(entry.id, entry);
        return true;
      },
      async reopened(entry, over) {
        if (!isDeepStrictEqual(ledger.get(entry.id), over)) return false;
        ledger.set(entry.id, entry);
        return true;
      },
    },
    objects: {
      get: async (key) => ({ key, version: 'v1', at: AT, body: Buffer.from(MAIL) }),
      list: async (key) => [{ key, at: AT, bytes: 1234 }],
    },
    differences: opened([]),
    due: { putOff: async () => ({ first: [], all: 0 }) },
    health: {
      standing: async () =>
        new Map([
          ['web', { state: 'up', since: AT, checkedAt: NOW }],
          ['email', { state: 'down', since: AT, checkedAt: NOW }],
          ['post', { state: 'silent', since: AT, checkedAt: NOW }],
        ]),
      counted: async () => ({ probed: 12, up: 11 }),
    },
    glances: async () => ({
      petitions: new Map(),
      items: new Map(),
      calls: new Map(),
      publications: new Map(),
    }),
    persons: { of: async () => [] },
    queues: { email: { release: async (message) => void released.push(message) } },
    terms: async () => terms,
    keys: async () => keys,
    clock: { now: () => NOW },
    linkBase: 'https://petitions.example.org',
    log: (line) => void logged.push(line),
    ...change,
  });
  return {
    ledger,
    released,
    logged,
    /** As a member of staff whose device has passed the door; `person` null on one that has not. */
    ask(
      method: 'GET' | 'POST',
      path: string,
      { person = 'duty', query, fields, headers = {}, seal = true }: AtDesk = {},
    ) {
      const session =
        person === null ? undefined : sessionToken(keys, { person, passedAt: NOW }, 'd');
      const sent = new URLSearchParams(fields);
      if (session && seal) sent.set(SEAL, sealOf(keys, session));
      return handler(
        eventOf(method, path, NOW, {
          headers: { ...(method === 'POST' ? FORM : HTML), ...headers },
          cookies: session ? [`${SESSION}=${session}`] : [],
          ...(query && { query }),
          ...(method === 'POST' && { body: sent.toString() }),
        }),
      );
    },
  };
}
