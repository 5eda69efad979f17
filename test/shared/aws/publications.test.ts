import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glancesTable } from '../../../shared/aws/glances.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { publicEntries } from '../../../shared/aws/public-entries.ts';
import { publicationTable } from '../../../shared/aws/publications.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import { topicTable } from '../../../shared/aws/topics.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import { answer } from '../../../shared/petition/decide/acts.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { endPublication, publish, writePublication } from '../../../shared/publications/act.ts';
import { countAsking } from '../../../shared/publications/asked-often.ts';
import { openPublication } from '../../../shared/publications/register.ts';
import type { Words } from '../../../shared/publications/words.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import type { Subjects } from '../../../shared/subjects/kind.ts';
import { context } from '../../petition/context.ts';
import { kst, submission } from '../../petition/world.ts';
import { CHANGE, PUBLICATION, QUESTION } from '../../publications/house.ts';
import { houseTable } from '../../support/house-table.ts';

let world: Awaited<ReturnType<typeof house>>;
beforeEach(async () => {
  world = await house();
});
afterEach(() => world.stop());

async function house() {
  const start = kst('2026-11-24 10:30'); // Tuesday
  const { client, table, clock, terms, turnTo, stop } = await houseTable(start);
  const publications = publicationTable(client, table, clock);
  const subjects: Subjects = subjectsIn(client, table, clock, houseSubjects);
  const acting = async (by: string) => ({
    ...(await terms()),
    by,
    at: clock.now(),
    now: clock.now(),
  });
  return {
    ...{ publications, entries: publicEntries(client, table), stop },
    petitions: petitionTable(client, table, clock),
    topics: topicTable(client, table, clock),
    worklists: worklistTable(client, table),
    glances: glancesTable(client, table),
    subjects,
    terms,
    now: clock.now,
    turnTo: (at: string) => turnTo(kst(at)),
    async registers(words: Words, kind: 'announcement' | 'question' = 'announcement') {
      const opened = openPublication(
        {
          ...{ id: PUBLICATION, kind, cause: 'registered', by: 'care-1', department: 'care' },
          ...{ owner: 'care-1', words, at: clock.now() },
        },
        await terms(),
      );
      if ('refused' in opened) throw new Error(opened.refused);
      return await publications.make(PUBLICATION, opened);
    },
    async publishes(by = 'care-1') {
      const context = await acting(by);
      return await publications.act(PUBLICATION, (one) =>
        publish(one, { seen: one.version }, context),
      );
    },
    async writes(words: Words) {
      const context = await acting('care-1');
      await publications.act(PUBLICATION, (one) =>
        writePublication(one, { words, seen: one.version }, context),
      );
    },
    async ends() {
      const context = await acting('care-head');
      await publications.act(PUBLICATION, (one) =>
        endPublication(one, { reason: '더는 맞지 않습니다.', seen: one.version }, context),
      );
    },
  };
}

describe('a publication in the table', () => {
  it('is made once, and stands in the lists of its owner and its department', async () => {
    expect([await world.registers(CHANGE), await world.registers(CHANGE)]).toEqual([true, false]);
    const { works } = await world.worklists.page({ person: 'care-1' });
    expect(works).toMatchObject([{ number: PUBLICATION, kind: 'publication' }]);
    const { publications } = await world.glances([PUBLICATION]);
    expect(publications.get(PUBLICATION)).toMatchObject({ words: CHANGE, owner: 'care-1' });
    expect(await world.publications.ofDepartment('care')).toMatchObject([
      { id: PUBLICATION, dueAt: kst('2026-11-25 18:00') },
    ]);
    expect(await world.entries.of('announcement')).toEqual([]);
  });

  it('stands in public with each of its versions, whose words stay what they were', async () => {
    await world.registers(CHANGE);
    await Promise.all([world.publishes(), world.publishes()]);
    await world.writes({ ...CHANGE, text: { ko: '고친 글' } });
    expect((await world.entries.of('announcement'))[0]?.versions).toHaveLength(1);
    await world.publishes();
    const [entry, ...more] = await world.entries.of('announcement');
    expect(more).toEqual([]);
    expect(entry?.versions.map(({ number, words }) => [number, words.text.ko])).toEqual([
      [1, CHANGE.text.ko],
      [2, '고친 글'],
    ]);
    expect((await world.worklists.page({ person: 'care-1' })).works).toEqual([]);
    expect(await world.publications.ofDepartment('care', true)).toMatchObject([{ number: 2 }]);
    const history = await world.publications.history(PUBLICATION);
    expect(history.map(({ type }) => type)).toEqual([
      ...['PublicationOpened', 'Published', 'PublicationWritten', 'Published'],
    ]);
  });

  it('that holds no longer stands in public no longer', async () => {
    await world.registers(QUESTION, 'question');
    await world.publishes('care-head');
    expect(await world.entries.of('question')).toHaveLength(1);
    await world.ends();
    expect(await world.entries.of('question')).toEqual([]);
  });

  it('is rung by the clock of the house, and is late for good', async () => {
    await world.registers(CHANGE);
    world.turnTo('2026-11-26 09:00');
    const found = await world.subjects.read(PUBLICATION);
    const [pledge] = found?.state.pledges ?? [];
    if (!pledge) throw new Error('nothing is owed');
    const ring = {
      v: 1 as const,
      ...{ subject: PUBLICATION, pledge: pledge.id },
      seq: pledge.nextSeq,
      moment: 0,
    };
    const context = { ...(await world.terms()), at: world.now(), now: world.now() };
    await world.subjects.act(PUBLICATION, (state, kind) => kind.onRing(state, ring, context));
    expect(await world.publications.read(PUBLICATION)).toMatchObject({ late: true });
  });
});

describe('what petitions ask to be published', () => {
  it('a change that an answer tells of stands with the answer, once', async () => {
    const { petitions, publications, terms, now } = world;
    const given = await terms();
    const received = receive(submission('2026-11-24 10:12'), given);
    await petitions.receive(received, []);
    const [first] = received.events;
    const number = first && 'number' in first ? String(first.number) : '';
    const said = { answer: 'answer-2', hash: 'hash-2', changes: true } as const;
    const acted = await petitions.act(number, (petition) =>
      answer(petition, said, context(given, { by: 'care-1', at: now() })),
    );
    expect(acted && 'events' in acted).toBe(true);
    const [asked, ...more] = await publications.ofDepartment('care');
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ cause: 'answer', about: number, owner: 'care-head' });
    const history = await petitions.history(number);
    expect(history.find(({ type }) => type === 'PetitionAnswered')).toMatchObject({
      publication: asked?.id,
    });
  });

  it('a topic is counted by each petition once, and opens one task however they meet', async () => {
    const { topics, publications, terms, now } = world;
    const given = await terms();
    const counts = (by: string) =>
      topics.count('care', '휴업급여', async (before) =>
        countAsking(
          before,
          { department: 'care', topic: '휴업급여', asking: { by, at: now() }, now: now() },
          given,
        ),
      );
    expect([await counts('a'), await counts('a')]).toEqual([true, false]);
    await Promise.all([counts('b'), counts('c'), counts('b')]);
    await counts('d');
    const asked = await publications.ofDepartment('care');
    expect(asked).toMatchObject([{ cause: 'asked-often', kind: 'question', about: '휴업급여' }]);
  });
});
