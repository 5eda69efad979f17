import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EICAR } from '../../infra/local/malware/eicar.ts';
import { SESSION } from '../support/door.ts';
import { jpegWithPlace } from '../support/pictures.ts';
import { follow, openForm, wordsOf } from './form.ts';
import { CITIZEN, kindOf, openLink, openWorld, petition, sealIn, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterAll(() => world.stop());

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
interface Sent {
  readonly name: string;
  readonly body: Buffer;
}
/** As 한글 writes them: a compound file with its FileHeader stream, and an archive whose first entry is its type. */
const HWP: Sent = {
  name: '신청서.hwp',
  body: Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('HWP Document File'),
    Buffer.alloc(495),
  ]),
};
const HWPX: Sent = {
  name: '신청서.hwpx',
  body: Buffer.from(
    '504b03041400000000000000210082f041471300000013000000080000006d696d65747970656170706c69636174696f6e2f6877702b7a6970504b010214031400000000000000210082f0414713000000130000000800000000000000000000008001000000006d696d6574797065504b0506000000000100010036000000390000000000',
    'hex',
  ),
};
const SICK: Sent = { name: '홍가상 진단서.pdf', body: PDF };
const PHOTO: Sent = { name: '현장.png', body: PNG };

/** Sends a form as a browser does, files and all. */
function submit(
  path: string,
  fields: Record<string, string>,
  files: readonly Sent[],
  headers: Record<string, string>,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, body } of files) form.append('files', new Blob([new Uint8Array(body)]), name);
  if (files.length === 0) form.append('files', new Blob([]), '');
  return world.ask(path, { method: 'POST', headers: { accept: HTML, ...headers }, body: form });
}

let texts = 0;
/** Opens the form of citizens, fills it in with these files and presses. */
async function send(files: readonly Sent[], typed: Record<string, string> = {}, times = 1) {
  const form = await openForm(world);
  texts += 1;
  const fields = {
    title: '휴업급여 신청 서류 문의',
    body: `진단서를 붙입니다. ${texts}`,
    kind: 'question',
    name: '홍가상',
    email: CITIZEN,
    ...form.hidden,
    ...typed,
  };
  const cookie = form.cookie;
  const replies = [];
  for (let time = 0; time < times; time += 1)
    replies.push(await submit('/write', fields, files, { cookie }));
  return { form, fields, replies, reply: replies[0] as (typeof replies)[number] };
}
const numberIn = (location: string | null): string => location?.split('/')[2] ?? '';
const cookieOf = (headers: Headers) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';

/** A file's check waits at most so long for its petition. */
const settle = () => world.post('/_local/clock', { advance: 'PT30S' });

interface Own {
  readonly number: string;
  readonly cookie: string;
}
const stateOf = async ({ number, cookie }: Own) =>
  (await world.ask(`/petitions/${number}`, { headers: { accept: 'application/json', cookie } }))
    .body.attachments as readonly { id: string; name: string; standing: string; by: string }[];
const fetchOwn = (own: Own, id: string, cookie = own.cookie) =>
  fetch(new URL(`/petitions/${own.number}/attachments/${id}`, world.base), {
    redirect: 'manual',
    headers: { accept: HTML, cookie },
  });
const bytesOf = async (reply: Response) => Buffer.from(await reply.arrayBuffer());

const mailOf = async (own: Own, kind: string) => {
  await world.idle();
  const found = (await world.mails()).find(
    (mail) => kindOf(mail) === kind && mail.text.includes(own.number),
  );
  if (!found) throw new Error(`no ${kind} mail of ${own.number}`);
  return found;
};

/** A petition with these files, sent by the form, and looked into. */
async function received(files: readonly Sent[]): Promise<Own> {
  const { reply } = await send(files);
  expect(reply.status).toBe(303);
  await settle();
  return { number: numberIn(reply.headers.get('location')), cookie: cookieOf(reply.headers) };
}

describe('by the form, without script', () => {
  it('two files arrive, are looked into, and go back to their owner and to staff under their names', async () => {
    const own = await received([SICK, PHOTO]);
    const files = await stateOf(own);
    expect(files.map(({ name, standing }) => [name, standing])).toEqual([
      ['홍가상 진단서.pdf', 'sound'],
      ['현장.png', 'sound'],
    ]);
    const page = await follow(
      world,
      { headers: new Headers({ 'set-cookie': own.cookie }) } as never,
      `/petitions/${own.number}`,
    );
    expect(wordsOf(page)).toContain('홍가상 진단서.pdf');
    const got = await fetchOwn(own, files[0]?.id ?? '');
    expect([got.status, got.headers.get('content-type'), await bytesOf(got)]).toEqual([
      200,
      'application/pdf',
      PDF,
    ]);
    expect(got.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('홍가상 진단서.pdf')}`,
    );
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');

    const { clean, cookie, page: desk } = await openLink(world, await mailOf(own, 'assignment'));
    expect(desk.body.attachments.map(({ name }: { name: string }) => name)).toEqual([
      '홍*상 진단서.pdf', // hidden like the rest until somebody says why
      '현장.png',
    ]);
    const download = await fetch(new URL(`${clean}/attachments/${files[1]?.id}`, world.base), {
      headers: { cookie, accept: HTML },
    });
    expect(await bytesOf(download)).toEqual(PNG);
    expect(world.service.logs().some((line) => line.includes('attachment read'))).toBe(true);
    // Nothing of a name outside the content items.
    const everywhere = [...world.service.logs(), ...world.service.traffic()].join('\n');
    expect(everywhere).not.toContain('진단서');
    expect(
      world.service
        .objects()
        .map(({ key }) => key)
        .filter((key) => !key.startsWith('mail/')) // SES's own word that it can write there
        .join(),
    ).not.toMatch(/[^0-9a-f/,uploads]/);
  });

  it('pressed twice it is one petition with its files once; the same file twice is one', async () => {
    const { replies } = await send([SICK, SICK, PHOTO], {}, 2);
    const [first, second] = replies.map(({ headers }) => headers.get('location'));
    expect(second).toBe(first);
    await settle();
    const own = { number: numberIn(first ?? ''), cookie: cookieOf(replies[0]?.headers as Headers) };
    expect(await stateOf(own)).toHaveLength(2);
  });

  it('what was refused comes back with what was typed, and the files need not be chosen again', async () => {
    const { form, fields, reply } = await send([SICK], { title: '' });
    expect(reply.status).toBe(422);
    expect(reply.body).toContain(String(fields.body));
    const [, token = ''] = /name="kept-0" value="([^"]+)"/.exec(reply.body) ?? [];
    expect(reply.body).toContain('홍가상 진단서.pdf</label>');
    const again = { ...fields, title: '제목', 'kept-0': token };
    const sent = await submit('/write', again, [PHOTO], { cookie: form.cookie });
    expect(sent.status).toBe(303);
    await settle();
    const own = { number: numberIn(sent.headers.get('location')), cookie: cookieOf(sent.headers) };
    expect((await stateOf(own)).map(({ standing }) => standing)).toEqual(['sound', 'sound']);
  });

  it.each([
    // What begins like a kind that we take is that kind, whatever its name says.
    [
      'another kind',
      [{ name: '설치.exe', body: Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]) }],
      '붙일 수 없는 형식',
    ],
    [
      'too much',
      [{ name: '큰 것.pdf', body: Buffer.alloc(4 * 1024 * 1024 + 1) }],
      '모두 합해 4MB까지',
    ],
    ['an empty file', [{ name: '빈 것.pdf', body: Buffer.alloc(0) }], '비어 있는 파일'],
    [
      'six files',
      [...'123456'].map((n) => ({ name: `${n}.txt`, body: Buffer.from(n) })),
      '다섯 개까지',
    ],
  ])('%s is refused before it is stored, with all that was typed', async (_, files, said) => {
    const before = world.service.objects().length;
    const { fields, reply } = await send(files);
    expect(reply.status).toBe(422);
    expect(wordsOf(reply)).toContain(said);
    expect(reply.body).toContain(String(fields.body));
    if (files.length === 1) expect(world.service.objects()).toHaveLength(before);
  });

  it('a wrong content behind a right name is received, never handed out, and both sides are told', async () => {
    const own = await received([{ name: '사진.png', body: Buffer.from('<script>1</script>') }]);
    const [file] = await stateOf(own);
    expect(file?.standing).toBe('differs');
    expect((await fetchOwn(own, file?.id ?? '')).status).toBe(409);
    const { clean, cookie } = await openLink(world, await mailOf(own, 'assignment'));
    const desk = await world.ask(clean, { headers: { cookie, accept: HTML } });
    expect(wordsOf(desk)).toContain('내용이 이름과 다른 파일이라');
    expect(
      (await world.ask(`${clean}/attachments/${file?.id}`, { headers: { cookie } })).status,
    ).toBe(409);
  });

  it('malware is received, read by nobody, and both sides are told; what came with it is served', async () => {
    const own = await received([{ name: '영수증.txt', body: EICAR }, PHOTO]);
    const files = await stateOf(own);
    expect(files.map(({ standing }) => standing)).toEqual(['infected', 'sound']);
    const infected = files[0]?.id ?? '';
    const { clean, cookie } = await openLink(world, await mailOf(own, 'assignment'));
    const desk = await world.ask(clean, { headers: { cookie, accept: HTML } });
    expect(wordsOf(desk)).toContain('악성코드가 발견되어 열 수 없게 했습니다.');
    const staff = await world.ask(`${clean}/attachments/${infected}`, { headers: { cookie } });
    expect([(await fetchOwn(own, infected)).status, staff.status]).toEqual([409, 409]);
    expect((await fetchOwn(own, files[1]?.id ?? '')).status).toBe(200);
  });

  it('while nothing has been scanned, the petition is there with its person, and no file is served', async () => {
    await world.fault({ service: 'guardduty', fault: 'drop', count: 1 });
    const own = await received([SICK]);
    const [file] = await stateOf(own);
    expect(file?.standing).toBe('awaited');
    expect((await fetchOwn(own, file?.id ?? '')).status).toBe(409);
    expect((await mailOf(own, 'assignment')).text).toContain(own.number);
  });

  it('한글 files are accepted and kept, both the old kind and the new', async () => {
    const own = await received([HWP, HWPX]);
    expect((await stateOf(own)).map(({ name, standing }) => [name, standing])).toEqual([
      ['신청서.hwp', 'sound'],
      ['신청서.hwpx', 'sound'],
    ]);
  });

  it('the bucket is down: received all the same, and the page says which file is missing', async () => {
    await world.fault({ service: 's3', fault: 'refuse', count: 3 });
    const own = await received([SICK]);
    expect((await stateOf(own)).map(({ standing }) => standing)).toEqual(['missing']);
    await world.clearFaults();
  });
});

describe('the check', () => {
  it.each(['kill-before-reply', 'kill-after-reply'])('%s, it is done once', async (fault) => {
    await world.fault({
      service: 'dynamodb',
      action: 'TransactWriteItems',
      function: 'check',
      fault,
      count: 1,
    });
    const { reply } = await send([SICK]);
    const own = {
      number: numberIn(reply.headers.get('location')),
      cookie: cookieOf(reply.headers),
    };
    await world.post('/_local/clock', { advance: 'PT10M' });
    expect((await stateOf(own)).map(({ standing }) => standing)).toEqual(['sound']);
    const events = (await world.service.items())
      .filter(({ pk, sk }) => pk === own.number && String(sk).startsWith('event#'))
      .filter(({ body }) => String(body).includes('AttachmentChecked'));
    expect(events).toHaveLength(1);
  });

  it('news that comes twice changes nothing the second time', async () => {
    await world.fault({ service: 'events', fault: 'duplicate', count: 1 });
    const own = await received([PHOTO]);
    expect((await stateOf(own)).map(({ standing }) => standing)).toEqual(['sound']);
  });
});

/** Asks how to bring a file to the bucket itself. */
const announce = (name: string, bytes: number, to = world) =>
  to.post('/attachments', { name, bytes });
interface Address {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
}
async function upload({ method, url, headers }: Address, body: Buffer, more = {}) {
  // The size is said by the request itself.
  const { 'content-length': _, ...rest } = headers;
  const reply = await fetch(url, {
    method,
    headers: { ...rest, ...more },
    body: new Uint8Array(body),
  });
  return reply.status;
}

describe("with an address of the bucket's own", () => {
  const hand = (attachments: readonly string[], body = '올린 파일을 붙입니다.') =>
    world.post('/petitions', petition({ body, attachments }));
  const own = ({ body }: { body: { number: string; accessCode: string } }): Own => ({
    number: body.number,
    cookie: `code=${body.accessCode}`,
  });

  it('a large file goes to the bucket itself, and is claimed by the petition that names it', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024, 0x20)]);
    const { status, body } = await announce('큰 진단서.pdf', large.length);
    expect(status).toBe(201);
    expect(await upload(body, large)).toBe(200);
    await world.post('/_local/clock', { advance: 'PT5M' }); // the petition is written meanwhile
    const reply = await hand([body.id]);
    expect(reply.status).toBe(201);
    await world.post('/_local/clock', { advance: 'PT5M' });
    const [file] = await stateOf(own(reply));
    expect(file).toMatchObject({ name: '큰 진단서.pdf', standing: 'sound' });
    const got = await fetchOwn(own(reply), file?.id ?? '');
    expect(got.status).toBe(303);
    const address = got.headers.get('location') ?? '';
    expect(decodeURIComponent(address)).not.toContain('진단서');
    const fetched = await fetch(address);
    expect([fetched.status, (await bytesOf(fetched)).equals(large)]).toEqual([200, true]);
    await world.post('/_local/clock', { advance: 'PT61S' });
    expect((await fetch(address)).status).toBe(403);
  });

  it('an address is good once, as it was signed', async () => {
    const { body } = await announce('한 번.pdf', PDF.length);
    const { 'if-none-match': _, ...headers } = body.headers;
    expect(await upload({ ...body, headers }, PDF)).toBe(403);
    expect(await upload(body, PDF, { 'x-amz-tagging': 'state=kept' })).toBe(403);
    expect(await upload(body, PDF, { 'content-type': 'text/html' })).toBe(403);
    const replies = [];
    for (let time = 0; time < 5; time += 1) replies.push(await upload(body, PDF));
    expect(replies).toEqual([200, 412, 412, 412, 412]);
    const next = await announce('또 한 번.pdf', PDF.length);
    const both = await Promise.all([upload(next.body, PDF), upload(next.body, PDF)]);
    expect(both.toSorted()).toEqual([200, 412]);
  });

  it('a photograph is shown to everybody without its place, small or large, and lies whole in the bucket', async () => {
    const photos = [
      { name: '작은 사진.jpg', body: jpegWithPlace() },
      { name: '큰 사진.jpg', body: jpegWithPlace('LATITUDE-37.5665', 6, 6 * 1024 * 1024) },
    ];
    const tokens = [];
    for (const { name, body } of photos) {
      const announced = await announce(name, body.length);
      expect(await upload(announced.body, body)).toBe(200);
      tokens.push(announced.body.id);
    }
    const reply = await hand(tokens, '사진 두 장을 붙입니다.');
    await settle();
    const files = await stateOf(own(reply));
    expect(files.map(({ standing }) => standing)).toEqual(['sound', 'sound']);
    const { clean, cookie, token } = await openLink(world, await mailOf(own(reply), 'assignment'));
    const { session } = await world.pass(token); // the cookie is handed to fetch, which keeps none
    for (const [index, { id }] of files.entries()) {
      const staff = await fetch(new URL(`${clean}/attachments/${id}`, world.base), {
        headers: { cookie: `${cookie}; ${SESSION}=${session}`, accept: HTML },
      });
      for (const got of [await fetchOwn(own(reply), id), staff]) {
        const shown = await bytesOf(
          got.status === 303 ? await fetch(got.headers.get('location') ?? '') : got,
        );
        expect(shown.includes('LATITUDE')).toBe(false);
        expect([got.url, shown.subarray(0, 3).toString('hex')]).toEqual([got.url, 'ffd8ff']);
      }
      const kept = world.service.objects().find(({ key }) => key === `uploads/${id}`);
      expect(kept?.body.equals(photos[index]?.body ?? PDF)).toBe(true);
    }
  });

  it('claimed before it has come: it is looked into when it comes', async () => {
    const { body } = await announce('늦게.png', PNG.length);
    const reply = await hand([body.id], '파일은 곧 올립니다.');
    expect((await stateOf(own(reply)))[0]?.standing).toBe('awaited');
    expect(await upload(body, PNG)).toBe(200);
    await settle();
    expect((await stateOf(own(reply)))[0]?.standing).toBe('sound');
  });

  it('one that never comes is said to be missing, and holds nothing up', async () => {
    const { body } = await announce('없음.png', PNG.length);
    const reply = await hand([body.id], '파일은 끝내 오지 않습니다.');
    await world.post('/_local/clock', { advance: 'PT66M' });
    expect((await stateOf(own(reply)))[0]?.standing).toBe('missing');
    expect(await upload(body, PNG)).toBe(403); // the address is over after five minutes
  });

  it('refuses what is not on the list, another size, a foreign claim, a second claim', async () => {
    expect((await announce('a.exe', 10)).body.type).toContain('file-type');
    expect((await announce('a.pdf', 10 * 1024 * 1024 + 1)).body.type).toContain('file-too-large');
    const { body } = await announce('a.pdf', PDF.length);
    expect(await upload(body, Buffer.concat([PDF, PDF]))).toBe(403); // its size is signed
    expect((await hand([`${body.id}x`], '위조')).body.type).toContain('attachment-unknown');
    expect((await hand([body.id], '첫째')).status).toBe(201);
    expect((await hand([body.id], '둘째')).body.type).toContain('attachment-taken');
  });
});

describe('afterwards', () => {
  it('a message brings a file, and an answer brings one back; a file of somebody else is not there', async () => {
    const mine = await received([SICK]);
    const other = await received([PHOTO]);
    const [theirs] = await stateOf(other);
    const headers = { cookie: mine.cookie };
    const said = await submit(
      `/petitions/${mine.number}/messages`,
      { text: '사진을 더 보냅니다.' },
      [PHOTO],
      headers,
    );
    expect(said.status).toBe(303);

    const { clean, cookie } = await openLink(world, await mailOf(mine, 'assignment'));
    const page = await world.ask(clean, { headers: { cookie, accept: HTML } });
    const answer = {
      number: mine.number,
      checked: 'form',
      questions: 'yes',
      grounds: 'yes',
      contact: 'yes',
      objection: 'yes',
      text: '양식을 붙입니다.',
      ...sealIn(page.body),
    };
    const form: Sent = { name: '신청 양식.pdf', body: PDF };
    const shown = await submit('/desk/preview', answer, [form], { cookie });
    expect(shown.status).toBe(200);
    const [, tokens = ''] = /name="attachments" value="([^"]+)"/.exec(shown.body) ?? [];
    const sealed = { ...answer, ...sealIn(shown.body), attachments: tokens };
    const sent = await world.ask('/desk/answer', {
      method: 'POST',
      headers: { accept: HTML, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(sealed).toString(),
    });
    expect(sent.status).toBe(303);
    expect(shown.body).toContain('파일 1개를 함께 드립니다.'); // the preview is the mail
    await settle();
    expect((await mailOf(mine, 'answer')).text).toContain('파일 1개를 함께 드립니다.');
    const files = await stateOf(mine);
    expect(files.map(({ by, name, standing }) => [by, name, standing])).toEqual([
      ['petitioner', '홍가상 진단서.pdf', 'sound'],
      ['petitioner', '현장.png', 'sound'],
      ['staff', '신청 양식.pdf', 'sound'],
    ]);
    expect(await bytesOf(await fetchOwn(mine, files[2]?.id ?? ''))).toEqual(PDF);

    const foreign = await fetchOwn(mine, theirs?.id ?? '');
    const unknown = await fetchOwn(mine, '0'.repeat(32));
    const wrongCode = await fetchOwn(other, theirs?.id ?? '', 'code=AAAA-AAAA-AAAA');
    expect([foreign.status, unknown.status, wrongCode.status]).toEqual([404, 404, 404]);
    const bare = async (reply: Response) => (await reply.text()).replaceAll(/2026-\d{6,8}-\d/g, '');
    const pages = await Promise.all([foreign, unknown, wrongCode].map(bare));
    expect(new Set(pages).size).toBe(1);
    const staff = await world.ask(`${clean}/attachments/${theirs?.id}`, { headers: { cookie } });
    expect(staff.status).toBe(404);
  });
});

describe('that nobody claims', () => {
  let empty: World;
  beforeAll(async () => {
    empty = await openWorld('2026-11-24 10:12', { channels: true }); // its own: in a week every other petition would call for help
  });
  afterAll(() => empty.stop());

  it('is hidden in the third night, and gone a week later', async () => {
    const { body } = await announce('버림.pdf', PDF.length, empty);
    await upload(body, PDF);
    const key = new URL(body.url).pathname.split('/').slice(-2).join('/');
    const held = () => empty.service.objects().some((object) => object.key === key);
    expect(held()).toBe(true);
    await empty.to('2026-11-27 03:29');
    expect(held()).toBe(true);
    await empty.to('2026-11-27 03:31');
    expect(held()).toBe(false);
    expect(empty.service.logs().some((line) => line.includes('never claimed'))).toBe(true);
    await empty.to('2026-11-27 04:00');
  });
});

describe('that no scanner looks at', () => {
  let silent: World;
  beforeAll(async () => {
    silent = await openWorld('2026-11-24 10:12', { channels: true }); // Tuesday
  });
  afterAll(() => silent.stop());
  const differences = async () =>
    (await silent.mails()).filter((mail) => kindOf(mail) === 'differences');

  it('is kept, told once, and shown as not checked; a word that comes after a week counts', async () => {
    await silent.fault({ service: 'guardduty', action: 'Scan', fault: 'drop', count: 1000 });
    const { body } = await announce('소견서.pdf', PDF.length, silent);
    expect(await upload(body, PDF)).toBe(200);
    const sent = await silent.post('/petitions', petition({ attachments: [body.id] }));
    expect(sent.status).toBe(201);
    const { number, accessCode } = sent.body;
    const mine = async (accept: string) =>
      (
        await silent.ask(`/petitions/${number}`, {
          headers: { accept, cookie: `code=${accessCode}` },
        })
      ).body;
    const standing = async () => (await mine('application/json')).attachments[0].standing;
    expect(await standing()).toBe('awaited');

    for (const at of ['11:13', '11:31', '12:31', '13:31']) await silent.to(`2026-11-24 ${at}`);
    expect(await standing()).toBe('unchecked');
    const page = await mine(HTML);
    expect(page).toContain('아직 검사하지 못해 열 수 없습니다.');
    expect(page).not.toContain('오지 않았습니다');
    const [told, ...more] = await differences();
    expect(more).toEqual([]);
    expect(told?.to).toEqual(['duty-officer@example.org']);
    expect(told?.text).toContain('첨부 파일 · 악성코드 검사를 아직 받지 못해 열 수 없음: 1건.');
    expect(told?.text).toContain('시스템 담당자: 검사 설정을 고치고 다시 검사합니다.');
    expect(silent.service.logs().join('')).toMatch(/"UncheckedFiles":1/);

    await silent.to('2026-12-03 10:00');
    const key = new URL(body.url).pathname.split('/').slice(-2).join('/');
    const held = silent.service.objects().find((object) => object.key === key);
    expect(held?.tags).toEqual({});
    expect((await differences()).filter(({ to }) => to[0]?.startsWith('duty'))).toHaveLength(1);
    expect(await standing()).toBe('unchecked');

    await silent.clearFaults();
    silent.service.rescan(key); // as the operator does it, by GuardDuty's SendObjectMalwareScan
    await silent.to('2026-12-03 10:01');
    expect(await standing()).toBe('sound');
    const got = await silent.ask(`/petitions/${number}/attachments/${key.split('/')[1]}`, {
      headers: { accept: HTML, cookie: `code=${accessCode}` },
    });
    expect(got.status).toBe(200);
  });
});
