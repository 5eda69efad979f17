import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { CHARTER_PAGES } from '../../functions/public/charter.ts';
import { PUBLIC_PAGES } from '../../functions/public/routes.ts';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import {
  PETITIONER_NOTICES,
  type PetitionerFacts,
  type PetitionerKind,
} from '../../shared/notices/petitioner-notices.ts';
import { askingId } from '../../shared/privacy/asking.ts';
import { assignee, petitionerExamples } from '../notices/examples.ts';
import { kst } from '../petition/world.ts';
import { STATES, type State } from './citizen-states.ts';
import { type deskWorld, HTML, KNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
type Language = 'ko' | 'en';
const path = `/petitions/${KNOWN}`;
/** What another function serves. */
const ELSEWHERE = /^\/write$|^\/assets\/|\.pdf$|\/attachments\//;
const isElsewhere = (to: string): boolean => {
  const [address = ''] = to.split('?');
  return (
    ELSEWHERE.test(address) ||
    [...PUBLIC_PAGES, ...CHARTER_PAGES].some(({ path: page }) => page === address)
  );
};

const inState = (state: State, language: Language): World => STATES[state](language);
const shown = async (world: World, address: string, code = true) => {
  const [where = '', query = ''] = address.split('?');
  return await world.ask('GET', where, {
    headers: HTML,
    query: Object.fromEntries(new URLSearchParams(query)),
    ...(code && { cookies: [`code=${world.code}`] }),
  });
};
const linksIn = (body = '') =>
  [...body.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = '', label = '']) => ({
      href: href.replaceAll('&amp;', '&'),
      label: label.replaceAll(/<[^>]*>/g, ''),
    }),
  );
const headingOf = (body = '') =>
  /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? '';
const hasId = (body: string | undefined, id: string) => new RegExp(` id="${id}"`).test(body ?? '');

/** What the heading of a page must say that a link with these words leads to. */
const ANSWERS: readonly (readonly [label: RegExp, heading: RegExp])[] = [
  [/^이의 제기|늦은 처리에 이의|이의 제기하기$|이의 제기 내용/, /^늦은 처리에 대한 이의 제기/],
  [/object|objection/i, /^Objecting to a delay/],
  [/해결되지 않았다고/, /^답변이 충분하지 않으신가요/],
  [/not solved/, /^Was the answer not enough/],
  [/동의하지 않는다/, /^바뀐 기한에 동의하지 않으시면/],
  [/do not agree/, /^If you do not agree with the new date/],
  [/두 번 오셨으면/, /^담당자 잘못으로 두 번 왔습니다/],
  [/had to come twice/, /^I had to come twice/],
  [/방문 확인 화면|방문에 대해/, /^방문 확인$/],
  [/page of the visit|About the visit/, /^A visit to you$/],
  [/답변이 아니/, /이것은 답변이 아닙니다/],
  [/no answer|not answer what/, /This is not an answer/],
  [/원하는 시간에 전화|시간 바꾸기|다른 시간 고르기/, /^원하는 시간에 전화 받기$/],
  [/Be called at|another time/, /^Be called at the time that you wish$/],
  [/진행 상황|민원과 답변 보기|돌아가기/, /^민원 2026/],
  [
    /See your petition|how it is going|petition and its answer|how your petition stands|where it stands|Go back|See the/,
    /^Petition 2026|^Receipt$/,
  ],
  [/답하러 가기|여기에서 답해|답 바꾸기/, /^한 가지만 여쭙겠습니다$/],
  [/^Answer it$|answer it here/, /^One question$/],
  [/^민원 보기$/, /^민원 2026/],
  [/새로 고치기/, /^늦은 처리에 대한 이의 제기/],
  [/^Reload/, /^Objecting to a delay/],
  [/이의신청하기/, /^결정에 대한 이의신청/],
  [/^Appeal/, /^Appeal against the decision/],
  [/사과를 받으실 방법/, /^사과를 받으실 방법 고르기$/],
  [/how we apologise/, /^Choose how we apologise to you$/],
  [/안내받는 방법 정하기/, /^안내받는 방법 정하기$/],
  [/how we deal with you/, /^Choose how we deal with you$/],
  [/직원이 불친절했다면/, /^직원이 불친절했습니까/],
  [/member of staff was rude/, /^Was a member of staff rude/],
  [/접수증/, /^접수증$/],
  [/receipt/i, /^Receipt$/],
  [/취하하기/, /취하하시겠습니까/],
  [/^Withdraw/, /Do you want to withdraw/],
  [/내 민원 찾기/, /^내 민원 찾기$/],
  [/Find my petition/, /^Find my petition$/],
];
function answersTo(label: string, heading: string): boolean {
  const wanted = ANSWERS.filter(([words]) => words.test(label)).map(([, of]) => of);
  return wanted.length > 0 && wanted.some((of) => of.test(heading));
}

const PAGES = [
  path,
  `${path}/objection`,
  `${path}/receipt`,
  `${path}/rating`,
  `${path}/home-visit`,
  `${path}/apology`,
  `${path}/dates`,
  `${path}/withdrawal`,
  '/find',
];

describe.each(Object.keys(STATES) as State[])('in the state %s', (state) => {
  it.each(['ko', 'en'] as const)(
    'every link of every page leads where its words say: %s',
    async (language) => {
      const world = inState(state, language);
      const seen = new Set<string>();
      for (const address of PAGES) {
        const { body = '', statusCode } = await shown(world, `${address}?lang=${language}`);
        expect(statusCode, address).toBe(200);
        for (const { href, label } of linksIn(body)) {
          if (href.startsWith('tel:')) {
            expect(label).toBe(href.slice(4));
            continue;
          }
          const [to = '', anchor] = href.split('#');
          if (to === '') {
            expect(hasId(body, anchor ?? ''), `${address} ${href}`).toBe(true);
            continue;
          }
          if (isElsewhere(to) || seen.has(`${href} ${label}`)) continue;
          seen.add(`${href} ${label}`);
          const target = await shown(world, to);
          expect(target.statusCode, href).toBe(200);
          if (anchor) expect(hasId(target.body, anchor), href).toBe(true);
          if (label === 'English' || label === '한국어') continue;
          const heading = headingOf(target.body);
          expect(answersTo(label, heading), `“${label}” leads to “${heading}”`).toBe(true);
        }
        for (const [, action = ''] of body.matchAll(/<form method="post" action="([^"?]*)/g)) {
          const way = action.replace(KNOWN, '{number}');
          expect(ROUTES.map(({ method, path: at }) => `${method} ${at}`)).toContain(`POST ${way}`);
        }
      }
    },
  );
});

/** The question that the example of its mail leads to. */
async function asked({ askings, life }: World): Promise<void> {
  const at = kst('2026-11-24 10:12');
  life.petition = { ...life.petition, mayBeAsked: true };
  const of = { number: KNOWN, ref: 'answered-1', clause: 'P5.1', day: '2026-11-24', team: 'care' };
  const until = {
    askedAt: at,
    closesAt: at + 14 * 86_400_000,
    keyId: 'k1',
    way: 'email' as const,
    version: 1,
  };
  await askings.ask(askingId('A'.repeat(22)), { ...of, ...until }, ['person'], {
    rest: 1,
    months: 24,
  });
}

const SENT_IN: Partial<Record<PetitionerKind, State>> = {
  delay: 'late',
  explanation: 'explained',
  apology: 'explained',
  answer: 'answered',
  progress: 'late',
};
const examples = (language: Language): readonly PetitionerFacts[] => {
  const before = Object.values(petitionerExamples(language));
  const base = before[0];
  if (!base) throw new Error('no example');
  const kinds = Object.keys(PETITIONER_NOTICES) as PetitionerKind[];
  const others = kinds.filter((kind) => !before.some((one) => one.kind === kind));
  // Cast: these kinds all have the facts of a pause.
  const paused = others.map((kind) => ({ ...base, kind, derived: [], contact: assignee }) as never);
  return [...before, ...paused];
};

describe.each(['ko', 'en'] as const)('a mail to the petitioner in %s', (language) => {
  it.each(examples(language).map((facts) => [facts.kind, facts] as const))(
    '%s leads where its words say, with the code and without',
    async (kind, facts) => {
      const statusUrl = `https://petitions.example.org${path}`;
      const { html } = petitionerNotice({
        ...facts,
        statusUrl,
        objectionUrl: `${statusUrl}/objection`,
      });
      const world = inState(SENT_IN[kind] ?? 'fresh', language);
      if (kind === 'asking') await asked(world);
      const links = linksIn(html).filter(({ href }) => !href.startsWith('tel:'));
      expect(links.length).toBeGreaterThan(0);
      for (const { href, label } of links) {
        const { pathname, hash } = new URL(href);
        const target = await shown(world, pathname);
        expect(target.statusCode, href).toBe(200);
        if (hash) expect(hasId(target.body, hash.slice(1)), href).toBe(true);
        const heading = headingOf(target.body);
        expect(answersTo(label, heading), `“${label}” leads to “${heading}”`).toBe(true);
        if (pathname.startsWith('/asked/')) {
          // Its address is enough: nobody types a code for a question of ours.
          expect((await shown(world, pathname, false)).body).toContain('value="yes"');
          continue;
        }
        // A new device types the code first, and arrives there all the same.
        const gate = await shown(world, pathname, false);
        expect(gate.statusCode, href).toBe(200);
        const leads = /name="leads" value="([^"]*)"/.exec(gate.body ?? '')?.[1];
        const [, action = ''] = /action="([^"?]*)/.exec(gate.body ?? '') ?? [];
        const entered = await world.ask('POST', action, {
          headers: { ...HTML, 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({
            code: world.code,
            ...(leads !== undefined && { leads }),
          }).toString(),
        });
        expect([entered.statusCode, entered.headers?.location]).toEqual([303, pathname]);
      }
    },
  );
});
