import { afterAll, beforeAll, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12', { published: true }); // Tuesday
});
afterAll(() => world.stop());

const LIST = '/desk/publications';
const emailOf = (id: string) => office.people.find((one) => one.id === id)?.email ?? '';
const change = {
  ...{ kind: 'announcement', department: 'care', title: '민원실을 옮깁니다' },
  ...{ text: '12월 1일부터 2층에서 뵙겠습니다.', decided: '2026-11-24T09:00' },
  effective: '2026-12-01T00:00',
};

/** Somebody of the office, by a link that they asked for at the door. */
async function at(id: string) {
  await world.post('/desk', { email: emailOf(id) });
  await world.idle();
  const mail = (await world.mails(emailOf(id))).findLast((one) => kindOf(one) === 'fresh-link');
  if (!mail) throw new Error(`no link for ${id}`);
  const { token } = await openLink(world, mail);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return {
    read: async (path: string) => (await world.ask(path, { headers })).body,
    sends: async (path: string, fields: object) => (await world.post(path, fields, headers)).body,
  };
}

const publicPage = async (path: string) => {
  const reply = await fetch(world.base + path, { headers: { accept: 'text/html' } });
  return await reply.text();
};

it('a change is registered, told to be late, published, read in public, and called out of date by a reader', async () => {
  const staff = await at('care-1');
  const { id } = await staff.sends(LIST, change);
  const path = `${LIST}/${id}`;
  expect(await staff.read(path)).toMatchObject({ owed: 'publish', owner: 'care-1' });
  const head = await at('care-head');
  expect((await head.read(LIST)).publications).toMatchObject([{ id, owed: 'publish' }]);
  expect(await publicPage('/announcements')).not.toContain('민원실을 옮깁니다');

  await world.to('2026-11-25 18:05');
  const late = (await world.mails(emailOf('care-head'))).filter(
    (mail) => kindOf(mail) === 'publication',
  );
  expect(late.at(-1)?.text).toContain(id);
  const again = await at('care-1');
  const { version } = await again.read(path);
  expect(await again.sends(path, { act: 'publish', version })).toMatchObject({ done: 'publish' });
  await world.idle();
  await world.to('2026-11-25 18:21');
  expect(await again.read(path)).toMatchObject({ published: 1, late: true });
  expect(await publicPage('/announcements')).toContain('민원실을 옮깁니다');
  const feed = await fetch(`${world.base}/announcements.atom`);
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(await feed.text()).toContain(`#${id}</id>`);

  const told = { about: id, page: 'announcements', note: '1층으로 바뀌었습니다.' };
  expect((await world.post('/out-of-date', told)).body).toEqual({ told: true });
  await world.post('/out-of-date', told);
  await world.idle();
  const { publications } = await (await at('care-1')).read(LIST);
  expect(publications).toMatchObject([{ cause: 'reader', owed: 'write' }]);
});

it('an answer tells of a change, and three petitions ask the same: their department is asked to publish both', async () => {
  const numbers: string[] = [];
  for (const n of [1, 2, 3]) {
    const petitioner = { name: '홍가상', email: `hong-${n}@example.com` };
    const title = `휴업급여 서류 문의 ${n}`;
    const received = await world.post('/petitions', petition({ title, petitioner }));
    numbers.push(received.body.number);
    await world.idle(); // each is told by a mail of its own
  }
  const assigned = (await world.mails()).find(
    (mail) => kindOf(mail) === 'assignment' && mail.text.includes(numbers[0] ?? 'none'),
  );
  if (!assigned) throw new Error('nobody was assigned by mail');
  const { token } = await openLink(world, assigned);
  const answered = await world.post(
    '/desk/answer',
    {
      ...{ number: numbers[0], text: '12월부터 서류가 두 가지로 줄었습니다.' },
      ...{ checked: ['questions', 'grounds'], changes: 'yes' },
    },
    { authorization: `Bearer ${token}` },
  );
  expect(answered.status).toBe(200);
  await world.idle();
  const head = await at('care-head');
  const { publications } = await head.read(LIST);
  const asked = publications.filter(({ cause }: { cause: string }) => cause !== 'reader');
  expect(asked).toMatchObject([
    { cause: 'answer', kind: 'announcement', owed: 'write' },
    { cause: 'asked-often', kind: 'question', owed: 'write' },
  ]);
  // Said why not, nothing is owed of it any more, and it is no kept promise.
  const { id } = asked[0];
  const { version } = await head.read(`${LIST}/${id}`);
  await head.sends(`${LIST}/${id}`, { act: 'end', version, why: '이미 알린 일입니다.' });
  expect(await head.read(`${LIST}/${id}`)).toMatchObject({ outcome: 'declined' });
  await world.to('2026-11-26 10:00'); // nobody is mailed at night
  const told = (await world.mails(emailOf('care-head'))).filter(
    (mail) => kindOf(mail) === 'publication',
  );
  expect(told.some(({ text }) => text.includes(asked[1].id))).toBe(true);
});
