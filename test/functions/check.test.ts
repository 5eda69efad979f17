import { expect, it } from 'vitest';
import { checkHandler } from '../../functions/casework/check.ts';
import type { CheckMessage } from '../../shared/messages/check.ts';
import { step } from '../../shared/petition/evolve.ts';
import { isRefusal, type Petitions } from '../../shared/petition/ports.ts';
import { kst, Life } from '../petition/world.ts';
import { memoryWaits } from '../support/waits.ts';

const AT = kst('2026-11-24 10:12'); // Tuesday
const MINUTE = 60_000;
const ID = 'a'.repeat(32);
const BODY = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const MESSAGE: CheckMessage = {
  ...{ v: 1, key: `uploads/${ID}`, version: 'v-1', found: 'NO_THREATS_FOUND' },
  at: new Date(AT).toISOString(),
};

/** A file that the scanner has looked at; the queue, the sweep and the clock by hand. */
function room(body = BODY) {
  let now = AT;
  let petition = new Life('2026-11-24 10:12').petition;
  let isClaimed = false;
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
    files: { get: async () => ({ body, version: 'v-1' }), keep: async () => {} },
    checks: { later: async (message, delay) => void later.push({ message, at: now + delay }) },
    waits,
    clock: { now: () => now },
    log: ({ message }) => void lines.push(message),
  });
  const check = (message: CheckMessage) =>
    handler({ Records: [{ messageId: 'm', body: JSON.stringify(message) }] } as never);
  return {
    waiting,
    lines,
    check,
    file: () => petition.attachments?.[0],
    claim() {
      isClaimed = true;
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
  claim();
  await wait(20 * MINUTE);
  expect(file()).toMatchObject({ verdict: 'sound' });
  expect(waiting.size).toBe(0);
});

it('one that is handed in at once is checked by the queue, within the time that it has waited', async () => {
  const { check, wait, claim, file, waiting } = room();
  await check(MESSAGE);
  await wait(2 * MINUTE);
  claim();
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
  sound.claim();
  await sound.check(MESSAGE);
  expect(sound.file()?.verdict).toBe('sound');
  const other = room(Buffer.from('MZ\u0090\0this program cannot be run here, whatever its name'));
  other.claim();
  await other.check(MESSAGE);
  expect(other.file()?.verdict).toBe('differs');
});
