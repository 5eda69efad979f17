import { describe, expect, it } from 'vitest';
import {
  type Attribute,
  type Index,
  type Item,
  indexWrite,
  itemSize,
  readUnits,
  tableWrite,
} from './capacity.ts';

/** An item of exactly so many bytes, whose name and key are among them. */
const sized = (bytes: number, more: Item = {}): Item => ({
  ...more,
  b: { S: 'x'.repeat(bytes - 1 - itemSize(more)) },
});
const KB = 1024;

describe('the size of an item (CapacityUnitCalculations)', () => {
  it.each<[string, Attribute, number]>([
    ['text by its UTF-8 bytes', { S: '민원' }, 6],
    ['an empty text', { S: '' }, 0],
    ['two digits a byte, and one', { N: '1795482720000' }, 1 + 5],
    ['digits after the point', { N: '0.0250' }, 2],
    ['an exponent is no digit', { N: '1.5E+20' }, 2],
    ['zero', { N: '0' }, 1],
    ['a minus sign', { N: '-27' }, 3],
    ['bytes, not their base64', { B: Buffer.from('12345').toString('base64') }, 5],
    ['a truth value', { BOOL: false }, 1],
    ['null', { NULL: true }, 1],
    ['an empty map', { M: {} }, 3],
    ['an empty list', { L: [] }, 3],
    ['a map: 3, and 1 an element', { M: { ab: { S: 'cd' }, e: { BOOL: true } } }, 3 + 2 + 4 + 2],
    ['a list: 3, and 1 an element', { L: [{ S: 'abc' }, { N: '7' }] }, 3 + 2 + 3 + 2],
    ['a set: its elements', { SS: ['ab', 'c'] }, 3],
  ])('%s', (_, value, bytes) => {
    expect(itemSize({ name: value })).toBe('name'.length + bytes);
  });
});

describe('what a write costs (read-write-operations)', () => {
  it.each([
    ['nothing there, nothing written', undefined, undefined, 1],
    ['half a kilobyte', undefined, sized(512), 1],
    ['one kilobyte', undefined, sized(KB), 1],
    ['1.5 KB round to 2', undefined, sized(1.5 * KB), 2],
    ['it shrinks: the larger counts', sized(3 * KB), sized(100), 3],
    ['it grows: the larger counts', sized(100), sized(3 * KB), 3],
    ['deleted: what stood there', sized(2.5 * KB), undefined, 3],
    ['refused by its condition: what stands there', sized(2 * KB), sized(2 * KB), 2],
  ])('%s', (_, before, after, units) => {
    expect(tableWrite(before, after)).toBe(units);
    expect(tableWrite(before, after, true)).toBe(2 * units);
  });
});

describe('what a global index costs (GSI.ThroughputConsiderations.Writes)', () => {
  const due: Index = { keys: ['duePk', 'dueAt'], projected: ['pk', 'sk', 'duePk', 'dueAt', 'to'] };
  const base: Item = { pk: { S: 'N' }, sk: { S: 'notice#1_0' } };
  const item = (dueAt: string, more: Item = {}): Item => ({
    ...base,
    duePk: { S: 'outbox#1' },
    dueAt: { N: dueAt },
    to: { S: 'petitioner' },
    body: { S: 'x'.repeat(5000) },
    ...more,
  });

  it.each([
    ['no entry before, none after', base, { ...base, body: { S: 'y' } }, 0],
    ['an entry appears', undefined, item('1'), 1],
    ['an entry disappears', item('1'), base, 1],
    ['the key changes: out and in', item('1'), item('2'), 2],
    ['a projected attribute changes', item('1'), item('1', { to: { S: 'head' } }), 1],
    ['only something else changes', item('1'), item('1', { body: { S: 'z' } }), 0],
    ['a large entry', undefined, item('1', { to: { S: 'x'.repeat(1500) } }), 2],
  ])('%s', (_, before, after, units) => {
    expect(indexWrite(before, after, due)).toBe(units);
  });

  it('carries everything where everything is projected', () => {
    expect(indexWrite(undefined, item('1'), { keys: ['dueAt'], projected: undefined })).toBe(5);
  });
});

describe('what a read costs (read-write-operations)', () => {
  it.each([
    ['nothing found', [], 1],
    ['3.5 KB round to 4', [sized(3.5 * KB)], 1],
    ['10 KB round to 12', [sized(10 * KB)], 3],
    ['a Query rounds the sum: 40.8 KB to 44', Array.from({ length: 10 }, () => sized(4178)), 11],
  ])('%s', (_, items, units) => {
    expect(readUnits(items, 'consistent')).toBe(units);
    expect(readUnits(items, 'eventual')).toBe(units / 2);
    expect(readUnits(items, 'transaction')).toBe(2 * units);
  });
});
