import { afterEach, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { PUBLIC_PLACES } from '../../shared/web/places.ts';
import { kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const page = async (path: string) => {
  const reply = await fetch(world.base + path, { headers: { accept: 'text/html' } });
  return { status: reply.status, text: await reply.text() };
};
const data = async (path: string) => JSON.parse((await page(path)).text);
const statuses = () =>
  Promise.all(
    ['/', ...PUBLIC_PLACES.map(({ path }) => path)].map(async (path) => (await page(path)).status),
  );
/** How many clocks the score counts, and as of when. */
const score = async () => {
  const { asOf, quarters } = await data('/scorecard.json');
  const promises: readonly { terms: string; clocks: number }[] =
    quarters[0].organisation[0].promises;
  return { asOf, clocks: promises.find(({ terms }) => terms === 'answer-24h')?.clocks };
};

/** Somebody of the office registers a change of business and puts it on the site. */
async function announces(title: string): Promise<void> {
  const email = office.people.find(({ id }) => id === 'care-1')?.email ?? '';
  await world.post('/desk', { email });
  await world.idle();
  const mail = (await world.mails(email)).findLast((one) => kindOf(one) === 'fresh-link');
  if (!mail) throw new Error('no link');
  const { token } = await openLink(world, mail);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const { id } = (
    await world.post(
      '/desk/publications',
      {
        ...{ kind: 'announcement', department: 'care', title, text: '2층에서 뵙겠습니다.' },
        ...{ decided: '2026-11-24T09:00', effective: '2026-12-01T00:00' },
      },
      headers,
    )
  ).body;
  const at = `/desk/publications/${id}`;
  const { version } = (await world.ask(at, { headers })).body;
  expect((await world.post(at, { act: 'publish', version }, headers)).body).toMatchObject({
    done: 'publish',
  });
  await world.idle();
}

const TITLE = '민원실을 옮깁니다';

describe('the public face', () => {
  it('whose stream is lost for a day has announcements by the next quarter of an hour, and the score by the next day', async () => {
    world = await openWorld('2026-11-24 10:12', { published: true }); // Tuesday
    await world.post('/petitions', petition());
    await world.to('2026-11-24 10:46');
    expect((await score()).clocks).toBe(1);
    await world.fault({ service: 'lambda', function: 'PublicPublish', fault: 'drop', count: 1000 });
    await world.post('/petitions', petition({ title: '휴업급여 두 번째' }));
    await announces(TITLE);
    expect((await page('/announcements')).text).not.toContain(TITLE);
    await world.to('2026-11-24 11:02');
    expect((await page('/announcements')).text).toContain(TITLE);
    expect((await score()).clocks).toBe(1);
    await world.to('2026-11-25 10:50'); // the stream is lost until now: the check of each day finds what it had not told
    expect((await score()).clocks).toBe(2);
  });

  it('that cannot be written for a day shows yesterday and says so, and is whole a quarter of an hour after', async () => {
    world = await openWorld('2026-11-24 10:12', { published: true });
    await world.post('/petitions', petition());
    await world.to('2026-11-24 10:46');
    const before = await score();
    await world.fault({
      ...{ service: 's3', action: 'PutObject', function: 'public/publish' },
      ...{ fault: 'refuse', count: 100_000 },
    });
    await world.post('/petitions', petition({ title: '휴업급여 두 번째' }));
    await announces(TITLE);
    await world.to('2026-11-25 10:50');
    expect(new Set(await statuses())).toEqual(new Set([200]));
    expect(await score()).toEqual(before);
    const shown = await page('/announcements?lang=ko');
    expect(shown.text).not.toContain(TITLE);
    expect(shown.text).toContain('11월 24일(화)'); // as of when it is
    expect(world.service.logs().join('\n')).toMatch(/not published/);
    await world.clearFaults();
    await world.to('2026-11-25 11:06');
    expect((await page('/announcements')).text).toContain(TITLE);
    const after = await score();
    expect(after.clocks).toBe(2);
    expect(after.asOf > before.asOf).toBe(true);
  });

  it.each(['kill-before-reply', 'kill-after-reply'] as const)(
    'whose publisher dies (%s) between two documents is whole at the latest a quarter of an hour after',
    async (fault) => {
      world = await openWorld('2026-11-24 10:12', { published: true });
      await world.to('2026-11-24 10:13');
      await world.fault({
        service: 's3',
        action: 'PutObject',
        function: 'public/publish',
        fault,
        count: 2,
      });
      await world.post('/petitions', petition());
      await announces(TITLE);
      expect(new Set(await statuses())).toEqual(new Set([200]));
      await world.to('2026-11-24 10:46');
      expect(
        world.service.faults.filter(({ service, count }) => service === 's3' && count > 0),
      ).toEqual([]);
      expect((await page('/announcements')).text).toContain(TITLE);
      expect((await score()).clocks).toBe(1);
    },
  );
});
