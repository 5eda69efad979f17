import { describe, expect, it } from 'vitest';
import { CHANGE, PUBLICATION, PublicationLife } from '../publications/house.ts';
import { deskWorld, FORM, HTML } from './desk-world.ts';

const PATH = '/out-of-date';
const published = () => {
  const life = new PublicationLife();
  life.publishes('care-1', '2026-11-24 10:20');
  return life;
};
function house(...lives: readonly PublicationLife[]) {
  const world = deskWorld({ publications: lives });
  return {
    world,
    post: (fields: Readonly<Record<string, string>>) =>
      world.ask('POST', PATH, {
        ...{ headers: FORM, stranger: true, body: new URLSearchParams(fields).toString() },
      }),
    asked: () => world.published.lives.slice(lives.length).map(({ state }) => state),
  };
}
const about = { about: PUBLICATION, page: 'announcements' };

describe('a reader says that something published is out of date', () => {
  it('whoever owns it is asked once, however often it is said, and the reader goes back', async () => {
    const { post, asked } = house(published());
    const first = await post({ ...about, note: '시간이 다릅니다. 900101-1234567' });
    await post(about);
    expect([first.statusCode, first.headers?.location]).toEqual([
      303,
      '/announcements?lang=ko&done=told',
    ]);
    const [one, ...more] = asked();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ cause: 'reader', about: PUBLICATION, owner: 'care-1' });
    expect(one?.words).toBeUndefined();
    expect(one?.note).toContain('시간이 다릅니다.');
    expect(one?.note).not.toContain('1234567');
  });

  it('what the next readers say stands with it, each once, and makes no page stale', async () => {
    const { post, asked, world } = house(published());
    await post({ ...about, note: '시간이 다릅니다.' });
    await post({ ...about, note: '전화번호도 다릅니다.' });
    await post({ ...about, note: '전화번호도 다릅니다.' });
    await post({ ...about, note: '시간이 다릅니다.' });
    const [one, ...more] = asked();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ note: '시간이 다릅니다.', notes: ['전화번호도 다릅니다.'] });
    expect(one?.changedIn).toBe(1);
    const { body = '' } = await world.ask('GET', `/desk/publications/${one?.id}`, {
      headers: HTML,
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-1')}`],
    });
    expect(body).toContain('시간이 다릅니다.');
    expect(body).toContain('전화번호도 다릅니다.');
  });

  it('is not asked a second time because the month turned while nobody had looked', async () => {
    const { post, asked, world } = house(published());
    world.at('2026-11-30 23:58');
    await post({ ...about, note: '시간이 다릅니다.' });
    world.at('2026-12-01 00:02');
    await post({ ...about, note: '전화번호도 다릅니다.' });
    expect(asked()).toMatchObject([{ notes: ['전화번호도 다릅니다.'] }]);
    world.published.lives.at(-1)?.ends('care-head', '2026-12-01 09:00');
    await post({ ...about, note: '아직 다릅니다.' });
    expect(asked()).toMatchObject([{ ending: 'declined' }, { note: '아직 다릅니다.' }]);
  });

  it('after it was looked at it is asked again, and a reader hears where no more is taken', async () => {
    const { post, asked, world } = house(published());
    for (const n of [1, 2, 3]) {
      expect((await post({ ...about, note: `${n}번째` })).statusCode).toBe(303);
      expect(asked().at(-1)?.note).toBe(`${n}번째`);
      world.published.lives.at(-1)?.ends('care-head', '2026-11-24 10:30');
    }
    expect(asked()).toHaveLength(3);
    const refused = await post({ ...about, note: '4번째' });
    expect(refused.statusCode).toBe(429);
    expect(refused.body).toContain('더 받지 못합니다');
    expect(asked()).toHaveLength(3);
  });

  it('more words than a task holds are refused, and not thanked for', async () => {
    const { post, asked } = house(published());
    for (let n = 1; n <= 20; n += 1) await post({ ...about, note: `${n}번째` });
    expect((await post({ ...about, note: '하나 더' })).statusCode).toBe(429);
    expect(asked()[0]?.notes).toHaveLength(19);
  });

  it('of a corrected version it is asked again', async () => {
    const life = published();
    const { post, asked } = house(life);
    await post(about);
    life.writes('care-1', '2026-11-24 10:25', { ...CHANGE, text: { ko: '고친 글' } });
    life.publishes('care-1', '2026-11-24 10:26');
    await post(about);
    expect(asked()).toHaveLength(2);
  });

  it('of a whole page the department is asked that takes what no other does', async () => {
    const { post, asked } = house();
    expect((await post({ about: 'ways', page: 'ways' })).statusCode).toBe(303);
    expect(asked()).toMatchObject([{ kind: 'announcement', department: 'support', about: 'ways' }]);
  });

  it('the charter and what we improve can be told of as a whole', async () => {
    const { post, asked } = house();
    for (const page of ['charter', 'improvements']) {
      const { headers } = await post({ about: page, page });
      expect(headers?.location).toBe(`/${page}?lang=ko&done=told`);
    }
    expect(asked().map(({ about: of }) => of)).toEqual(['charter', 'improvements']);
  });

  it('nothing is asked about what does not stand in public, or of another address', async () => {
    const { post, asked } = house(new PublicationLife());
    expect((await post(about)).statusCode).toBe(404);
    expect((await post({ ...about, about: 'P-202611-FFFFFFFF' })).statusCode).toBe(404);
    expect((await post({ ...about, page: '//elsewhere' })).statusCode).toBe(422);
    expect((await post({ ...about, note: 'x'.repeat(301) })).statusCode).toBe(422);
    expect(asked()).toEqual([]);
  });
});
