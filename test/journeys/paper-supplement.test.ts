import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalsOf, fixture, knownOf, petitionsOf } from './arrivals.ts';
import { fax, gatewayOf } from './faxes.ts';
import { received } from './pauses.ts';
import { stateOf } from './states.ts';
import { kindOf, openLink, openWorld, sealIn, type World } from './world.ts';

const FORM = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
const ASKED = '진단서 사본을 보내 주십시오.';

let world: World;
let scanner: ReturnType<typeof arrivalsOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00', { reads: true });
  scanner = arrivalsOf(world);
});
afterAll(() => world.stop());

const now = () => world.service.clock.now();
const iso = (at: number) => new Date(at).toISOString();

/** A petition whose petitioner is asked for a document until the end of that day. */
async function waiting(until: string, title: string) {
  const one = await received(world, { title, body: `휴업급여 문의 ${title}` });
  expect((await one.act('supplement', { until, request: ASKED })).status).toBe(200);
  await world.idle();
  await world.post('/_local/clock', { advance: 'PT5M' });
  return one;
}

/** The petition that a scan led to. */
async function scanned(batch: string, told: object) {
  const folder = `incoming/20261124/${batch}/`;
  await scanner.drop(`${folder}1.json`, JSON.stringify(told));
  await scanner.drop(`${folder}1.tif`, fixture('fine-g4.tif'));
  await world.idle();
  await world.post('/_local/clock', { advance: 'PT10S' });
  const [petition, ...others] = await petitionsOf(world, folder);
  expect(others).toEqual([]);
  return petition;
}

/** The desk of whoever has a paper to write down. */
async function room(number: string) {
  const mail = (await world.mails()).find(
    (one) => kindOf(one) === 'assignment' && one.subject.includes(number),
  );
  if (!mail) throw new Error('nobody was told');
  const { token, cookie, clean } = await openLink(world, mail);
  const page = async (address = clean) =>
    String((await world.ask(address, { headers: { cookie, accept: 'text/html' } })).body);
  return {
    page,
    act: (name: string, fields: object) =>
      world.post(`/desk/${name}`, { number, ...fields }, { authorization: `Bearer ${token}` }),
    actByForm: async (name: string, fields: Record<string, string>) =>
      world.ask(`/desk/${name}`, {
        method: 'POST',
        headers: { ...FORM, cookie },
        body: new URLSearchParams({ ...sealIn(await page()), number, ...fields }).toString(),
      }),
  };
}

describe('paper that answers a request to supplement', () => {
  it('is offered for the petition that waits for its sender, and one press puts it there', async () => {
    const one = await waiting('2026-12-01', '하나');
    const stampedAt = now() - 60_000;
    // The petitioner's own address, as the envelope has it.
    const paper = await scanned('s-1', {
      stampedAt: iso(stampedAt),
      pages: 2,
      sender: { name: '홍가상', phone: '010-0000-1234' },
    });
    const desk = await room(paper.number);
    const shown = await desk.page();
    expect(shown).toContain('다른 민원의 보완 서류로 내기');

    const done = await desk.actByForm('belongs', { to: ` ${one.number} ` });
    expect(done.status).toBe(303);
    const location = String(done.headers.get('location'));
    expect(location.split('?')[0]).toBe(`/desk/petitions/${paper.number}/keyed`);
    const after = await desk.page(location);
    expect(after).toContain(`${one.number} 민원(`);
    expect(after).toContain('담당자)의 보완 서류로 냈습니다.');
    expect(after).toContain('민원인에게 다시 정해진 기한을 알리고');
    await world.idle();
    await world.post('/_local/clock', { advance: 'PT1M' });

    expect(await stateOf(world, paper.number)).toMatchObject({
      status: 'closed',
      movedTo: one.number,
    });
    const state = await stateOf(world, one.number);
    expect(state.supplement).toMatchObject({ ended: 'replied', endedAt: stampedAt });
    // Sealed under its own key, and read: its pages are the petition's own.
    expect(state.papers).toMatchObject([
      { hash: paper.papers[0].hash, found: 'clean', reading: { pages: 2, pictures: 2 } },
    ]);
    expect(await knownOf(world, one.number)).toMatchObject([{ suggested: { name: '홍가상' } }]);
    const staff = await one.staffPage();
    expect(staff).toContain('[우편으로 보내신 보완 서류 2쪽]');
    const opened = `/desk/petitions/${one.number}?show=original&purpose=answer`;
    expect(await one.staffPage(opened)).toContain(`/papers/${paper.papers[0].id}/pages/1?`);
    // It is no paper to be written down here.
    expect(staff).not.toContain('id="key-form"');
    expect((await one.toCitizen()).map(kindOf)).toContain('resumed');
    expect((await one.toStaff()).map(kindOf)).toContain('supplied');
    expect(await one.citizensPage()).toContain('[우편으로 보내신 보완 서류 2쪽]');

    // Pressed again, and for another petition, nothing more is done.
    const version = state.version;
    await desk.act('belongs', { to: one.number });
    expect((await stateOf(world, one.number)).version).toBe(version);
    expect((await desk.act('belongs', { to: '2026-999999-1' })).status).toBe(409);
  });

  it('came by fax, or in part: the clocks stand still for the rest', async () => {
    const one = await waiting('2026-12-01', '둘');
    const file = fax('g4-fine.tif').toString('base64');
    await gatewayOf(world).tell({ faxId: 'supplement-1', file });
    await world.idle();
    await world.post('/_local/clock', { advance: 'PT10S' });
    const [paper] = await petitionsOf(world, 'fax/');
    const desk = await room(paper.number);
    expect((await desk.act('belongs', { to: '2026-000001-4' })).status).toBe(422);
    expect((await desk.act('belongs', { to: one.number, part: true })).status).toBe(200);
    await world.idle();
    const { supplement } = await stateOf(world, one.number);
    expect(supplement).toMatchObject({ replies: 1 });
    expect(supplement.ended).toBeUndefined();
    expect(await one.citizensPage()).toContain('[팩스로 보내신 보완 서류');
  });
});

describe('paper that lies unwritten', () => {
  it('lets no time to supplement end, and nobody pass the petition on, until it is written down', async () => {
    const one = await waiting('2026-11-25', '셋');
    const paper = await scanned('s-2', { stampedAt: iso(now() - 60_000), pages: 2 });
    const out = { body: '다른 기관', phone: '033-000-1000', sentence: '소관이 아닙니다.' };
    const refused = await one.act('transfer-out', out);
    expect([refused.status, refused.body.type]).toEqual([
      409,
      expect.stringContaining('paper-unwritten'),
    ]);

    await world.to('2026-11-26 08:30');
    expect((await stateOf(world, one.number)).supplement.ended).toBeUndefined();
    const { cookie, clean } = await openLink(world, one.mail);
    expect(await one.staffPage(clean, cookie)).toContain('입력될 때까지 끝내지 않습니다');
    expect((await one.toCitizen()).map(kindOf)).not.toContain('resumed');

    // It was something else.
    const desk = await room(paper.number);
    const words = { title: '산재보험 문의', text: '다른 사람의 편지입니다.', name: '홍가상' };
    expect((await desk.act('key', words)).status).toBe(200);
    await world.to('2026-11-26 09:05');
    expect((await stateOf(world, one.number)).supplement).toMatchObject({
      ended: 'over',
      endedAt: Date.parse('2026-11-26T00:00:00+09:00'),
    });
  });

  it('and that is scanned after the time had ended counts from its stamp all the same', async () => {
    const one = await waiting('2026-11-27', '넷');
    await world.to('2026-11-28 00:10');
    expect((await stateOf(world, one.number)).supplement).toMatchObject({ ended: 'over' });
    const stampedAt = Date.parse('2026-11-27T17:30:00+09:00');
    const paper = await scanned('s-3', { stampedAt: iso(stampedAt), pages: 2 });
    const desk = await room(paper.number);
    expect((await desk.act('belongs', { to: one.number })).status).toBe(200);
    await world.idle();
    expect((await stateOf(world, one.number)).supplement).toMatchObject({
      ended: 'replied',
      endedAt: stampedAt,
    });
  });
});
