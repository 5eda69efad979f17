import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arnOf } from '../../infra/local/template/names.ts';
import {
  answerFrom,
  CITIZEN,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  type World,
} from './world.ts';

describe('the keys are rotated', () => {
  let world: World;
  let old: { number: string; accessCode: string };
  let oldMail: LocalMail;

  const rotate = () => {
    const [secret] = world.service.assembly.ofType('AWS::SecretsManager::Secret');
    world.service.secrets.rotate(arnOf('AWS::SecretsManager::Secret', secret?.name ?? ''));
  };
  const assignmentOf = async (number: string): Promise<LocalMail> => {
    const found = (await world.mails()).find(
      (mail) => kindOf(mail) === 'assignment' && mail.text.includes(number),
    );
    if (!found) throw new Error('nobody was assigned by mail');
    return found;
  };
  const statusOf = ({ number, accessCode }: { number: string; accessCode: string }) =>
    world.ask(`/petitions/${number}`, {
      headers: { authorization: `Bearer ${accessCode}`, accept: 'application/json' },
    });
  /** A record whose function was killed comes back after its visibility. */
  const nextMinute = () =>
    new Date(world.service.clock.now() + 4 * 60_000 + 9 * 3_600_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
  const receive = async (title: string) => {
    const { body } = await world.post('/petitions', petition({ title }));
    await world.to(nextMinute());
    return { ...body, mail: await assignmentOf(body.number) };
  };

  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
    old = await receive('휴업급여 첫 번째 문의');
    oldMail = await assignmentOf(old.number);
    expect((await statusOf(old)).status).toBe(200); // every function that reads keys is warm with the first ones
    expect((await openLink(world, oldMail)).page.status).toBe(200);
  });
  afterAll(() => world.stop());

  it('while some functions still hold the old keys, what the others made with the new ones works', async () => {
    await world.to('2026-11-24 10:17');
    rotate();
    // Cold starts: intake and notify have read the new keys, the desk has not.
    await world.fault({
      service: 'dynamodb',
      function: 'web',
      fault: 'kill-before-reply',
      count: 1,
    });
    await world.fault({
      service: 'dynamodb',
      function: 'send',
      fault: 'kill-before-reply',
      count: 1,
    });
    expect(
      (await world.post('/petitions', petition({ title: '휴업급여 끊긴 문의' }))).status,
    ).toBeGreaterThanOrEqual(500);
    const fresh = await receive('휴업급여 두 번째 문의');
    expect((await statusOf(fresh)).status).toBe(200);
    expect((await openLink(world, fresh.mail)).page.status).toBe(200);
  });

  it('links and codes made before go on working', async () => {
    await world.to('2026-11-24 10:25');
    expect((await statusOf(old)).status).toBe(200);
    expect((await openLink(world, oldMail)).page.status).toBe(200);
    const fresh = await receive('휴업급여 세 번째 문의');
    expect((await statusOf(fresh)).status).toBe(200);
    expect((await openLink(world, fresh.mail)).page.status).toBe(200);
  });

  it('after a second rotation they do not, and say so', async () => {
    rotate();
    await world.to('2026-11-24 11:50'); // what is kept is kept for an hour
    const code = await statusOf(old);
    expect(code.status).toBe(404);
    expect(code.body.title).toMatch(/조회 코드의 사용 기간이 끝났습니다/);
    const link = await openLink(world, oldMail);
    expect(link.page.status).toBeGreaterThanOrEqual(400);
    const acted = await answerFrom(world, oldMail, old.number);
    expect(acted.status).toBe(401);
    expect(acted.body.title).toContain('가장 최근 메일의 링크');
  });

  it('a warning brings a link that works again, and the answer reaches the citizen', async () => {
    await world.to('2026-11-25 10:00');
    const warning = (await world.mails()).findLast(
      (mail) => mail.text.includes(old.number) && mail.text.includes('/desk/'),
    );
    if (!warning) throw new Error('nobody was warned');
    expect(warning.id).not.toBe(oldMail.id);
    expect((await answerFrom(world, warning, old.number)).status).toBeLessThan(300);
    await world.idle();
    const answers = (await world.mails(CITIZEN)).filter((mail) => kindOf(mail) === 'answer');
    expect(answers).toHaveLength(1);
  });
});
