import { describe, expect, it } from 'vitest';
import { receiptPdfHandler } from '../../functions/citizen/receipt-pdf.ts';
import { PAPER } from '../../infra/tools/put-fonts.ts';
import type { KeptWishes } from '../../shared/petition/decide/standing-wishes.ts';
import type { StandingWishes } from '../../shared/ports/standing-wishes.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { hasPoppler, overlapping, pdfInfo, pdfText } from '../support/pdf.ts';
import { noWishes } from '../support/standing.ts';
import { eventOf } from './desk-request.ts';
import { HTML, KNOWN, UNKNOWN } from './desk-world.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const code = accessCode(keys, keys.current.id, KNOWN, 1);
/** Syllables that hardly any font for the web holds. */
const RARE = '뷁뙤쀍';

function paperWorld(language: 'ko' | 'en' = 'ko', standing: StandingWishes = noWishes) {
  const life = new Life('2026-11-24 10:12', { number: KNOWN, codeKey: keys.current.id, language });
  const asked: string[] = [];
  const tries = new Map<string, number>();
  const handler = receiptPdfHandler({
    petitions: {
      read: async (number) => {
        asked.push(`read ${number === KNOWN || number === UNKNOWN ? 'N' : number}`);
        return number === KNOWN ? life.petition : undefined;
      },
      content: async () => ({ title: `휴업급여 ${RARE}`, petitioner: { name: '홍가상' } }),
      contents: async () => new Map(),
      history: async () => life.events,
      whole: async () => Promise.reject(new Error('no staff page is shown here')),
      receive: async () => Promise.reject(new Error('nothing is received here')),
      act: async () => Promise.reject(new Error('nobody acts here')),
    },
    terms: async () => terms,
    keys: async () => keys,
    standing,
    tries: {
      count: async (number) => {
        asked.push('count');
        return tries.get(number) ?? 0;
      },
      add: async (number) => {
        asked.push('add');
        tries.set(number, (tries.get(number) ?? 0) + 1);
      },
    },
    clock: { now: () => kst('2026-11-24 10:30') },
    linkBase: 'https://petitions.example.org',
    fonts: PAPER,
    log: () => {},
    metrics: () => {},
  });
  const ask = (number: string, headers: Record<string, string>, cookies?: string[]) =>
    handler({
      ...eventOf('GET', `/petitions/${number}/receipt.pdf`, kst('2026-11-24 10:30'), {
        headers,
        ...(cookies && { cookies }),
      }),
      pathParameters: { number },
    });
  return { life, asked, ask };
}
const bytesOf = ({ body = '' }: { body?: string | undefined }) => Buffer.from(body, 'base64');

describe.skipIf(!hasPoppler)('the receipt on paper', () => {
  it.each([
    [
      'ko',
      '접수증',
      '11월 25일(수) 오전 10시 12분까지 답변드리겠습니다.',
      '기준: 접수한 때부터 24시간',
    ],
    ['en', 'Receipt', 'We will answer by Wed 25 November, 10:12 am.', 'within 24 hours of receipt'],
  ] as const)('says in %s what was promised and whom to call', async (language, ...told) => {
    const reply = await paperWorld(language).ask(KNOWN, HTML, [`code=${code}`]);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': `inline; filename="receipt-${KNOWN}.pdf"`,
    });
    const text = pdfText(bytesOf(reply));
    for (const word of [KNOWN, ...told, '홍가상', RARE, 'care-1', '033-000-0000'])
      expect(text).toContain(word);
    expect(text).toContain(`https://petitions.example.org/petitions/${KNOWN}`);
    expect(text).toContain(`/petitions/${KNOWN}/objection`);
  });

  it('never carries the access code, neither in words nor in the address that is scanned', async () => {
    const reply = await paperWorld().ask(KNOWN, HTML, [`code=${code}`]);
    expect(pdfText(bytesOf(reply))).not.toContain(code);
    expect(pdfText(bytesOf(reply))).not.toContain(code.replaceAll('-', ''));
  });

  it('is one tagged page with a title, a language and words for its picture', async () => {
    const bytes = bytesOf(await paperWorld().ask(KNOWN, HTML, [`code=${code}`]));
    const said = pdfInfo(bytes);
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/Pages: +1\b/);
    expect(said).toMatch(new RegExp(`Title: +접수증 ${KNOWN}`));
    const tags = pdfInfo(bytes, '-struct');
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(tags).toContain(tag);
    expect(bytes.toString('latin1')).toContain('/Lang (ko-KR)');
    expect(bytes.toString('latin1')).toMatch(/\/Alt /);
  });

  it.each(['ko', 'en'] as const)(
    'in large print has no word upon another, %s',
    async (language) => {
      const largePrint: KeptWishes = { keys: [], wishes: ['largePrint'] };
      const none: KeptWishes = { keys: [], wishes: [] };
      const wished: StandingWishes = {
        of: async () => largePrint,
        inPetition: async () => ({ everywhere: largePrint, here: none }),
      };
      const bytes = bytesOf(await paperWorld(language, wished).ask(KNOWN, HTML, [`code=${code}`]));
      const pages = Number(/Pages: +(\d+)/.exec(pdfInfo(bytes))?.[1]);
      expect(pages).toBeGreaterThan(1);
      expect(overlapping(bytes, pages)).toEqual([]);
    },
  );

  it('is the same whenever it is asked for', async () => {
    const world = paperWorld();
    const first = await world.ask(KNOWN, HTML, [`code=${code}`]);
    expect((await world.ask(KNOWN, { authorization: `Bearer ${code}` })).body).toBe(first.body);
  });
});

describe('whoever does not know the code', () => {
  it('is led by a browser to the form that asks for it, and nothing is looked up', async () => {
    const world = paperWorld();
    const known = await world.ask(KNOWN, HTML);
    expect([known.statusCode, known.headers?.location]).toEqual([
      303,
      `/petitions/${KNOWN}/receipt`,
    ]);
    expect((await world.ask(UNKNOWN, HTML)).statusCode).toBe(303);
    expect(world.asked).toEqual([]);
  });

  it.each([
    ['an unknown number', UNKNOWN, code],
    ['a wrong code', KNOWN, 'AAAA-AAAA-AAAA'],
  ])('meets the same 404 with the same requests: %s', async (_, number, given) => {
    for (const headers of [HTML, {}]) {
      const world = paperWorld();
      const reply = await world.ask(number, { ...headers, authorization: `Bearer ${given}` });
      expect(reply.statusCode).toBe(404);
      expect(reply.headers?.['content-type']).not.toContain('pdf');
      expect(world.asked).toEqual(['read N', 'count', 'add']);
    }
  });
});
