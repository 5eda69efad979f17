import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerFrom,
  CITIZEN,
  kindOf,
  ofPetitions,
  openWorld,
  petition,
  told,
  type World,
} from './world.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

/** A petition received now, with the cookie that its code sets. */
async function received(world: World, change: Record<string, unknown> = {}) {
  const { body } = await world.post('/petitions', petition(change));
  await world.idle();
  const path = `/petitions/${body.number}`;
  const form = (to: string, fields: Record<string, string>, cookie = '') =>
    world.ask(to, {
      method: 'POST',
      headers: { ...FORM, cookie },
      body: new URLSearchParams(fields).toString(),
    });
  const entered = await form(path, { code: body.accessCode });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const bearer = { authorization: `Bearer ${body.accessCode}` };
  return {
    number: String(body.number),
    path,
    bearer,
    sends: (what: string, fields: Record<string, string>) =>
      form(`${path}/${what}`, fields, cookie),
    page: async (to = path) =>
      String((await world.ask(to, { headers: { cookie, accept: 'text/html' } })).body).replaceAll(
        /<\/?span[^>]*>/g, // keeps numbers on one line
        '',
      ),
    status: async () => (await world.ask(path, { headers: bearer })).body,
  };
}
type Received = Awaited<ReturnType<typeof received>>;

const stateOf = async (mine: Received, id: string) =>
  (await mine.status()).pledges.find((pledge: { id: string }) => pledge.id === id)?.state;

/** The latest mail of the kind about this petition. */
async function mailOf(world: World, kind: string, { number }: Received) {
  const found = (await world.mails()).findLast(
    (mail) => kindOf(mail) === kind && mail.subject.includes(number),
  );
  if (!found) throw new Error(`no ${kind} about ${number}`);
  return found;
}

describe('a citizen who follows and speaks', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
  });
  afterAll(() => world.stop());

  let mine: Received;

  it('adds a message: kept once, told to the person in charge by link and never in the mail', async () => {
    mine = await received(world);
    const sent = await mine.sends('messages', { text: '진단서도 함께 보냅니다.' });
    expect(sent.status).toBe(303);
    await world.to('2026-11-24 10:20');
    const again = await world.post(
      `${mine.path}/messages`,
      { text: '진단서도 함께 보냅니다.' },
      mine.bearer,
    );
    expect(again.status).toBe(201); // the first answer once more
    await world.idle();
    expect((await mine.status()).messages).toMatchObject([
      { text: '진단서도 함께 보냅니다.', by: 'petitioner' },
    ]);
    const mail = await mailOf(world, 'message', mine);
    expect(mail.text + mail.html).not.toContain('진단서');
    expect((await world.mails()).filter((one) => kindOf(one) === 'message')).toHaveLength(1);
    expect(await mine.page(sent.headers.get('location') ?? '')).toContain(
      '글을 담당자에게 전달했습니다.',
    );
  });

  it('is answered from that very mail, writes once more, and is told that it is kept', async () => {
    await world.to('2026-11-24 14:00');
    const answered = await answerFrom(world, await mailOf(world, 'message', mine), mine.number);
    expect(answered.status).toBe(200);
    await world.to('2026-11-24 15:00');
    expect((await mine.sends('messages', { text: '통장 사본은 가족 것도 되나요?' })).status).toBe(
      303,
    );
    await world.idle();
    expect((await mailOf(world, 'message', mine)).text).toContain('답변한 민원에 새 글이 왔습니다');
    expect(await mine.page()).toContain('가족 것도 되나요?');
  });

  it('says that it is not solved: open again with a clock of its own, told to assignee and head', async () => {
    await world.to('2026-11-24 16:00');
    const before = (await world.mails()).length;
    const rated = await mine.sends('rating', { solved: 'no', comment: '가족 통장이 빠졌습니다.' });
    expect(rated.status).toBe(303);
    await world.idle();
    const mails = (await world.mails()).slice(before);
    expect(mails.map(kindOf).toSorted()).toEqual(['reopened', 'second-look']);
    expect(new Set(mails.flatMap(({ to }) => to)).size).toBe(2);
    expect(await mine.status()).toMatchObject({ status: 'accepted', rating: { solved: 'no' } });
    expect(await stateOf(mine, 'answer-24h')).toBe('kept');
    expect(await stateOf(mine, 'reopened')).toBe('open');
    expect(await mine.page()).toContain('11월 25일(수) 오후 4시까지 답변드리겠습니다.');
  });

  it('has the opinion warned about, answered and kept, and the first promise as it was', async () => {
    const before = (await world.mails()).length;
    await world.to('2026-11-25 15:30');
    expect(told((await world.mails()).slice(before)).join('\n')).toContain(
      '11-25 15:00:00 warning',
    );
    const reopened = await mailOf(world, 'reopened', mine);
    const text = '가족 명의 통장도 됩니다. 가족관계증명서를 함께 내 주세요.';
    expect((await answerFrom(world, reopened, mine.number, text)).status).toBe(200);
    await world.idle();
    expect(await mine.status()).toMatchObject({ status: 'answered' });
    expect(await stateOf(mine, 'reopened')).toBe('kept');
    expect(await stateOf(mine, 'answer-24h')).toBe('kept');
    expect((await mine.sends('rating', { solved: 'yes', comment: '' })).status).toBe(303);
    expect(await mine.page()).toContain(
      '의견을 들었습니다. 12월 2일(수) 오후 3시 30분까지 바꾸실 수 있습니다.',
    );
    await world.to('2026-11-27 10:00');
    expect((await world.mails()).slice(-1).map(kindOf)).toEqual(['answer']);
  });

  it('withdraws after reading what it means, and nothing more comes', async () => {
    const other = await received(world, {
      title: '휴업급여 지급일 문의',
      body: '언제 지급되나요?',
    });
    expect(await other.page(`${other.path}/withdrawal`)).toContain('되돌릴 수 없습니다');
    expect((await other.status()).status).toBe('received');
    const done = await other.sends('withdrawal', { urged: 'yes' });
    expect(done.status).toBe(303);
    expect(await other.page(done.headers.get('location') ?? '')).toContain(
      '민원을 취하하셨습니다.',
    );
    const refused = await world.post(`${other.path}/messages`, { text: '하나 더' }, other.bearer);
    expect([refused.status, refused.body.title]).toEqual([
      409,
      '취하하신 민원입니다. 다시 필요하시면 새로 신청해 주십시오.',
    ]);
    await world.idle();
    const before = await world.mails();
    expect(kindOf(await mailOf(world, 'withdrawn', other))).toBe('withdrawn');
    // That somebody asked them to is audit's alone: no other mail and no page of the person in charge says so.
    const urged = await mailOf(world, 'withdrawal-urged', other);
    expect(urged.to).toEqual(['auditor@example.org']);
    expect(before.filter((mail) => kindOf(mail) === 'withdrawal-urged')).toHaveLength(1);
    await world.to('2026-12-08 10:00');
    expect(told(ofPetitions(await world.mails()).slice(ofPetitions(before).length))).toEqual([]);
  });
});

describe('a petition of months', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-12-08 10:00'); // its own: nobody else's ladders are climbed meanwhile
  });
  afterAll(() => world.stop());

  it('hears each thirty days what is happening, once, and never after the answer', async () => {
    const long = await received(world, { title: '휴업급여 재심사', body: '결과가 궁금합니다.' });
    await world.to('2027-02-10 10:00');
    const progress = async () =>
      told((await world.mails(CITIZEN)).filter((mail) => kindOf(mail) === 'progress'));
    expect(await progress()).toEqual([
      `01-07 10:00:01 progress → ${CITIZEN}`,
      `02-06 10:00:01 progress → ${CITIZEN}`,
    ]);
    const mail = await mailOf(world, 'progress', long);
    expect(mail.text).toContain('신청하신 지 60일이 지났지만');
    expect(mail.text).toContain('3월 8일(월)에 다시 알려 드립니다');
    // A link lives thirty days: the morning's list has a fresh one.
    const list = (await world.mails()).findLast(
      (one) => kindOf(one) === 'due-today' && one.text.includes(long.number),
    );
    if (!list) throw new Error('nobody was told this morning');
    expect((await answerFrom(world, list, long.number)).status).toBe(200);
    await world.idle();
    const all = ofPetitions(await world.mails()).length;
    await world.to('2027-03-12 10:00'); // past the day of the next word, 8 March
    expect(told(ofPetitions(await world.mails()).slice(all))).toEqual([]);
  });
});
