import { describe, expect, it } from 'vitest';
import { nameOfArrival } from '../../functions/staff/arrivals/bodies.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { STAFF_ROUTES } from '../../functions/staff/routes.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { fairly } from '../../shared/petition/conduct/fair.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct, reviewFinding } from '../../shared/petition/decide/finding.ts';
import { keepApart } from '../../shared/petition/decide/keep-apart.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { makeStatement, putAllegation } from '../../shared/petition/decide/statement.ts';
import { claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { reportVisit } from '../../shared/petition/decide/visit-report.ts';
import { ruleVisit } from '../../shared/petition/decide/visit-ruling.ts';
import { linkToken, openedAt } from '../../shared/privacy/link.ts';
import { readStatementId, statementId } from '../../shared/privacy/statement-id.ts';
import { context } from '../petition/context.ts';
import { kst, office, terms } from '../petition/world.ts';
import { arrivalsWorld, difference, held, opened } from './arrivals-world.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';
import { keys, type Name, staff } from './staff-cases.ts';

/** care-2 stands in for care-1; each was asked for a part before. */
const given = {
  ...terms,
  office: {
    ...office,
    mailRoom: 'care-1',
    people: office.people.map((one) => (one.id === 'care-1' ? { ...one, deputy: 'care-2' } : one)),
    departments: office.departments.map((one) =>
      one.id === 'care' ? { ...one, members: ['care-1', 'care-2', 'care-3'] } : one,
    ),
  },
};
const care1 = office.people.find(({ id }) => id === 'care-1');
if (care1)
  given.office.people = [
    ...given.office.people,
    { ...care1, id: 'care-3', name: 'care-3', role: { ko: '대리', en: 'clerk' } },
  ];

const SECRET = '비밀스러운 말씀';
const WORDS = '전화를 먼저 끊었습니다';

/** A petition that its assignee asked somebody about, at 11:00 on a Tuesday. */
function asked() {
  const world = deskWorld({ given, contact: { email: false, phone: false, post: true } });
  world.texts.set('submission', {
    title: '휴업급여 문의',
    body: SECRET,
    petitioner: { name: '홍가상' },
  });
  const at = kst('2026-11-24 11:00');
  world.life.does((petition, all) =>
    consult(
      petition,
      { person: 'care-2', question: 'question-2', original: true },
      context(all, { by: 'care-1', at }),
    ),
  );
  return { world, at };
}

/** Its assignee is reported by its petitioner. */
function reported() {
  const { world, at } = asked();
  world.life.does((petition, all) =>
    raiseReport(petition, { of: 'petition', words: 'report-3' }, context(all, { at })),
  );
  world.texts.set('report-3', { text: WORDS });
  world.at('2026-11-24 11:05');
  return world;
}

/** The same, reported by the same person in another petition. */
function reportedElsewhere(): World {
  const { world, at } = asked();
  const all = [{ from: '2026-000009-1', report: 'report-1', barred: ['care-1', 'care-2'] }];
  world.life.does((petition, given) => keepApart(petition, { all }, context(given, { at })));
  world.at('2026-11-24 11:05');
  return world;
}
type World = ReturnType<typeof reported>;

/** Their part in a second visit that was found to be our fault is asked by whoever found it, and found after they were heard. */
function askedOfVisit(): World {
  const { world } = asked();
  const does = (
    decide: (...all: never[]) => unknown,
    command: object,
    minute: number,
    by?: string,
  ): void => {
    const at = kst(`2026-11-24 11:${minute}`);
    const refused = world.life.does((petition, all) => {
      const when = fairly(petition, context(all, { at, ...(by !== undefined && { by }) } as never));
      return decide(...([petition, command, when] as never[])) as never;
    });
    if (refused) throw new Error(refused);
  };
  const R = { report: 'report-1' };
  const claim = { day: parseDay('2026-11-20'), how: 'page', recipient: 'r' };
  does(claimVisit as never, claim, 10);
  const fault = { outcome: 'fault', cause: 'wrong-guidance', sentence: 'visit-finding-4' };
  does(ruleVisit as never, fault, 11, 'care-head');
  does(reportVisit as never, { visit: 'visit-1', person: 'care-1' }, 12, 'care-head');
  world.texts.set('allegation', { text: OF_VISIT });
  world.texts.set('why', { text: OF_VISIT });
  does(putAllegation as never, { ...R, allegation: 'allegation' }, 13, 'care-head');
  does(makeStatement as never, { ...R, statement: 'statement' }, 14, 'care-1');
  does(findConduct as never, { ...R, upheld: true, reason: 'why' }, 15, 'care-head');
  world.at('2026-11-24 11:20');
  return world;
}
const OF_VISIT = '서류를 빠뜨리고 안내했다는 말';

/** Links to all that there is of it, as somebody has them from mails of before. */
const cookiesOf = (person: string) =>
  [KNOWN, `consult-${KNOWN}`, 'worklist'].flatMap((place) => {
    const opened = openedAt(place);
    const token = linkToken(keys, { person, ...opened, expiresAt: kst('2026-12-24 00:00') });
    return [`desk-${place}=${token}`];
  });

const addressOf = (path: string) =>
  path
    .replace('{number}', KNOWN)
    .replace('{item}', `I-${KNOWN}-1`)
    .replaceAll(/\{\w+\}/g, '0123456789abcdef0123456789abcdef');

const GETS = STAFF_ROUTES.filter(({ method, who }) => method === 'GET' && who === 'staff').map(
  ({ path }) => path,
);
const COMMANDS = Object.keys(STAFF_COMMANDS) as readonly Name[];

describe.each([
  ['the accused', 'care-1', reported],
  ['who stands in for them', 'care-2', reported],
  ['who is accused in another petition of the same person', 'care-1', reportedElsewhere],
  ['who stands in for them there', 'care-2', reportedElsewhere],
  ['who is asked about a second visit', 'care-1', askedOfVisit],
  ['who stands in for them then', 'care-2', askedOfVisit],
])('%s', (_, person, made) => {
  it.each(
    GETS.flatMap((path) => [
      [path, 'application/json'],
      [path, HTML.accept],
    ]),
  )('finds nothing of it at GET %s as %s', async (path, accept) => {
    const world = made();
    const { statusCode, body = '' } = await world.ask('GET', addressOf(path), {
      headers: { accept },
      cookies: cookiesOf(person),
      query: { show: 'original', purpose: 'answer' },
    });
    for (const secret of [SECRET, WORDS, '홍가상', '휴업급여']) expect(body).not.toContain(secret);
    if (path.includes('{number}')) expect(statusCode).toBe(404);
    else expect(body).not.toContain(KNOWN);
  });

  it.each(COMMANDS)('can do nothing there with POST /desk/%s', async (name) => {
    const world = made();
    const { version } = world.life.petition;
    const { statusCode, body = '' } = await staff(world, name, {}, { person });
    expect([statusCode, world.life.petition.version]).toEqual([404, version]);
    expect(body).not.toContain(SECRET);
  });

  it.each(['/desk/preview', '/desk/edit'])('sees no mail of it at POST %s', async (path) => {
    const world = made();
    const { statusCode } = await world.ask('POST', path, {
      headers: FORM,
      cookies: cookiesOf(person),
      body: new URLSearchParams({ number: KNOWN, text: '답변' }).toString(),
    });
    expect(statusCode).toBe(404);
  });

  it.each(['own', 'beyond'])('finds it by no search: %s', async (where) => {
    const world = made();
    const { body = '' } = await world.ask('POST', '/desk/search', {
      headers: { ...JSON_BODY, accept: 'application/json' },
      cookies: cookiesOf(person),
      body: JSON.stringify({ q: KNOWN, ...(where === 'beyond' && { purpose: 'call' }) }),
    });
    expect(body).not.toContain(SECRET);
    expect(body).not.toContain('"department"');
  });

  it('records no letter of it as sent', async () => {
    const world = made();
    const { version } = world.life.petition;
    await world.ask('POST', '/desk/outbox', {
      headers: JSON_BODY,
      cookies: cookiesOf(person),
      body: JSON.stringify({ letters: `${KNOWN}/1.0` }),
    });
    expect(world.life.petition.version).toBe(version);
  });
});

/** Who opens the page, and who of them reads about whom the report is. */
const page = async (world: World, person: string) =>
  await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies: cookiesOf(person) });

/** Who opens the page of a petition with a report in it, what they get, and whether they read about whom it is. */
const READERS = [
  ['the accused', 'care-1', 404, false],
  ['who stands in for them', 'care-2', 404, false],
  ['a colleague, who has it now', 'care-3', 200, false],
  ['their head', 'care-head', 200, true],
  ['another head', 'support-head', 403, false],
  ['a colleague elsewhere', 'support-1', 403, false],
  ['who is on duty', 'duty', 200, false],
  ['the director', 'director', 200, false],
  ['audit', 'audit', 200, true],
] as const;

it.each(READERS)('%s opens the page: %s', async (_, person, status, sees) => {
  const { statusCode, body = '' } = await page(reported(), person);
  expect(statusCode).toBe(status);
  expect(body.includes(WORDS)).toBe(sees);
  expect(body.includes('말씀의 대상')).toBe(sees);
});

it.each([
  ['care-3', 200],
  ['care-head', 200],
  ['audit', 200],
  ['support-1', 403],
])(
  '%s opens another petition of the same person, and reads of no accusation: %s',
  async (person, status) => {
    const { statusCode, body = '' } = await page(reportedElsewhere(), person);
    expect(statusCode).toBe(status);
    for (const words of ['말씀의 대상', '2026-000009-1', '불친절'])
      expect(body).not.toContain(words);
  },
);

it.each(READERS)(
  '%s reads of whose fault a second visit was: %s',
  async (_, person, status, sees) => {
    const shown = [
      await page(askedOfVisit(), person),
      await askedOfVisit().ask('GET', `/desk/petitions/${KNOWN}`, {
        headers: { accept: 'application/json' },
        cookies: cookiesOf(person),
      }),
    ];
    for (const { statusCode } of shown) expect(statusCode).toBe(status);
    const [html = '', twin = ''] = shown.map(({ body }) => body);
    const words = [OF_VISIT, '재방문: 직원의 말 듣기', '말을 듣기 시작', 'P22.1'];
    for (const said of words.slice(0, 3)) expect([said, html.includes(said)]).toEqual([said, sees]);
    // Not even that there is something, nor its clocks.
    if (!sees) for (const said of words) expect(html + twin).not.toContain(said);
    expect(html).not.toContain('/desk/rude-review-said');
    if (!sees) expect(twin).not.toMatch(/ReportRaised|ConductFound|person-finding|"training"/);
  },
);

it('the petitioner reads nothing of whose fault their second visit was, and nothing of it is a report of theirs', async () => {
  const world = askedOfVisit();
  for (const accept of [HTML.accept, 'application/json']) {
    const { body = '' } = await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: { accept },
      cookies: [`code=${world.code}`],
    });
    for (const said of [OF_VISIT, '직원에 대해 하신 말씀', 'ReportRaised', 'ConductFound', '교육'])
      expect(body).not.toContain(said);
  }
  expect(world.life.notices.map(({ kind }) => kind)).not.toContain('conduct-found');
});

it('whoever has it now is held up by nothing that is asked of somebody else', async () => {
  const world = askedOfVisit();
  const seen = world.life.petition.version;
  world.life.does((petition) =>
    contestFinding(
      petition,
      { report: 'report-1', side: 'person' },
      { ...context(terms, { by: 'care-1', at: kst('2026-11-24 11:21') }), office: given.office },
    ),
  );
  world.life.does((petition) =>
    reviewFinding(
      petition,
      { report: 'report-1', upheld: true, reason: 'why' },
      { ...context(terms, { by: 'director', at: kst('2026-11-24 11:22') }), office: given.office },
    ),
  );
  expect(world.life.petition.version).toBe(seen + 2);
  const { statusCode, body = '' } = await world.ask('POST', '/desk/close', {
    headers: { ...JSON_BODY, 'if-match': `"${seen}"` },
    cookies: cookiesOf('care-3'),
    body: JSON.stringify({ number: KNOWN, reason: 'duplicate' }),
  });
  expect([statusCode, body]).not.toEqual([409, expect.stringContaining('changed-meanwhile')]);
});

it('the petitioner reads that it was received, and of nobody by name in it', async () => {
  const world = reported();
  const { body = '' } = await world.ask('GET', `/petitions/${KNOWN}`, {
    headers: HTML,
    cookies: [`code=${world.code}`],
  });
  expect(body).toContain('직원에 대해 하신 말씀');
  expect(body).toContain('care-3');
  expect(body).not.toContain('care-1');
});

/** Upheld after the person was heard: a caution and a training are owed. */
function upheld() {
  const world = reported();
  const at = kst('2026-11-24 11:02');
  const R = { report: 'report-1' };
  const when = (by: string) => ({ ...context(terms, { by, at }), office: given.office });
  // The head writes a name where none belongs.
  world.texts.set('allegation', { text: '홍가상 님께 큰 소리를 냈다는 말이 있습니다.' });
  world.texts.set('why', { text: '홍가상 씨 말대로입니다. 안에서 읽는 까닭' });
  world.life.does((petition) =>
    putAllegation(petition, { ...R, allegation: 'allegation' }, when('care-head')),
  );
  world.life.does((petition) =>
    makeStatement(petition, { ...R, statement: 'statement' }, when('care-1')),
  );
  world.life.does((petition) =>
    findConduct(
      petition,
      { ...R, upheld: true, reason: 'why', sentence: 'told' },
      when('care-head'),
    ),
  );
  return world;
}

it.each([
  ['a colleague, who has it now', 'care-3', false],
  ['who is on duty', 'duty', false],
  ['their head', 'care-head', true],
  ['audit', 'audit', true],
])('%s reads what is done inside the house: %s', async (_, person, sees) => {
  const { body = '' } = await page(upheld(), person);
  for (const words of ['안에서 읽는 까닭', '주의 의뢰', 'P22.1'])
    expect([words, body.includes(words)]).toEqual([words, sees]);
  const json = await upheld().ask('GET', `/desk/petitions/${KNOWN}`, {
    headers: { accept: 'application/json' },
    cookies: cookiesOf(person),
  });
  expect(json.body?.includes('"training"')).toBe(sees);
  const list = await upheld().ask('GET', '/desk/worklist', {
    headers: { accept: 'application/json' },
    cookies: cookiesOf(person),
  });
  expect(list.body?.includes('"training"')).toBe(person === 'care-head');
});

it('the petitioner reads nothing of it, and the accused finds their own page alone', async () => {
  const world = upheld();
  const { body = '' } = await world.ask('GET', `/petitions/${KNOWN}`, {
    headers: HTML,
    cookies: [`code=${world.code}`],
  });
  for (const words of ['교육', '주의', '안에서 읽는 까닭', 'care-1'])
    expect(body).not.toContain(words);
  const address = `/desk/statements/${statementId(keys, { number: KNOWN, report: 'report-1' })}`;
  const own = async (person: string) =>
    await world.ask('GET', address, { headers: HTML, cookies: cookiesOf(person) });
  const mine = await own('care-1');
  expect([mine.statusCode, mine.body?.includes('안에서 읽는 까닭')]).toEqual([200, true]);
  expect(mine.body).toContain('큰 소리를 냈다는 말이 있습니다');
  for (const secret of [SECRET, WORDS, KNOWN, '홍가상']) expect(mine.body).not.toContain(secret);
  for (const other of ['care-2', 'care-3', 'care-head', 'audit', 'director'])
    expect([other, (await own(other)).statusCode]).toEqual([other, 404]);
});

/** What is said against care-1 was put to them. */
function alleged() {
  const world = reported();
  const when = { ...context(terms, { by: 'care-head', at: kst('2026-11-24 11:02') }), keyed: {} };
  world.life.does((petition) =>
    putAllegation(
      petition,
      { report: 'report-1', allegation: 'allegation' },
      {
        ...when,
        office: given.office,
      },
    ),
  );
  const address = `/desk/statements/${statementId(keys, { number: KNOWN, report: 'report-1' })}`;
  const press = async (body: string) =>
    await world.ask('POST', address, { headers: FORM, cookies: cookiesOf('care-1'), body });
  return { world, press };
}

it('what the accused says, or asks for, is done once though it is pressed twice', async () => {
  const { world, press } = alleged();
  for (const act of [
    'act=more-time&text=',
    'act=state&text=제 말씀입니다',
    'act=state&text=제 말씀입니다',
  ])
    expect((await press(act)).statusCode).toBe(303);
  expect((await press('act=more-time&text=')).statusCode).toBe(303);
  expect((await press('act=state&text=다른 말씀입니다')).statusCode).toBe(409);
  const said = world.life.events.map(({ type }) => type).filter((type) => /^Statement/.test(type));
  expect(said).toEqual(['StatementExtended', 'StatementMade']);
});

it('an id of a page that was changed opens nothing', () => {
  const id = statementId(keys, { number: KNOWN, report: 'report-1' });
  expect(readStatementId(keys, id)).toEqual({ number: KNOWN, report: 'report-1' });
  expect(id).not.toContain(KNOWN);
  const last = id.endsWith('A') ? 'B' : 'A';
  for (const wrong of [`${id.slice(0, -2)}${last}${id.at(-1)}`, `${id}AA`, id.slice(0, 12), ''])
    expect(readStatementId(keys, wrong)).toBeUndefined();
});

/** The desk of arrivals: somebody who decides there is accused in a petition that a difference, a receipt and a held mail are of. */
function atArrivals(mail: string, sender: readonly string[] = []) {
  const { petition } = reported().life;
  const accused = { ...petition, reports: [{ ...petition.reports?.[0], barred: ['duty'] }] };
  return arrivalsWorld([held(1)], {
    differences: opened([difference({ number: KNOWN })]),
    due: { putOff: async () => ({ first: [{ subject: KNOWN, dueAt: 1 }], all: 3 }) } as never,
    glances: async (numbers) =>
      ({
        petitions: new Map(numbers.includes(KNOWN) ? [[KNOWN, { petition: accused }]] : []),
        items: new Map(),
      }) as never,
    persons: { of: async () => sender.map((number) => ({ number, receivedAt: 0, sketch: '' })) },
    objects: {
      get: async (key) => ({ key, version: 'v1', at: 0, body: Buffer.from(mail) }),
      list: async (key) => [{ key, at: 0, bytes: 1 }],
    },
  });
}
const mailOf = (change: { to?: string; thread?: string; body?: string } = {}) =>
  [
    'From: sender@example.com',
    `To: ${change.to ?? 'minwon@in.example.org'}`,
    'Subject: hello',
    ...(change.thread ? [`References: <petition.${change.thread}@in.example.org>`] : []),
    'Content-Type: text/plain; charset=utf-8',
    ...['', change.body ?? SECRET],
  ].join('\r\n');

describe.each([
  ['sent to its address of reply', mailOf({ to: `r-${KNOWN}-00000000aaaa@in.example.org` }), []],
  ['in its thread', mailOf({ thread: KNOWN }), []],
  ['that names it', mailOf({ body: `${SECRET} ${KNOWN}` }), []],
  ['of its petitioner', mailOf(), [KNOWN]],
])('a held mail %s', (_, mail, sender) => {
  const [arrival, query] = [
    nameOfArrival(held(1)),
    { open: nameOfArrival(held(1)), purpose: 'decide' },
  ];
  it.each(['application/json', HTML.accept])(
    'is not shown to the accused as %s',
    async (accept) => {
      const world = atArrivals(mail, sender);
      const asked = { query, headers: { accept } };
      const { statusCode, body = '' } = await world.ask('GET', '/desk/arrivals', asked);
      expect(statusCode).toBe(403);
      for (const secret of [SECRET, KNOWN, 'sender']) expect(body).not.toContain(secret);
      const other = await world.ask('GET', '/desk/arrivals', { ...asked, person: 'support-head' });
      expect([other.statusCode, other.body?.includes(SECRET)]).toEqual([200, true]);
    },
  );
  it.each([
    ['release', {}],
    ['dismiss', { reason: 'spam' }],
  ])('is not theirs to %s', async (act, fields) => {
    const world = atArrivals(mail, sender);
    const sent = { fields: { arrival, ...fields } };
    expect((await world.ask('POST', `/desk/arrivals/${act}`, sent)).statusCode).toBe(403);
    expect([world.ledger.get(held(1).id)?.outcome, world.released]).toEqual(['quarantined', []]);
    const other = await world.ask('POST', `/desk/arrivals/${act}`, {
      ...sent,
      person: 'support-head',
    });
    expect(other.statusCode).toBe(303);
  });
});

it.each(['application/json', HTML.accept])(
  'the arrivals name no number of it to the accused as %s',
  async (accept) => {
    const asked = { headers: { accept } };
    const { statusCode, body = '' } = await atArrivals(mailOf()).ask(
      'GET',
      '/desk/arrivals',
      asked,
    );
    expect([statusCode, body.includes(KNOWN)]).toEqual([200, false]);
    const other = { ...asked, person: 'support-head' };
    const { body: theirs } = await atArrivals(mailOf()).ask('GET', '/desk/arrivals', other);
    expect(theirs).toContain(KNOWN);
  },
);

it.each([
  ['none', true],
  ['writing', false],
] as const)(
  'who decides reads that the result of who wishes %s is sent to nobody: %s',
  async (contact, says) => {
    const world = deskWorld({ given });
    world.life.does((petition, all) =>
      raiseReport(
        petition,
        { of: 'petition', contact },
        context(all, { at: kst('2026-11-24 10:20') }),
      ),
    );
    const { body = '' } = await page(world, 'care-head');
    expect(body).toContain('그런 일이 있었는지 판단하기');
    expect(body.includes('민원인의 화면에만 올라갑니다')).toBe(says);
  },
);

it('the longest statement that the form takes is not too large, in Hangul', async () => {
  const { press } = alleged();
  const text = encodeURIComponent('가'.repeat(10_000));
  expect((await press(`act=state&text=${text}`)).statusCode).toBe(303);
});
