import { describe, expect, it } from 'vitest';
import { contextOf } from '../../functions/staff/commands/command-contexts.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { SEEN } from '../../shared/lambda/body.ts';
import { deskWorld, FORM, HTML, KNOWN, UNKNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
const TYPED = '진단서 "둘째 장"이\r\n빠졌습니다 & <다시> 보내겠습니다.';
/** A body's line ends are made one when it is decoded. */
const LINES = TYPED.replace('\r\n', '\n');
const path = `/petitions/${KNOWN}`;

/** The fields of the page's form that leads to `action`, as a browser would send them. */
function formTo(action: string, body = ''): URLSearchParams {
  const form =
    body
      .split('<form ')
      .find((part) => part.replace('?lang=ko', '').includes(`action="${action}"`)) ?? '';
  const inside = form.split('</form>')[0] ?? '';
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return new URLSearchParams(
    hidden.map(([, name = '', value = '']): [string, string] => [name, plain(value)]),
  );
}
const post = (world: World, to: string, fields: URLSearchParams, cookies: string[] = []) =>
  world.ask('POST', to, { headers: FORM, cookies, body: fields.toString(), stranger: true });

describe('a citizen whose device has forgotten the code', () => {
  it('types it below what was written, and both are sent at once; the device remembers it again', async () => {
    const world = deskWorld();
    const to = `${path}/messages`;
    const asked = await post(world, to, new URLSearchParams({ text: TYPED }));
    expect(asked.statusCode).toBe(404);
    expect(asked.body).toContain('코드를 다시 입력하시면 하시던 일을 이어서 바로 보냅니다.');
    const fields = formTo(to, asked.body);
    expect(fields.get('text')).toBe(LINES);
    fields.set('accessCode', ` ${world.code.toLowerCase().replaceAll('-', ' ')} `);
    const sent = await post(world, to, fields);
    expect([sent.statusCode, sent.headers?.location]).toEqual([303, `${path}?done=message`]);
    expect(sent.cookies).toEqual([
      expect.stringMatching(
        new RegExp(`^code=${world.code.replaceAll('-', '')}; Path=${path}; Max-Age=3600; HttpOnly`),
      ),
    ]);
    const cookies = [sent.cookies?.[0]?.split(';')[0] ?? ''];
    const page = await world.ask('GET', path, { headers: HTML, cookies });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('빠졌습니다 &amp; &lt;다시&gt; 보내겠습니다.');
  });

  it('who types it wrong loses nothing, and is told the same as of an unknown number', async () => {
    const asked = async (number: string) => {
      const world = deskWorld();
      const to = `/petitions/${number}/messages`;
      const fields = new URLSearchParams({ text: TYPED, accessCode: 'ABCD-EFGH-JKMN' });
      const { statusCode, body = '', cookies } = await post(world, to, fields);
      expect(formTo(to, body).get('text')).toBe(LINES);
      expect(body).not.toContain('ABCD-EFGH-JKMN"');
      return { statusCode, cookies, body: body.replaceAll(number, 'N'), reads: world.reads.length };
    };
    expect(await asked(KNOWN)).toEqual(await asked(UNKNOWN));
    expect((await asked(KNOWN)).cookies).toBeUndefined();
  });

  it('one press on the objection is not asked for twice', async () => {
    const world = deskWorld();
    world.at('2026-11-26 10:30');
    world.life.turnTo('2026-11-25 12:00');
    const to = `${path}/objection`;
    const asked = await post(world, to, new URLSearchParams());
    const fields = formTo(to, asked.body);
    fields.set('accessCode', world.code);
    expect((await post(world, to, fields)).statusCode).toBe(303);
    expect(world.life.petition.objection?.outcome).toBe('LATE_NO_NOTICE');
  });

  it('a rating that is not complete comes back with what was added, and the code is not asked for again', async () => {
    const world = deskWorld();
    const fields = new URLSearchParams({ comment: TYPED, accessCode: world.code });
    const refused = await post(world, `${path}/rating`, fields);
    expect(refused.statusCode).toBe(400);
    expect(refused.cookies?.[0]).toContain('code=');
  });

  it('files that came with it were not stored, so it says that they are to be attached again', async () => {
    const world = deskWorld();
    const form = new FormData();
    form.set('text', TYPED);
    form.append('files', new File(['%PDF-1.7 진단서'], '진단서.pdf', { type: 'application/pdf' }));
    const sent = new Request('http://here', { method: 'POST', body: form });
    const to = `${path}/messages`;
    const asked = await world.ask('POST', to, {
      headers: { ...HTML, 'content-type': sent.headers.get('content-type') ?? '' },
      body: await sent.text(),
      stranger: true,
    });
    expect(asked.body).toContain('함께 고르신 파일은 받아 두지 못했습니다.');
    const fields = formTo(to, asked.body);
    expect(fields.get('attachments')).toBeNull();
    fields.set('accessCode', world.code);
    expect((await post(world, to, fields)).statusCode).toBe(303);
    expect(world.life.events.at(-1)?.type).toBe('MessageAdded');
  });

  it.each(['GET', 'POST'] as const)(
    '%s of the page itself asks for the code alone',
    async (method) => {
      const world = deskWorld();
      const body = new URLSearchParams({ code: 'wrong' }).toString();
      const asked = { headers: FORM, ...(method === 'POST' && { body }), stranger: true };
      const { body: shown } = await world.ask(method, path, asked);
      expect(shown).toContain('name="code"');
      expect(shown).not.toContain('name="accessCode"');
    },
  );
});

describe('a person of staff whose session is over', () => {
  const link = (world: World) => [`desk-${KNOWN}=${world.token()}`];
  /** The cookie of the browser that asked for a code. */
  const doors = new WeakMap<ReturnType<typeof deskWorld>, string>();
  const asking = (world: ReturnType<typeof deskWorld>) => [...link(world), doors.get(world) ?? ''];
  const toTheCode = async (world: World, act: string, fields: Record<string, string>) => {
    const typed = new URLSearchParams({ number: KNOWN, ...fields });
    const door = await post(world, `/desk/${act}`, typed, link(world));
    expect(door.statusCode).toBe(401);
    const asked = await post(
      world,
      '/desk/session',
      formTo('/desk/session', door.body),
      link(world),
    );
    expect(asked.statusCode).toBe(200);
    doors.set(world, asked.cookies?.[0]?.split(';')[0] ?? '');
    return formTo('/desk/session/code', asked.body);
  };

  // Opening accepts: no page has a form for it.
  it.each(
    Object.keys(STAFF_COMMANDS).filter(
      (act) => act !== 'accept' && contextOf(act).linkScope(KNOWN) === KNOWN,
    ),
  )('finds the form of %s filled after the code, and nothing was done', async (act) => {
    const world = deskWorld();
    const fields = await toTheCode(world, act, { text: TYPED, sentence: TYPED, words: TYPED });
    fields.set('code', world.mails.code());
    const { version } = world.life.petition;
    const {
      statusCode,
      body = '',
      cookies = [],
    } = await post(world, '/desk/session/code', fields, asking(world));
    expect(statusCode).toBe(200);
    expect(body).toContain('본인 확인을 마쳤습니다.');
    if (
      ['answer', 'draft', 'note', 'transfer', 'abuse', 'decline', 'extend', 'reclassify'].includes(
        act,
      )
    )
      expect(body).toContain('빠졌습니다 &amp; &lt;다시&gt; 보내겠습니다.');
    expect(world.life.petition.version).toBe(version);
    expect(cookies[0]).toContain('ihaeng-session=');
  });

  it('presses once more, and it is sent: the page that came with the code carries the new session’s seal', async () => {
    const world = deskWorld();
    const boxes = { questions: 'yes', grounds: 'yes', contact: 'yes', objection: 'yes' };
    const fields = await toTheCode(world, 'answer', {
      text: TYPED,
      checked: 'form',
      ...boxes,
      [SEEN]: '1',
    });
    fields.set('code', world.mails.code());
    const shown = await post(world, '/desk/session/code', fields, asking(world));
    const again = formTo('/desk/answer', shown.body);
    expect(again.get(SEEN)).toBe('1');
    again.set('text', TYPED);
    for (const [box, yes] of Object.entries(boxes)) again.set(box, yes);
    const session = shown.cookies?.[0]?.split(';')[0] ?? '';
    const sent = await post(world, '/desk/answer', again, [...link(world), session]);
    expect(sent.statusCode).toBe(303);
    expect(world.life.petition.status).toBe('answered');
  });

  it('who types the code wrong, or asks for another, still has it', async () => {
    const world = deskWorld();
    const fields = await toTheCode(world, 'answer', { text: TYPED });
    fields.set('code', '000000');
    const wrong = await post(world, '/desk/session/code', fields, asking(world));
    expect(wrong.statusCode).toBe(401);
    expect(formTo('/desk/session/code', wrong.body).get('kept')).toBe(fields.get('kept'));
    expect(formTo('/desk/session', wrong.body).get('kept')).toBe(fields.get('kept'));
  });

  it.each(['close?number=1', 'nothing?number=x', 'answer?number=2026-000777-0', '<script>'])(
    'a form that is none of theirs (%s) is not filled in',
    async (kept) => {
      const world = deskWorld();
      const fields = await toTheCode(world, 'answer', { text: TYPED });
      fields.set('kept', kept);
      fields.set('code', world.mails.code());
      const shown = await post(world, '/desk/session/code', fields, asking(world));
      expect(shown.statusCode).toBe(303);
    },
  );

  it('neither address nor cookie ever holds what was typed', async () => {
    const world = deskWorld();
    const fields = await toTheCode(world, 'answer', { text: TYPED });
    fields.set('code', world.mails.code());
    const { headers, cookies } = await post(world, '/desk/session/code', fields, asking(world));
    expect(JSON.stringify([headers, cookies, world.lines])).not.toContain('진단서');
  });
});
