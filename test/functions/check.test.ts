import { describe, expect, it } from 'vitest';
import { checkHandler } from '../../functions/casework/check.ts';
import type { Difference } from '../../shared/channels/difference.ts';
import { awaitedId, type CheckMessage, type FileScanned } from '../../shared/messages/check.ts';
import { CHECKED_WITHIN, standingOf } from '../../shared/petition/attachment.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { step } from '../../shared/petition/evolve.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { kst, Life } from '../petition/world.ts';
import { memoryWaits } from '../support/waits.ts';

const AT = kst('2026-11-24 10:12'); // Tuesday
const MINUTE = 60_000;
const ID = 'a'.repeat(32);
const BODY = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const MESSAGE: FileScanned = {
  ...{ v: 1, key: `uploads/${ID}`, version: 'v-1', found: 'NO_THREATS_FOUND' },
  at: new Date(AT).toISOString(),
};

/** A file that the scanner has looked at; the queue, the sweep and the clock by hand. */
function room(body = BODY, isScanned = true) {
  let now = AT;
  let petition = new Life('2026-11-24 10:12').petition;
  let isClaimed = false;
  let scan: { version: string; found?: FileScanned['found'] } | undefined = { version: 'v-1' };
  const open = new Map<string, Difference>();
  const told: string[] = [];
  const metrics: Record<string, number>[] = [];
  let later: { message: CheckMessage; at: number }[] = [];
  const { waits, waiting, due } = memoryWaits<CheckMessage>();
  const lines: string[] = [];
  const act: Petitions['act'] = async (_number, decide) => {
    const decision = decide(petition);
    if (isRefusal(decision)) return decision;
    petition = decision.events.reduce(step, petition);
    return { petition, events: decision.events };
  };
  const handler = checkHandler({
    petitions: { act, read: async () => petition },
    claims: { of: async () => (isClaimed ? petition.number : undefined) },
    files: { get: async () => ({ body, version: 'v-1' }), scan: async () => scan },
    checks: { later: async (message, delay) => void later.push({ message, at: now + delay }) },
    waits,
    differences: {
      async found(difference) {
        const isNew = !open.has(difference.id);
        if (isNew) told.push(difference.kind);
        open.set(difference.id, difference);
        return isNew;
      },
      close: async ({ id }) => open.delete(id),
    },
    isScanned,
    clock: { now: () => now },
    metrics: (values) => void metrics.push({ ...values }),
    log: ({ message }) => void lines.push(message),
  });
  const check = (message: CheckMessage) =>
    handler({ Records: [{ messageId: 'm', body: JSON.stringify(message) }] } as never);
  return {
    waiting,
    lines,
    check,
    open,
    told,
    metrics,
    /** What the scanner wrote on the file itself; undefined where nothing has come. */
    tag(next: typeof scan) {
      scan = next;
    },
    file: () => petition.attachments?.[0],
    standing: () => {
      const [file] = petition.attachments ?? [];
      return file && standingOf(file, now);
    },
    /** As the commit of a petition does it: with the moment at which it must be known what is in the file. */
    async claim() {
      isClaimed = true;
      const at = new Date(now).toISOString();
      await waits.until(awaitedId(ID), { v: 1, file: ID, at }, now + CHECKED_WITHIN);
      petition = {
        ...petition,
        attachments: [
          { id: ID, of: 'submission', by: 'petitioner', type: 'pdf', bytes: body.length, at: now },
        ],
      };
    },
    /** So long goes by; hops of one message by the queue, and what the sweep rings each five minutes. */
    async wait(ms: number): Promise<number> {
      const end = now + ms;
      let hops = 0;
      for (; now < end; now += 5000) {
        const ripe = later.filter(({ at }) => at <= now);
        later = later.filter(({ at }) => at > now);
        for (const { message } of ripe) await check(message);
        hops += ripe.length;
        if ((now - AT) % (5 * MINUTE) === 0) for (const message of due(now)) await check(message);
      }
      return hops;
    },
  };
}

it('a file that is uploaded two hours before its petition is checked, and its message hopped less than sixteen times', async () => {
  const { check, wait, claim, file, waiting, lines } = room();
  await check(MESSAGE);
  expect(await wait(2 * 60 * MINUTE)).toBeLessThan(16);
  expect(lines).toEqual([]);
  await claim();
  await wait(20 * MINUTE);
  expect(file()).toMatchObject({ verdict: 'sound' });
  expect(waiting.size).toBe(0);
});

it('one that is handed in at once is checked by the queue, within the time that it has waited', async () => {
  const { check, wait, claim, file, waiting } = room();
  await check(MESSAGE);
  await wait(2 * MINUTE);
  await claim();
  await wait(MINUTE);
  expect(file()).toMatchObject({ verdict: 'sound' });
  expect(waiting.size).toBe(0);
});

it('one that a lost message would have forgotten is rung by the sweep', async () => {
  const { waiting, check } = room();
  await check(MESSAGE);
  expect([...waiting.values()]).toEqual([{ message: MESSAGE, at: AT + 15 * MINUTE }]);
});

it('one that nobody hands in within a day is left, and waits no longer', async () => {
  const { check, wait, waiting, lines } = room();
  await check(MESSAGE);
  await wait(25 * 60 * MINUTE);
  expect(waiting.size).toBe(0);
  expect(lines).toEqual(['a file was never claimed']);
});

it('a file whose bytes are not what its name says is found to differ, and one that is what it says is sound', async () => {
  const sound = room();
  await sound.claim();
  await sound.check(MESSAGE);
  expect(sound.file()?.verdict).toBe('sound');
  const other = room(Buffer.from('MZ\u0090\0this program cannot be run here, whatever its name'));
  await other.claim();
  await other.check(MESSAGE);
  expect(other.file()?.verdict).toBe('differs');
});

describe('a claimed file of which the scanner says nothing', () => {
  const HOUR = 60 * MINUTE;

  it('is told an hour later, once, and is neither gone nor safe; a word that comes after days counts', async () => {
    const { claim, check, wait, file, standing, open, told } = room();
    await claim();
    await wait(59 * MINUTE);
    expect([told, standing()]).toEqual([[], 'awaited']);
    await wait(6 * MINUTE);
    expect([told, standing()]).toEqual([['unchecked'], 'unchecked']);
    await wait(3 * 24 * HOUR);
    expect([told, standing(), file()?.verdict]).toEqual([['unchecked'], 'unchecked', undefined]);
    await check({ ...MESSAGE, at: new Date(AT + 73 * HOUR).toISOString() });
    expect([file()?.verdict, open.size]).toEqual(['sound', 0]);
    await wait(24 * HOUR);
    expect(told).toEqual(['unchecked']);
  });

  it('whose tag was written and whose message was lost is looked into all the same', async () => {
    const { claim, wait, tag, file, told, waiting } = room();
    await claim();
    tag({ version: 'v-1', found: 'NO_THREATS_FOUND' });
    await wait(65 * MINUTE);
    expect([file()?.verdict, file()?.version, told]).toEqual(['sound', 'v-1', []]);
    expect(waiting.size).toBe(0);
  });

  it('is found by its tag when that is written late', async () => {
    const { claim, wait, tag, file, open } = room();
    await claim();
    await wait(2 * HOUR);
    expect(open.size).toBe(1);
    tag({ version: 'v-1', found: 'THREATS_FOUND' });
    await wait(7 * HOUR);
    expect([file()?.verdict, open.size]).toEqual(['infected', 0]);
  });

  it('that never came is missing, and nobody is told that it was not scanned', async () => {
    const { claim, wait, tag, file, told, waiting } = room();
    tag(undefined);
    await claim();
    await wait(65 * MINUTE);
    expect([file()?.verdict, told, waiting.size]).toEqual(['missing', [], 0]);
  });

  it('is looked into at once where no scanner is installed and the word that it came was lost', async () => {
    const { claim, wait, file, told } = room(BODY, false);
    await claim();
    await wait(65 * MINUTE);
    expect([file()?.verdict, told]).toEqual(['sound', []]);
  });

  it.each(['FAILED', 'ACCESS_DENIED'] as const)(
    'because its scan ended in %s has no verdict, is told, and is sound after another scan',
    async (found) => {
      const { claim, check, wait, tag, file, told, open } = room();
      await claim();
      await check({ ...MESSAGE, found });
      tag({ version: 'v-1', found });
      expect(file()?.verdict).toBeUndefined();
      await wait(65 * MINUTE);
      expect([file()?.verdict, told]).toEqual([undefined, ['unchecked']]);
      await check(MESSAGE);
      expect([file()?.verdict, open.size]).toEqual(['sound', 0]);
    },
  );
});

it('a file that the scanner cannot look into is counted and held, until another scan can', async () => {
  const { claim, check, file, metrics, waiting } = room();
  await claim();
  await check({ ...MESSAGE, found: 'UNSUPPORTED' });
  expect([file()?.verdict, metrics]).toEqual(['unscanned', [{ UnscannableFiles: 1 }]]);
  expect(waiting.size).toBe(0);
  await check(MESSAGE);
  expect(file()?.verdict).toBe('sound');
  await check({ ...MESSAGE, found: 'THREATS_FOUND' });
  expect(file()?.verdict).toBe('sound'); // the first that looked into it
});
