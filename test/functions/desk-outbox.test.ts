import { expect, it } from 'vitest';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN, RECEIPT } from './desk-world.ts';

const AT = kst('2026-11-24 10:31');

function mailRoom() {
  const world = deskWorld({ contact: { email: false, phone: false, post: true } });
  for (const [id, kind] of [
    ['1.0', 'receipt'],
    ['2.0', 'answer'],
  ] as const)
    world.life.does((p, t) =>
      needLetter(
        p,
        { notice: { ...RECEIPT, id, kind }, way: 'letter' },
        context(t, { at: kst('2026-11-24 10:12') }),
      ),
    );
  world.at('2026-11-24 10:31');
  const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'duty')}`];
  return {
    post: (letters: readonly string[], at = '2026-11-24T10:20:00') =>
      world.ask('POST', '/desk/outbox', {
        headers: FORM,
        cookies,
        body: new URLSearchParams([
          ...letters.map((id): [string, string] => ['letters', `${KNOWN}/${id}`]),
          ['at', at],
        ]).toString(),
      }),
    look: (done: string, language = 'ko', site?: string) =>
      world.ask('GET', '/desk/outbox', {
        headers: { ...HTML, 'accept-language': language, ...(site && { 'sec-fetch-site': site }) },
        cookies,
        query: { done },
      }),
  };
}
const bannerIn = (body = '') =>
  /<section class="banner" id="done".*?<\/section>/s.exec(body)?.[0].replace(/<[^>]+>/g, ' ');

it('what went out is said on the page itself, with what is left', async () => {
  const room = mailRoom();
  const { statusCode, headers } = await room.post(['1.0']);
  expect([statusCode, headers?.location]).toEqual([303, `/desk/outbox?done=sent.${AT}#done`]);
  const one = bannerIn((await room.look(`sent.${AT}`)).body);
  expect(one).toContain('보낸 것으로 기록했습니다');
  expect(one).toMatch(/알림.*민원인.*다음: 보낼 문서가 1건 남아 있습니다/s);
  await room.post(['2.0']);
  expect(bannerIn((await room.look(`sent.${AT}`)).body)).toContain('보낼 문서가 더 없습니다');
  expect(bannerIn((await room.look(`sent.${AT}`, 'en')).body)).toMatch(
    /logged as sent.*Told.*The petitioners.*Next: Nothing else/s,
  );
  expect(bannerIn((await room.look(`sent.${AT - 11 * 60_000}`)).body)).toBeUndefined();
});

it('says nothing of what an address says that our page did not lead to', async () => {
  const room = mailRoom();
  const led = await room.look(`sent.${AT}`, 'ko', 'same-origin');
  expect(bannerIn(led.body)).toContain('보낸 것으로 기록했습니다');
  const mailed = await room.look(`sent.${AT}`, 'ko', 'none');
  expect([mailed.statusCode, bannerIn(mailed.body)]).toEqual([200, undefined]);
});

it('what could not be recorded stays ticked with its time, and what was recorded is counted', async () => {
  const { statusCode, body } = await mailRoom().post(['1.0', '9.9'], '2026-11-24T10:20:00');
  expect(statusCode).toBe(409);
  expect(body).toContain('함께 표시한 1건은 기록했습니다.');
  expect(body).toContain('value="2026-11-24T10:20:00"');
  const early = await mailRoom().post(['1.0'], '2026-11-24T09:00:00');
  expect(early.body).toMatch(/value="[\d-]+\/1\.0" checked/);
  expect(early.body).not.toMatch(/value="[\d-]+\/2\.0" checked/);
});
