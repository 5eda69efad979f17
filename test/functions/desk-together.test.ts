import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyring } from '../../shared/privacy/keys.ts';
import { consultationOf, linkToken } from '../../shared/privacy/link.ts';
import { personMark } from '../../shared/privacy/person.ts';
import { kst, office, terms } from '../petition/world.ts';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const template = {
  id: 'documents',
  name: { ko: '서류 안내', en: 'Documents' },
  text: {
    ko: '서류: {{서류}}, 문의 {{name}} {{phone}}',
    en: 'Papers: {{papers}}, {{name}} {{phone}}',
  },
};
const given = {
  ...terms,
  office: { ...office, approvals: { question: 'head' as const }, templates: [template] },
};
const marked = personMark(
  keys.current,
  {
    title: '휴업급여 <서류>',
    body: '어떤 서류가 필요한가요',
    petitioner: { email: 'a@example.com' },
  },
  0,
);
const persons = ['2026-000004-4', '2026-000005-3', '2026-000006-2'].map((number, n) => ({
  number,
  receivedAt: kst(`2026-11-2${n} 10:00`),
  sketch: marked?.sketch ?? '',
}));

type World = ReturnType<typeof deskWorld>;
const path = `/desk/petitions/${KNOWN}`;
const as = (world: World, person = 'care-1') => [
  `desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`,
];
const consulted = (person = 'support-1') => {
  const place = consultationOf(KNOWN);
  const expiresAt = kst('2026-12-24 00:00');
  return [
    `desk-${place}=${linkToken(keys, { person, number: KNOWN, opens: 'consultation', expiresAt })}`,
  ];
};
const send = (world: World, act: string, fields: Record<string, string>, cookies = as(world)) =>
  world.ask('POST', `/desk/${act}`, {
    headers: FORM,
    cookies,
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });
const TICKED = {
  checked: 'form',
  questions: 'yes',
  grounds: 'yes',
  contact: 'yes',
  objection: 'yes',
};
const page = async (world: World, cookies = as(world), at = path, language = 'ko') =>
  (await world.ask('GET', at, { headers: { ...HTML, 'accept-language': language }, cookies }))
    .body ?? '';
const hashIn = (html: string) => /name="hash" value="([\w-]+)"/.exec(html)?.[1] ?? '';

describe('a consultation at the desk', () => {
  const ask = async (fields = {}) => {
    const world = deskWorld();
    const asked = { person: 'support-1', department: '', question: '언제 <지급>됩니까', ...fields };
    expect((await send(world, 'consult', asked)).statusCode).toBe(303);
    return world;
  };

  it('shows question and masked text, and leads back to itself', async () => {
    const world = await ask();
    const seen = await page(world, consulted(), `${path}/consultation`);
    expect(seen).toContain('언제 &lt;지급&gt;됩니까');
    expect(seen).not.toContain('홍가상');
    expect(seen).not.toContain('/desk/answer');
    const reply = await send(
      world,
      'consult-answer',
      { place: consultationOf(KNOWN), consultation: '2.0', text: '다음 달' },
      consulted(),
    );
    expect(reply.statusCode).toBe(303);
    expect(reply.headers?.location).toMatch(new RegExp(`^${path}/consultation\\?done=.*#done$`));
    expect(await page(world)).toContain('다음 달');
    expect(await page(world, consulted(), `${path}/consultation`)).toContain(
      '회신할 것이 남아 있지 않습니다',
    );
  });

  it('keeps what was typed when somebody was faster', async () => {
    const world = await ask();
    await send(world, 'consult-withdraw', { consultation: '2.0' });
    const late = await send(
      world,
      'consult-answer',
      { place: consultationOf(KNOWN), consultation: '2.0', text: '긴 회신' },
      consulted(),
    );
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('긴 회신');
  });

  it.each([
    ['who was not asked', 'support-2', 401],
    ['the petition’s own head without a link', 'care-head', 404],
  ])('is not for %s', async (_, person, status) => {
    const world = await ask();
    const { statusCode } = await world.ask('GET', `${path}/consultation`, {
      headers: HTML,
      cookies: consulted(person),
    });
    expect(statusCode).toBe(status);
  });

  it('needs one to be asked', async () => {
    const { statusCode, body } = await send(deskWorld(), 'consult', {
      person: '',
      department: '',
      question: '누구에게 묻습니까',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('누구에게 묻습니까');
  });
});

describe('an approval at the desk', () => {
  const submitted = async () => {
    const world = deskWorld({ given });
    expect(await page(world)).toContain('결재 올리기');
    expect(
      (await send(world, 'submit', { ...TICKED, text: '답변입니다.', template: '' })).statusCode,
    ).toBe(303);
    return world;
  };
  it('is for the head alone, of the text that was read', async () => {
    const world = await submitted();
    expect(await page(world)).not.toContain('/desk/approve');
    const head = as(world, 'care-head');
    const hash = hashIn(await page(world, head));
    expect((await send(world, 'approve', { hash })).statusCode).toBe(409);
    await send(world, 'submit', { ...TICKED, text: '고친 답변입니다.' });
    const changed = await send(world, 'approve', { hash }, head);
    expect([changed.statusCode, changed.body?.includes('고친 답변입니다.')]).toEqual([409, true]);
    const done = await send(world, 'approve', { hash: hashIn(changed.body ?? '') }, head);
    expect(done.statusCode).toBe(303);
    expect(world.life.petition.status).toBe('answered');
  });
  it('that comes back fills the form with the text and says why', async () => {
    const world = await submitted();
    const head = as(world, 'care-head');
    await send(
      world,
      'send-back',
      { hash: hashIn(await page(world, head)), sentence: '근거가 없습니다' },
      head,
    );
    const again = await page(world);
    expect(again).toContain('근거가 없습니다');
    expect(again).toContain('>\n답변입니다.</textarea>');
  });
  it('refuses an answer that goes past it, and keeps what was typed', async () => {
    const { statusCode, body } = await send(deskWorld({ given }), 'answer', {
      ...TICKED,
      text: '바로 답변합니다. 신청서를 내시면 됩니다.',
    });
    expect([statusCode, body?.includes('바로 답변')]).toEqual([409, true]);
    expect(body).toContain('아직 아무것도 나가지 않았습니다');
  });
});

describe('a template', () => {
  it('comes below what was typed, with what the petition knows', async () => {
    const world = deskWorld({ given });
    const { body } = await send(world, 'edit', { text: '먼저 쓴 글', template: 'documents' });
    expect(body).toContain('>\n먼저 쓴 글\n\n서류: {{서류}}, 문의 care-1 033-000-0000</textarea>');
    const refused = await send(world, 'submit', { ...TICKED, text: '서류: {{서류}}' });
    expect([refused.statusCode, refused.body?.includes('빈칸이 남아')]).toEqual([422, true]);
  });
});

const alike = deskWorld({ given, persons });
const english = deskWorld({ given, persons, language: 'en' });
const PAGES: Record<string, () => Promise<string>> = {
  petition: async () => {
    await send(alike, 'consult', { person: 'support-1', question: '언제 지급됩니까' });
    await send(alike, 'submit', { ...TICKED, text: '답변입니다.' });
    return page(alike, as(alike, 'care-head'));
  },
  'petition in English, every form open': async () => {
    await send(english, 'submit', { ...TICKED, text: 'An answer.' });
    const html = await page(english, as(english, 'care-head'), path, 'en');
    return html.replaceAll('<details', '<details open');
  },
  consultation: () => page(alike, consulted(), `${path}/consultation`),
  'consultation in English': async () =>
    (await page(alike, consulted(), `${path}/consultation`, 'en')).replaceAll(
      '<details',
      '<details open',
    ),
};

it('others of the same person stand on the page, with their likeness', async () => {
  const html = await page(alike);
  expect(html).toContain('같은 민원인의 다른 민원이 3건');
  expect(html).toContain('글이 100% 비슷함');
});

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let shown: Awaited<ReturnType<typeof opener>>;
  beforeAll(async () => {
    browser = await openBrowser();
    shown = await opener(browser, { viewport: { width: 320, height: 640 } });
  });
  afterAll(() => browser?.close());
  it.each(Object.entries(PAGES))(
    '%s: nothing that axe objects to, nothing to scroll sideways',
    async (_, made) => {
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      await shown.open({ statusCode: 200, headers, body: await made() });
      expect(await objections(shown.page)).toEqual([]);
      const width = await shown.page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(320);
    },
  );
});
