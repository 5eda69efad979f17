import { expect, it } from 'vitest';
import { reread } from '../../functions/channels/reread.ts';
import { reseal } from '../../functions/channels/reseal.ts';
import { sidesReader } from '../../shared/channels/reconcile-sources.ts';
import { kst } from '../petition/world.ts';

const NOW = kst('2026-11-26 14:00');
const CAME = kst('2026-11-24 10:12');
const ID = '0'.repeat(32);
const paper = { id: ID, type: 'tiff', bytes: 9, hash: 'h', flags: [], at: CAME };
const sealed = { ...paper, sealedAt: CAME, found: 'clean' };
const read = { pages: 1, pictures: 1, pdf: true, at: CAME };

/** What is asked for of a bundle: one letter stayed, one was split off, and both were put to petitions that waited. */
async function askedOf(moved: object, kind: 'unsealed' | 'unread') {
  const whole = { ...sealed, reading: read };
  const petitions: Readonly<Record<string, object>> = {
    bundle: { number: 'bundle', papers: [whole], split: ['part'], movedTo: 'first' },
    part: { number: 'part', papers: [{ ...whole, id: 'part-id' }], movedTo: 'second' },
    first: { number: 'first', papers: [moved] },
    second: { number: 'second', papers: [{ ...moved, id: 'part-id' }] },
  };
  const asked: object[] = [];
  const deps = {
    differences: { redriven: async () => {} },
    petitions: { read: async (number: string) => petitions[number], content: async () => ({}) },
    papers: { later: async (message: object) => void asked.push(message) },
    readings: { read: async (message: object) => void asked.push(message) },
    clock: { now: () => NOW },
    log: () => {},
  } as never;
  const open = [{ kind, channel: 'post', id: 'd', number: 'bundle', at: CAME, firstAt: CAME }];
  const attempts = { make: async (_: object, work: () => Promise<void>) => await work() };
  await (kind === 'unsealed' ? reseal : reread)(open as never, deps, attempts as never);
  return asked;
}

it('what lost its message is sealed again where it was put, of the letter itself and of one that was split off', async () => {
  const at = new Date(NOW).toISOString();
  expect(await askedOf(paper, 'unsealed')).toEqual([
    { v: 1, split: 'first', from: 'bundle', at },
    { v: 1, split: 'second', from: 'part', at },
  ]);
  expect(await askedOf({ ...sealed, reading: read }, 'unsealed')).toEqual([]);
});

it('and is read again there', async () => {
  expect(await askedOf(sealed, 'unread')).toEqual([
    { v: 1, subject: 'first', paper: ID, from: 1 },
    { v: 1, subject: 'second', paper: 'part-id', from: 1 },
  ]);
});

it('and the petitions that it was put to are among those that are looked at', async () => {
  const petitions: Readonly<Record<string, object>> = {
    bundle: { number: 'bundle', papers: [sealed], split: ['part'] },
    part: { number: 'part', papers: [sealed], movedTo: 'second' },
    second: { number: 'second', papers: [sealed] },
  };
  const line = { channel: 'post', id: ID, at: CAME, outcome: 'received', number: 'bundle' };
  const sides = sidesReader({
    objects: { list: async () => [] },
    arrivals: { onDay: async (_: string, day: string) => (day === '2026-11-24' ? [line] : []) },
    petitions: { read: async (number: string) => petitions[number], content: async () => ({}) },
    clock: { now: () => NOW },
    log: () => {},
  } as never);
  const seen = await sides('post', '2026-11-24');
  expect([...seen.petitions.keys()]).toEqual(['bundle', 'part', 'second']);
});
