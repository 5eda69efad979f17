import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EICAR } from '../../infra/local/malware/eicar.ts';
import { repeated } from '../papers/bombs.ts';
import { arrivalsOf, fixture, petitionsOf, pledgesOf } from './arrivals.ts';
import { kindOf, openLink, openWorld, type World } from './world.ts';

let world: World;
let scanner: ReturnType<typeof arrivalsOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00', { reads: true });
  scanner = arrivalsOf(world);
});
afterAll(() => world.stop());

let batch = '';
let count = 0;
beforeEach(async () => {
  count += 1;
  batch = `incoming/20261124/papers-${count}/`;
  await world.clearFaults();
  await world.post('/_local/clock', { advance: 'PT1M' });
});

const wait = (duration: string) => world.post('/_local/clock', { advance: duration });
const now = () => world.service.clock.now();
const sidecar = () => JSON.stringify({ stampedAt: new Date(now() - 60_000).toISOString() });

/** A letter as the scanner puts it, received; nothing has looked at it yet. */
async function received(name: string, body: Buffer | string = fixture(name)) {
  await scanner.drop(`${batch}${name.replace(/\.\w+$/, '.json')}`, sidecar());
  await scanner.drop(`${batch}${name}`, body);
  await world.idle();
  return await mine();
}
async function mine() {
  const [petition, ...others] = await petitionsOf(world, batch);
  expect(others).toEqual([]);
  return petition;
}
/** The scanner for malware takes its two seconds, and whatever follows from its word is done. */
async function scanned() {
  await wait('PT5S');
  const { papers } = await mine();
  return papers[0];
}
const keptOf = (prefix: string, number: string) =>
  world.service
    .objects()
    .filter(({ key }) => key.startsWith(`${prefix}/${number}/`))
    .map(({ key, tags }) => [key.split('/').at(-1), tags.scan]);

let session = '';
/** The desk of whoever has the petition. */
async function desk(number: string) {
  const mail = (await world.mails()).find(
    (one) => kindOf(one) === 'assignment' && one.subject.includes(number),
  );
  if (!mail) throw new Error('nobody was told');
  const { cookie, clean } = await openLink(world, mail);
  // The door is passed once a device.
  session = cookie.split('; ')[1] ?? session;
  const get = async (path: string, accept = 'text/html') => {
    const reply = await fetch(new URL(`${clean}${path}`, world.base), {
      redirect: 'manual',
      headers: { cookie: `${cookie.split('; ')[0]}; ${session}`, accept },
    });
    return { status: reply.status, body: Buffer.from(await reply.arrayBuffer()), reply };
  };
  return { get, page: async (query = '') => (await get(query)).body.toString('utf8') };
}

describe('a letter', () => {
  it('is received first, then scanned, sealed, read, and shown to whoever answers it', async () => {
    const before = await received('fine-g3-2d.tif');
    expect(before).toMatchObject({ channel: 'post', unkeyed: true, papers: [{ type: 'tiff' }] });
    expect(before.papers[0].sealedAt).toBeUndefined();
    const { number } = before;
    const room = await desk(number);
    expect(await room.page()).toContain('아직 악성코드를 검사하고 있습니다');
    const { id } = before.papers[0];
    const early = await room.get(`/papers/${id}/pages/1?purpose=keying`, 'application/json');
    expect([early.status, JSON.parse(String(early.body)).type]).toEqual([
      409,
      expect.stringContaining('paper-waits'),
    ]);

    const paper = await scanned();
    expect(paper).toMatchObject({
      found: 'clean',
      reading: { pages: 2, pictures: 2, pdf: true, confidence: expect.any(Number) },
    });
    expect(keptOf('originals', number)).toEqual([[id, 'clean']]);
    expect(keptOf('readings', number).sort()).toEqual([
      ['page-1.png', 'clean'],
      ['page-2.png', 'clean'],
      ['pages-1-2.pdf', 'clean'],
    ]);
    // The arrival goes in a month, by a due item: only the scanner writes tags on it.
    const arrival = world.service.objects().find(({ key }) => key === `${batch}fine-g3-2d.tif`);
    expect(arrival?.tags).toEqual({ GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' });
    // Other objects wait here as well: the notice that SES puts down when a rule is made.
    const waits = (await world.service.items())
      .filter(({ pk }) => pk === 'waits#papers')
      .map(({ body }) => JSON.parse(String(body)));
    expect(waits.find(({ key }) => key === arrival?.key)).toMatchObject({ released: true });
    // In the vault there is nothing to be read, for nobody who has only the bucket.
    const original = fixture('fine-g3-2d.tif');
    for (const { key, body } of world.service.objects())
      if (key.includes(number)) expect(body.includes(original.subarray(100, 140))).toBe(false);

    const page = await room.page();
    expect(page).toMatch(/자동 인식 미리보기 \(신뢰도 \d+%\)/);
    expect(page).toContain('휴업급여 신청 서류 문의');
    expect(page).toContain('value="홍가상"'); // suggested, for a person to confirm
    const picture = await room.get(`/papers/${id}/pages/2?purpose=keying`);
    expect([picture.status, picture.reply.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(picture.body.toString('latin1', 1, 4)).toBe('PNG');
    const copy = await room.get(`/papers/${id}/reading.pdf?purpose=keying`);
    expect(copy.body.toString('latin1', 0, 5)).toBe('%PDF-');
    const whole = await room.get(`/papers/${id}/original?purpose=keying`);
    expect(whole.body.equals(original)).toBe(true);
    expect((await room.get(`/papers/${id}/pages/3?purpose=keying`)).status).toBe(404);
    expect((await room.get(`/papers/${id}/pages/1`)).status).toBe(422);
    const looks = world.service.logs().filter((line) => line.includes('"paper read"'));
    expect(looks.map((line) => JSON.parse(line))).toMatchObject([
      { subject: number, what: 'page', purpose: 'keying', by: expect.any(String) },
      { subject: number, what: 'copy' },
      { subject: number, what: 'original' },
      { subject: number, what: 'page' }, // the page that is not there was asked for as well
    ]);
    const everywhere = [...world.service.logs(), ...world.service.traffic()].join('\n');
    expect(everywhere).not.toContain('홍가상');
  });

  it('is read in whatever resolution, turn or slant it came, with text in it or as pictures alone', async () => {
    const files = ['standard-g3-1d.tif', 'fine-g4.tif', 'turned-90.tif', 'skewed-g4.tif'];
    files.push('pictures.pdf');
    for (const file of files) {
      await scanner.drop(`${batch}${file.replace(/\.\w+$/, '.json')}`, sidecar());
      await scanner.drop(`${batch}${file}`, fixture(file));
    }
    await world.idle();
    await wait('PT5S');
    const petitions = await petitionsOf(world, batch);
    expect(petitions).toHaveLength(files.length);
    for (const { number, papers } of petitions) {
      const [{ id, reading }] = papers;
      expect(reading.because, number).toBeUndefined();
      expect(reading.pictures).toBe(reading.pages);
      const read = await world.service.items();
      const item = read.find(({ pk, sk }) => pk === number && sk === `content#reading-${id}`);
      expect(String(item?.body)).toContain('휴업급여 신청 서류 문의');
    }
  });

  it('of two hundred pages is a petition at once; every page of it can be seen', async () => {
    const long = repeated(fixture('standard-g4.tif'), 200);
    const { number, papers } = await received('long.tif', long);
    expect(papers[0].reading).toBeUndefined();
    expect((await pledgesOf(world, number)).length).toBeGreaterThan(0);
    const { id, reading } = await scanned();
    expect(reading).toMatchObject({ pages: 200, pictures: 200, pdf: true });
    expect(keptOf('readings', number)).toHaveLength(201);
    const room = await desk(number);
    const last = await room.get(`/papers/${id}/pages/200?purpose=keying`);
    expect(last.body.toString('latin1', 1, 4)).toBe('PNG');
    expect((await room.get(`/papers/${id}/pages/201?purpose=keying`)).status).toBe(404);
  }, 240_000);

  it('larger than a reply leaves by an address that is good for a minute, and its open copy goes within two days', async () => {
    const large = Buffer.concat([fixture('fine-g3-2d.tif'), Buffer.alloc(5 * 1024 * 1024, 0x20)]);
    const { number } = await received('large.tif', large);
    const { id } = await scanned();
    const room = await desk(number);
    const { status, reply } = await room.get(`/papers/${id}/original?purpose=keying`);
    expect(status).toBe(303);
    const address = reply.headers.get('location') ?? '';
    const saved = await fetch(address);
    expect([saved.status, saved.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="${number}.tif"`,
    ]);
    expect(Buffer.from(await saved.arrayBuffer()).equals(large)).toBe(true);
    await wait('PT61S');
    expect((await fetch(address)).status).toBe(403);
    const copies = () => world.service.objects().filter(({ key }) => key.startsWith('handouts/'));
    expect(copies()).toHaveLength(1);
    await wait('PT50H');
    expect(copies()).toHaveLength(0);
  });

  it('that is infected is received, kept, and never served', async () => {
    const { number } = await received(
      'letter.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), EICAR]),
    );
    expect((await pledgesOf(world, number)).length).toBeGreaterThan(0);
    const paper = await scanned();
    expect(paper).toMatchObject({ found: 'infected' });
    expect(paper.reading).toBeUndefined();
    expect(keptOf('originals', number)).toEqual([[paper.id, 'infected']]);
    expect(keptOf('readings', number)).toEqual([]);
    const room = await desk(number);
    expect(await room.page()).toContain('악성코드가 발견되어');
    for (const path of ['pages/1', 'reading.pdf', 'original'])
      expect((await room.get(`/papers/${paper.id}/${path}?purpose=keying`)).status).toBe(409);
  });

  it('of which the scanner never speaks is not served, and is a petition all the same', async () => {
    await world.fault({ service: 'guardduty', action: 'Scan', fault: 'drop', count: 10 });
    const before = await received('fine-g4.tif');
    const paper = await scanned();
    await wait('PT2H');
    expect(paper.sealedAt).toBeUndefined();
    const { papers, ...after } = await mine();
    expect(after).toMatchObject({ number: before.number, receivedAt: before.receivedAt });
    const room = await desk(before.number);
    expect((await room.get(`/papers/${papers[0].id}/original?purpose=keying`)).status).toBe(409);
  });

  it('told of twice is sealed and read once', async () => {
    await world.fault({ service: 'guardduty', action: 'Scan', fault: 'duplicate', count: 2 });
    const { number, version } = await received('text.pdf');
    const paper = await scanned();
    expect(paper.reading).toMatchObject({ pages: 1, pictures: 1, confidence: 100 });
    // The seal, the original, the reading: three commits after the receipt.
    expect((await mine()).version).toBe(version + 3);
    expect(keptOf('originals', number)).toHaveLength(1);
  });

  it.each(['kill-before-reply', 'kill-after-reply'])(
    'whose reader is killed (%s) is read all the same, and its clocks do not notice',
    async (fault) => {
      const { number } = await received('pictures.pdf');
      const pledges = await pledgesOf(world, number);
      const reader = world.service.functions().find((name) => /PapersRead/.test(name));
      await world.fault({ service: 's3', action: 'PutObject', function: reader, fault, count: 1 });
      expect((await scanned()).reading).toBeUndefined();
      expect(await pledgesOf(world, number)).toEqual(pledges);
      await wait('PT31M');
      expect((await mine()).papers[0].reading).toMatchObject({ pages: 2, pictures: 2 });
      expect(keptOf('readings', number)).toHaveLength(2);
    },
  );

  it.each([
    ['encrypted.pdf', 'encrypted', '암호가 걸려'],
    ['hollow.pdf', 'broken', '파일이 깨져'],
  ])(
    '%s is received and kept, and the desk says why there is no picture',
    async (name, because, words) => {
      const { number } = await received(name);
      const paper = await scanned();
      expect(paper.reading).toMatchObject({ pictures: 0, because });
      const room = await desk(number);
      expect(await room.page()).toContain(words);
      const whole = await room.get(`/papers/${paper.id}/original?purpose=keying`);
      expect(whole.body.equals(fixture(name))).toBe(true);
    },
  );
});
