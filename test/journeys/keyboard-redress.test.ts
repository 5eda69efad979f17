import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { hasChromium, openBrowser } from '../functions/browser.ts';
import { codeIn } from '../support/door.ts';
import { type Walker, walker } from './walker.ts';
import {
  CITIZEN,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  type World,
} from './world.ts';

const emailOf = (id: string) => demo.people.find((one) => one.id === id)?.email ?? '';

describe.skipIf(!hasChromium).each([['ko-KR'], ['en-GB']])(
  'what the redress ledger asks of people, by keyboard alone and without script, %s',
  (locale) => {
    const language = locale.slice(0, 2);
    let browser: Browser;
    let world: World;
    /** Each person has a browser of their own. */
    const people = new Map<string, Walker>();
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      world = await openWorld('2026-11-24 10:12'); // Tuesday
    });
    afterEach(async () => {
      for (const walk of people.values()) await walk.leave();
      people.clear();
      await world?.stop();
    });

    async function as(person: string): Promise<Walker> {
      const walk = people.get(person) ?? (await walker(world, browser, locale));
      people.set(person, walk);
      return walk;
    }
    const newest = async (kind: string, to: string, number = ''): Promise<LocalMail> => {
      const all: readonly LocalMail[] = (await world.ask('/_local/mail')).body;
      const found = all.findLast(
        (mail) => kindOf(mail) === kind && mail.to.includes(to) && mail.text.includes(number),
      );
      if (!found) throw new Error(`no ${kind} for ${to}`);
      return found;
    };
    /** Somebody of staff, from the link of their mail through the door to the page. */
    async function enter(person: string, kind: string, number = ''): Promise<Walker> {
      await world.idle();
      const walk = await as(person);
      const { text } = await newest(kind, emailOf(person), number);
      await walk.open(text.split(/\s+/).find((word) => word.includes('/desk/')) ?? '');
      if ((await walk.page.$('form[action="/desk/session"]')) === null) return walk;
      await walk.press('form[action="/desk/session"] button');
      await world.idle();
      await walk.write('#code', codeIn(await newest('code', emailOf(person))));
      await walk.press('form[action="/desk/session/code"] button');
      return walk;
    }
    async function received(title: string) {
      const { body } = await world.post('/petitions', petition({ title, language }));
      await world.idle();
      const number = String(body.number);
      const mails: readonly LocalMail[] = await world.mails();
      const mail = mails.findLast(
        (one) => kindOf(one) === 'assignment' && one.text.includes(number),
      );
      const assignee = demo.people.find(({ email }) => email === mail?.to[0])?.id ?? '';
      return { number, assignee, path: `/petitions/${number}`, code: String(body.accessCode) };
    }
    type Received = Awaited<ReturnType<typeof received>>;
    /** The citizen's own page: the code is typed once. */
    async function home({ path, code }: Received): Promise<Walker> {
      await world.idle();
      const walk = await as('citizen');
      await walk.open(world.base + path);
      const field = 'main input[name=code]';
      if ((await walk.page.$(field)) === null) return walk;
      await walk.write(field, code);
      await walk.press('main form button');
      return walk;
    }
    /** An act that stands behind its title, and perhaps behind the title of a group. */
    async function unfold({ page, ...walk }: Walker, action: string): Promise<void> {
      const form = `form[action="${action}"]`;
      for (const summary of [
        `.group:has(${form}):not([open]) > summary`,
        `details:has(> ${form}):not([open]) > summary`,
      ])
        if (await page.$(summary)) await walk.unfold(summary);
    }
    const send = async (walk: Walker, action: string) => {
      await walk.press(`form[action="${action}"] button:not([formaction])`);
      await world.idle();
    };
    /** The nth of a list, as arrow keys choose it. */
    async function choose(walk: Walker, selector: string, nth = 1): Promise<void> {
      await walk.choose(selector);
      for (let more = 1; more < nth; more += 1) await walk.key('ArrowDown');
    }
    /** The keyboard leads there; what is typed into a date differs by language and system. */
    async function date(walk: Walker, selector: string, value: string): Promise<void> {
      await walk.tabTo(selector);
      await walk.page.fill(selector, value);
    }
    /** Above a page of theirs citizens, and whoever is accused, read what they did. */
    const said = async (walk: Walker) =>
      expect(await walk.page.textContent('.done[role=status]')).toMatch(/./);
    /** How many keys were pressed in all, told beside the acts. */
    async function end(what: string): Promise<void> {
      let [keys, actions] = [0, 0];
      for (const walk of people.values()) {
        keys += walk.keys();
        actions += walk.actions();
        expect(await walk.faults()).toEqual([]);
      }
      console.info(`${what}, ${language}: ${keys} keys, ${actions} actions`);
      expect(keys).toBeGreaterThan(0);
    }
    const claims = async (one: Received) => {
      const citizen = await home(one);
      await citizen.press(`main a[href="${one.path}/visit"]`);
      await date(citizen, '#visit-day', '2026-11-20');
      await citizen.write('#visit-told', '신분증만 있으면 된다고 들었습니다.');
      await send(citizen, `${one.path}/visit`);
      await said(citizen);
    };
    const rules = async (one: Received, outcome: 'fault' | 'no-fault') => {
      const head = await enter('care-head', 'visit', one.number);
      await unfold(head, '/desk/rule-visit');
      await choose(head, '#rule-visit-outcome', outcome === 'fault' ? 1 : 2);
      await choose(head, outcome === 'fault' ? '#rule-visit-cause' : '#rule-visit-ground');
      await head.write('#rule-visit-sentence', '필요한 서류를 말씀드리지 않았습니다.');
      await send(head, '/desk/rule-visit');
      await head.done(/./);
    };

    it('a second visit: claimed, found, apologised for, issued by a second person and handed over', async () => {
      const one = await received('휴업급여 두 번 방문');
      await claims(one);
      await rules(one, 'fault');
      const head = await as('care-head');
      await unfold(head, '/desk/apologise');
      await head.write('form[action="/desk/apologise"] textarea', '두 번 오시게 해 죄송합니다.');
      await send(head, '/desk/apologise');
      await head.done(/./);

      const mine = await enter(one.assignee, 'assignment', one.number);
      await unfold(mine, '/desk/issue-compensation');
      await choose(mine, '#compensation-kind-visit-1');
      await choose(mine, '#compensation-way-visit-1', 3); // by post
      await mine.write('#compensation-serial-visit-1', 'T-2001');
      await send(mine, '/desk/issue-compensation');
      await mine.done(/./);
      await unfold(mine, '/desk/give-compensation');
      await choose(mine, '#compensation-evidence-visit-1', 2); // the number of the letter
      await mine.write('#compensation-proof-visit-1', '1234567890123');
      await send(mine, '/desk/give-compensation');
      await mine.done(/./);
      const citizen = await home(one);
      expect(await citizen.text()).toContain('10,000');
      await end('a second visit');
    });

    it('a second visit found to be none: somebody else looks by one press', async () => {
      const one = await received('휴업급여 다시 방문');
      await claims(one);
      await rules(one, 'no-fault');
      const citizen = await home(one);
      await send(citizen, `${one.path}/visit/review`);
      await said(citizen);
      const reviewer = await enter('duty-officer', 'visit', one.number);
      await unfold(reviewer, '/desk/review-visit');
      await choose(reviewer, '#review-visit-outcome');
      await choose(reviewer, '#review-visit-cause');
      await reviewer.write('#review-visit-sentence', '안내문에 그 서류가 없었습니다.');
      await send(reviewer, '/desk/review-visit');
      await reviewer.done(/./);
      await end('a review');
    });

    it('a report about a person: told, put to them, stated, found', async () => {
      const one = await received('휴업급여 통화');
      const citizen = await home(one);
      await citizen.press(`main a[href="${one.path}/rude"]`);
      await citizen.write(`form[action="${one.path}/rude"] textarea`, '전화를 먼저 끊었습니다.');
      await send(citizen, `${one.path}/rude`);
      await said(citizen);
      const head = await enter('care-head', 'report', one.number);
      await unfold(head, '/desk/allege');
      await head.write('form[action="/desk/allege"] textarea', '먼저 끊었다는 말이 있습니다.');
      await send(head, '/desk/allege');
      await head.done(/./);
      const accused = await enter(one.assignee, 'allegation');
      await accused.write('#statement', '통화가 끊겨 다시 걸었습니다.');
      await accused.press('form:has(#statement) button');
      await said(accused);
      const again = await enter('care-head', 'report-step', one.number);
      await unfold(again, '/desk/find-conduct');
      await choose(again, 'form[action="/desk/find-conduct"] select[name=outcome]');
      await again.write(
        'form[action="/desk/find-conduct"] textarea[name=reason]',
        '기록을 들었습니다.',
      );
      await again.write(
        'form[action="/desk/find-conduct"] textarea[name=sentence]',
        '통화 기록을 확인하였습니다.',
      );
      await send(again, '/desk/find-conduct');
      await again.done(/./);
      await end('a report');
    });

    it('an item of improvement is looked at again, by its owner', async () => {
      const one = await received('휴업급여 주말 접수');
      const mine = await enter(one.assignee, 'assignment', one.number);
      const mail = await newest('assignment', emailOf(one.assignee), one.number);
      const { token } = await openLink(world, mail);
      const refusal = {
        ...{ number: one.number, text: '주말에는 접수창구를 열 수 없습니다.', refuses: true },
        ...{ reasons: '지금 예산으로는 할 수 없습니다.', remedy: '담당자에게 말씀해 주세요.' },
        ...{ possible: 'no', obstacle: 'budget', checked: ['questions', 'grounds'] },
        ...{ itemChange: '주말 근무 예산을 확보해야 합니다.', itemOwner: one.assignee },
        ...{ itemDay: '2026-11-27', itemSentence: '주말 접수창구를 다시 살펴보겠습니다.' },
        itemSentenceEn: 'We will look again at opening the counter on weekends.',
      };
      const answered = await world.post('/desk/answer', refusal, {
        authorization: `Bearer ${token}`,
      });
      expect(answered.status).toBe(200);
      const item = `/desk/items/I-${one.number}-1`;
      await mine.open(`${world.base}${item}`);
      await mine.unfold('details:has(#open-said) > summary');
      await mine.write('#open-said', '예산을 아직 받지 못했습니다.');
      await mine.press('form:has(#open-said) button');
      await said(mine);
      await end('an item of improvement');
    });

    it('a call at the time that the citizen wishes: asked for, made, logged', async () => {
      const one = await received('휴업급여 전화');
      const citizen = await home(one);
      await citizen.press(`main a[href="${one.path}/callback"]`);
      await date(citizen, '#callback-wished', '2026-11-24T15:00');
      await citizen.write('#callback-text', '지급일이 궁금합니다.');
      await send(citizen, `${one.path}/callback`);
      await said(citizen);
      await world.to('2026-11-24 14:52'); // within the grace of the time that was agreed
      const mine = await enter(one.assignee, 'callback', one.number);
      await mine.tick('#callback-result');
      await send(mine, '/desk/callback-made');
      await mine.done(/./);
      const after = await home(one);
      expect(await after.text()).toMatch(/약속한 전화를 드렸습니다|called/);
      expect((await newest('receipt', CITIZEN, one.number)).to).toEqual([CITIZEN]);
      await end('a promised call');
    });
  },
);
