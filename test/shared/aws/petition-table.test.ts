import { randomUUID } from 'node:crypto';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyHandler } from '../../../functions/clock/daily.ts';
import { ringHandler } from '../../../functions/clock/ring.ts';
import { sweepHandler } from '../../../functions/clock/sweep.ts';
import { deskHandler } from '../../../functions/desk/desk.ts';
import { webHandler } from '../../../functions/intake/web.ts';
import { deliveryHandler } from '../../../functions/notify/delivery.ts';
import { sendHandler } from '../../../functions/notify/send.ts';
import { absenceTable } from '../../../shared/aws/absences.ts';
import { accusingTable } from '../../../shared/aws/accusing.ts';
import { askingTable } from '../../../shared/aws/askings.ts';
import { triesTable } from '../../../shared/aws/attempt-counter.ts';
import { auditTable } from '../../../shared/aws/audits.ts';
import { breakTable } from '../../../shared/aws/breaks.ts';
import { callTable } from '../../../shared/aws/calls.ts';
import { compensationTable } from '../../../shared/aws/compensations.ts';
import { contactTable } from '../../../shared/aws/contacts.ts';
import { blockCounter } from '../../../shared/aws/counter.ts';
import { departureTable } from '../../../shared/aws/departures.ts';
import { dueIndex, pledgeReader } from '../../../shared/aws/due.ts';
import { findingTable } from '../../../shared/aws/findings.ts';
import { glancesTable } from '../../../shared/aws/glances.ts';
import { improvementTable } from '../../../shared/aws/improvements.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { mannerTable } from '../../../shared/aws/manner.ts';
import { movedMomentTable } from '../../../shared/aws/moved-moments.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { officeTable, organizationItem } from '../../../shared/aws/office.ts';
import { outboxTable } from '../../../shared/aws/outbox.ts';
import { personTable } from '../../../shared/aws/persons.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { photoTable } from '../../../shared/aws/photos.ts';
import { gatherTable, slotTable } from '../../../shared/aws/rate-slots.ts';
import { receptionTable } from '../../../shared/aws/receptions.ts';
import { scoreTable } from '../../../shared/aws/score.ts';
import { sentTable } from '../../../shared/aws/sent.ts';
import { doorTable } from '../../../shared/aws/sign-in-codes.ts';
import { standingWishTable } from '../../../shared/aws/standing-wishes.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import type { RawMail } from '../../../shared/ports/mail.ts';
import { keyring } from '../../../shared/privacy/keys.ts';
import { sessionToken } from '../../../shared/privacy/session.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import { kst, office } from '../../petition/world.ts';
import { allDue } from '../../support/due.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { noArrivals, noCalls, noPublications } from '../../support/no-other-subjects.ts';
import { memoryKeys, memoryVault } from '../../support/vault.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
let now = kst('2026-11-24 10:12'); // Tuesday
const clock = { now: () => now };
const mails: RawMail[] = [];
const queued: { to: string; message: unknown; delay?: number }[] = [];
const logged: unknown[] = [];

beforeAll(async () => {
  db = await startDynamo();
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
afterAll(() => db.stop());

function world() {
  const { client, table } = db;
  const petitions = petitionTable(client, table, clock);
  const terms = officeTable(client, table, clock);
  const keys = async () => keyring('{"current":"a root that is long enough for tests"}');
  const notices = noticeTable(client, table, clock);
  const index = dueIndex(client, table);
  const jobs = jobTable(client, table);
  const log = (line: unknown) => void logged.push(line);
  const linkBase = 'http://localhost:4000';
  const sends = {
    send: async (message: unknown, delay?: number) =>
      void queued.push({ to: 'notices', message, ...(delay !== undefined && { delay }) }),
  };
  const rings = {
    ring: async (message: unknown) => void queued.push({ to: 'rings', message }),
    later: async (message: unknown, delay: number) =>
      void queued.push({ to: 'rings', message, delay }),
  };
  const post = { send: async (mail: RawMail) => `id-${mails.push(mail)}` };
  const metrics = () => {};
  const improvements = improvementTable(client, table, clock);
  const askings = askingTable(client, table);
  const web = webHandler({
    petitions,
    terms,
    keys,
    counter: blockCounter(client, table),
    linkBase,
    takesMail: async () => true,
    log,
  });
  const send = sendHandler({
    textLinks: false,
    notices,
    slots: slotTable(client, table),
    moments: index,
    improvements,
    calls: noCalls,
    publications: noPublications,
    askings,
    gathers: gatherTable(client, table),
    petitions,
    persons: personTable(client, table),
    accusing: accusingTable(client, table, clock),
    standing: standingWishTable(client, table),
    terms,
    keys,
    post,
    papers: { later: async () => {} },
    sends,
    clock,
    from: { sender: 'charter@example.org', inboundDomain: '' },
    linkBase,
    metrics: () => {},
    log,
  });
  const subjects = subjectsIn(client, table, clock, houseSubjects);
  const ring = ringHandler({
    ...{ subjects, terms, rings, clock, log },
    unwrittenPaper: async () => [],
  });
  const sweep = sweepHandler({
    moved: movedMomentTable(client, table),
    manner: mannerTable(client, table),
    arrivals: noArrivals,
    score: scoreTable(client, table),
    compensations: compensationTable(client, table),
    breaks: breakTable(client, table),
    audits: auditTable(client, table),
    subjects,
    pledges: pledgeReader(client, table),
    absences: absenceTable(client, table),
    petitions,
    departures: departureTable(client, table),
    improvements,
    calls: noCalls,
    publications: noPublications,
    worklists: worklistTable(client, table),
    waits: { ring: async () => false },
    notices,
    index,
    terms,
    rings,
    sends,
    clock,
    metrics,
    jobs,
    log,
  });
  const worklists = worklistTable(client, table);
  const daily = dailyHandler({ subjects, worklists, notices, terms, sends, jobs, clock, log });
  const delivery = deliveryHandler({ notices, petitions, askings, terms, clock, log });
  const desk = deskHandler({
    petitions,
    askings,
    score: scoreTable(client, table),
    improvements,
    publications: noPublications,
    compensations: compensationTable(client, table),
    calls: callTable(client, table, clock),
    contacts: contactTable(client, table),
    photos: photoTable(client, table),
    manner: mannerTable(client, table),
    conductSince: undefined,
    published: { entries: async () => [] },
    receptions: receptionTable(client, table),
    breaks: breakTable(client, table),
    audits: auditTable(client, table),
    findings: findingTable(client, table),
    standing: standingWishTable(client, table),
    terms,
    keys,
    firsts: sentTable(client, table),
    tries: triesTable(client, table),
    doors: doorTable(client, table),
    outbox: outboxTable(client, table),
    unwrittenPaper: async () => [],
    worklists: worklistTable(client, table),
    glances: glancesTable(client, table),
    persons: personTable(client, table),
    notices,
    slots: slotTable(client, table),
    nonce: randomUUID,
    counter: blockCounter(client, table),
    absences: absenceTable(client, table),
    vault: memoryVault().vault,
    dataKeys: memoryKeys(),
    files: {
      put: async () => {},
      get: async () => undefined,
      address: async () => '',
    },
    clock,
    linkBase,
    takesMail: async () => true,
    uploadsUrl: 'https://uploads.example.org',
    metrics: () => {},
    log,
  });
  return { petitions, notices, index, web, send, ring, sweep, daily, delivery, desk };
}

const request = (
  routeKey: string,
  change: { pathParameters?: Record<string, string>; [field: string]: unknown } = {},
) => {
  const [method = '', path = ''] = routeKey.split(' ');
  const rawPath = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => change.pathParameters?.[name] ?? '',
  );
  return {
    version: '2.0',
    routeKey,
    rawPath,
    headers: {},
    requestContext: {
      ...{ requestId: 'r', timeEpoch: now },
      http: { method, path: rawPath, sourceIp: '192.0.2.1' },
    },
    isBase64Encoded: false,
    ...change,
  } as never;
};
const batch = (...bodies: unknown[]) =>
  ({
    Records: bodies.map((body, i) => ({
      messageId: `m${i}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })),
  }) as never;
const submission = {
  title: '휴업급여 신청 서류 문의',
  body: '어떤 서류가 필요한가요? 900230-1234567',
  petitioner: { name: '홍가상', email: 'petitioner@example.com' },
};
const postPetition = (w: ReturnType<typeof world>, body: object = submission, headers = {}) =>
  w.web(request('POST /petitions', { body: JSON.stringify(body), headers }));

describe('one petition from receipt to answer', () => {
  let number = '';
  let accessCode = '';

  it('is received once, however often it is sent', async () => {
    const w = world();
    const first = await postPetition(w, submission, { 'idempotency-key': 'k1' });
    expect(first.statusCode, first.body).toBe(201);
    const said = JSON.parse(first.body ?? '');
    ({ number, accessCode } = said);
    expect(Object.keys(said)).toEqual([
      'number',
      'accessCode',
      'status',
      'receivedAt',
      'dueAt',
      'actBy',
      'department',
      'assignee',
      'pledges',
      'statusUrl',
    ]);
    expect(said.dueAt).toBe('2026-11-25T10:12:00.000+09:00');
    const again = await postPetition(w, submission, { 'idempotency-key': 'k1' });
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect(
      (await postPetition(w, { ...submission, title: '다른 것' }, { 'idempotency-key': 'k1' }))
        .statusCode,
    ).toBe(422);
    const same = await postPetition(w);
    expect(same.statusCode).toBe(200);
    expect(JSON.parse(same.body ?? '')).toEqual({ number, status: 'received' });
    const text = await w.petitions.content(number, 'submission');
    expect(text?.body).not.toContain('1234567');
  });

  it('sends each notice once, threaded and tagged', async () => {
    const w = world();
    const notices = await w.notices.of(number);
    expect(notices.map(({ kind }) => kind)).toEqual(['receipt', 'assignment']);
    const messages = notices.map(({ id }) => ({ v: 1, subject: number, notice: id }));
    expect(await w.send(batch(...messages))).toEqual({ batchItemFailures: [] });
    expect(await w.send(batch(...messages))).toEqual({ batchItemFailures: [] });
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      ['care-1@example.org', 'petitioner@example.com'].map((to) =>
        expect.stringContaining(to.slice(to.indexOf('@'))),
      ),
    );
    expect(await allDue(w.index, 'outbox')).toEqual([]);
    expect(Buffer.from(mails[0]?.raw ?? []).toString()).toMatch(
      /X-Ihaeng-Notice: (receipt|assignment)/,
    );
  });

  it('shows status for the code only', async () => {
    const w = world();
    const ask = (code: string, of = number) =>
      w.desk(
        request('GET /petitions/{number}', {
          pathParameters: { number: of },
          headers: { authorization: `Bearer ${code}` },
        }),
      );
    expect((await ask(accessCode)).statusCode).toBe(200);
    const wrong = await ask('AAAA-AAAA-AAAA');
    expect(wrong.statusCode).toBe(404);
    expect(await ask('AAAA-AAAA-AAAA', '2026-999999-9')).toEqual(wrong);
  });

  it('rings: early goes back, due warns once, the daily list and the sweep find it', async () => {
    const w = world();
    const pledge = (await w.petitions.read(number))?.pledges.find(
      ({ nextAt }) => nextAt !== undefined,
    );
    if (!pledge?.nextAt) throw new Error('nothing is scheduled');
    const message = {
      v: 1,
      subject: number,
      pledge: pledge.id,
      seq: pledge.nextSeq,
      moment: pledge.nextAt,
    };
    queued.length = 0;
    now = pledge.nextAt - 61 * 60_000;
    await w.ring(batch(message));
    expect(queued).toEqual([]); // hours early: the pledge stands in the index by its moment
    now = pledge.nextAt - 20 * 60_000;
    await w.ring(batch(message));
    expect(queued).toEqual([{ to: 'rings', message, delay: pledge.nextAt - now }]);
    now = pledge.nextAt;
    await w.ring(batch(message, message));
    expect((await w.notices.of(number)).length).toBeGreaterThan(2);
    expect((await w.notices.of(number)).filter(({ level }) => level === 'unaccepted')).toHaveLength(
      1,
    );
    now = kst('2026-11-25 08:50');
    queued.length = 0;
    await w.daily();
    await w.daily();
    expect(queued).toHaveLength(1);
    const { message: list } = queued[0] ?? {};
    mails.length = 0;
    expect(await w.send(batch(list))).toEqual({ batchItemFailures: [] });
    expect(mails).toHaveLength(1);
    queued.length = 0;
    await w.sweep();
    expect(queued.map(({ to }) => to)).toContain('notices');
    expect(queued.map(({ to }) => to)).toContain('rings');
  });

  it('is answered through the link, and the news of the mail is kept', async () => {
    const w = world();
    const plain =
      /[?]t=([\w.-]+)/.exec(
        (await simpleParser(Buffer.from(mails[0]?.raw ?? []))).text ?? '',
      )?.[1] ?? '';
    const entered = await w.desk(
      request('GET /desk/petitions/{number}', {
        pathParameters: { number },
        queryStringParameters: { t: plain },
      }),
    );
    expect(entered.statusCode).toBe(303);
    const person = (await w.petitions.read(number))?.assignee ?? '';
    const ring = keyring('{"current":"a root that is long enough for tests"}');
    const session = sessionToken(ring, { person, passedAt: now }, 'device');
    const cookie = `${entered.cookies?.[0]?.split(';')[0]}; ihaeng-session=${session}`;
    const page = await w.desk(
      request('GET /desk/petitions/{number}', { pathParameters: { number }, headers: { cookie } }),
    );
    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining('휴업급여')]);
    expect((await w.petitions.read(number))?.status).toBe('accepted');
    now = kst('2026-11-25 09:00');
    const answered = await w.desk(
      request('POST /desk/{act}', {
        pathParameters: { act: 'answer' },
        body: JSON.stringify({
          number,
          text: '세 가지입니다.',
          checked: ['questions', 'grounds'],
        }),
        headers: { authorization: `Bearer ${plain}`, 'ihaeng-session': session },
      }),
    );
    expect([answered.statusCode, answered.body]).toEqual([
      200,
      expect.stringContaining('answered'),
    ]);
    const notice = (await w.notices.of(number)).find(({ kind }) => kind === 'answer');
    if (!notice) throw new Error('no answer notice');
    mails.length = 0;
    expect(await w.send(batch({ v: 1, subject: number, notice: notice.id }))).toEqual({
      batchItemFailures: [],
    });
    const news = {
      v: 1,
      type: 'Delivery',
      messageId: 'id-9',
      notice: `${number}_${notice.id.replace('.', '_')}`,
      at: '2026-11-25T00:00:02.000Z',
    };
    expect(await w.delivery(batch(news, news))).toEqual({ batchItemFailures: [] });
    expect(await w.notices.read({ subject: number, id: notice.id })).toMatchObject({
      state: 'delivered',
      at: kst('2026-11-25 09:00:02'),
    });
    const bounce = { ...news, type: 'Bounce', at: '2026-11-25T00:00:03.000Z' };
    const stateAfter = async (bounceType: string) => {
      expect(await w.delivery(batch({ ...bounce, bounceType }))).toEqual({ batchItemFailures: [] });
      return (await w.notices.read({ subject: number, id: notice.id }))?.state;
    };
    expect(await stateAfter('Transient')).toBe('delivered');
    expect(await stateAfter('Permanent')).toBe('bounced');
    const raw = {
      detail: { eventType: 'Send', mail: { destination: ['petitioner@example.com'] } },
    };
    const refused = await w.delivery(batch(raw, { ...news, to: 'petitioner@example.com' }));
    expect(refused.batchItemFailures).toHaveLength(2);
    const overtaken = (await w.notices.of(number)).filter(({ state }) => state === 'pending');
    now += 3_700_000;
    await w.send(batch(...overtaken.map(({ id }) => ({ v: 1, subject: number, notice: id }))));
    expect((await w.notices.of(number)).filter(({ state }) => state === 'pending')).toEqual([]);
  });
});

it('sixteen writers on one petition: each decides anew, none is lost', async () => {
  const w = world();
  const { number } = JSON.parse(
    (await postPetition(w, { ...submission, title: '동시 요청' })).body ?? '',
  );
  const terms = await officeTable(db.client, db.table, clock)();
  const { close } = await import('../../../shared/petition/decide/acts.ts');
  expect(
    await w.petitions.act(number, (p) =>
      close(p, { reason: 'r' }, { ...terms, by: 'x', at: now, now }),
    ),
  ).toEqual({ refused: 'not-answered' });
  const petitions = await Promise.all(
    Array.from({ length: 16 }, (_, i) => postPetition(w, { ...submission, title: `글 ${i}` })),
  );
  expect(new Set(petitions.map(({ body }) => JSON.parse(body ?? '').number)).size).toBe(16);
});

it('what is not a petition is a problem document', async () => {
  const w = world();
  const bad = await w.web(
    request('POST /petitions', {
      body: JSON.stringify({ title: 1, x: 2 }),
      headers: { 'accept-language': 'en' },
    }),
  );
  expect(bad.statusCode).toBe(400);
  expect(
    JSON.parse(bad.body ?? '')
      .fields.map(({ name }: { name: string }) => name)
      .toSorted(),
  ).toEqual(['body', 'petitioner', 'title', 'x']);
  const broken = await w.web(
    request('POST /petitions', {
      body: Buffer.from([0x7b, 0xff]).toString('base64'),
      isBase64Encoded: true,
    }),
  );
  expect(broken.statusCode).toBe(400);
});
