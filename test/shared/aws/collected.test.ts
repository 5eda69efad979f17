import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kst } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { mailRoom } from '../../support/mail-room.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

let room: ReturnType<typeof mailRoom>;
beforeEach(() => {
  room = mailRoom(db, kst('2026-11-24 15:00')); // Tuesday
});
const statesOf = (...numbers: string[]) => Promise.all(numbers.map(room.stateOf));
/** Longer than a claim holds and its news may take. */
const CLAIM_IS_OVER = 151;

describe('a mail that collects what waits for a person', () => {
  it('tells each once, though its first notice is moot and the sender dies after SES took it', async () => {
    const [moot, one, two] = await room.waiting('care-1', 3);
    room.answer(moot);
    room.post('kill after');
    await room.send(moot);
    await room.send(one);
    expect(await room.told()).toEqual([[one, two]]);
    await room.news(['Send', one]);
    room.later(CLAIM_IS_OVER);
    for (const number of [one, two, moot]) await room.send(number);
    expect(await room.told()).toEqual([[one, two]]);
    expect(await statesOf(moot, one, two)).toEqual(['dropped', 'sent', 'sent']);
  });

  it('drops what is moot among the others', async () => {
    const [one, moot, two] = await room.waiting('care-2', 3);
    room.answer(moot);
    await room.send(one);
    expect(await room.told()).toEqual([[one, two]]);
    expect(await statesOf(one, moot, two)).toEqual(['sent', 'dropped', 'sent']);
  });

  it('tells each once, though its first notice becomes moot before the news of it', async () => {
    const [one, two] = await room.waiting('support-1', 2);
    room.post('kill after');
    await room.send(one);
    room.answer(one);
    room.later(CLAIM_IS_OVER);
    await room.send(one);
    expect(await statesOf(one)).toEqual(['dropped']);
    await room.news(['Send', one]);
    await room.send(two);
    expect(await room.told()).toEqual([[one, two]]);
    expect(await statesOf(one, two)).toEqual(['sent', 'sent']); // it had left
  });

  it('is tried again with all of it when the sender dies before SES took it', async () => {
    const [one, two, three] = await room.waiting('care-head', 3);
    room.post('kill before');
    await room.send(one);
    expect(await room.told()).toEqual([]);
    room.answer(three);
    room.later(CLAIM_IS_OVER);
    for (const number of [one, two, three]) await room.send(number);
    expect(await room.told()).toEqual([[one, two]]);
  });

  it('does not count as told what was only in an earlier try of it', async () => {
    const [one, two] = await room.waiting('support-head', 2);
    await room.claim(two, one, kst('2026-11-24 15:00:20'));
    await room.send(one); // a later try, while the other is still claimed for the earlier one
    expect(await room.told()).toEqual([[one]]);
    room.later(15 * 60);
    await room.send(two);
    expect(await room.told()).toEqual([[one], [two]]);
  });
});

describe('a slot of fifteen minutes', () => {
  it('is not taken by a warning that is moot', async () => {
    const [moot] = await room.waiting('duty', 1);
    room.answer(moot);
    await room.send(moot);
    const [one] = await room.waiting('duty', 1);
    await room.send(one);
    expect(await room.told()).toEqual([[one]]);
    expect(room.waits).toEqual([]);
  });

  it('is taken by a warning that is said', async () => {
    const [one] = await room.waiting('director', 1);
    await room.send(one);
    const [two] = await room.waiting('director', 1);
    room.later(60);
    await room.send(two);
    expect(await room.told()).toEqual([[one]]);
    expect(room.waits).toEqual([14 * 60_000]);
  });
});

const BREAK = { kind: 'break', level: 'break' } as const;
const broken = async (to: string, count: number, recipientIs: 'head' | 'director') => {
  const numbers = await room.waiting(to, count, { ...BREAK, recipientIs });
  for (const number of numbers) room.lifeOf(number).turnTo('2026-11-25 10:12:01');
  return numbers;
};

describe('the mails of breaks', () => {
  const moment = (subject: string, when: string) =>
    db.client.send(
      new PutItemCommand({
        TableName: db.table,
        Item: {
          pk: { S: subject },
          sk: { S: 'now#pledge#answer-24h' },
          duePk: { S: 'sweep#1' },
          dueAt: { N: String(kst(when)) },
        },
      }),
    );

  it('one alone in its minute goes at once, and those of a quarter of an hour go in one', async () => {
    room.to('2026-11-30 10:12:01');
    const [one] = await broken('support-head', 1, 'head');
    await moment(one, '2026-11-30 10:12:30'); // of its own petition: nothing that could go with it
    await room.send(one);
    room.later(5 * 60);
    const [two, three] = await broken('support-head', 2, 'head');
    await room.send(two);
    await room.send(three);
    expect(await room.told()).toEqual([[one]]);
    room.later(10 * 60);
    await room.send(two);
    await room.send(three);
    expect(await room.told()).toEqual([[one], [two, three]]);
  });

  it('wait for their minute where another promise has its moment in it', async () => {
    room.to('2026-12-01 10:12:01');
    const [one, two] = await broken('care-head', 2, 'head');
    await moment('2026-999999-9', '2026-12-01 10:12:40');
    await room.send(one);
    expect(await room.told()).toEqual([]);
    expect(room.waits).toEqual([60_000]);
    room.later(60);
    await room.send(one);
    expect(await room.told()).toEqual([[one, two]]);
  });

  it('come to who oversees further apart with each of a day, and anew the next day', async () => {
    const minutesBetween = async (morning: string) => {
      room.to(morning);
      const before = room.waits.length;
      for (let n = 0; n < 5; n += 1) {
        const [one] = await broken('director', 1, 'director');
        const waits = room.waits.length;
        await room.send(one);
        if (room.waits.length === waits) continue;
        room.later((room.waits.at(-1) ?? 0) / 1000);
        await room.send(one);
      }
      return room.waits.slice(before).map((ms) => ms / 60_000);
    };
    expect(await minutesBetween('2026-12-02 09:00')).toEqual([15, 60, 240, 480]);
    expect(await minutesBetween('2026-12-03 09:00')).toEqual([15, 60, 240, 480]);
    expect(await room.told()).toHaveLength(10);
  });
});

describe('breaks of one minute', () => {
  it('are told to the director within the hour, however many there are', async () => {
    room.to('2026-12-04 09:00');
    const numbers = await broken('director', 100, 'director');
    for (const quarter of [0, 15, 30, 45]) {
      room.to(`2026-12-04 09:${String(quarter).padStart(2, '0')}`);
      for (const number of numbers)
        if ((await room.stateOf(number)) === 'pending') await room.send(number);
    }
    const told = await room.told();
    expect(told.map(({ length }) => length)).toEqual([31, 31, 31, 7]);
    expect(new Set(told.flat())).toEqual(new Set(numbers));
  });

  it('count among the mails of the day: those that follow come further apart', async () => {
    const [one] = await broken('director', 1, 'director');
    room.to('2026-12-04 12:00');
    const before = room.waits.length;
    await room.send(one);
    expect(room.waits.slice(before)).toEqual([(5 * 60 + 45) * 60_000]); // eight hours after the fourth
    room.later((5 * 60 + 45) * 60);
    await room.send(one);
    expect((await room.told()).flat()).toEqual([one]);
  });
});

describe('a break whose mail is held while somebody answers', () => {
  it('is told as answered late, and its button looks', async () => {
    room.to('2026-12-07 10:12:01');
    const [one] = await broken('care-head', 1, 'head');
    await room.send(one);
    const [two, three] = await broken('care-head', 2, 'head');
    await room.send(two);
    room.later(5 * 60);
    room.answer(two);
    room.later(10 * 60);
    await room.send(two);
    expect((await room.told()).flat()).toEqual([one, two, three]);
    const [, mail = ''] = await room.texts();
    const [early = '', late = ''] = mail.split(two)[1]?.split(three) ?? [];
    expect(early).toContain('기한이 지나 답변했습니다');
    expect(early).toContain('처리 경과 보기');
    expect(late).not.toContain('기한이 지나 답변했습니다');
    expect(late).not.toContain('처리 경과 보기');
  });
});

describe('an act-by mail that leaves after the break', () => {
  const waiting = async (to: string, recipientIs: 'head' | 'dutyOfficer') => {
    const act = { kind: 'escalation', level: 'act-by', recipientIs } as const;
    const [one] = await room.waiting(to, 1, act);
    room.lifeOf(one).turnTo('2026-11-25 10:12:01');
    room.to('2026-11-25 10:13');
    return one;
  };

  it('tells the duty officer, whom no other mail tells, of the break', async () => {
    const one = await waiting('audit', 'dutyOfficer');
    await room.send(one);
    expect(await room.texts()).toEqual([expect.stringContaining('약속한 기한이 지났습니다')]);
    expect(await statesOf(one)).toEqual(['sent']);
  });

  it('is moot for the head, whom the mail of the break tells', async () => {
    const one = await waiting('audit', 'head');
    await room.send(one);
    expect(await statesOf(one)).toEqual(['dropped']);
  });

  it('is moot for everybody once it is answered', async () => {
    const one = await waiting('audit', 'dutyOfficer');
    room.answer(one);
    await room.send(one);
    expect(await statesOf(one)).toEqual(['dropped']);
  });
});
