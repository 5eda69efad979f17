import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SESSION } from '../support/door.ts';
import { knownOf, ledgerOf, petitionsOf, pledgesOf } from './arrivals.ts';
import { stateOf } from './states.ts';
import {
  answerFrom,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  sealIn,
  type World,
} from './world.ts';

const DUTY = 'duty-officer@example.org';
const CITIZEN = 'petitioner@example.com';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00');
});
afterAll(() => world.stop());

/** Each test has a minute and message ids of its own. */
let count = 0;
beforeEach(async () => {
  count += 1;
  await world.clearFaults();
  await world.post('/_local/clock', { advance: 'PT15M' });
});

/** A mail on file as this test's own. */
function letter(name: string, change: Readonly<Record<string, string>> = {}): Buffer {
  const raw = readFileSync(new URL(`../fixtures/mail/${name}.eml`, import.meta.url), 'latin1');
  const own = raw.replace(/^Message-ID: <(.*)@/m, `Message-ID: <$1-${count}@`);
  return Buffer.from(
    Object.entries(change).reduce((text, [from, to]) => text.replaceAll(from, to), own),
    'latin1',
  );
}

/** A server on the internet hands a mail to SES; its key in the bucket. */
async function comes(raw: Buffer, found: Readonly<Record<string, string>> = {}): Promise<string> {
  const { status, body } = await world.ask(`/_local/mail?${new URLSearchParams(found)}`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body: new Uint8Array(raw),
  });
  if (status !== 200) throw new Error(`not taken: ${JSON.stringify(body)}`);
  return body.key;
}

const lineOf = async (key: string) => (await ledgerOf(world, key))[0];
const replyTo = (mail: LocalMail | undefined): string => {
  const address = /r-[\w-]+@in\.example\.org/.exec(mail?.headers['reply-to'] ?? '')?.[0];
  if (!address) throw new Error('a mail of ours that cannot be answered');
  return address;
};
const about = async (number: string, kind: string) =>
  (await world.mails()).findLast((mail) => kindOf(mail) === kind && mail.subject.includes(number));

/** A citizen's petition by mail, with the mails that it led to. */
async function received() {
  const unlike = { 'MIME-Version: 1.0': `MIME-Version: 1.0\r\nX-N: ${count}` };
  const text = letter('44-subject-speaks-of-auto-replies', unlike);
  const key = await comes(Buffer.concat([text, Buffer.from(`휴업급여 ${count}\r\n`)]));
  await world.idle();
  const { number } = await lineOf(key);
  const [receipt, assignment] = [await about(number, 'receipt'), await about(number, 'assignment')];
  if (!receipt || !assignment) throw new Error(`nobody was told of ${number}`);
  return { key, number: String(number), receipt, assignment, assignee: assignment.to[0] ?? '' };
}

const contentOf = async (number: string, id: string) => {
  const items: readonly { readonly [name: string]: unknown }[] = await world.service.items();
  const item = items.find(({ pk, sk }) => pk === number && sk === `content#${id}`);
  return item && JSON.parse(String(item.body));
};

describe('a mail of a citizen', () => {
  it('is received with department, person and pledges in its one commit, and both are told at once', async () => {
    const { key, number, receipt, assignment } = await received();
    const [petition, ...others] = await petitionsOf(world, key);
    expect(others).toEqual([]);
    expect(petition).toMatchObject({ number, version: 1, channel: 'email' });
    const pledges = await pledgesOf(world, number);
    expect(pledges.length).toBeGreaterThan(1);
    // Skew 0: what was promised starts at the very instant of the receipt.
    for (const { startsAt } of pledges) expect(startsAt).toBe(petition.receivedAt);
    expect(receipt.to).toEqual([CITIZEN]);
    expect(receipt.subject).toContain(number);
    const seconds = (Date.parse(assignment.sentAt) - petition.receivedAt) / 1000;
    expect(seconds).toBeLessThan(5);
    expect((await knownOf(world, number))[0]).toMatchObject({ key, proven: true });
  });

  it('keeps the thread: replies come to an address of this reader, on the same ids as before', async () => {
    const { receipt, assignment } = await received();
    expect(replyTo(receipt)).not.toBe(replyTo(assignment));
    for (const mail of [receipt, assignment]) {
      expect(mail.headers.references).toContain('<petition.');
      expect(mail.headers['auto-submitted']).toBe('auto-generated');
    }
  });

  it('told of twice: one petition', async () => {
    await world.fault({ service: 'events', action: 'PutEvents', fault: 'duplicate', count: 1 });
    const { key } = await received();
    expect(await petitionsOf(world, key)).toHaveLength(1);
  });

  it.each(['kill-before-reply', 'kill-after-reply'])(
    'killed half-way (%s): one petition, nothing lost, nothing doubled',
    async (fault) => {
      const where = { service: 'dynamodb', action: 'TransactWriteItems', function: 'Email' };
      await world.fault({ ...where, fault, count: 1 });
      const key = await comes(
        letter('16-attachments-korean-names', { 'petitioner@': `killed-${count}@` }),
      );
      await world.post('/_local/clock', { advance: 'PT10M' });
      const [petition, ...others] = await petitionsOf(world, key);
      expect(others).toEqual([]);
      expect(petition.attachments).toHaveLength(3);
      const told = (await world.mails(`killed-${count}@example.com`)).map(kindOf);
      expect(told).toEqual(['receipt']);
      expect(await ledgerOf(world, key)).toHaveLength(1);
    },
  );

  it('its files are checked like any others, and what lies about its kind is never served', async () => {
    const key = await comes(
      letter('19-wrong-type-behind-a-right-name', { 'petitioner@': 'files@' }),
    );
    await world.post('/_local/clock', { advance: 'PT10M' });
    const [petition] = await petitionsOf(world, key);
    expect(petition.attachments).toMatchObject([{ type: 'pdf', verdict: 'differs' }]);
  });

  it.each([
    ['76-absent-petitioner', 'auto-reply'],
    ['74-bounce-of-ours', 'bounce'],
    ['75-read-receipt-of-ours', 'read-receipt'],
    ['41-loop-our-own-notice', 'loop'],
  ])('%s is no petition, and its line says why', async (name, because) => {
    const before = (await world.mails()).length;
    const key = await comes(letter(name, { __REPLY__: 'minwon' }));
    await world.idle();
    expect(await lineOf(key)).toMatchObject({ outcome: 'ignored', because });
    expect(await world.mails()).toHaveLength(before);
  });
});

describe('a mail that a program may have sent', () => {
  it.each([
    ['70-through-a-group', {}],
    ['71-null-return-path', { from: '' }],
    ['72-absence-in-subject', {}],
    ['36-out-of-office-ko', {}],
  ])('%s is a letter, and is received', async (name, found) => {
    const key = await comes(letter(name, { __REPLY__: 'minwon' }), found);
    await world.idle();
    expect(await lineOf(key)).toMatchObject({ outcome: 'received' });
  });

  it('is read by the duty officer, who lets it in: it counts from its arrival', async () => {
    await world.post('/_local/clock', { advance: 'PT61M' }); // one such mail an hour
    const { now } = await world.idle();
    const key = await comes(letter('73-from-a-portal'));
    await world.idle();
    expect(await lineOf(key)).toMatchObject({ outcome: 'quarantined', because: 'automatic' });
    const told = (await world.mails(DUTY)).findLast((mail) => kindOf(mail) === 'quarantined');
    expect(told?.text).toContain('다른 프로그램이 보냄: 1');
    if (!told) throw new Error('nobody was told');
    const { cookie, page } = await openLink(world, told);
    const { waiting } = page.body;
    const [{ arrival }] = waiting.filter((one: { because: string }) => one.because === 'automatic');
    const opened = await world.ask(
      `/desk/arrivals?${new URLSearchParams({ open: arrival, purpose: 'decide' })}`,
      { headers: { cookie } },
    );
    expect(JSON.stringify(opened.body.opened)).toContain('요양비 청구가 석 달째');
    await world.post('/_local/clock', { advance: 'PT3H' });
    const pressed = await world.post('/desk/arrivals/release', { arrival }, { cookie });
    expect(pressed.status).toBe(200);
    await world.idle();
    const [petition] = await petitionsOf(world, key);
    expect(petition.receivedAt).toBe(Date.parse(now));
  });
});

describe('a mail of forty megabytes', () => {
  it('is a petition at once, its file too large to be one, and its original is handed out whole', async () => {
    const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(29 * 1024 * 1024, 0x20)]);
    const lines = file.toString('base64').match(/.{1,76}/g) ?? [];
    const raw = Buffer.from(
      [
        `From: large-${count}@example.com`,
        'To: minwon@in.example.org',
        `Message-ID: <large-${count}@example.com>`,
        'Date: Tue, 24 Nov 2026 10:00:00 +0900',
        'Subject: =?utf-8?B?7Zy07JeF6riJ7JesIOyEnOulmA==?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=part',
        '',
        '--part',
        'Content-Type: text/plain; charset=utf-8',
        '',
        '서류를 모두 붙입니다.',
        '--part',
        'Content-Type: application/pdf; name=all.pdf',
        'Content-Transfer-Encoding: base64',
        '',
        ...lines,
        '--part--',
        '',
      ].join('\r\n'),
    );
    expect(raw.length).toBeGreaterThan(39 * 1024 * 1024);
    const key = await comes(raw);
    await world.idle();
    const { number, outcome } = await lineOf(key);
    expect(outcome).toBe('received');
    const assignment = await about(number, 'assignment');
    if (!assignment) throw new Error('nobody was told');
    await world.post('/_local/clock', { advance: 'PT10S' }); // the scanner takes its time
    const { papers, attachments } = await stateOf(world, number);
    expect(attachments).toBeUndefined();
    expect(papers).toMatchObject([{ type: 'mail', found: 'clean' }]);
    expect(papers[0].bytes).toBeGreaterThan(raw.length); // with what SES wrote above it
    const { clean, cookie } = await openLink(world, assignment);
    const asked = await world.ask(`${clean}/papers/${papers[0].id}/original?purpose=answer`, {
      headers: { cookie },
    });
    expect(asked.status).toBe(303);
    const whole = await fetch(asked.headers.get('location') ?? '');
    const body = Buffer.from(await whole.arrayBuffer());
    expect([body.length, body.subarray(-raw.length).equals(raw)]).toEqual([papers[0].bytes, true]);
  });
});

describe('a reply', () => {
  it('of the citizen goes into the petition, without what its program quoted', async () => {
    const mine = await received();
    const line = mine.receipt.text?.split('\n').find((one) => one.includes(mine.number)) ?? '';
    expect(line).not.toBe('');
    const latin1 = (text: string) => Buffer.from(text).toString('latin1');
    const theirs = '다른 곳에서 받은 글입니다.';
    const key = await comes(
      letter('24-reply-naver', {
        '__REPLY__@in.example.org': replyTo(mine.receipt),
        [latin1('담당자가 확인하고 있습니다.')]: latin1(line),
      }),
    );
    const other = await comes(
      letter('27-reply-gmail-ko', {
        '__REPLY__@in.example.org': replyTo(mine.receipt),
        [latin1('담당자가 확인하고 있습니다.')]: latin1(theirs),
      }),
    );
    await world.idle();
    expect(await lineOf(key)).toMatchObject({ outcome: 'attached', number: mine.number });
    expect(await lineOf(other)).toMatchObject({ outcome: 'attached', number: mine.number });
    expect((await contentOf(mine.number, 'message-3')).text).toContain(`> ${theirs}`);
    const message = await about(mine.number, 'message');
    expect(message?.to).toEqual([mine.assignee]);
    expect((await contentOf(mine.number, 'message-2')).text).toBe(
      '진단서를 추가로 보냅니다.\n확인 부탁드립니다.',
    );
  });

  it('in the citizen’s name without proof is kept beside, until a person says whose it is', async () => {
    await world.post('/_local/clock', { advance: 'PT16M' }); // one such mail in a quarter of an hour
    const mine = await received();
    const at = Date.parse((await world.idle()).now);
    const line = mine.receipt.text?.split('\n').find((one) => one.includes(mine.number)) ?? '';
    const latin1 = (text: string) => Buffer.from(text).toString('latin1');
    const key = await comes(
      letter('24-reply-naver', {
        '__REPLY__@in.example.org': replyTo(mine.receipt),
        [latin1('담당자가 확인하고 있습니다.')]: latin1(line),
      }),
      { from: 'x@evil.example', spf: 'fail', dkim: 'fail', signer: 'evil.example' },
    );
    await world.idle();
    expect(await lineOf(key)).toMatchObject({ outcome: 'attached', because: 'unproven' });
    expect(await about(mine.number, 'message')).toBeUndefined();
    const told = await about(mine.number, 'unproven');
    expect(told?.to).toEqual([mine.assignee]);
    expect(told?.text).not.toContain('진단서');
    if (!told) throw new Error('nobody was told');
    const { cookie, clean, page } = await openLink(world, told);
    expect(page.body.said).toEqual([]);
    expect(page.body.unproven).toMatchObject([
      { text: '진단서를 추가로 보냅니다.\n확인 부탁드립니다.' },
    ]);
    const html = String(
      (await world.ask(clean, { headers: { cookie, accept: 'text/html' } })).body,
    );
    expect(html).toContain('보낸 사람이 확인되지 않은 회신');
    const hidden = /name="reply" value="([\w-]+)"/.exec(html)?.[1] ?? '';
    await world.post('/_local/clock', { advance: 'PT10M' });
    const pressed = await world.ask('/desk/unproven', {
      method: 'POST',
      headers: { cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        number: mine.number,
        reply: hidden,
        is: 'theirs',
        ...sealIn(html),
      }),
    });
    expect(pressed.status).toBe(303);
    const after = (await world.ask(clean, { headers: { cookie, accept: 'application/json' } }))
      .body;
    expect(after.unproven).toEqual([]);
    expect(after.said).toMatchObject([{ what: 'message', by: 'petitioner' }]);
    expect(Date.parse(after.said[0].at)).toBe(at);
  });

  it('of somebody else to that address, or with the number alone, is a petition of their own', async () => {
    const mine = await received();
    const stranger = { 'petitioner@example.com': 'stranger@example.net' };
    const to = { '__REPLY__@in.example.org': replyTo(mine.receipt) };
    const held = await comes(letter('24-reply-naver', { ...stranger, ...to }));
    const quoted = await comes(
      letter('54-stranger-quotes-a-number', { '2026-000001-5': mine.number }),
    );
    await world.idle();
    for (const key of [held, quoted]) {
      const line = await lineOf(key);
      expect(line.outcome).toBe('received');
      expect(line.number).not.toBe(mine.number);
    }
    expect(await about(mine.number, 'message')).toBeUndefined();
    expect((await stateOf(world, mine.number)).version).toBe(1);
  });

  it('of the person in charge is a draft, shown by a link, and published by their own hand', async () => {
    const mine = await received();
    const answer = letter('58-staff-answer', {
      '__REPLY__@in.example.org': replyTo(mine.assignment),
      'care-1@example.org': mine.assignee,
    });
    const key = await comes(answer);
    await world.idle();
    expect(await lineOf(key)).toMatchObject({ outcome: 'attached', because: 'answer' });
    const kept = await about(mine.number, 'reply-kept');
    expect(kept?.to).toEqual([mine.assignee]);
    expect(kept?.text).not.toContain('통원치료 확인서');
    expect(await about(mine.number, 'answer')).toBeUndefined();
    expect((await stateOf(world, mine.number)).answers).toBe(0);

    if (!kept) throw new Error('no link to confirm with');
    const { cookie, clean, page } = await openLink(world, kept);
    expect(clean).toBe(`/desk/petitions/${mine.number}/draft`);
    expect(page.body).toMatchObject({ kept: true });
    expect(page.body.text).toContain('통원치료 확인서와 급여명세서를 내시면 됩니다.');
    const shown = await world.ask(clean, { headers: { cookie, accept: 'text/html' } });
    const html = String(shown.body);
    expect(html).toContain('통원치료 확인서와 급여명세서를 내시면 됩니다.');
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    expect((await stateOf(world, mine.number)).answers).toBe(0);

    const hidden = [...html.matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    const ticked = ['questions', 'grounds'].map((name) => [name, 'yes']);
    const sent = await world.ask('/desk/answer', {
      method: 'POST',
      headers: { cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...hidden, ...ticked, ...Object.entries(sealIn(html))] as never),
    });
    expect(sent.status).toBe(303);
    await world.idle();
    expect((await stateOf(world, mine.number)).answers).toBe(1);
    const published = await about(mine.number, 'answer');
    expect(published?.to).toEqual([CITIZEN]);
    expect(published?.text).toContain('통원치료 확인서와 급여명세서를 내시면 됩니다.');
  });

  it.each([{ spf: 'fail' }, { dkim: 'none' }, { signer: 'evil.example.net' }])(
    'that only says it is theirs (%o) is held back: both they and the duty officer are told',
    async (found) => {
      await world.post('/_local/clock', { advance: 'PT61M' }); // one such mail an hour
      const mine = await received();
      const key = await comes(
        letter('58-staff-answer', {
          '__REPLY__@in.example.org': replyTo(mine.assignment),
          'care-1@example.org': mine.assignee,
        }),
        found,
      );
      await world.idle();
      expect(await lineOf(key)).toMatchObject({ outcome: 'quarantined', because: 'unproven' });
      expect((await about(mine.number, 'reply-refused'))?.to).toEqual([mine.assignee]);
      const held = (await world.mails()).findLast((mail) => kindOf(mail) === 'quarantined');
      expect(held?.to).toEqual([DUTY]);
      expect(held?.text).toContain('/desk/arrivals?t=');
      expect(await contentOf(mine.number, 'draft')).toBeUndefined();
    },
  );
});

it('a reply that nobody decides about stands in its person’s list and in each morning’s mail, after the answer too', async () => {
  await world.post('/_local/clock', { advance: 'PT61M' });
  const mine = await received();
  expect((await answerFrom(world, mine.assignment, mine.number)).status).toBe(200);
  await comes(letter('24-reply-naver', { '__REPLY__@in.example.org': replyTo(mine.receipt) }), {
    ...{ from: 'x@evil.example', spf: 'fail' },
    ...{ dkim: 'fail', signer: 'evil.example' },
  });
  await world.idle();
  const { session } = await world.pass((await openLink(world, mine.assignment)).token);
  const list = async () => {
    const { body } = await world.ask('/desk/worklist?filter=unproven', {
      headers: { [SESSION]: session, accept: 'application/json' },
    });
    const [own]: readonly { petitions: { number: string; kind: string }[] }[] = body.desks;
    return own?.petitions.filter(({ number }) => number === mine.number);
  };
  expect(await list()).toMatchObject([{ kind: 'unproven' }]);
  const before = (await world.mails()).length;
  await world.to('2026-11-26 08:51');
  const mails = (await world.mails()).slice(before);
  const ours = mails.filter(({ text }) => text.includes(mine.number));
  const to = (kind: string) =>
    ours.filter((mail) => kindOf(mail) === kind).map((mail) => mail.to.join());
  expect(to('warning')).toEqual([mine.assignee]);
  // The last minute and the break are a second apart: nobody hears of both.
  expect(to('escalation')).toEqual([]);
  expect(to('break').toSorted()).toEqual(['care-head@example.org', mine.assignee].toSorted());
  expect(to('due-today').filter((one) => one === mine.assignee)).toHaveLength(2);
  expect(ours.findLast((mail) => kindOf(mail) === 'due-today')?.text).toContain('확인되지 않은');
});
