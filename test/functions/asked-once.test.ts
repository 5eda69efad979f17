import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAskedNow } from '../../functions/notify/asking.ts';
import type { SendDeps } from '../../functions/notify/deps.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { chooseAsking } from '../../shared/petition/decide/asking.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { askingsInMemory } from '../support/askings.ts';
import { standardCharter } from '../support/charters.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = kst('2026-11-24 10:12');
const keys = keyring(
  '{"current":"a root that only this test knows","previous":"the root before it"}',
);

/** Three people with a dozen petitions: what each does, so many hours after the last. */
const act = fc.record({
  does: fc.constantFrom(
    'send',
    'send',
    'answer',
    'answer',
    'agree',
    'refuse',
    'report',
    'withdraw',
  ),
  person: fc.nat(2),
  which: fc.nat(11),
  hours: fc.constantFrom(0, 1, 4, 30, 24 * 8, 24 * 29, 24 * 31),
  agrees: fc.boolean(),
  delicate: fc.boolean(),
  /** The queue brings it so often. */
  times: fc.integer({ min: 1, max: 3 }),
});

const written = (at: number) =>
  new Date(at + 9 * HOUR).toISOString().slice(0, 19).replace('T', ' ');

interface Sent {
  readonly life: Life;
  readonly person: number;
  readonly delicate: boolean;
  read: number;
}

it('nobody is asked twice within thirty days, nobody without consent, nobody in a delicate matter', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
      // Every lot is drawn, so that only the rules keep anybody from being asked.
      const all = { ...standardCharter.terms.asking, percent: 100 };
      const charter = { ...standardCharter, terms: { ...standardCharter.terms, asking: all } };
      const given = { ...terms, charter };
      const askings = askingsInMemory();
      const sent: Sent[] = [];
      const when: { readonly person: number; readonly at: number; readonly sent: Sent }[] = [];
      let now = START;
      const post = async (times: number) => {
        for (const one of sent) {
          const { life } = one;
          const due = life.told
            .slice(one.read)
            .flat()
            .filter(({ kind }) => kind === 'asking');
          one.read = life.told.length;
          for (const intent of due) {
            const createdAt = now;
            now += all.after;
            const notice = {
              ...intent,
              subject: life.petition.number,
              id: '1.0',
              createdAt,
            } as Notice;
            if (isObsolete(notice, life.petition, charter)) continue;
            const deps = depsOf(one, askings, () => now);
            for (let n = 0; n < times; n += 1) {
              const before = askings.all.size;
              const is = await isAskedNow({ notice, petitions: [life.petition] }, given, deps);
              if (askings.all.size > before) {
                expect(is).toBe(true);
                when.push({ person: one.person, at: now, sent: one });
                expect(life.petition.mayBeAsked).toBe(true);
                expect(one.delicate || (life.petition.reports ?? []).length > 0).toBe(false);
              }
            }
          }
        }
      };
      for (const { does, person, which, hours, agrees, delicate, times } of acts) {
        now += hours * HOUR;
        if (does === 'send') {
          const life = new Life(
            written(now),
            {
              ...{
                number: `2026-0000${10 + sent.length}-1`,
                contact: { email: true, phone: true },
              },
              ...(agrees && { mayBeAsked: true }),
              ...(which % 3 === 0 && { channel: 'visit', enteredBy: 'care-2' }),
            },
            given,
          );
          sent.push({ life, person, delicate, read: 0 });
        } else {
          const one = sent[which % Math.max(1, sent.length)];
          const id = `answer-${now}`;
          one?.life.does((p, t) => {
            const c = context(t, { at: now });
            if (does === 'answer')
              return answer(p, { answer: id, hash: id }, { ...c, by: 'care-1' });
            if (does === 'withdraw') return withdraw(p, {}, c);
            if (does === 'report')
              return raiseReport(p, { of: 'petition', words: `rude-${now}` }, c);
            return chooseAsking(p, { agrees: does === 'agree' }, c);
          });
        }
        await post(times);
      }
      for (const [i, one] of when.entries())
        for (const other of when.slice(i + 1))
          if (one.person === other.person)
            expect(Math.abs(other.at - one.at)).toBeGreaterThanOrEqual(all.restDays * DAY);
      asked += when.length;
    }),
    { interruptAfterTimeLimit: process.env.CI === undefined ? 6_000 : 15_000, numRuns: 400 },
  );
  expect(asked).toBeGreaterThan(50);
}, 30_000);

function depsOf(
  { person, delicate }: Sent,
  askings: ReturnType<typeof askingsInMemory>,
  now: () => number,
): SendDeps {
  const petitioner = { email: `Person-${person}@example.com`, phone: `010-0000-000${person}` };
  const body = delicate ? '상사에게 괴롭힘을 당했습니다.' : '어떤 서류가 필요한가요?';
  return {
    petitions: { content: async () => ({ title: '문의', body, petitioner }) },
    notices: { drop: async () => true, putBack: async () => true },
    keys: async () => keys,
    clock: { now },
    log: () => {},
    askings,
  } as never as SendDeps;
}

it('waits for its time, draws the same again, and another charter asks by its own numbers', async () => {
  const life = new Life('2026-11-24 10:12', {
    channel: 'phone',
    enteredBy: 'care-2',
    mayBeAsked: true,
  });
  const [intent] = life.notices.filter(({ kind }) => kind === 'asking');
  const notice = {
    ...intent,
    subject: life.petition.number,
    id: '1.2',
    createdAt: START,
  } as Notice;
  const one = { life, person: 0, delicate: false, read: 0 };
  const at = async (charter: typeof standardCharter, now: number) => {
    const askings = askingsInMemory();
    const deps = depsOf(one, askings, () => now);
    const about = { notice, petitions: [life.petition] };
    const said = await isAskedNow(about, { ...terms, charter }, deps);
    return { said, asked: [...askings.all.values()], ids: [...askings.all.keys()] };
  };
  expect(await at(standardCharter, START + 3 * HOUR - 1)).toEqual({
    said: false,
    asked: [],
    ids: [],
  });
  expect(await at(standardCharter, START + 3 * HOUR)).toEqual(
    await at(standardCharter, START + 3 * HOUR),
  );
  const small = await at(smallCharter, START);
  expect(small.asked).toMatchObject([
    { clause: 'S5', team: 'care', person: 'care-2', closesAt: START + 5 * DAY },
  ]);
});
