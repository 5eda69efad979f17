import { afterEach, describe, expect, it, vi } from 'vitest';
import { contextOf } from '../../functions/staff/commands/command-contexts.ts';
import { NOTICE_KINDS } from '../../shared/kernel/notice-kind.ts';
import { EVENTS } from '../../shared/petition/events.ts';
import { linkToken, openedAt } from '../../shared/privacy/link.ts';
import { REFUSALS } from '../../shared/refusals/refusals.ts';
import { ITEM_TYPED } from '../improvement/typed.ts';
import { kst } from '../petition/world.ts';
import { HTML, KNOWN, readable } from './desk-world.ts';
import { CASES, keys, prepared, staff, type World } from './staff-cases.ts';

afterEach(() => void vi.restoreAllMocks());
type Case = keyof typeof CASES;
const real = (Object.keys(CASES) as Case[]).filter((name) => !CASES[name].standsIn);

/** The address without its fragment, as a browser asks for it. */
const splitAt = (location: unknown) => {
  const { pathname, searchParams, hash } = new URL(String(location), 'https://x.example');
  return { path: pathname, query: Object.fromEntries(searchParams), hash };
};

/** Where the browser is led: the page, for who sent the command. */
async function shown(
  world: World,
  location: unknown,
  { person = 'care-1', language = 'ko', place = KNOWN } = {},
): Promise<string> {
  const { path, query } = splitAt(location);
  const opens = path === '/desk/worklist' ? 'worklist' : place;
  const token = linkToken(keys, {
    person,
    ...openedAt(opens),
    expiresAt: kst('2026-12-24 00:00'),
  });
  const { body } = await world.ask('GET', path, {
    headers: { ...HTML, 'accept-language': language },
    cookies: [`desk-${opens}=${token}`],
    query,
  });
  return readable(body);
}
const bannerIn = (html: string) => /<section class="banner"[^>]*>.*?<\/section>/s.exec(html)?.[0];

describe.each(real)('after %s', (name) => {
  it('a banner says what happened, whom it told and what comes next, in both languages', async () => {
    const { world, fields, person } = await prepared(name);
    const { headers } = await staff(world, name, fields, { person, key: 'k-1', as: 'form' });
    const place = contextOf(name).linkScope(KNOWN);
    const { version } = world.life.petition; // opening the page may write another
    for (const language of ['ko', 'en']) {
      const html = await shown(world, headers?.location, {
        ...(person && { person }),
        language,
        place,
      });
      const banner = bannerIn(html);
      expect(banner).toMatch(/id="done" role="status" tabindex="-1"/);
      expect(banner).toMatch(/<strong>.{8,}<\/strong>/);
      expect(html.match(/class="banner"/g)).toHaveLength(1);
      const told = world.life.told[version - 1]?.length;
      const said = banner?.match(/<li>/g)?.length ?? 0;
      expect(said > 0).toBe(told !== undefined && told > 0);
      expect([name, language, /[가-힣]/.test(banner ?? '')]).toEqual([
        name,
        language,
        language === 'ko',
      ]);
    }
  });

  it('the address has nothing of a person: number, version and the command', async () => {
    const { world, fields, person } = await prepared(name);
    const { headers } = await staff(world, name, fields, { person, key: 'k-1', as: 'form' });
    const { query, hash } = splitAt(headers?.location);
    const { version } = world.life.petition;
    expect([query, hash]).toEqual([{ done: `${KNOWN}.${version}.${name}` }, '#done']);
  });

  it('sent twice it is said once more, the same', async () => {
    const { world, fields, person } = await prepared(name);
    const sending = { person, key: 'a-form-of-this-page-1', as: 'form' } as const;
    const [one, two] = [
      await staff(world, name, fields, sending),
      await staff(world, name, fields, sending),
    ];
    expect(two.headers?.location).toBe(one.headers?.location);
  });
});

/** What the code calls things: events, and what has two parts among refusals and notices. */
const INNER = [
  ...Object.keys(EVENTS),
  ...[...Object.keys(REFUSALS), ...NOTICE_KINDS].filter((name) => name.includes('-')),
];
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

it.each(real)('after %s no name of the code is shown, in either language', async (name) => {
  const { world, fields, person } = await prepared(name);
  const { headers } = await staff(world, name, fields, { person, key: 'k-1', as: 'form' });
  const place = contextOf(name).linkScope(KNOWN);
  for (const language of ['ko', 'en']) {
    const asked = { ...(person && { person }), language, place };
    const words = new Set(textOf(await shown(world, headers?.location, asked)).split(/[^\w-]+/));
    expect(INNER.filter((inner) => words.has(inner))).toEqual([]);
  }
});

describe('the banner', () => {
  const noted = async () => {
    const { world, fields } = await prepared('note');
    const { headers } = await staff(world, 'note', fields, { key: 'k-1', as: 'form' });
    return { world, location: String(headers?.location) };
  };

  it('stands where the form stood', async () => {
    const { world, location } = await noted();
    const html = await shown(world, location);
    expect(html).toMatch(
      /<section class="banner"(?:(?!<section).)*?<\/section><details class="group"><summary>기록/s,
    );
  });

  it('of an answer stands in the place of its form, and no empty form is open', async () => {
    const { world, fields } = await prepared('answer');
    const { headers } = await staff(world, 'answer', fields, { key: 'k-1', as: 'form' });
    const html = await shown(world, headers?.location);
    expect(bannerIn(html)).toContain('답변을 보냈습니다.');
    expect(bannerIn(html)).toContain('민원인 (이메일, 보내는 중)');
    expect(html).toMatch(/<\/section>\s*<h2>답변<\/h2>/);
    expect(html).toContain('<details><summary>답변 한 번 더 보내기');
  });

  it('of an answer that refuses says that an item of improvement is opened, too', async () => {
    const { world, fields } = await prepared('answer');
    const refusing = {
      ...{ refuses: 'yes', reasons: '예산이 없습니다.', remedy: '심사 청구를 하실 수 있습니다.' },
      ...{ possible: 'no', obstacle: 'budget', ...ITEM_TYPED },
    };
    const all = { ...fields, ...refusing };
    const { headers } = await staff(world, 'answer', all, { key: 'k-1', as: 'form' });
    const banner = bannerIn(await shown(world, headers?.location));
    expect(banner).toContain('답변을 보냈습니다.');
    expect(banner).toContain('개선 과제를 등록했습니다.');
    expect(world.life.notices.some(({ kind }) => kind === 'answer')).toBe(true);
  });

  it('of an extension says that the date is in force once its notice is delivered', async () => {
    const { world, fields } = await prepared('extend');
    const { headers } = await staff(world, 'extend', fields, { key: 'k-1', as: 'form' });
    const html = await shown(world, headers?.location);
    expect(bannerIn(html)).toContain('아직 연장된 것은 아닙니다');
    expect(bannerIn(html)).toContain('전달될 때까지는 지금 기한이 그대로입니다');
    const due = /<div class="due">.*?<\/div>/s.exec(html)?.[0];
    expect(due).toContain(
      '새 기한(11월 25일(수) 오후 6시까지)은 사전 통보가 지금 기한 전에 전달되면',
    );
  });

  it('of a petition that was handed on is said on the worklist, to who did it alone', async () => {
    const { world, fields } = await prepared('assign');
    const { headers } = await staff(world, 'assign', fields, { key: 'k-1', as: 'form' });
    const { location } = headers ?? {};
    expect(splitAt(location).path).toBe('/desk/worklist');
    expect(bannerIn(await shown(world, location))).toContain('담당자를');
    expect(bannerIn(await shown(world, location, { person: 'support-1' }))).toBeUndefined();
  });

  it('is not shown of what another did, of another commit or command, nor long after', async () => {
    const { world, location } = await noted();
    const { version } = world.life.petition;
    expect(bannerIn(await shown(world, location))).toContain('내부 메모를 남겼습니다');
    expect(bannerIn(await shown(world, location, { person: 'care-head' }))).toBeUndefined();
    const forged = [
      location.replace('.note', '.answer'),
      location.replace(`.${version}.`, `.${version - 1}.`),
      location.replace(`.${version}.`, '.999.'),
      location.replace('.note', '.nothing'),
      location.replace(`done=${KNOWN}`, 'done=2026-000777-2'),
    ];
    for (const one of forged)
      expect([one, bannerIn(await shown(world, one))]).toEqual([one, undefined]);
    world.at('2026-11-24 10:45');
    expect(bannerIn(await shown(world, location))).toBeUndefined();
  });

  it('of a draft says that nothing was sent', async () => {
    const { world } = await prepared('note');
    const { headers } = await staff(world, 'draft', { text: '초안' }, { as: 'form' });
    expect(bannerIn(await shown(world, headers?.location))).toContain(
      '아직 아무에게도 보내지 않았습니다',
    );
    const other = await shown(world, headers?.location, { person: 'care-head' });
    expect(bannerIn(other)).toBeUndefined();
  });

  it('of what was so already says that nothing changed', async () => {
    const { world } = await prepared('note');
    const { headers } = await staff(world, 'assign', { to: 'care-1' }, { as: 'form' });
    expect(bannerIn(await shown(world, headers?.location))).toContain('바뀐 것이 없습니다');
  });
});
