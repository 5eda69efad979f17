import { readFileSync } from 'node:fs';
import { emailHandler } from '../../functions/intake/email.ts';
import { arrivalIdOf } from '../../shared/intake/arrival-id.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import { lineMarks } from '../../shared/mail/line-marks.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import { type Decision, isRefusal, type UniqueKey } from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { replyAddress } from '../../shared/privacy/reply.ts';
import { kst, office, terms as plain } from '../petition/world.ts';
import { type Found, storedBySes } from './ses.ts';

const DOMAIN = 'in.example.org';
export const FIRST = petitionNumber(2026, 1);
const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));

/** The first petition is care-1's. */
const terms = {
  ...plain,
  office: {
    ...office,
    departments: office.departments.map((department) => ({
      ...department,
      members: department.members.toReversed(),
    })),
  },
};

export const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/mail/${name}.eml`, import.meta.url));

/** The address of reply that one of our mails to this reader carried. */
export const replyTo = (reader: string, number = FIRST): string =>
  replyAddress(keys, { number, reader, domain: DOMAIN });

/** A fixture as it is sent to this reader's address of reply. */
export const repliedBy = (name: string, reader: string): Buffer =>
  Buffer.from(
    fixture(name).toString('latin1').replaceAll(`__REPLY__@${DOMAIN}`, replyTo(reader)),
    'latin1',
  );

/** The intake of mails over a record in memory, with its conditions; Tue 24 November 2026 10:12. */
export function mailWorld() {
  let now = kst('2026-11-24 10:12');
  const events = new Map<string, PetitionEvent[][]>();
  const contents = new Map<string, Map<string, Readonly<Record<string, unknown>>>>();
  const taken = new Map<string, UniqueKey>();
  /** When the probes left that came back. */
  const probes: number[] = [];
  const ledger = new Map<string, ArrivalEntry>();
  const notices: (NoticeIntent & { readonly subject: string; readonly id: string })[] = [];
  const objects = new Map<string, { readonly body: Buffer; readonly at: number }>();
  const released: string[] = [];
  const put = new Map<string, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  const lines: LogLine[] = [];
  const tries = new Map<string, number>();
  /** Marks of the lines of what went to a reader, by petition and reader. */
  const marked = new Map<string, string>();
  let turn = 0;
  let dies: 'before' | 'after' | undefined;

  const free = ({ key, expiresAt = Number.POSITIVE_INFINITY }: UniqueKey) =>
    !taken.has(key) ||
    (taken.get(key)?.expiresAt ?? Number.POSITIVE_INFINITY) <= now ||
    expiresAt < 0;
  function commit(number: string, decision: Decision, unique: readonly UniqueKey[]) {
    for (const key of unique) taken.set(key.key, key);
    if (decision.events.length > 0)
      events.set(number, [...(events.get(number) ?? []), [...decision.events]]);
    const texts = contents.get(number) ?? new Map();
    for (const { id, body, replaces } of decision.contents ?? []) {
      if (texts.has(id) && !replaces) throw new Error(`${id} is written once`);
      texts.set(id, body);
    }
    contents.set(number, texts);
    for (const entry of decision.ledger ?? []) ledger.set(entry.id, entry);
    for (const [index, notice] of decision.notices.entries())
      notices.push({ ...notice, subject: number, id: `${events.get(number)?.length}.${index}` });
  }
  const petitionOf = (number: string) => {
    const commits = events.get(number);
    return commits?.reduce<ReturnType<typeof evolve> | undefined>(
      (petition, one) => evolve(petition, one),
      undefined,
    );
  };
  function mayDie(when: 'before' | 'after') {
    if (dies !== when) return;
    dies = undefined;
    throw new Error(`killed ${when} the commit`);
  }
  const petitions: Petitions = {
    async receive(decision, unique) {
      const all = [...unique, ...(decision.claims ?? [])];
      const lost = all.find((key) => !free(key));
      if (lost) return { taken: lost.key, holds: taken.get(lost.key)?.holds ?? {} };
      mayDie('before');
      const petition = evolve(undefined, decision.events);
      commit(petition.number, decision, all);
      mayDie('after');
      return { committed: petition };
    },
    read: async (number) => petitionOf(number),
    async act(number, decide) {
      const petition = petitionOf(number);
      if (!petition) return undefined;
      const decision = decide(petition);
      if (isRefusal(decision)) return decision;
      const { claims = [] } = decision;
      if (decision.events.length === 0 && !decision.contents?.length)
        return { petition, events: [] };
      if (claims.some((key) => !free(key))) return { refused: 'attachment-taken' };
      mayDie('before');
      commit(number, decision, claims);
      mayDie('after');
      return { petition: petitionOf(number) ?? petition, events: decision.events };
    },
    history: async (number) => (events.get(number) ?? []).flat(),
    content: async (number, id) => contents.get(number)?.get(id),
    contents: async (number) => contents.get(number) ?? new Map(),
    whole: async (number) => ({
      contents: contents.get(number) ?? new Map(),
      events: (events.get(number) ?? []).flat(),
    }),
  };
  const handler = emailHandler({
    arrived: {
      get: async (key, most, version = 'v1') => {
        const object = objects.get(key);
        if (object && object.body.length > most)
          return { key, version, at: object.at, tooLarge: object.body.length };
        return object && { key, version, ...object };
      },
      put: async (key, body) => void put.set(key, body),
      release: async (key) => void released.push(key),
    },
    arrivals: {
      note: async (entry) => void ledger.set(entry.id, entry),
      petitionOf: async (id) => taken.get(`arrival#${id}`)?.holds.number,
      entry: async (_channel, _at, id) => ledger.get(id),
    },
    petitions,
    terms: async () => terms,
    keys: async () => keys,
    counter: async () => ++turn,
    files: { put: async ({ id }, body) => void files.set(id, body) },
    notices: {
      of: async (subject) =>
        notices
          .filter((one) => one.subject === subject)
          .map((one) => {
            const lines = marked.get(`${subject} ${one.to}`);
            const sent = { createdAt: 0, state: 'sent' as const, messageId: `ses-${one.id}` };
            return { ...one, ...sent, ...(lines !== undefined && { lines }) };
          }),
      add: async (subject, id, intent) => {
        if (notices.some((one) => one.subject === subject && one.id === id)) return false;
        notices.push({ ...intent, subject, id });
        return true;
      },
    },
    tries: {
      count: async (number) => tries.get(number) ?? 0,
      add: async (number) => void tries.set(number, (tries.get(number) ?? 0) + 1),
    },
    health: { probeSeen: async (_channel, sentAt) => void probes.push(sentAt) },
    clock: { now: () => now },
    ours: { domain: DOMAIN, sender: 'minwon@example.org' },
    faxSenders: '@webfax.example.com',
    log: (line) => void lines.push(line),
  });
  let come = 0;
  async function tell(key: string, more: Readonly<Record<string, unknown>> = {}) {
    const at = new Date(objects.get(key)?.at ?? now).toISOString();
    const body = JSON.stringify({ v: 1, key, version: 'v1', at, ...more });
    const { batchItemFailures } = await handler(
      { Records: [{ messageId: 'm', body }] } as never,
      {
        getRemainingTimeInMillis: () => 30_000,
      } as never,
    );
    return batchItemFailures.length === 0;
  }
  return {
    keys,
    probes,
    ledger,
    notices,
    files,
    put,
    released,
    lines,
    petitionOf,
    numbers: () => [...events.keys()],
    act: petitions.act,
    content: (number: string, id: string) => contents.get(number)?.get(id),
    text: (number: string, id = 'submission') =>
      contents.get(number)?.get(id) as Readonly<Record<string, string>> | undefined,
    later: (ms: number) => {
      now += ms;
    },
    /** The function dies at its next commit. */
    kill: (when: 'before' | 'after') => {
      dies = when;
    },
    tell,
    /** Our mails to this reader said this, and the marks of their lines were stored. */
    said: (text: string, reader = 'petitioner', subject = FIRST) =>
      void marked.set(
        `${subject} ${reader}`,
        lineMarks(keys.current, { subject, reader }, text.split('\n\n')),
      ),
    /** A mail comes and is told of; its key and its line in the ledger. */
    async comes(raw: Buffer, found: Found = {}) {
      come += 1;
      const key = `mail/m${come}`;
      objects.set(key, { body: storedBySes(raw, found), at: now });
      const done = await tell(key);
      return { key, id: arrivalIdOf(key, 'v1'), done, entry: ledger.get(arrivalIdOf(key, 'v1')) };
    },
  };
}
