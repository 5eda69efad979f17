import { describe, expect, it } from 'vitest';
import { office, terms } from '../petition/world.ts';
import { paperWorld } from './desk-paper-world.ts';
import { appealed, disputed, unsolved, waiting } from './desk-pauses.ts';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';
import { after, CASES, checked, late, type World } from './staff-cases.ts';

const path = `/desk/petitions/${KNOWN}`;
/** The part of the page that a mail's link leads to, as one reader is shown it; empty where there is none. */
async function partFor(world: World, person: string): Promise<string> {
  const { body = '' } = await world.ask('GET', path, {
    headers: HTML,
    cookies: [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`],
  });
  expect(body).toContain('<div class="acts">');
  const [, part = ''] = body.split('<div id="todo" tabindex="-1">');
  expect(body.split('id="todo"').length).toBeLessThanOrEqual(2);
  return part;
}
const actIn = (part: string) => /action="(\/desk\/[\w-]+)"/.exec(part)?.[1];
const approving = () =>
  deskWorld({ given: { ...terms, office: { ...office, approvals: { question: 'head' } } } });
const objected = () => after(late(), ['objection', {}]);

describe('a link leads to the form of what its reader is asked to do', () => {
  it.each<[string, () => World | Promise<World>, string, string | undefined]>([
    ['whoever has it answers', deskWorld, 'care-1', '/desk/answer'],
    ['also when it is late', late, 'care-1', '/desk/answer'],
    ['explains before answering', objected, 'care-1', '/desk/explain'],
    ['a head chooses who has it', deskWorld, 'care-head', '/desk/consult'],
    ['a judge judges', () => disputed('ko'), 'care-head', '/desk/decide-dispute'],
    ['whoever looks again', () => unsolved('ko'), 'care-head', '/desk/second-look'],
    ['who decides an appeal', () => appealed('ko'), 'care-head', '/desk/decide-appeal'],
    [
      'who approves',
      () => after(approving(), ['submit', { text: '답변입니다.', checked }]),
      'care-head',
      '/desk/approve',
    ],
    ['the author of a disputed answer looks', () => disputed('ko'), 'care-1', undefined],
    // Its first form asks whether the paper belongs to another petition.
    ['paper is written down before it is answered', paperWorld, 'care-1', '/desk/belongs'],
    ['audit looks', late, 'audit', undefined],
    ['the director looks', late, 'director', undefined],
  ])('%s', async (_, made, person, act) => {
    expect(actIn(await partFor(await made(), person))).toBe(act);
  });

  it('above it a line leads to the text, which a telephone shows further up', async () => {
    const { body = '' } = await deskWorld().ask('GET', path, {
      headers: HTML,
      cookies: [`desk-${KNOWN}=${deskWorld().token('2026-12-24 00:00', KNOWN, 'care-1')}`],
    });
    expect(body).toMatch(/<p class="up"><a href="#petition-text">[^<]+<\/a><\/p>\s*<div id="todo"/);
    expect(body.indexOf('id="petition-text"')).toBeLessThan(body.indexOf('<article'));
  });

  it.each([
    ['a second look', () => unsolved('ko'), 'second-look'],
    ['a ruling', () => CASES['rule-visit'].in(), 'rule-visit'],
  ] as const)('the form of %s is open for who is asked', async (_, made, act) => {
    const form = new RegExp(
      `<details open><summary>[^<]+</summary>[^]{0,300}action="/desk/${act}"`,
    );
    expect(await partFor(await made(), 'care-head')).toMatch(form);
  });

  it('of a head the fold is open', async () => {
    expect(await partFor(deskWorld(), 'care-head')).toMatch(/^<details class="group" open>/);
    expect(await partFor(waiting('ko'), 'care-1')).not.toMatch(/^<details/);
  });
});
