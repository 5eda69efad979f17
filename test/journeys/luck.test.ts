import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startService } from '../../infra/local/service.ts';
import { templates } from '../support/service.ts';
import { answerFrom, CITIZEN, kindOf, kst, openWorld, petition, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterEach(() => world.stop());

/** As a hand slip in the console would: the body of one item is no JSON any more. */
async function damage(pk: string, sk: string): Promise<void> {
  const { endpoint, region, credentials, tables } = (await world.ask('/_local/env')).body;
  await new DynamoDBClient({ endpoint, region, credentials }).send(
    new UpdateItemCommand({
      TableName: String(Object.values(tables)[0]),
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: 'SET body = :broken',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':broken': { S: '{broken' } },
    }),
  );
}

const kinds = async (to?: string) => (await world.mails(to)).map(kindOf);
const receive = async () => (await world.post('/petitions', petition())).body;

describe('a call that the role does not grant', () => {
  it('is refused here as it would be there', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'ihaeng-ungranted-'));
    cpSync(templates(), copy, { recursive: true });
    const file = join(copy, 'service.template.json');
    const ungranted = JSON.parse(readFileSync(file, 'utf8'));
    for (const [id, { Type, Properties }] of Object.entries<{
      Type: string;
      Properties: { PolicyDocument?: { Statement: { Sid: string }[] } };
    }>(ungranted.Resources)) {
      const document = Properties?.PolicyDocument;
      if (Type === 'AWS::IAM::Policy' && id.startsWith('IntakeWeb') && document)
        document.Statement = document.Statement.filter(({ Sid }) => Sid !== 'CommitRecords');
    }
    writeFileSync(file, JSON.stringify(ungranted));
    const poor = await startService({
      templates: copy,
      startAt: kst('2026-11-24 10:12'),
      running: false,
      port: 0,
    });
    try {
      const reply = await fetch(`${poor.endpoint}/petitions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(petition()),
      });
      expect(reply.status).toBe(500);
      expect(poor.logs().join('\n')).toContain('AccessDenied');
      expect((await poor.items()).filter(({ sk }) => sk === 'now#state')).toEqual([]);
    } finally {
      await poor.stop();
      rmSync(copy, { recursive: true });
    }
  });
});

describe('the worst luck', () => {
  it('a killed function leaves nothing half done: before and after each of its effects', async () => {
    const effects = {
      'intake/web': ['dynamodb', 'secretsmanager'],
      'casework/relay': ['sqs'],
      'clock/arm': ['dynamodb', 'scheduler'],
      'clock/ring': ['dynamodb'],
      'notify/send': ['dynamodb', 'ses'],
      'notify/delivery': ['dynamodb'],
    };
    for (const [name, services] of Object.entries(effects))
      for (const service of services)
        for (const fault of ['kill-before-reply', 'kill-after-reply'])
          await world.fault({ service, function: name, fault, count: 1 });
    let reply = await world.post('/petitions', petition(), { 'idempotency-key': 'killed' });
    for (let n = 0; reply.status !== 201 && n < 10; n++) {
      expect(reply.status).toBeGreaterThanOrEqual(500);
      reply = await world.post('/petitions', petition(), { 'idempotency-key': 'killed' });
    }
    expect(reply.status).toBe(201);
    await world.to('2026-12-02 12:00');
    const once = (await kinds(CITIZEN)).toSorted();
    expect(once).toEqual(['delay', 'delay', 'receipt']);
    expect((await kinds()).filter((kind) => kind === 'assignment')).toHaveLength(1);
    expect(
      world.service.faults.filter((fault) => fault.function !== 'PapersRead' && fault.count > 0),
    ).toEqual([]);
  });

  it('SES refusing for a while delays mail and loses none', async () => {
    await world.fault({ service: 'ses', fault: 'throttle', count: 12 });
    await receive();
    // In steps: a long advance wakes the sweep, which sends again what waits, once at its end only.
    for (const at of ['10:20', '10:30', '10:40', '10:50', '11:30'])
      await world.to(`2026-11-24 ${at}`);
    expect((await kinds()).toSorted()).toEqual(['assignment', 'receipt']);
  });

  it('a lost schedule is found by the sweep', async () => {
    await world.fault({
      service: 'scheduler',
      action: 'CreateSchedule',
      fault: 'drop',
      count: 100,
    });
    await receive();
    await world.to('2026-11-25 10:30');
    expect(await kinds(CITIZEN)).toEqual(['receipt', 'delay']);
  });

  it('a promise that cannot be read stops its own petition alone, and rings under its key', async () => {
    const { number: broken } = await receive();
    await damage(broken, 'now#pledge#answer-24h');
    const lost = { service: 'scheduler', action: 'CreateSchedule', fault: 'drop', count: 100 };
    await world.fault(lost);
    const other = petition({ petitioner: { name: '홍다른', email: 'other@example.com' } });
    await world.post('/petitions', other);
    await world.to('2026-11-25 10:30');
    expect(await kinds('other@example.com')).toEqual(['receipt', 'delay']);
    expect((await kinds()).filter((kind) => kind === 'due-today')).toHaveLength(1);
    const rung = world.service.logs().filter((line) => line.includes('UnreadableItems'));
    expect(rung.length).toBeGreaterThan(0);
    const named = world.service.logs().filter((line) => line.includes('an item cannot be read'));
    expect(named.every((line) => line.includes(`${broken} now#pledge#answer-24h`))).toBe(true);
  });

  it('the lists of the morning reach everybody once, although their job is killed three times', async () => {
    await receive();
    await world.post('/petitions', petition({ title: '장해급여 문의' }));
    const killed = { service: 'dynamodb', function: 'clock/daily', fault: 'kill-after-reply' };
    await world.fault({ ...killed, action: 'PutItem', count: 3 });
    await world.to('2026-11-25 09:10');
    const lists = (await world.mails()).filter((mail) => kindOf(mail) === 'due-today');
    expect(lists.map(({ to }) => to[0]?.split('-')[0]).toSorted()).toEqual(['care', 'pension']);
    expect(
      world.service.faults.some(({ fault, count }) => fault === killed.fault && count < 3),
    ).toBe(true);
  });

  it('a dropped ring is found by the sweep', async () => {
    await receive();
    await world.to('2026-11-25 10:11:00');
    await world.fault({ service: 'sqs', fault: 'drop', count: 1 });
    await world.to('2026-11-25 10:12:30');
    expect(await kinds(CITIZEN)).toEqual(['receipt']);
    await world.to('2026-11-25 10:30');
    expect(await kinds(CITIZEN)).toEqual(['receipt', 'delay']);
  });

  it('the relay off for two days loses nothing', async () => {
    await world.fault({ service: 'lambda', function: 'relay', fault: 'drop', count: 1000 });
    await receive();
    await world.to('2026-11-26 10:12');
    expect(await kinds(CITIZEN)).toEqual(['receipt', 'delay']);
    expect((await kinds()).filter((kind) => kind === 'assignment')).toHaveLength(1);
  });

  it('conflicts and throttling are ridden out, and too many of them say when to come again', async () => {
    await world.fault({
      service: 'dynamodb',
      action: 'TransactWriteItems',
      fault: 'conflict',
      count: 2,
    });
    expect((await world.post('/petitions', petition())).status).toBe(201);
    await world.fault({
      service: 'dynamodb',
      action: 'TransactWriteItems',
      fault: 'conflict',
      count: 100,
    });
    const busy = await world.post('/petitions', petition({ title: '휴업급여 두 번째' }));
    expect(busy.status).toBe(503);
    expect(busy.headers.get('retry-after')).toBeTruthy();
    await world.clearFaults();
    expect((await world.post('/petitions', petition({ title: '휴업급여 두 번째' }))).status).toBe(
      201,
    );
  });

  it('throttling is ridden out by everybody on the way', async () => {
    for (const name of ['intake/web', 'clock/arm', 'notify/send', 'notify/delivery'])
      await world.fault({ service: 'dynamodb', function: name, fault: 'throttle', count: 2 });
    expect((await world.post('/petitions', petition())).status).toBe(201);
    await world.to('2026-11-24 10:30');
    expect((await kinds()).toSorted()).toEqual(['assignment', 'receipt']);
    expect(
      world.service.faults.filter((fault) => fault.function !== 'PapersRead' && fault.count > 0),
    ).toEqual([]);
  });

  it('an answer survives a conflict with a ring', async () => {
    const { number } = await receive();
    await world.to('2026-11-25 10:11:59');
    const assignment = (await world.mails()).find((mail) => kindOf(mail) === 'assignment');
    if (!assignment) throw new Error('nobody was assigned by mail');
    await world.fault({
      service: 'dynamodb',
      action: 'TransactWriteItems',
      fault: 'conflict',
      count: 2,
    });
    expect((await answerFrom(world, assignment, number)).status).toBeLessThan(300);
    await world.to('2026-11-27 12:00');
    expect(await kinds(CITIZEN)).toEqual(['receipt', 'answer']);
  });
});
