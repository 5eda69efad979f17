import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk } from './call-desk.ts';
import {
  answerFrom,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  type World,
} from './world.ts';

/** The lots are this world's own: of so many persons some are drawn, and some are not. */
const PERSONS = Array.from({ length: 12 }, (_, i) => `person-${i}@example.com`);

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

const mailsAbout = async (kind: string, number: string) =>
  (await world.mails()).filter((one) => kindOf(one) === kind && one.text.includes(number));

/** A petition that is answered at once. */
async function answered(email: string, change: Record<string, unknown> = {}) {
  const sent = petition({ petitioner: { name: '홍가상', email }, asking: true, ...change });
  const { body } = await world.post('/petitions', {
    ...sent,
    title: `문의 ${email} ${change.n ?? ''}`,
    n: undefined,
  });
  await world.idle();
  const number = String(body.number);
  const [assignment] = await mailsAbout('assignment', number);
  if (!assignment) throw new Error(`nobody has ${number}`);
  expect((await answerFrom(world, assignment, number)).status).toBe(200);
  await world.idle();
  return { number, email, code: String(body.accessCode) };
}
type Sent = Awaited<ReturnType<typeof answered>>;

const addressIn = (mail: LocalMail): string => {
  const [, path] = /https?:\/\/[^/\s]+(\/asked\/[\w-]{22})/.exec(mail.text) ?? [];
  if (!path) throw new Error(`no question in: ${mail.text}`);
  return path;
};
const page = async (path: string, headers: Record<string, string> = {}) => {
  const { status, body } = await world.ask(path, { headers: { accept: 'text/html', ...headers } });
  return { status, text: String(body).replaceAll(/<\/?span[^>]*>/g, '') };
};
const press = (path: string, answer: string) =>
  world.ask(path, {
    method: 'POST',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ answer }).toString(),
  });
const status = ({ number, code }: Sent) =>
  page(`/petitions/${number}`, { authorization: `Bearer ${code}` });

describe('one question afterwards (P1, P5, P7)', () => {
  let drawn: readonly (Sent & { readonly mail: LocalMail; readonly path: string })[] = [];
  let rest: readonly Sent[] = [];

  it('goes hours after the answer to some of those who agreed, once', async () => {
    const all: Sent[] = [];
    for (const email of PERSONS) all.push(await answered(email));
    expect((await world.mails()).filter((mail) => kindOf(mail) === 'asking')).toEqual([]);
    await world.to('2026-11-24 14:00');
    await world.to('2026-11-24 18:00');
    const found = await Promise.all(
      all.map(async (sent) => ({ sent, mails: await mailsAbout('asking', sent.number) })),
    );
    for (const { sent, mails } of found) {
      expect(mails.length).toBeLessThan(2);
      expect(mails.every(({ to }) => to.includes(sent.email))).toBe(true);
    }
    drawn = found.flatMap(({ sent, mails: [mail] }) =>
      mail ? [{ ...sent, mail, path: addressIn(mail) }] : [],
    );
    rest = found.flatMap(({ sent, mails }) => (mails.length === 0 ? [sent] : []));
    expect(drawn.length).toBeGreaterThan(0);
    expect(rest.length).toBeGreaterThan(0);
    // The address names no petition, and the subject no question.
    for (const { mail, path, number } of drawn) {
      expect(path).not.toContain(number);
      expect(mail.subject).not.toContain('해결');
    }
  }, 120_000);

  it('is answered by one press; a program that opens the link answers nothing', async () => {
    const [first] = drawn;
    if (!first) throw new Error('nobody was drawn');
    for (let times = 0; times < 3; times += 1)
      expect((await page(first.path)).text).toContain('해결되었습니까');
    expect((await world.ask(first.path, { method: 'HEAD' })).status).not.toBe(303);
    expect((await world.ask(first.path)).body.answer).toBeUndefined();
    expect((await status(first)).text).toContain(first.path);
    const pressed = await press(first.path, 'yes');
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, first.path]);
    expect((await page(first.path)).text).toContain('‘예’라고 답하셨습니다. 고맙습니다.');
    expect((await page(first.path)).text).not.toContain('더 말씀하시겠습니까?');
    expect((await press(first.path, 'yes')).status).toBe(303);
    expect((await status(first)).text).not.toContain(first.path);
    // "No" in its place counts, and offers to say more; it opens nothing by itself.
    expect((await press(first.path, 'no')).status).toBe(303);
    const no = (await page(first.path)).text;
    expect(no).toContain('‘아니요’라고 답하셨습니다.');
    expect(no).toContain('더 말씀하시겠습니까?');
    expect(no).toContain(`/petitions/${first.number}/rude`);
    const { text } = await status(first);
    expect(text).not.toContain('약속을 지키지 못해 한 조치');
    expect(await mailsAbout('report', first.number)).toEqual([]);
    expect(await mailsAbout('reopened', first.number)).toEqual([]);
  }, 60_000);

  it('nobody of staff reads it: not on the page, not in the state, not by mail', async () => {
    const [first] = drawn;
    const [assignment] = await mailsAbout('assignment', first?.number ?? '');
    if (!first || !assignment) throw new Error('nobody was drawn');
    const { cookie, clean, page: state } = await openLink(world, assignment);
    expect(state.status).toBe(200);
    const html = (await page(clean, { cookie })).text;
    for (const shown of [html, JSON.stringify(state.body)]) {
      expect(shown).not.toContain(first.path);
      expect(shown).not.toMatch(/한 가지 물음|한 가지만 여쭙|asking|mayBeAsked/i);
    }
  }, 60_000);

  it('it stands in the figures of whoever answered the petition: what was asked, and what was said', async () => {
    await world.idle();
    const assignments = await Promise.all(
      drawn.map(async ({ number }) => (await mailsAbout('assignment', number))[0]?.to[0] ?? ''),
    );
    const figures = await Promise.all(
      [...new Set(assignments)].map(async (email) => {
        const { body } = await (await atDesk(world, { email })).json('/desk/manner?month=2026-11');
        return body.own.find((one: { clause: string }) => one.clause === 'P5.1');
      }),
    );
    const sum = (of: (one: (typeof figures)[number]) => number | undefined) =>
      figures.reduce((all, one) => all + (of(one) ?? 0), 0);
    expect(sum(({ contacts }) => contacts)).toBe(drawn.length);
    // One said no; of the others nobody has answered, which keeps nothing.
    expect(sum(({ measured }) => measured?.broken)).toBe(1);
    expect(sum(({ measured }) => measured?.kept)).toBe(0);
    expect(sum(({ unmeasured }) => unmeasured?.unanswered)).toBe(drawn.length - 1);
  }, 60_000);

  it('whoever was asked is not asked again within thirty days, whatever else they send', async () => {
    await world.to('2026-12-01 10:00');
    const sent: Sent[] = [];
    for (const { email } of drawn) sent.push(await answered(email, { n: 2 }));
    await world.to('2026-12-02 10:00');
    for (const { number } of sent) expect(await mailsAbout('asking', number)).toEqual([]);
  }, 120_000);

  it('taken back, withdrawn consent takes no answer; late neither; each is told why', async () => {
    const [, second, third] = drawn;
    if (!second) return;
    const off = await world.post(
      `/petitions/${second.number}/asking`,
      { agrees: 'no' },
      { authorization: `Bearer ${second.code}` },
    );
    expect([off.status, off.body.agrees]).toEqual([201, 'no']);
    expect((await page(second.path)).text).toContain('더 여쭙지 않기로 하셔서');
    expect((await press(second.path, 'no')).status).toBe(409);
    expect((await status(second)).text).not.toContain(second.path);
    if (third) {
      await world.to('2026-12-10 10:00');
      expect((await page(third.path)).text).toContain('답하실 수 있는 기간이 지났습니다.');
      expect((await press(third.path, 'yes')).status).toBe(409);
    }
    expect((await page('/asked/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
  }, 120_000);
});
