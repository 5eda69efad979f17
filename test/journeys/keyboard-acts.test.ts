import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser } from '../functions/browser.ts';
import { codeIn } from '../support/door.ts';
import { type Walker, walker } from './walker.ts';
import { kindOf, type LocalMail, openWorld, petition, type World } from './world.ts';

/** From the link in the mail to the answer sent, the code of the door among it; there were ten with four boxes to tick. */
const MOST_ACTIONS = 8;

describe.skipIf(!hasChromium).each([['ko-KR'], ['en-GB']])(
  'what staff do, by keyboard alone and without script, %s',
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

    const newest = async (kind: string, number = ''): Promise<LocalMail> => {
      const all: readonly LocalMail[] = (await world.ask('/_local/mail')).body;
      const found = all.findLast((mail) => kindOf(mail) === kind && mail.text.includes(number));
      if (!found) throw new Error(`no ${kind} for ${number}`);
      return found;
    };
    async function receive(change: Record<string, unknown> = {}): Promise<string> {
      const { body } = await world.post('/petitions', petition(change));
      await world.idle();
      return body.number;
    }
    /** The link of a mail, and the door where the device is not yet this person's. */
    async function enter(kind: string, number: string): Promise<void> {
      const { text } = await newest(kind, number);
      await walk.open(text.split(/\s+/).find((word) => word.includes('/desk/')) ?? '');
      if ((await walk.page.$('form[action="/desk/session"]')) === null) return;
      await walk.press('form[action="/desk/session"] button');
      await world.idle();
      await walk.write('#code', codeIn(await newest('code')));
      await walk.press('form[action="/desk/session/code"] button');
    }
    async function unfold(action: string): Promise<void> {
      await walk.unfold(`.group:has(form[action="${action}"]) > summary`);
      await walk.unfold(`.group > details:has(form[action="${action}"]) > summary`);
    }
    const send = async (action: string) => {
      await walk.press(`form[action="${action}"] button:not([formaction])`);
      await world.idle();
    };

    it('answer from the mail, in no more actions than before', async () => {
      const number = await receive();
      const [actions, began] = [walk.actions(), performance.now()];
      await enter('assignment', number);
      await walk.write('#text', '필요한 서류는 신청서, 진단서, 통장 사본 세 가지입니다.');
      for (const check of ['questions', 'grounds']) await walk.tick(`#check-${check}`);
      await send('/desk/answer');
      const [taken, seconds] = [walk.actions() - actions, (performance.now() - began) / 1000];
      console.info(`from mail to answer: ${taken} actions, ${seconds.toFixed(1)} s of machine`);
      expect(taken).toBeLessThanOrEqual(MOST_ACTIONS);
      await walk.done(
        /답변을 보냈습니다|The answer is given/,
        /민원인 \(이메일|petitioner \(e-mail/,
      );
      await walk.page.reload(); // it is told as it stands by then
      expect(await walk.page.textContent('#done')).toMatch(
        /이메일, (보냄|전달됨)|e-mail, (sent|delivered)/,
      );
      expect(await walk.faults()).toEqual([]);
    });

    it('come in by their office address, write down a call, and say that they are away', async () => {
      await walk.open(`${world.base}/desk`);
      await walk.write('#email', 'care-1@example.org');
      await walk.press('form[action="/desk"] button');
      await world.idle();
      await enter('fresh-link', '');
      expect(new URL(walk.page.url()).pathname).toBe('/desk/worklist');

      const [actions, began] = [walk.actions(), performance.now()];
      await walk.open(`${world.base}/desk/entry`);
      await walk.tick('input[name=channel][value=phone]');
      await walk.write('#title', '휴업급여 지급일 문의');
      await walk.write('#body', '이번 달 휴업급여가 언제 지급되는지 물으심.');
      await walk.write('#phone', '010-0000-2345');
      await walk.tick('#privacyNotice');
      await walk.press('form[action="/desk/entry"] button');
      const [taken, seconds] = [walk.actions() - actions, (performance.now() - began) / 1000];
      console.info(
        `from a call to its entry: ${taken} actions, ${seconds.toFixed(1)} s of machine`,
      );
      expect(taken).toBeLessThanOrEqual(7);
      expect(await walk.text()).toMatch(/\d{4}-\d{6}-\d/);

      await walk.open(`${world.base}/desk/absence`);
      await walk.choose('#category');
      // The keyboard leads there; what is typed into a date differs by language and system.
      await walk.tabTo('#until');
      await walk.page.fill('#until', '2026-11-26T09:00');
      await walk.press('form[action="/desk/absence"] button');
      expect(await walk.text()).toMatch(/오전 9시|9 am/);
      expect(await walk.faults()).toEqual([]);
    });

    it('consult a colleague, who replies', async () => {
      const number = await receive();
      await enter('assignment', number);
      await unfold('/desk/consult');
      await walk.choose('#consult-person');
      await walk.write('#consult-question', '언제부터 받을 수 있습니까?');
      await send('/desk/consult');
      await walk.done(/협조를 요청했습니다|is asked/, /메일|mail/);
      await enter('consultation', number);
      await walk.write('textarea[name=text]', '다음 달부터 받을 수 있습니다.');
      await send('/desk/consult-answer');
      await walk.done(/회신을 보냈습니다|reply has been sent/);
      expect((await newest('consulted', number)).to).toHaveLength(1);
      expect(await walk.faults()).toEqual([]);
    });

    it('ask for what is missing, and move another to seven days', async () => {
      const [first, second] = [await receive(), await receive({ title: '휴업급여 지연 불만' })];
      await enter('assignment', first);
      await unfold('/desk/supplement');
      await walk.write('#supplement-request', '진단서 두 번째 장을 보내 주십시오.');
      await walk.choose('#supplement-until');
      await send('/desk/supplement');
      await walk.done(/보완해 달라고 요청했습니다|asked for what is missing/, /기한이|clocks/);
      await newest('supplement', first);
      await enter('assignment', second);
      await unfold('/desk/reclassify');
      await walk.choose('#reclassify-matter');
      await walk.choose('#reclassify-need');
      await walk.write('#reclassify-sentence', '사실을 확인해야 합니다.');
      await send('/desk/reclassify');
      await walk.done(/7일 처리로 바꾸었습니다|seven days/);
      expect(await walk.faults()).toEqual([]);
    });

    it('submit an answer, which the head approves', async () => {
      const number = await receive({ kind: 'opinion' });
      await enter('assignment', number);
      await walk.write('#text', '말씀하신 창구를 다음 달에 하나 더 열겠습니다.');
      for (const check of ['questions', 'grounds']) await walk.tick(`#check-${check}`);
      await send('/desk/submit');
      await walk.done(/결재를 올렸습니다|is submitted/, /결재를 기다립니다|is to approve/);
      await enter('approval', number);
      await walk.press('#approve');
      await world.idle();
      await walk.done(/승인하여 답변을 보냈습니다|approved it/);
      expect((await newest('answer', number)).text).toContain('창구를 다음 달에');
      expect(await walk.faults()).toEqual([]);
    });
  },
);
