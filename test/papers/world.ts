import { keepHandler } from '../../functions/papers/keep.ts';
import { readHandler } from '../../functions/papers/read.ts';
import type { Press } from '../../functions/papers/reading/open.ts';
import type { Recogniser } from '../../functions/papers/reading/recognise.ts';
import { arrivalIdOf, sha256 } from '../../shared/intake/arrival-id.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import type { KeepMessage, ReadMessage, ScannedMessage } from '../../shared/messages/arrived.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { step } from '../../shared/petition/evolve.ts';
import { type NewPaper, paperContent } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { kst, Life } from '../petition/world.ts';
import { memoryKeys, memoryVault } from '../support/vault.ts';
import { memoryWaits } from '../support/waits.ts';

export const AT = kst('2026-11-24 10:30');
const KEY = 'fax/f-1.tif';
const VERSION = 'v-1';

/** Petitions in memory with their papers, a bucket of arrivals, a vault, and both functions over them. */
export function papersWorld(body: Buffer) {
  let now = AT;
  let elapsed = 0;
  const petitions = new Map<string, Petition>();
  const texts = new Map<string, Readonly<Record<string, unknown>>>();
  const led = new Map<string, string>();
  const ledger = new Map<string, ArrivalEntry>();
  const objects = new Map([[`${KEY} ${VERSION}`, body]]);
  const released: string[] = [];
  const removed: string[] = [];
  const later: { message: KeepMessage; delay: number }[] = [];
  const asked: ReadMessage[] = [];
  const metrics: Record<string, number>[] = [];
  const lines: LogLine[] = [];
  const { waits, waiting } = memoryWaits<KeepMessage>();
  const { vault, held } = memoryVault();
  const dataKeys = memoryKeys();
  const port: Pick<Petitions, 'act' | 'read' | 'content'> = {
    read: async (number) => petitions.get(number),
    content: async (number, id) => texts.get(`${number} ${id}`),
    async act(number, decide) {
      const before = petitions.get(number);
      if (!before) return undefined;
      const decision = decide(before);
      if (isRefusal(decision)) return decision;
      for (const content of decision.contents ?? []) {
        const at = `${number} ${content.id}`;
        if (texts.has(at) && !content.replaces) throw new Error('written once');
        texts.set(at, JSON.parse(JSON.stringify(content.body)));
      }
      const petition = decision.events.reduce(step, before);
      petitions.set(number, petition);
      return { petition, events: decision.events };
    },
  };
  const log = (line: LogLine) => void lines.push(line);
  const clock = { now: () => now };
  const keep = keepHandler({
    petitions: port,
    arrivals: {
      petitionOf: async (id) => led.get(id),
      entry: async (_channel, _at, id) => ledger.get(id),
    },
    arrived: {
      async get(key, most, version = VERSION) {
        const found = objects.get(`${key} ${version}`);
        if (found && found.length > most) return { key, version, at: AT, tooLarge: found.length };
        return found && { key, version, body: found, at: AT };
      },
      release: async (key) => void released.push(key),
      async remove(key, version) {
        removed.push(`${key} ${version}`);
        objects.delete(`${key} ${version}`);
      },
    },
    vault,
    dataKeys,
    papers: { later: async (message, delay) => void later.push({ message, delay }) },
    waits,
    readings: { read: async (message) => void asked.push(message) },
    clock,
    metrics: (values) => void metrics.push({ ...values }),
    log,
  });
  const records = (message: object) =>
    ({ Records: [{ messageId: 'm', body: JSON.stringify(message) }] }) as never;
  const context = {} as never;

  return {
    petitions,
    texts,
    ledger,
    objects,
    released,
    removed,
    later,
    waiting,
    asked,
    metrics,
    lines,
    held,
    vault,
    dataKeys,
    id: arrivalIdOf(KEY, VERSION),
    paper: (number: string) => petitions.get(number)?.papers?.[0],
    /** A petition that this very object led to, as its part. */
    receive(number: string, change: Partial<NewPaper> = {}, part = 0): string {
      const id = arrivalIdOf(KEY, VERSION, part);
      const paper: NewPaper = {
        ...{ id, type: 'tiff', bytes: body.length, hash: sha256(body), flags: [] },
        ...change,
      };
      const life = new Life('2026-11-24 10:12', {
        ...{ number, channel: 'fax', papers: [paper], unkeyed: true },
      });
      petitions.set(number, life.petition);
      texts.set(`${number} ${paperContent(paper.id)}`, { key: KEY, version: VERSION });
      led.set(id, number);
      return paper.id;
    },
    change: (number: string, work: (petition: Petition) => Petition) => {
      const before = petitions.get(number);
      if (before) petitions.set(number, work(before));
    },
    wait: (ms: number) => {
      now += ms;
    },
    scanned: (found: ScannedMessage['found'], key = KEY) =>
      keep(
        records({ v: 1, key, version: VERSION, at: new Date(AT).toISOString(), found }),
        context,
      ),
    gone: () =>
      keep(
        records({
          ...{ v: 1, key: KEY, version: VERSION, released: true },
          at: new Date(AT).toISOString(),
        }),
        context,
      ),
    split: (number: string) =>
      keep(records({ v: 1, split: number, at: new Date(AT).toISOString() }), context),
    /** Reads what was asked for, chunk by chunk; `lasts` ms a page. */
    async readAll(press: (body: Uint8Array) => Press, recogniser: Recogniser, lasts = 0) {
      const read = readHandler({
        petitions: port,
        vault,
        dataKeys,
        readings: { read: async (message) => void asked.push(message) },
        press: (opened) => {
          const inner = press(opened);
          return {
            ...inner,
            ask(one, within) {
              elapsed += lasts;
              return inner.ask(one, within);
            },
          };
        },
        recogniser,
        elapsed: () => elapsed,
        clock,
        log,
      });
      let chunks = 0;
      for (let message = asked.shift(); message; message = asked.shift()) {
        const { batchItemFailures } = await read(records(message), context);
        if (batchItemFailures.length > 0) throw new Error('a chunk failed');
        chunks += 1;
      }
      return chunks;
    },
  };
}
