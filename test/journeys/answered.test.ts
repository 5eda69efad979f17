import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerFrom,
  CITIZEN,
  kindOf,
  ofPetitions,
  openLink,
  openWorld,
  petition,
  told,
  type World,
} from './world.ts';

describe('a petition on a Tuesday morning, answered on time', () => {
  let world: World;
  let received: Awaited<ReturnType<World['post']>>;

  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
    received = await world.post('/petitions', petition());
    await world.idle();
  });
  afterAll(() => world.stop());

  it('is received with number, person, promise and code', () => {
    expect(received.status).toBe(201);
    expect(received.body).toMatchObject({
      number: expect.stringMatching(/^2026-\d{6,8}-\d$/),
      accessCode: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      receivedAt: expect.stringMatching(/^2026-11-24T10:12:00(\.\d+)?\+09:00$/),
      dueAt: expect.stringMatching(/^2026-11-25T10:12:00(\.\d+)?\+09:00$/),
      statusUrl: expect.stringContaining(received.body.number),
    });
    expect(JSON.stringify(received.body.department)).toContain('요양급여부');
  });

  it('tells the citizen and the assignee at once', async () => {
    expect((await world.mails()).map(kindOf).toSorted()).toEqual(['assignment', 'receipt']);
    const [receipt] = await world.mails(CITIZEN);
    expect(receipt?.text).toContain(received.body.number);
    expect(receipt?.text).toContain(received.body.accessCode);
  });

  it('shows the assignee the petition behind the link, and the mail does not', async () => {
    const assignment = (await world.mails()).find((mail) => kindOf(mail) === 'assignment');
    if (!assignment) throw new Error('nobody was assigned by mail');
    expect(assignment.text + assignment.html).not.toContain('허리');
    const { page, clean } = await openLink(world, assignment);
    expect(clean).not.toMatch(/[?&]t/);
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.body)).toContain('허리');
  });

  it('takes the answer, stops the clock and tells the citizen in the same thread', async () => {
    await world.to('2026-11-24 14:00');
    const assignment = (await world.mails()).find((mail) => kindOf(mail) === 'assignment');
    if (!assignment) throw new Error('nobody was assigned by mail');
    const answered = await answerFrom(world, assignment, received.body.number);
    expect(answered.status).toBeLessThan(300);
    await world.idle();
    const citizens = await world.mails(CITIZEN);
    expect(citizens.map(kindOf)).toEqual(['receipt', 'answer']);
    expect(citizens[1]?.text).toContain('신청서, 진단서, 통장 사본');
    expect(citizens[1]?.headers['in-reply-to'] ?? citizens[1]?.headers.references).toBeTruthy();
  });

  it('shows the citizen what was promised and kept, by number and code alone', async () => {
    const status = await world.ask(`/petitions/${received.body.number}`, {
      headers: { authorization: `Bearer ${received.body.accessCode}`, accept: 'application/json' },
    });
    expect(status.status).toBe(200);
    expect(status.body).toMatchObject({ number: received.body.number, status: 'answered' });
    expect(
      status.body.pledges.find((pledge: { id: string }) => pledge.id === 'answer-24h'),
    ).toMatchObject({ state: 'kept' });
    expect(status.body.answers).toHaveLength(1);
  });

  it('is silent for ever after', async () => {
    const before = await world.mails();
    await world.to('2026-12-24 10:00');
    const after = (await world.mails()).slice(before.length);
    // Nobody hears of the petition again. What the calendar owes the public is another matter, and its owner is told of that.
    expect(after.filter(({ to }) => to.includes(CITIZEN))).toEqual([]);
    expect(
      after.filter(({ text, html }) => `${text}${html}`.includes(received.body.number)),
    ).toEqual([]);
    expect(told(ofPetitions(after))).toEqual([]);
  });

  it('tells a stranger nothing: unknown number and wrong code are alike', async () => {
    const asked = async (number: string, code: string) => {
      const { status, body } = await world.ask(`/petitions/${number}`, {
        headers: { authorization: `Bearer ${code}`, accept: 'application/json' },
      });
      return { status, body };
    };
    const wrongCode = await asked(received.body.number, 'AAAA-AAAA-AAAA');
    const unknown = await asked('2026-999999-9', 'AAAA-AAAA-AAAA');
    expect(wrongCode.status).toBe(404);
    expect(unknown).toEqual(wrongCode);
  });
});
