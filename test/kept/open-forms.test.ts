import { beforeAll, expect, it } from 'vitest';
import type { HttpReply } from '../../shared/lambda/http.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { needCall } from '../../shared/petition/decide/reach.ts';
import { keepUnproven } from '../../shared/petition/decide/unproven.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { consultationOf, linkToken } from '../../shared/privacy/link.ts';
import { personMark } from '../../shared/privacy/person.ts';
import { arrivalsWorld, held } from '../functions/arrivals-world.ts';
import { pausePages } from '../functions/desk-pauses.ts';
import { deskWorld, FORM, HTML, KNOWN } from '../functions/desk-world.ts';
import { formWorld } from '../functions/form-world.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { keptForms } from './kept-forms.ts';

type World = ReturnType<typeof deskWorld>;
const petition = `/petitions/${KNOWN}`;
const at = kst('2026-11-24 10:20');
const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const notice = (id: string, kind: Notice['kind']): Notice => ({
  ...{ kind, to: 'petitioner', pledge: 'answer-24h', subject: KNOWN, id },
  ...{ createdAt: at, state: 'claimed' },
});

const citizen = (world: World, path = petition) =>
  world.ask('GET', path, { headers: HTML, cookies: [`code=${world.code}`] });
const as = (world: World, person: string, place: string) => [
  `desk-${place}=${world.token('2026-12-24 00:00', place === KNOWN ? KNOWN : '', person)}`,
];
const staff = (world: World, path = `/desk${petition}`, person = 'care-1') => {
  const cookies = as(world, person, path.includes(KNOWN) ? KNOWN : 'worklist');
  return world.ask('GET', path, { headers: HTML, cookies });
};
const sent = async (world: World, act: string, fields: Readonly<Record<string, string>>) => {
  const body = new URLSearchParams({ number: KNOWN, ...fields }).toString();
  await world.ask('POST', `/desk/${act}`, {
    headers: FORM,
    cookies: as(world, 'care-1', KNOWN),
    body,
  });
  return world;
};

/** The petitioner objected to a delay, as it stands at that instant. */
async function objected(until: string): Promise<World> {
  const world = deskWorld();
  world.life.turnTo('2026-11-25 10:30');
  world.at('2026-11-25 10:30');
  const own = { headers: FORM, cookies: [`code=${world.code}`], body: '' };
  await world.ask('POST', `${petition}/objection`, own);
  world.life.turnTo(until);
  world.at(until);
  return world;
}

/** With texts to begin from, answers that a head approves, and a person who has asked three times. */
function houseful(): World {
  const name = { ko: '서류 안내', en: 'Documents' };
  const templates = [{ id: 'documents', name, text: { ko: '서류', en: 'Papers' } }];
  const office = { ...terms.office, approvals: { question: 'head' as const }, templates };
  const said = { title: '휴업급여 <서류>', body: '어떤 서류가 필요한가요' };
  const mark = personMark(keys.current, { ...said, petitioner: { email: 'a@example.com' } }, 0);
  const persons = [4, 5, 6].map((n) => ({
    ...{ number: petitionNumber(2026, n), receivedAt: at - n * 3_600_000 },
    sketch: mark?.sketch ?? '',
  }));
  return deskWorld({ given: { ...terms, office }, persons });
}

const boxes = ['questions', 'grounds', 'contact', 'objection'];
const TICKED = { checked: 'form', ...Object.fromEntries(boxes.map((box) => [box, 'yes'])) };

/** Pages of today on which the forms stand. */
async function pages(): Promise<readonly HttpReply[]> {
  const world = deskWorld();
  world.life.does((p, t) => needCall(p, notice('1.0', 'receipt'), context(t, { at })));
  const answered = deskWorld();
  answered.life.does((p, t) =>
    answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by: 'care-1', at })),
  );
  const late = deskWorld();
  late.life.turnTo('2026-11-25 10:30');
  late.at('2026-11-25 10:30');
  const objecting = await objected('2026-11-25 10:31');
  const explained = await objected('2026-11-25 11:05');
  const told = await objected('2026-11-25 11:05');
  await citizen(told, `${petition}/objection`); // whoever looks is told
  const onPaper = deskWorld({ contact: { email: false, phone: false, post: true } });
  onPaper.life.does((p, t) =>
    needLetter(p, { notice: notice('1.0', 'receipt'), way: 'letter' }, context(t, { at })),
  );
  const unproven = deskWorld();
  const reply = { reply: 'unproven-2', hashes: ['h'] };
  unproven.life.does((p, t) => keepUnproven(p, reply, context(t, { at })));
  const asked = await sent(deskWorld(), 'consult', { person: 'support-1', question: '언제인가요' });
  const place = consultationOf(KNOWN);
  const expiresAt = kst('2026-12-24 00:00');
  const whose = { person: 'support-1', number: KNOWN, opens: 'consultation' as const };
  const consulted = linkToken(keys, { ...whose, expiresAt });
  const submitted = await sent(houseful(), 'submit', { ...TICKED, text: '답변입니다.' });
  const form = formWorld();
  await form.atDesk('POST', '/desk/absence', {
    fields: { category: 'trip', from: '', until: '2026-11-26T09:00' },
  });
  const door = { headers: HTML, stranger: true };
  return await Promise.all([
    ...[petition, `${petition}/withdrawal`].map((path) => citizen(world, path)),
    citizen(answered),
    ...[petition, `${petition}/receipt`, `${petition}/objection`].map((path) =>
      world.ask('GET', path, { headers: HTML }),
    ),
    citizen(late, `${petition}/objection`),
    ...Object.values(pausePages('ko')).map((page) => page()),
    ...[
      world,
      late,
      objecting,
      explained,
      told,
      unproven,
      answered,
      asked,
      submitted,
      houseful(),
    ].map((of) => staff(of)),
    ...[world, answered, told].map((of) => staff(of, `/desk${petition}`, 'care-head')),
    staff(world, `/desk${petition}/calls`),
    staff(world, '/desk/worklist', 'care-head'),
    staff(onPaper, '/desk/outbox', 'duty'),
    staff(onPaper, `/desk${petition}/letters`, 'duty'),
    world.ask('GET', `/desk${petition}`, { ...door, query: { t: world.token() } }),
    world.ask('GET', `/desk${petition}`, {
      ...door,
      query: { t: world.token('2026-11-24 10:29') },
    }),
    world.ask('GET', `/desk${petition}`, { ...door, cookies: [`desk-${KNOWN}=${world.token()}`] }),
    world.ask('GET', '/desk/session/code', { headers: HTML, query: { place: KNOWN } }),
    world.ask('GET', '/desk', { headers: HTML }),
    form.show(),
    ...['/desk/entry', '/desk/absence'].map((path) => form.atDesk('GET', path)),
    ...[asked].map((of) =>
      of.ask('GET', `/desk${petition}/consultation`, {
        ...{ headers: HTML, cookies: [`desk-${place}=${consulted}`] },
      }),
    ),
    staff(submitted, `/desk${petition}`, 'care-head'),
    arrivalsWorld([held(1)]).ask('GET', '/desk/arrivals'),
  ]);
}

const FORMS = /<form method="(\w+)" action="([^"?]*)[^>]*>([\s\S]*?)<\/form>/g;
const NAMES = /<(?:input|select|textarea|button)\b[^>]*? name="([^"]+)"/g;
const BUTTONS = / formaction="([^"?]+)/g;

/** The fields of every form of a page, by where the form is sent. */
function* formsOf({ body = '' }: HttpReply): Generator<readonly [string, readonly string[]]> {
  for (const [, method = '', action = '', inside = ''] of body.matchAll(FORMS)) {
    const names = [...inside.matchAll(NAMES)].map(([, name = '']) => name);
    const buttons = [...inside.matchAll(BUTTONS)].map(([, at = '']) => at);
    for (const address of [action, ...buttons])
      yield [`${method.toUpperCase()} ${address.replace(KNOWN, '{number}')}`, names];
  }
}

const shown = new Map<string, Set<string>>();
beforeAll(async () => {
  for (const page of await pages())
    for (const [address, names] of formsOf(page))
      shown.set(address, new Set([...(shown.get(address) ?? []), ...names]));
});

/** They stand in a form only after it was refused, on a device that forgot its code, or in a petition's later life. */
const SOMETIMES = ['seal', 'accessCode', 'kept', 'kept-0', 'linked', 'consent', 'person', 'part'];
/** The service prints them itself since 29 November 2026; an open form that ticks them is taken. */
const NOT_ASKED = ['contact', 'objection'];
/** Files follow the receipt since 29 November 2026; an open form that brings them is taken (journeys/attach). */
const FOLLOWS: Readonly<Record<string, string>> = { 'POST /': 'files' };
const OF_ANSWER = ['answer', 'draft', 'edit', 'preview', 'submit'].map(
  (act) => `POST /desk/${act}`,
);
/** Of what came on paper, or was linked: the journeys press them. */
const ELSEWHERE = ['key', 'split', 'unlink'].map((act) => `POST /desk/${act}`);

/**
 * What is looked for in the worklist can be a name now, which stands in no address; the old form is answered (forms.test.ts).
 * The front page has the address where the citizen's form was; a form that was open there is taken (form.test.ts).
 */
const MOVED: Readonly<Record<string, string>> = {
  'GET /desk/worklist': 'POST /desk/search',
  'POST /': 'POST /write',
};

it.each(Object.entries(keptForms).filter(([address]) => !ELSEWHERE.includes(address)))(
  '%s stands on a page of today with its fields',
  (address, kept) => {
    const always = Object.keys(kept)
      .filter((name) => !SOMETIMES.includes(name))
      .filter((name) => FOLLOWS[address] !== name)
      .filter((name) => !(OF_ANSWER.includes(address) && NOT_ASKED.includes(name)));
    const today = shown.get(MOVED[address] ?? address);
    expect([...(today ?? [])]).toEqual(expect.arrayContaining(always));
    expect(today).toBeDefined();
  },
);
