import { afterEach, describe, expect, it } from 'vitest';
import { answerFrom, CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

async function received(at = '2026-11-24 10:12') {
  world = await openWorld(at);
  const { body } = await world.post('/petitions', petition());
  await world.idle();
  const assignment = (await world.mails()).find((mail) => kindOf(mail) === 'assignment');
  if (!assignment) throw new Error('nobody was assigned by mail');
  return { ...body, assignment };
}

const stateOf = async (
  { number, accessCode }: { number: string; accessCode: string },
  id = 'answer-24h',
) => {
  const { body } = await world.ask(`/petitions/${number}`, {
    headers: { authorization: `Bearer ${accessCode}`, accept: 'application/json' },
  });
  return body.pledges.find((pledge: { id: string }) => pledge.id === id);
};

describe('an answer at the bound', () => {
  it.each([
    ['one second before', '2026-11-25 10:11:59', 'kept', ['receipt', 'answer']],
    ['exactly at', '2026-11-25 10:12:00', 'kept', ['receipt', 'answer']],
    ['one second after', '2026-11-25 10:12:01', 'broken', ['receipt', 'delay', 'answer']],
  ])('%s the due instant', async (_when, at, state, mails) => {
    const given = await received();
    await world.to(at);
    expect((await answerFrom(world, given.assignment, given.number)).status).toBeLessThan(300);
    await world.idle();
    expect((await stateOf(given)).state).toBe(state);
    expect((await world.mails(CITIZEN)).map(kindOf)).toEqual(mails);
  });
});

describe('a prior notice', () => {
  const extend = async (given: Awaited<ReturnType<typeof received>>) => {
    await world.to('2026-11-25 10:00');
    const { token } = await openLink(world, given.assignment);
    const reply = await world.post(
      '/desk/extend',
      {
        number: given.number,
        reason: 'site-check',
        newDueAt: '2026-11-26T09:00:00+09:00',
        sentence: '현장 확인을 하고 있습니다.',
      },
      { authorization: `Bearer ${token}` },
    );
    expect(reply.status).toBeLessThan(300);
    await world.idle();
    const notice = (await world.mails(CITIZEN)).find((mail) => kindOf(mail) === 'date-change');
    if (!notice) throw new Error('no notice of the new date');
    return notice;
  };

  it.each([
    [
      'one second before the due instant',
      '2026-11-25T10:11:59+09:00',
      'open',
      '2026-11-26T09:00:00',
    ],
    ['one second after it', '2026-11-25T10:12:01+09:00', 'broken', '2026-11-25T10:12:00'],
  ])('delivered %s', async (_when, at, state, dueAt) => {
    const given = await received();
    await world.post('/_local/deliver', { kind: 'date-change', event: 'hold' });
    const notice = await extend(given);
    await world.to('2026-11-25 10:12:30');
    await world.deliver({ messageId: notice.id, event: 'Delivery', at });
    await world.to('2026-11-25 10:40');
    const pledge = await stateOf(given);
    expect(pledge.state).toBe(state);
    expect(pledge.dueAt.slice(0, 19)).toBe(dueAt);
  });
});
