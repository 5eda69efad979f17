import { describe, expect, it } from 'vitest';
import { isPutAside, REFUSED_REPLIES, type RefusedReply } from '../../shared/petition/arrival.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { openSupplement } from '../../shared/petition/supplement.ts';
import { FIRST, fixture, mailWorld, repliedBy, replyTo } from './mail-world.ts';

const OFFICE = { from: 'care-1@example.org' };

/** A world in which the usual citizen's petition is there, and care-1 has it. */
async function withFirst() {
  const world = mailWorld();
  await world.comes(fixture('01-utf8-plain'));
  expect(world.petitionOf(FIRST)?.assignee).toBe('care-1');
  return world;
}
type World = Awaited<ReturnType<typeof withFirst>>;
const kinds = (world: World, number = FIRST) =>
  world.notices.filter(({ subject }) => subject === number).map(({ kind }) => kind);

/** The message of the desk: let through by the duty officer, as the line stands now. */
const letThrough = (world: ReturnType<typeof mailWorld>, id: string) => {
  const { outcome, because, by } = world.ledger.get(id) ?? {};
  const over = { outcome, because, by };
  return { release: true, by: 'duty', over };
};

/** A fixture under another message id: another mail. */
const other = (raw: Buffer, change: readonly (readonly [string, string])[] = []): Buffer =>
  Buffer.from(
    change.reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      raw.toString('latin1').replace(/^Message-ID: .*$/m, 'Message-ID: <another@mail.example.com>'),
    ),
    'latin1',
  );

const NOBODYS = petitionNumber(2026, 99);
const answering = () => repliedBy('58-staff-answer', 'care-1');
const saying = (body: string) => (): Buffer => {
  const [head = ''] = answering()
    .toString('latin1')
    .split(/\r?\n\r?\n/);
  return Buffer.from(`${head}\r\n\r\n${body}`, 'latin1');
};
const unknown = () =>
  other(fixture('58-staff-answer'), [[`__REPLY__@in.example.org`, replyTo('care-1', NOBODYS)]]);

/** A reply of care-1 for each reason for which it is refused, after these events. */
const REFUSED: Readonly<
  Record<RefusedReply, { readonly raw: () => Buffer; readonly first?: readonly object[] }>
> = {
  'only-assignee': {
    raw: answering,
    first: [{ type: 'PetitionAssigned', by: 'care-head', assignee: 'care-2' }],
  },
  'petition-over': { raw: answering, first: [{ type: 'PetitionWithdrawn' }] },
  'petition-unknown': { raw: unknown },
  'reply-unreadable': { raw: saying('') },
  'reply-too-long': { raw: saying('a '.repeat(11_000)) },
};

describe('a mail of a citizen', () => {
  it('is a petition with receipt, department, person and pledges in its one commit, from the instant it came', async () => {
    const world = await withFirst();
    const petition = world.petitionOf(FIRST);
    expect(petition).toMatchObject({ version: 1, channel: 'email', department: 'care' });
    expect(petition?.enteredAt).toBeUndefined();
    expect(kinds(world)).toEqual(['receipt', 'assignment']);
    expect(petition?.pledges.map(({ state }) => state)).toContain('open');
    expect(world.text(FIRST)?.petitioner).toEqual({
      name: '홍가상',
      email: 'petitioner@example.com',
    });
  });

  it('is one petition when it is told of twice, and when it comes through two of our addresses', async () => {
    const world = await withFirst();
    expect(await world.tell('mail/m1')).toBe(true);
    const again = await world.comes(fixture('01-utf8-plain'));
    expect(again.entry).toMatchObject({ outcome: 'attached', because: 'same-mail', number: FIRST });
    expect(await world.tell(again.key)).toBe(true);
    expect(world.numbers()).toEqual([FIRST]);
    const papers = world.petitionOf(FIRST)?.papers ?? [];
    expect(papers.map((paper) => paper.again)).toEqual([undefined, true]);
    expect(kinds(world)).toEqual(['receipt', 'assignment']);
  });

  it.each([
    ['words', 'text/plain; charset=utf-8', ['하나입니다.', '둘입니다.']],
    ['files', 'application/pdf; name=a.pdf', ['%PDF-1.7 one', '%PDF-1.7 two']],
  ])('is two petitions under one message id with other %s', async (_, type, bodies) => {
    const world = mailWorld();
    for (const body of [...bodies, ...bodies])
      await world.comes(
        Buffer.from(
          `From: petitioner@example.com\r\nTo: minwon@in.example.org\r\nSubject: x\r\nMessage-ID: <one@example.com>\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`,
        ),
      );
    expect(world.numbers()).toHaveLength(2);
    const outcomes = [...world.ledger.values()].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['received', 'received', 'attached', 'attached']);
  });

  it('is one petition with the same words within ten minutes (A32), and two after them', async () => {
    const world = await withFirst();
    const soon = await world.comes(other(fixture('01-utf8-plain')));
    expect(soon.entry?.number).toBe(FIRST);
    world.later(11 * 60_000);
    const later = await world.comes(other(fixture('01-utf8-plain'), [['another@', 'third@']]));
    expect(later.entry).toMatchObject({ outcome: 'received' });
    expect(world.numbers()).toHaveLength(2);
  });

  it.each(['before', 'after'] as const)(
    'is one petition when the function dies %s its commit',
    async (when) => {
      const world = mailWorld();
      world.kill(when);
      const first = await world.comes(fixture('16-attachments-korean-names'));
      expect(first.done).toBe(false);
      expect(await world.tell(first.key)).toBe(true);
      expect(world.numbers()).toHaveLength(1);
      const [number = ''] = world.numbers();
      expect(world.petitionOf(number)?.papers).toHaveLength(1);
      expect(world.petitionOf(number)?.attachments).toHaveLength(3);
      expect(world.files.size).toBe(3);
      expect(world.ledger.get(first.id)).toMatchObject({ outcome: 'received', number });
    },
  );

  it('starts its clock at its arrival, however late it is told of', async () => {
    const world = mailWorld();
    world.kill('before');
    const first = await world.comes(fixture('01-utf8-plain'));
    world.later(3 * 60 * 60_000);
    expect(await world.tell(first.key)).toBe(true);
    const petition = world.petitionOf(world.numbers()[0] ?? '');
    expect((petition?.enteredAt ?? 0) - (petition?.receivedAt ?? 0)).toBe(3 * 60 * 60_000);
  });

  it('waits for a person after thirty in an hour from one sender', async () => {
    const world = mailWorld();
    for (let n = 0; n < 31; n += 1) {
      const mail = other(fixture('01-utf8-plain'), [['another@', `n${n}@`]]);
      await world.comes(Buffer.concat([mail, Buffer.from(`${n}`)]));
    }
    const outcomes = [...world.ledger.values()].map(({ because }) => because);
    expect(outcomes.filter((because) => because === 'flood')).toHaveLength(1);
  });
});

describe('a reply of a citizen', () => {
  it('is a message to whoever is in charge, with what was quoted kept beside', async () => {
    const world = await withFirst();
    const { entry, id } = await world.comes(repliedBy('24-reply-naver', 'petitioner'));
    expect(entry).toMatchObject({ outcome: 'attached', number: FIRST });
    expect(kinds(world)).toEqual(['receipt', 'assignment', 'message']);
    expect(world.text(FIRST, 'message-2')?.text).toBe(
      '진단서를 추가로 보냅니다.\n확인 부탁드립니다.',
    );
    expect(world.text(FIRST, `paper-${id}`)?.quoted).toContain('담당자가 확인하고 있습니다.');
  });

  it('loses only lines of mails that we sent, where their marks were stored with them', async () => {
    const world = await withFirst();
    world.said('접수번호 2026-000001-5\n다른 글입니다.');
    const theirs = await world.comes(repliedBy('27-reply-gmail-ko', 'petitioner'));
    expect(world.text(FIRST, 'message-2')?.text).toContain('\n> 담당자가 확인하고 있습니다.');
    expect(world.text(FIRST, 'message-2')?.text).not.toContain('접수번호');
    expect(world.text(FIRST, `paper-${theirs.id}`)?.quoted).toContain('> 접수번호 2026-000001-5');
    expect(world.text(FIRST, 'message-2')?.mail).toBe(theirs.id);
    world.said('접수번호 2026-000001-5\n담당자가 확인하고 있습니다.');
    world.later(11 * 60_000);
    await world.comes(other(repliedBy('24-reply-naver', 'petitioner')));
    expect(world.text(FIRST, 'message-3')?.text).toBe(
      '진단서를 추가로 보냅니다.\n확인 부탁드립니다.',
    );
  });

  it('is two messages with the same words and other files', async () => {
    const world = await withFirst();
    const reply = (file: string) =>
      Buffer.from(
        `From: petitioner@example.com\r\nTo: ${replyTo('petitioner')}\r\nSubject: Re: x\r\nMessage-ID: <same@example.com>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n진단서를 보냅니다.\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n${file}\r\n--b--\r\n`,
      );
    await world.comes(reply('%PDF-1.7 one'));
    const again = await world.comes(reply('%PDF-1.7 one'));
    const second = await world.comes(reply('%PDF-1.7 two'));
    expect([again.entry?.because, second.entry?.because]).toEqual(['same-mail', 'reply']);
    expect(world.petitionOf(FIRST)?.messages).toHaveLength(2);
    expect(world.petitionOf(FIRST)?.attachments).toHaveLength(2);
  });

  it('is one message when it is told of twice, or sent twice', async () => {
    const world = await withFirst();
    const first = await world.comes(repliedBy('24-reply-naver', 'petitioner'));
    await world.tell(first.key);
    const second = await world.comes(other(repliedBy('24-reply-naver', 'petitioner')));
    expect(second.entry).toMatchObject({ outcome: 'attached', because: 'same-mail' });
    const third = await world.comes(repliedBy('24-reply-naver', 'petitioner'));
    expect(third.entry).toMatchObject({ outcome: 'attached', because: 'same-mail' });
    expect(kinds(world)).toEqual(['receipt', 'assignment', 'message']);
  });

  it('opens nothing for somebody else who holds its address, nor with another petition’s', async () => {
    const world = await withFirst();
    const stranger = await world.comes(
      other(repliedBy('24-reply-naver', 'petitioner'), [
        ['petitioner@example.com>\r\nTo: r-', 'stranger@example.net>\r\nTo: r-'],
      ]),
      { from: 'stranger@example.net' },
    );
    expect(stranger.entry).toMatchObject({ outcome: 'received' });
    expect(stranger.entry?.number).not.toBe(FIRST);
    const forged = replyTo('petitioner').replace(/.(?=@)/, (last) => (last === 'a' ? 'b' : 'a'));
    const guessed = await world.comes(
      other(fixture('24-reply-naver'), [
        ['__REPLY__@in.example.org', forged],
        ['another@', 'g@'],
      ]),
    );
    expect(guessed.entry).toMatchObject({ outcome: 'received' });
    expect(kinds(world)).toEqual(['receipt', 'assignment']);
  });

  it('lets nobody in who writes a number: it is the words of a petition of their own', async () => {
    const world = await withFirst();
    const { entry, id } = await world.comes(fixture('54-stranger-quotes-a-number'), {
      from: 'stranger@example.net',
    });
    expect(entry?.number).not.toBe(FIRST);
    expect(world.content(entry?.number ?? '', `paper-${id}`)?.mentions).toEqual([FIRST]);
  });

  it('is what was asked for while a supplement is open', async () => {
    const world = await withFirst();
    await world.act(FIRST, (petition) => ({
      events: [
        {
          type: 'SupplementAsked',
          at: petition.receivedAt + 1000,
          by: 'care-1',
          request: 'request-2',
          notice: '2.0',
          until: petition.receivedAt + 7 * 86_400_000,
        } as never,
      ],
      notices: [],
    }));
    const before = world.petitionOf(FIRST);
    expect(before && openSupplement(before)).toBeDefined();
    await world.comes(repliedBy('27-reply-gmail-ko', 'petitioner'));
    expect(world.petitionOf(FIRST)?.supplement).toMatchObject({ replies: 1, ended: 'replied' });
    expect(kinds(world)).toContain('supplied');
  });
});

describe('a reply in the name of a citizen, without proof', () => {
  const FORGED = { from: 'x@evil.example', spf: 'fail', dkim: 'fail', signed: 'evil.example' };
  const forged = (world: World, found: Readonly<Record<string, string>> = FORGED) =>
    world.comes(repliedBy('24-reply-naver', 'petitioner'), found);

  it.each([
    FORGED,
    { spf: 'none', dkim: 'none' },
    { spf: 'gray', dkim: 'none' },
    { from: 'x@evil.example' },
  ])('is kept beside, and told at once: %o', async (found) => {
    const world = await withFirst();
    const { entry, id } = await forged(world, found);
    expect(entry).toMatchObject({ outcome: 'attached', because: 'unproven', number: FIRST });
    expect(kinds(world)).toEqual(['receipt', 'assignment', 'unproven']);
    const petition = world.petitionOf(FIRST);
    expect(petition?.unproven?.replies).toMatchObject([{ reply: 'unproven-2' }]);
    expect(petition?.messages).toBeUndefined();
    expect(world.text(FIRST, 'unproven-2')?.text).toContain('진단서를 추가로 보냅니다.');
    expect(world.content(FIRST, `paper-${id}`)).toMatchObject({ proven: false });
  });

  it.each([{ dkim: 'none' }, { spf: 'fail' }])('is theirs with one proof: %o', async (found) => {
    const world = await withFirst();
    expect((await forged(world, found)).entry).toMatchObject({ because: 'reply' });
    expect(kinds(world)).toEqual(['receipt', 'assignment', 'message']);
  });

  it('is one reply when it is told of twice, or sent twice', async () => {
    const world = await withFirst();
    const { key } = await forged(world);
    await world.tell(key);
    await forged(world);
    await world.comes(other(repliedBy('24-reply-naver', 'petitioner')), FORGED);
    expect(kinds(world)).toEqual(['receipt', 'assignment', 'unproven']);
  });

  it('ends no request to supplement', async () => {
    const world = await withFirst();
    await world.act(FIRST, (petition) => ({
      events: [
        {
          type: 'SupplementAsked',
          at: petition.receivedAt + 1000,
          by: 'care-1',
          request: 'request-2',
          notice: '2.0',
          until: petition.receivedAt + 7 * 86_400_000,
        } as never,
      ],
      notices: [],
    }));
    await forged(world);
    const petition = world.petitionOf(FIRST);
    expect(petition && openSupplement(petition)).toMatchObject({ replies: 0 });
  });
});

describe('a reply of a person of ours', () => {
  it('is a draft, and a mail goes back; nothing is published', async () => {
    const world = await withFirst();
    const { entry } = await world.comes(repliedBy('58-staff-answer', 'care-1'), OFFICE);
    expect(entry).toMatchObject({ outcome: 'attached', because: 'answer', number: FIRST });
    expect(world.content(FIRST, 'draft')).toMatchObject({
      text: '통원치료 확인서와 급여명세서를 내시면 됩니다.\n감사합니다.',
      by: 'care-1',
    });
    expect(kinds(world)).toEqual(['receipt', 'assignment', 'reply-kept']);
    expect(world.petitionOf(FIRST)).toMatchObject({ answers: 0, version: 1 });
  });

  it.each(['before', 'after'] as const)(
    'is one draft and one mail when the function dies %s its commit',
    async (when) => {
      const world = await withFirst();
      world.kill(when);
      const first = await world.comes(repliedBy('58-staff-answer', 'care-1'), OFFICE);
      expect(first.done).toBe(false);
      expect(await world.tell(first.key)).toBe(true);
      expect(await world.tell(first.key)).toBe(true);
      expect(kinds(world).filter((kind) => kind === 'reply-kept')).toHaveLength(1);
    },
  );

  it.each([
    { spf: 'fail' },
    { dkim: 'fail' },
    { dkim: 'none' },
    { signed: 'evil.example.net' },
    { spf: 'softfail', dkim: 'none' },
  ])('waits in quarantine with %o, and its person is told at their own address', async (found) => {
    const world = await withFirst();
    const { entry } = await world.comes(repliedBy('58-staff-answer', 'care-1'), {
      ...OFFICE,
      ...found,
    });
    expect(entry).toMatchObject({ outcome: 'quarantined', because: 'unproven' });
    expect(world.content(FIRST, 'draft')).toBeUndefined();
    expect(world.notices.slice(2).map(({ kind, to, because }) => [kind, to, because])).toEqual([
      ['reply-refused', 'care-1', 'unproven'],
      ['quarantined', 'duty', 'unproven'],
    ]);
  });

  it('is refused by a mail when it is no longer theirs', async () => {
    const world = await withFirst();
    await world.act(FIRST, (petition) => ({
      events: [
        {
          type: 'PetitionAssigned',
          at: petition.receivedAt + 1000,
          by: 'care-head',
          assignee: 'care-2',
        } as never,
      ],
      notices: [],
    }));
    expect(world.petitionOf(FIRST)?.assignee).toBe('care-2');
    const { entry } = await world.comes(repliedBy('58-staff-answer', 'care-1'), OFFICE);
    expect(entry).toMatchObject({ outcome: 'ignored', because: 'only-assignee' });
    expect(kinds(world)).toContain('reply-refused');
  });

  it('is a petition of their own without an address of reply', async () => {
    const world = await withFirst();
    const { entry } = await world.comes(
      other(fixture('58-staff-answer'), [['__REPLY__', 'minwon']]),
      OFFICE,
    );
    expect(entry).toMatchObject({ outcome: 'received' });
  });
});

describe('what SES found', () => {
  it('holds spam and malware back, tells the duty officer once, and lets through what a person releases', async () => {
    const world = mailWorld();
    const spam = await world.comes(fixture('01-utf8-plain'), { spam: 'FAIL' });
    const virus = await world.comes(fixture('02-euc-kr'), { virus: 'FAIL' });
    expect([spam.entry?.because, virus.entry?.because]).toEqual(['spam', 'virus']);
    await world.tell(spam.key);
    expect(world.notices.map(({ kind, to }) => [kind, to])).toEqual([
      ['quarantined', 'duty'],
      ['quarantined', 'duty'],
    ]);
    world.later(2 * 60 * 60_000);
    const at = world.ledger.get(spam.id)?.at ?? 0;
    expect(await world.tell(spam.key, { release: true, by: 'duty' })).toBe(true);
    expect(world.ledger.get(spam.id)).toMatchObject({ outcome: 'released', number: FIRST });
    expect(world.petitionOf(FIRST)?.receivedAt).toBe(at);
    await world.tell(spam.key, { release: true, by: 'duty' });
    expect(world.numbers()).toEqual([FIRST]);
  });

  it('leaves alone what a person dismissed', async () => {
    const world = mailWorld();
    const { key, id, entry } = await world.comes(fixture('01-utf8-plain'), { spam: 'FAIL' });
    if (entry) world.ledger.set(id, { ...entry, outcome: 'dismissed' });
    await world.tell(key);
    expect(world.numbers()).toEqual([]);
  });

  it('shows a person what a program may have sent, and receives it when they let it in', async () => {
    const world = mailWorld();
    const { key, entry, id } = await world.comes(fixture('73-from-a-portal'), {
      from: 'no-reply@portal.example.net',
    });
    expect(entry).toMatchObject({ outcome: 'quarantined', because: 'automatic' });
    expect(world.notices.map(({ kind, to }) => [kind, to])).toEqual([['quarantined', 'duty']]);
    expect(world.released).toEqual([]);
    await world.tell(key, { release: true, by: 'duty' });
    expect(world.ledger.get(id)).toMatchObject({ outcome: 'released', number: FIRST });
    expect(world.text(FIRST)?.body).toContain('요양비 청구가 석 달째');
  });

  it('leaves nobody out for how their mail came, or what its subject says', async () => {
    const world = mailWorld();
    const fields = [
      'Precedence: list',
      'List-Unsubscribe: <mailto:leave@group.example.net>',
      'Mailing-List: list minwon@group.example.net',
      'X-Auto-Response-Suppress: All',
      'Auto-Submitted: no',
    ];
    for (const [n, field] of fields.entries()) {
      const raw = other(fixture('01-utf8-plain'), [['another@', `f${n}@`]]);
      const mail = Buffer.concat([Buffer.from(`${field}\r\n`), raw, Buffer.from(`${n}`)]);
      expect(
        (await world.comes(mail, { from: n % 2 ? '' : 'petitioner@example.com' })).entry,
      ).toMatchObject({
        outcome: 'received',
      });
    }
  });

  it('receives what it had ignored, or a person had put aside, when somebody lets it in', async () => {
    const world = mailWorld();
    const bounce = await world.comes(fixture('74-bounce-of-ours'));
    expect(bounce.entry).toMatchObject({ outcome: 'ignored' });
    const message = letThrough(world, bounce.id);
    await world.tell(bounce.key, message);
    expect(world.ledger.get(bounce.id)).toMatchObject({ outcome: 'released', number: FIRST });
    await world.tell(bounce.key, message);
    expect(world.text(FIRST)).toBeDefined();
    const spam = await world.comes(fixture('73-from-a-portal'), {
      from: 'no-reply@portal.example.net',
    });
    const held = world.ledger.get(spam.id);
    if (!held) throw new Error('nothing was held');
    world.ledger.set(spam.id, { ...held, outcome: 'dismissed', because: 'spam', by: 'duty' });
    await world.tell(spam.key, letThrough(world, spam.id));
    expect(world.ledger.get(spam.id)).toMatchObject({ outcome: 'released' });
  });

  it.each(['as it is written today', 'from before it said what it lets through'])(
    'leaves alone what somebody dismissed after a release that failed and comes again, %s',
    async (form) => {
      const world = mailWorld();
      const { key, id, entry } = await world.comes(fixture('01-utf8-plain'), { spam: 'FAIL' });
      if (!entry) throw new Error('nothing was held');
      const message =
        form === 'as it is written today' ? letThrough(world, id) : { release: true, by: 'duty' };
      world.kill('before');
      expect(await world.tell(key, message)).toBe(false);
      const dismissed = { ...entry, outcome: 'dismissed', because: 'spam', by: 'head' } as const;
      world.ledger.set(id, dismissed);
      expect(await world.tell(key, message)).toBe(true);
      expect([world.ledger.get(id), world.numbers()]).toEqual([dismissed, []]);
    },
  );

  it('lets through once more what another person dismissed, when somebody looks again', async () => {
    const world = mailWorld();
    const { key, id, entry } = await world.comes(fixture('01-utf8-plain'), { spam: 'FAIL' });
    if (!entry) throw new Error('nothing was held');
    world.ledger.set(id, { ...entry, outcome: 'dismissed', because: 'spam', by: 'head' });
    const message = letThrough(world, id);
    world.kill('before');
    await world.tell(key, message);
    expect(await world.tell(key, message)).toBe(true);
    expect(world.numbers()).toHaveLength(1);
  });

  it('offers what a program sent to be let through', async () => {
    const world = await withFirst();
    const { key, id, entry } = await world.comes(fixture('74-bounce-of-ours'));
    expect([entry?.outcome, entry && isPutAside(entry)]).toEqual(['ignored', true]);
    await world.tell(key, letThrough(world, id));
    expect(world.ledger.get(id)?.outcome).toBe('released');
  });

  it.each(REFUSED_REPLIES)(
    'offers no reply of staff that was refused (%s): let through it would be refused again',
    async (because) => {
      const world = await withFirst();
      const { raw, first = [] } = REFUSED[because];
      if (first.length > 0)
        await world.act(FIRST, ({ receivedAt: at }) => ({
          events: first.map((event) => ({ ...event, at: at + 1000 })) as never,
          notices: [],
        }));
      const { id, key, entry } = await world.comes(raw(), OFFICE);
      expect(entry).toMatchObject({ outcome: 'ignored', because });
      expect(kinds(world, entry && raw === unknown ? NOBODYS : FIRST)).toContain('reply-refused');
      expect(entry && isPutAside(entry)).toBe(false);
      await world.tell(key, letThrough(world, id));
      expect([world.ledger.get(id)?.outcome, world.numbers()]).toEqual(['ignored', [FIRST]]);
    },
  );

  it('lets go of what is ignored, once', async () => {
    const world = mailWorld();
    const { key } = await world.comes(fixture('74-bounce-of-ours'));
    await world.tell(key);
    expect(world.released).toEqual([key]);
  });
});

describe('a fax that came as a mail', () => {
  const tiff = Buffer.from('49492a0008000000', 'hex');
  const fax = (from: string) =>
    Buffer.from(
      `From: ${from}\r\nTo: fax@in.example.org\r\nSubject: [webfax] from 033-000-4821\r\nDate: Tue, 24 Nov 2026 10:08:30 +0900\r\nMessage-ID: <f1@webfax.example.com>\r\nAuto-Submitted: auto-generated\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n발신번호: 033-000-4821\r\n페이지: 3\r\n--b\r\nContent-Type: image/tiff\r\nContent-Disposition: attachment; filename=fax.tif\r\nContent-Transfer-Encoding: base64\r\n\r\n${tiff.toString('base64')}\r\n--b--\r\n`,
    );

  it('is handed to the intake of faxes with its own end of reception', async () => {
    const world = mailWorld();
    const { entry, key } = await world.comes(fax('no-reply@webfax.example.com'), {
      from: 'no-reply@webfax.example.com',
    });
    expect(entry).toMatchObject({ outcome: 'sidecar', because: 'fax' });
    await world.tell(key);
    const [picture = '', envelope = ''] = [...world.put.keys()];
    expect([picture.slice(-4), envelope.slice(-5)]).toEqual(['.tif', '.json']);
    expect(JSON.parse(Buffer.from(world.put.get(envelope) ?? []).toString())).toMatchObject({
      gateway: 'mail',
      from: '033-000-4821',
      pages: 3,
      receivedAt: Date.parse('2026-11-24T10:08:30+09:00'),
      media: { key: picture },
    });
    expect(world.numbers()).toEqual([]);
  });

  it.each([
    ['somebody else', 'evil@example.net', {}],
    ['who only says so', 'no-reply@webfax.example.com', { spf: 'fail', dkim: 'none' }],
  ])('waits for a person when it is from %s', async (_, from, found) => {
    const world = mailWorld();
    const { entry } = await world.comes(fax(from), { from, ...found });
    expect(entry).toMatchObject({ outcome: 'quarantined', because: 'fax-sender' });
    expect(world.put.size).toBe(0);
  });
});
