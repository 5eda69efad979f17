import { describe, expect, it } from 'vitest';
import { contextOf } from '../../functions/staff/commands/command-contexts.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { SEEN } from '../../shared/lambda/body.ts';
import { addNote } from '../../shared/petition/decide/note.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { addMessage } from '../../shared/petition/decide/speak.ts';
import type { Decision } from '../../shared/petition/decision.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
type Name = keyof typeof STAFF_COMMANDS;
const names = Object.keys(STAFF_COMMANDS) as Name[];
/** What only adds loses nothing by what others do. */
const ADDING: readonly Name[] = [
  ...(['accept', 'note', 'draft', 'called', 'turn', 'counter-visit'] as const),
  ...(['callback-made', 'callback-not-needed', 'home-visit-breach'] as const),
];
const TICKED = { checked: 'form', questions: 'yes', grounds: 'yes' };
const TYPED = '진단서 두 번째 장이 빠져 있어 다시 보내 주셔야 합니다.';
const TEXTS = ['text', 'sentence', 'words', 'question', 'request'];

const path = `/desk/petitions/${KNOWN}`;
const cookiesOf = (world: World) => [`desk-${KNOWN}=${world.token()}`];
const textsOf = (name: Name): string[] => {
  const { body } = STAFF_COMMANDS[name];
  return TEXTS.filter((field) => 'shape' in body && field in body.shape);
};

/** The page as care-1 opened it: the version that its forms carry. */
async function opened(world: World): Promise<string> {
  const { body = '' } = await world.ask('GET', path, { headers: HTML, cookies: cookiesOf(world) });
  const versions = new Set(
    [...body.matchAll(new RegExp(`name="${SEEN}" value="(\\d+)"`, 'g'))].map(([, seen]) => seen),
  );
  const forms = body.match(/<form method="post" action="\/desk\//g)?.length;
  expect(body.match(new RegExp(`name="${SEEN}"`, 'g'))?.length).toBe(forms);
  expect(versions.size).toBe(1);
  return [...versions][0] ?? '';
}

const send = (world: World, name: string, fields: Readonly<Record<string, string>>) =>
  world.ask('POST', `/desk/${name}`, {
    headers: FORM,
    cookies: cookiesOf(world),
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });

const written = (world: World, name: Name, seen: string) =>
  send(world, name, {
    [SEEN]: seen,
    ...Object.fromEntries(textsOf(name).map((field) => [field, TYPED])),
  });

const ofAnother = (world: World) =>
  world.life.does((petition): Decision => {
    const at = kst('2026-11-24 10:31');
    return addNote(petition, { note: 'note-9' }, { by: 'care-head', at });
  });

/** Done on the petition's own page. */
const here = names.filter((name) => contextOf(name).linkScope(KNOWN) === KNOWN);

describe.each(here.filter((name) => !ADDING.includes(name)))('%s', (name) => {
  it('of who opened the page before another acted is refused, says who did what, keeps what was typed', async () => {
    const world = deskWorld();
    const seen = await opened(world);
    ofAnother(world);
    const { version } = world.life.petition;
    world.at('2026-11-24 10:32');
    const { statusCode, body = '' } = await written(world, name, seen);
    expect(statusCode).toBe(409);
    expect(body).toContain('화면을 여신 뒤에 다른 분이 처리한 것이 있어');
    expect(body).toMatch(/<li>2026년 11월 24일\(화\) 오전 10시 31분 care-head의 내부 메모/);
    if (textsOf(name).length > 0) expect(body).toContain(TYPED);
    expect(world.life.petition.version).toBe(version);
    expect(body).toContain(`name="${SEEN}" value="${version}"`);
  });

  it('of who opened the page before a timer rang is taken as it would have been', async () => {
    const world = deskWorld();
    const seen = await opened(world);
    const still = await written(world, name, seen);
    const other = deskWorld();
    await opened(other);
    other.life.does((petition) => {
      const [pledge] = petition.pledges.filter(({ nextAt }) => nextAt !== undefined);
      const ring = { pledge: pledge?.id ?? '', seq: pledge?.nextSeq ?? 0 };
      return onRing(petition, ring, context(terms, { at: pledge?.nextAt ?? 0 }));
    });
    expect(other.life.petition.version).toBeGreaterThan(Number(seen));
    expect((await written(other, name, seen)).statusCode).toBe(still.statusCode);
  });
});

it.each(ADDING)('%s only adds: nobody loses by it', async (name) => {
  const world = deskWorld();
  const seen = await opened(world);
  ofAnother(world);
  const { body = '' } = await written(world, name, seen);
  expect(body).not.toContain('화면을 여신 뒤에');
});

it('once what changed was seen, the same form goes through', async () => {
  const world = deskWorld();
  const seen = await opened(world);
  ofAnother(world);
  const refused = await send(world, 'answer', { ...TICKED, text: TYPED, [SEEN]: seen });
  const now = /name="seen" value="(\d+)"/.exec(refused.body ?? '')?.[1] ?? '';
  const sent = await send(world, 'answer', { ...TICKED, text: TYPED, [SEEN]: now });
  expect([refused.statusCode, sent.statusCode]).toEqual([409, 303]);
  expect(world.life.petition.status).toBe('answered');
});

it('what the petitioner wrote meanwhile is shown before an answer leaves', async () => {
  const world = deskWorld();
  const seen = await opened(world);
  const at = kst('2026-11-24 10:31');
  world.life.does((petition) =>
    addMessage(petition, { message: 'message-9', hashes: ['h'] }, context(terms, { at })),
  );
  const { statusCode } = await send(world, 'answer', { ...TICKED, text: TYPED, [SEEN]: seen });
  expect(statusCode).toBe(409);
});

it.each(['SupplementReplied', 'SupplementProlonged', 'AppealRaised', 'PetitionTakenOver'] as const)(
  'what the petitioner did meanwhile counts: %s',
  async (type) => {
    const world = deskWorld();
    const seen = await opened(world);
    const { petition, commits } = world.life;
    world.life.petition = { ...petition, version: petition.version + 1 };
    commits.push([{ type, at: kst('2026-11-24 10:31') } as never]);
    expect((await send(world, 'answer', { ...TICKED, text: TYPED, [SEEN]: seen })).statusCode).toBe(
      409,
    );
  },
);

it('what the same person did meanwhile, in another window, does not stop them', async () => {
  const world = deskWorld();
  const seen = await opened(world);
  await send(world, 'note', { text: '전화로 확인' });
  expect((await send(world, 'answer', { ...TICKED, text: TYPED, [SEEN]: seen })).statusCode).toBe(
    303,
  );
});

it.each([
  ['a call that nobody took', { type: 'CallUnanswered', call: '1.0' }],
  ['a call that was made', { type: 'CitizenCalled', call: '1.0' }],
  [
    'a colleague who was asked and has not replied',
    {
      type: 'ConsultationAsked',
      ...{
        consultation: '2.0',
        department: 'support',
        person: 'support-1',
        question: 'question-2',
      },
    },
  ],
])('what another did beside it refuses no answer: %s', async (_, event) => {
  const world = deskWorld();
  const seen = await opened(world);
  const at = kst('2026-11-24 10:31');
  world.life.does(() => ({
    // Cast: each is a whole event with these.
    events: [{ at, loggedAt: at, by: 'care-head', ...event } as never],
    notices: [],
  }));
  const { statusCode } = await send(world, 'answer', { ...TICKED, text: TYPED, [SEEN]: seen });
  expect(statusCode).toBe(303);
});

it('a client says by If-Match what it saw, and hears what changed; one that says nothing is judged by the state', async () => {
  const world = deskWorld();
  const headers = { authorization: `Bearer ${world.token()}` };
  const twin = await world.ask('GET', path, {
    headers: { ...headers, accept: 'application/json' },
  });
  const { version } = JSON.parse(twin.body ?? '');
  ofAnother(world);
  const answer = (more: Record<string, string>) =>
    world.ask('POST', '/desk/answer', {
      headers: { ...JSON_BODY, ...headers, ...more },
      body: JSON.stringify({ number: KNOWN, text: TYPED, checked: ['questions', 'grounds'] }),
    });
  const refused = await answer({ 'if-match': `"${version}"` });
  expect(refused.statusCode).toBe(409);
  expect(JSON.parse(refused.body ?? '')).toMatchObject({
    type: 'urn:ihaeng:problem:changed-meanwhile',
    fields: [{ name: 'NoteAdded', reason: expect.stringContaining('care-head') }],
  });
  expect((await answer({})).statusCode).toBe(200);
});

it('whoever may no longer open it hears that, and nothing of what happened', async () => {
  const world = deskWorld();
  const seen = await opened(world);
  world.life.petition = { ...world.life.petition, assignee: 'care-2', version: 9 };
  const { statusCode, body } = await send(world, 'answer', {
    ...TICKED,
    text: TYPED,
    [SEEN]: seen,
  });
  expect(statusCode).toBe(403);
  expect(body).toContain(TYPED);
  expect(body).not.toContain('화면을 여신 뒤에');
});
