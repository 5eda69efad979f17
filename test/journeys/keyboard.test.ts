import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser } from '../functions/browser.ts';
import { codeIn } from '../support/door.ts';
import { type Walker, walker } from './walker.ts';
import { answerFrom, kindOf, type LocalMail, openWorld, petition, type World } from './world.ts';

const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe.skipIf(!hasChromium).each([['ko-KR'], ['en-GB']])(
  'by keyboard alone and without script, %s',
  (locale) => {
    let browser: Browser;
    let world: World;
    let walk: Walker;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      world = await openWorld('2026-11-24 10:12');
      walk = await walker(world, browser, locale);
    });
    afterEach(async () => {
      await walk?.leave();
      await world?.stop();
    });

    const mailOf = async (kind: string, number: string): Promise<LocalMail> => {
      const all: readonly LocalMail[] = (await world.ask('/_local/mail')).body;
      const found = all.findLast((mail) => kindOf(mail) === kind && mail.text.includes(number));
      if (!found) throw new Error(`no ${kind} for ${number}`);
      return found;
    };
    const linkIn = ({ text }: LocalMail): string =>
      text.split(/\s+/).find((word) => word.includes('/desk/')) ?? '';
    const receive = async (title: string): Promise<string> => {
      const { body } = await world.post('/petitions', petition({ title }));
      await world.idle();
      return body.number;
    };
    const written = (): string => [...world.service.logs(), ...world.service.traffic()].join('\n');

    it('a citizen writes, keeps the receipt, follows, objects, adds a message and judges the answer', async () => {
      await walk.open(`${world.base}/write`);
      await walk.write('#title', '휴업급여 신청 서류 문의');
      await walk.press('main button');
      await walk.refused('#body');
      await walk.write('#body', '어떤 서류가 필요한가요');
      await walk.write('#name', '홍가상');
      await walk.write('#email', 'petitioner@example.com');
      await walk.tick('#privacyNotice');
      await walk.press('main button');
      const code = CODE.exec(await walk.text())?.[0] ?? '';
      await walk.press('main a[href^="/petitions/"]');
      const number = new URL(walk.page.url()).pathname.split('/').at(-1) ?? '';
      await world.idle();

      await world.to('2026-11-25 10:20');
      await walk.page.reload();
      // Late, the status page has the button that objects, above all else.
      await walk.press('main form[action$="/objection"] button');
      expect((await world.mails()).map(kindOf)).toContain('break');
      await walk.press(`main a[href="/petitions/${number}"]`);

      await walk.write('#message', '서류를 한 가지 더 보냅니다.');
      await walk.press('form[action$="/messages"] button');
      expect(await walk.text()).toContain('서류를 한 가지 더 보냅니다.');

      const answered = await answerFrom(world, await mailOf('break', number), number);
      expect(answered.status).toBe(200);
      await walk.page.reload();
      await walk.tabTo('input[name=solved]');
      await walk.page.keyboard.press('Space');
      await walk.write('#comment', '잘 알았습니다.');
      await walk.press('form[action$="/rating"] button');
      expect(await walk.text()).toContain('잘 알았습니다.');

      expect(await walk.faults()).toEqual([]);
      expect(code).toMatch(CODE);
      expect(written()).not.toContain(code);
      expect(walk.audited()).toBeGreaterThan(7);
    });

    it('staff open the link, pass the door, look, answer after a preview, extend and hand over', async () => {
      const [first, second, third] = [
        await receive('휴업급여 첫 번째 문의'),
        await receive('휴업급여 두 번째 문의'),
        await receive('휴업급여 세 번째 문의'),
      ];
      const links = await Promise.all(
        [first, second, third].map(async (number) => linkIn(await mailOf('assignment', number))),
      );
      const [one = '', two = '', three = ''] = links;

      await walk.open(one);
      await walk.press('form[action="/desk/session"] button');
      await walk.write('#code', '1');
      await walk.press('form[action="/desk/session/code"] button');
      await walk.refused('#code');
      await world.idle();
      const code = codeIn(await codeMail());
      await walk.write('#code', code);
      await walk.press('form[action="/desk/session/code"] button');
      expect(new URL(walk.page.url()).pathname).toBe(`/desk/petitions/${first}`);

      await walk.press('a[href="/desk/worklist"]');
      await walk.press(`a[href="/desk/petitions/${first}"]`);
      await walk.press('button[formaction="/desk/preview"]');
      await walk.refused('#text');
      await walk.write('#text', '필요한 서류는 세 가지입니다.');
      for (const check of ['questions', 'grounds']) await walk.tick(`#check-${check}`);
      await walk.press('button[formaction="/desk/preview"]');
      expect(await walk.text()).toContain('필요한 서류는 세 가지입니다.');
      await walk.press('form[action="/desk/answer"] button:not([formaction])');
      await world.idle();
      expect((await mailOf('answer', first)).text).toContain('필요한 서류는 세 가지입니다.');

      const opener = new Map<string, string>([
        [second, two],
        [third, three],
      ]);
      await through(opener.get(second) ?? '', second);
      await unfold('/desk/extend');
      await walk.choose('#extend-reason');
      await walk.choose('#extend-date');
      await walk.write('#extend-sentence', '현장을 확인해야 합니다.');
      await walk.press('form[action="/desk/extend"] button');
      await world.idle();
      await mailOf('date-change', second);

      await through(opener.get(third) ?? '', third);
      await unfold('/desk/transfer');
      await walk.choose('#transfer-department');
      await walk.write('#transfer-sentence', '다른 부서의 일입니다.');
      await walk.press('form[action="/desk/transfer"] button');
      expect(new URL(walk.page.url()).pathname).toBe('/desk/worklist');

      expect(await walk.faults()).toEqual([]);
      for (const link of links)
        expect(written()).not.toContain(new URL(link).searchParams.get('t'));
      expect(written()).not.toMatch(new RegExp(`(?<![0-9a-f.-])${code}(?![0-9a-f.-])`));
      expect(walk.audited()).toBeGreaterThan(10);
    });

    const codeMail = async (): Promise<LocalMail | undefined> =>
      (await world.ask('/_local/mail')).body.findLast((mail: LocalMail) => kindOf(mail) === 'code');

    /** The group of acts, and in it the act. */
    async function unfold(action: string): Promise<void> {
      await walk.unfold(`.group:has(form[action="${action}"]) > summary`);
      await walk.unfold(`.group > details:has(form[action="${action}"]) > summary`);
    }

    /** Opens a link; on a device of somebody else first through the door. */
    async function through(link: string, number: string): Promise<void> {
      await walk.open(link);
      if ((await walk.page.$('form[action="/desk/session"]')) === null) return;
      await walk.press('form[action="/desk/session"] button');
      await world.idle();
      await walk.write('#code', codeIn(await codeMail()));
      await walk.press('form[action="/desk/session/code"] button');
      expect(new URL(walk.page.url()).pathname).toBe(`/desk/petitions/${number}`);
    }
  },
);
