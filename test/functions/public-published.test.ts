import { describe, expect, it } from 'vitest';
import { touchedBy } from '../../functions/public/documents.ts';
import { improvementsShelved } from '../../functions/public/publications.ts';
import { publishHandler } from '../../functions/public/publish.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import type { PlannedVersion } from '../../shared/charter/version.ts';
import { withArrivals } from '../../shared/organization/leavers.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import { ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { office, terms } from '../petition/world.ts';
import { CHANGE, DATASET, PublicationLife } from '../publications/house.ts';
import { noPetitions } from '../support/no-petitions.ts';
import { publicEntriesOf } from '../support/public-entries.ts';
import { publicWorld } from './public-world.ts';

const JSON_ONLY = { accept: 'application/json' };
let numbers = 0;
const life = (opening: ConstructorParameters<typeof PublicationLife>[1]) => {
  numbers += 1;
  return new PublicationLife(undefined, {
    ...opening,
    id: `P-202611-${String(numbers).padStart(8, '0')}`,
  });
};
const announced = () => {
  const one = life({ words: { ...CHANGE, text: { ko: '처음 <글>', en: 'First' } } });
  one.publishes('care-1', '2026-11-24 10:20');
  one.writes('care-1', '2026-11-24 11:00', { ...CHANGE, text: { ko: '고친 글' } });
  one.publishes('care-1', '2026-11-24 11:10');
  return one;
};
const asked = (title: string, text: string) => {
  const one = life({ kind: 'question', words: { title: { ko: title }, text: { ko: text } } });
  one.publishes('care-head', '2026-11-24 10:20');
  return one;
};

async function face(
  lives: readonly PublicationLife[],
  items: readonly ItemLife[] = [],
  planned: readonly PlannedVersion[] = [],
) {
  const world = await publicWorld();
  const publish = publishHandler({
    ...{ shelf: world.shelf, terms: async () => terms, entries: publicEntriesOf(...lives) },
    improvements: keptItems(items).improvements,
    ...noPetitions(),
    planned,
    ...{ clock: { now: () => world.now }, log: () => undefined, calendar: async () => noOverrides },
  });
  await publish({});
  const text = async (path: string, headers?: Readonly<Record<string, string>>) =>
    (await world.get(path, headers)).body ?? '';
  return { ...world, publish, text };
}

describe('announcements', () => {
  it('stand on their page with all their versions, once they are published and not before', async () => {
    const draft = life({ words: { ...CHANGE, title: { ko: '아직 알리지 않은 일' } } });
    const { text } = await face([announced(), draft]);
    const body = await text('/announcements');
    expect(body).toContain('민원실 문 여는 시간이 바뀝니다');
    expect(body.indexOf('고친 글')).toBeLessThan(body.indexOf('처음 &lt;글&gt;'));
    expect(body).toContain('요양급여부');
    expect(body).not.toContain('아직 알리지 않은 일');
  });

  it('belong to the year in Korea, also in its first hours', async () => {
    const one = life({ words: CHANGE });
    one.publishes('care-1', '2027-01-01 08:00');
    const { text } = await face([one]);
    expect(await text('/announcements?year=2027')).toContain('민원실 문 여는 시간이 바뀝니다');
    expect(await text('/announcements')).not.toContain('year=2026');
  });

  it('speak English where there is some, and mark what is Korean', async () => {
    const body = await (await face([announced()])).text('/announcements?lang=en');
    expect(body).toContain('<span lang="ko">고친 글</span>');
    expect(body).toContain('Announcements');
  });

  it('are data for who is no browser, and hold nobody’s name, note or number', async () => {
    const one = life({ cause: 'reader', by: 'reader', note: '비밀 쪽지', about: '2026-000001-4' });
    one.writes('care-1', '2026-11-24 10:15', CHANGE);
    one.publishes('care-1', '2026-11-24 10:16');
    const { text } = await face([one]);
    const data = await text('/announcements', JSON_ONLY);
    expect(JSON.parse(data)).toMatchObject({ v: 1, entries: [{ id: one.state.id }] });
    expect(await text('/announcements.json')).toBe(data);
    for (const secret of ['비밀 쪽지', '2026-000001-4', 'care-1'])
      expect(data).not.toContain(secret);
  });

  it('of former years are a link away', async () => {
    const old = life({ words: { ...CHANGE, title: { ko: '지난해 일' } } });
    old.publishes('care-1', '2025-05-06 10:00');
    const { text } = await face([announced(), old]);
    const body = await text('/announcements?year=2025');
    expect(body).toContain('지난해 일');
    expect(body).not.toContain('고친 글');
  });
});

describe('questions', () => {
  const all = () => [
    asked('휴업급여는 언제 받습니까?', '청구하신 날부터 14일 안에 드립니다.'),
    asked('주차할 곳이 있습니까?', '건물 뒤에 있습니다.'),
  ];

  it('are searched by pairs of letters, whatever particle follows', async () => {
    const { text } = await face(all());
    const body = await text(`/questions?q=${encodeURIComponent('휴업급여를')}`);
    expect(body).toContain('휴업급여는 언제');
    expect(body).not.toContain('주차할 곳');
    expect(body).toContain('1개를 찾았습니다');
  });

  it('say so where nothing fits, and keep what was typed', async () => {
    const { text } = await face(all());
    const body = await text(`/questions?q=${encodeURIComponent('<b>없는말')}`);
    expect(body).toContain('맞는 것이 없습니다');
    expect(body).toContain('value="&lt;b&gt;없는말"');
  });

  it('that hold no longer are gone', async () => {
    const one = asked('없어진 질문', '답');
    one.ends('care-head', '2026-11-24 12:00');
    expect(await (await face([one])).text('/questions')).not.toContain('없어진 질문');
  });
});

describe('the catalogue', () => {
  const dataset = () => {
    const words = { ...DATASET, title: { ko: '=급여, "현황"' } };
    const one = life({ kind: 'catalogue', words });
    one.publishes('care-1', '2026-11-24 10:20');
    return one;
  };

  it('says what, how often, where and under which licence', async () => {
    const body = await (await face([dataset()])).text('/catalogue');
    for (const part of [
      '3개월마다',
      'https://example.org/data',
      '공공누리 제1유형',
      '2027년 2월 24일',
    ])
      expect(body).toContain(part);
  });

  it('is a table with fixed columns, in which no cell is a formula', async () => {
    const { get, text } = await face([dataset()]);
    const [head, row, end] = (await text('/catalogue.csv')).split('\r\n');
    expect(head).toBe(
      '\ufeffid,title_ko,title_en,description_ko,description_en,department,cycle_months,updated_at,next_due,address,format,licence',
    );
    expect(row).toContain('"\'=급여, ""현황""",,급여 종류별');
    expect(row).toContain('요양급여부,3,2026-11-24T01:20:00.000Z,2027-02-24,');
    expect(end).toBe('');
    const { headers } = await get('/catalogue.csv');
    expect(headers?.['content-type']).toBe('text/csv; charset=utf-8; header=present');
  });

  it('has in its table the name of a department that is no more', async () => {
    const { shelf, now, text } = await face([dataset()]);
    const departments = office.departments.filter(({ id }) => id !== 'care');
    const less = withArrivals(office, { ...office, departments }, now);
    await shelf.write('office', shelvedOffice(less, now));
    expect((await text('/catalogue.csv')).split('\r\n')[1]).toContain('요양급여부,3,2026');
  });
});

describe('what we said that we would improve', () => {
  it('is listed without the petition that asked for it, and asks for opinions', async () => {
    const { text } = await face([], [new ItemLife()]);
    const body = await text('/improvements');
    expect(body).toContain('지원 대상을 넓히는 일을 다시 살펴보겠습니다.');
    expect(body).toContain('kind=opinion&amp;title=');
    const data = await text('/improvements.json');
    for (const page of [body, data])
      for (const secret of ['2026-000001', 'care-1', '조례 제12조'])
        expect(page).not.toContain(secret);
    for (const { name } of office.people) expect(body).not.toContain(name);
  });
});

it('the other language shows the same year, the same search and the same quarter', async () => {
  const { text } = await face([announced()]);
  expect(await text('/questions?q=%EA%B8%89%EC%97%AC')).toContain(
    'href="/questions?q=%EA%B8%89%EC%97%AC&amp;lang=en"',
  );
  expect(await text('/announcements?year=2026')).toContain(
    'href="/announcements?year=2026&amp;lang=en"',
  );
  const { get } = await publicWorld();
  expect((await get('/scorecard?quarter=2026-Q4')).body).toContain(
    'href="/scorecard?quarter=2026-Q4&amp;lang=en"',
  );
  expect((await get('/deadlines?channel=phone&kind=complaint')).body).toContain(
    '<p>전화 · 불만·고충</p>',
  );
});

it('what a department promised stands under its name when it is no more, and what is too much to list is counted', async () => {
  const { get, shelf, now } = await publicWorld();
  const departments = office.departments.filter(({ id }) => id !== 'care');
  const less = withArrivals(office, { ...office, departments }, now);
  const [open] = await keptItems([new ItemLife()]).improvements.ofDepartment('care');
  if (!open) throw new Error('care has an item');
  const over = Array.from({ length: 103 }, (_, n) => ({
    ...{ ...open, ending: 'done' as const, overAt: now - n },
  }));
  const document = await improvementsShelved(
    {
      terms: async () => ({ ...terms, office: less }),
      improvements: {
        ofDepartment: async (id, rests) => (id !== 'care' ? [] : rests ? over : [open]),
      },
      planned: [],
    },
    now,
  );
  await shelf.write('office', shelvedOffice(less, now));
  await shelf.write('improvements', document);
  const body = (await get('/improvements')).body ?? '';
  expect(body).toContain('<dd>요양급여부(지금은 고객지원처)</dd>');
  expect(body.split('<article').length - 1).toBe(101);
  expect(body).toContain('이보다 먼저 끝난 일 3개는 여기에 나오지 않습니다.');
  expect(JSON.parse((await get('/improvements.json')).body ?? '').earlier).toBe(3);
  expect((await get('/improvements?lang=en')).body).toContain('Care (now Support)');
});

it.each(['recurrence', 'manner'] as const)(
  'an item of cause %s is nobody’s but the house’s: it says who did what again, or what a team’s conduct came to',
  async (cause) => {
    const inner = new ItemLife();
    inner.item = { ...inner.item, cause };
    const { text } = await face([], [inner]);
    for (const path of ['/improvements', '/improvements.json'])
      expect(await text(path)).not.toContain('지원 대상을 넓히는 일을');
  },
);

it.each(['/announcements', '/questions', '/catalogue', '/improvements'])(
  '%s says that it could not be read, and not that there is nothing, while the shelf is empty',
  async (path) => {
    const { get } = await publicWorld({ empty: true });
    const { body } = await get(path);
    expect(body).toContain('지금 불러오지 못했습니다');
    expect(body).not.toContain('아직 없습니다');
  },
);

describe('the publisher of publications', () => {
  it('makes what a version, its end or an item touches, and nothing of a draft', () => {
    const of = (pk: string, sk: string) =>
      touchedBy([{ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }]);
    expect(of('public#announcement', 'P-202611-00000001#00001')).toEqual(['announcements']);
    expect(of('public#review', 'P-202611-00000001#00001')).toEqual(['announcements']);
    expect(of('public#question', 'P-202611-00000001#end')).toEqual(['questions']);
    expect(of('public#catalogue', 'P-202611-00000001#00001')).toEqual(['catalogue']);
    expect(of('I-2026-000001-4-1', 'now#state')).toEqual(['improvements']);
    expect(of('P-202611-00000001', 'now#state')).toEqual([]);
  });

  it('does it twice, and it is the same', async () => {
    const { publish, shelf } = await face([announced()]);
    const before = JSON.stringify(await shelf.read('announcements'));
    await publish({});
    expect(JSON.stringify(await shelf.read('announcements'))).toBe(before);
  });

  it('a page stands while nothing lies on the shelf', async () => {
    const { get } = await publicWorld({ empty: true });
    for (const path of ['/announcements', '/questions', '/catalogue', '/improvements']) {
      const { statusCode, body } = await get(path);
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).toContain('지금 불러오지 못했습니다');
    }
    for (const path of ['/announcements.json', '/announcements.atom', '/catalogue.csv'])
      expect((await get(path)).statusCode).toBe(200);
  });
});

describe('a publisher that was kept from its work', () => {
  const records = (...kinds: readonly string[]) => ({
    Records: kinds.map((kind, n) => ({
      dynamodb: {
        Keys: { pk: { S: `public#${kind}` }, sk: { S: 'P-202611-00000001#00001' } },
        SequenceNumber: String(n + 1),
      },
    })),
  });
  /** One whose shelf or table fails while it is said so. */
  async function hindered(...lives: readonly PublicationLife[]) {
    const world = await publicWorld();
    const fails = { at: '', table: false };
    const { shelf } = world;
    const entries = publicEntriesOf(...lives);
    const publish = publishHandler({
      ...{ terms: async () => terms, improvements: keptItems([]).improvements, planned: [] },
      ...noPetitions(),
      shelf: {
        ...shelf,
        change: async (name, make) =>
          name === fails.at ? Promise.reject(new Error('killed')) : await shelf.change(name, make),
      },
      entries: {
        of: async (kind) =>
          fails.table ? Promise.reject(new Error('no table')) : await entries.of(kind),
      },
      ...{ clock: { now: () => world.now }, log: () => undefined },
      calendar: async () => noOverrides,
    });
    const text = async (path: string) => (await world.get(path)).body ?? '';
    return { ...world, publish, text, fails };
  }
  const GIVEN_BACK = { batchItemFailures: [{ itemIdentifier: '1' }] };
  const DONE = { batchItemFailures: [] };

  it('between two documents gives the batch back, and done again all of it stands there', async () => {
    const one = await hindered(announced(), asked('언제 받습니까?', '14일 안에 드립니다.'));
    one.fails.at = 'questions';
    expect(await one.publish(records('announcement', 'question'))).toEqual(GIVEN_BACK);
    expect(await one.text('/announcements')).toContain('고친 글');
    expect(await one.text('/questions')).not.toContain('14일 안에');
    one.fails.at = '';
    expect(await one.publish(records('announcement', 'question'))).toEqual(DONE);
    expect(await one.text('/questions')).toContain('14일 안에');
    const never = await face([announced(), asked('언제 받습니까?', '14일 안에 드립니다.')]);
    const bare = (json: string) => json.replaceAll(/P-202611-\d{8}/g, '');
    for (const path of ['/announcements.json', '/questions.json'])
      expect(bare(await one.text(path))).toBe(bare(await never.text(path)));
  });

  it('a day without the stream is mended by the clock, and what comes late then changes nothing', async () => {
    const change = life({ words: CHANGE });
    const question = asked('언제 받습니까?', '14일 안에 드립니다.');
    const one = await hindered(change, question);
    await one.publish({});
    change.publishes('care-1', '2026-11-24 11:00');
    change.writes('care-1', '2026-11-24 12:00', { ...CHANGE, text: { ko: '고친 글' } });
    change.publishes('care-1', '2026-11-24 12:10');
    question.ends('care-head', '2026-11-24 13:00', '법이 바뀌었습니다.');
    expect(await one.text('/announcements')).not.toContain('고친 글');
    await one.publish({});
    const pages = () => Promise.all(['/announcements', '/questions'].map((path) => one.text(path)));
    const mended = await pages();
    expect(mended[0]).toContain('고친 글');
    expect(mended[1]).not.toContain('14일 안에');
    for (const late of [records('question'), records('announcement'), records('announcement')])
      expect(await one.publish(late)).toEqual(DONE);
    expect(await pages()).toEqual(mended);
  });

  it('without the table gives the batch back, what was true stands with its instant, and it mends itself', async () => {
    const change = announced();
    const one = await hindered(change);
    await one.publish({});
    const before = await one.text('/announcements');
    change.writes('care-1', '2026-11-24 12:00', { ...CHANGE, text: { ko: '다시 고친 글' } });
    change.publishes('care-1', '2026-11-24 12:10');
    one.fails.table = true;
    expect(await one.publish(records('announcement'))).toEqual(GIVEN_BACK);
    await expect(one.publish({})).rejects.toThrow('announcements, questions, catalogue');
    expect(await one.text('/announcements')).toBe(before);
    one.fails.table = false;
    await one.publish({});
    expect(await one.text('/announcements')).toContain('다시 고친 글');
  });
});

describe('what is to change in the charter', () => {
  const plan = (effectiveFrom: string): PlannedVersion => ({
    ...{ version: 'standard-2', effectiveFrom },
    changes: [
      {
        ...{ promise: 'P9', title: { ko: '답변', en: 'Answers' } },
        ...{ before: { ko: '하루', en: 'a day' }, after: { ko: '반나절', en: 'half a day' } },
      },
    ],
  });

  it('stands among what we improve until it takes effect, each with a way to say something', async () => {
    const { text } = await face([], [], [plan('2027-01-01')]);
    const body = await text('/improvements');
    expect(body).toContain('2027년 1월 1일');
    for (const said of ['하루', '반나절', '/write?promise=P9&amp;lang=ko'])
      expect(body).toContain(said);
    expect(await text('/improvements?lang=en')).toContain('half a day');
    expect(JSON.parse(await text('/improvements.json'))).toMatchObject({
      planned: [{ version: 'standard-2', changes: [{ promise: 'P9' }] }],
    });
  });

  it('is no plan any more on its day', async () => {
    const { text } = await face([], [], [plan('2026-11-24')]);
    expect(JSON.parse(await text('/improvements.json')).planned).toEqual([]);
  });
});

it.each(['/improvements', '/ways'])('%s as a whole can be told to be out of date', async (path) => {
  const { text } = await face([]);
  const body = await text(path);
  expect(body).toContain('action="/out-of-date?lang=ko"');
  expect(body).toContain(`name="about" value="${path.slice(1)}"`);
  expect(await text(`${path}?done=told`)).toContain('맡은 부서에 확인하라고 알렸습니다');
});
