import { expect, it } from 'vitest';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { storedEvents, upcast } from '../../shared/petition/upcast.ts';
import { kst } from './world.ts';

const at = kst('2026-11-24 10:30');
const note: PetitionEvent = { type: 'NoteAdded', at, by: 'care-1', note: 'note-2' };
const file = { id: 'f', type: 'pdf', bytes: 1 } as const;

it('reads what it wrote', () => {
  expect(upcast(storedEvents([note]))).toEqual([note]);
});

it('carries along what a later version wrote beside the fields of today, however deep', () => {
  const later = [
    { ...note, mood: 'calm' },
    { type: 'AttachmentsAdded', at, by: 'care-1', of: 'a', files: [{ ...file, colour: 'red' }] },
  ];
  expect(upcast({ v: 1, events: later })).toEqual(later);
});

it.each([
  ['a later schema', { v: 2, events: [note] }],
  ['an unknown type', { v: 1, events: [note, { type: 'MoonRose', at }] }],
  ['a type that every object has', { v: 1, events: [{ type: 'constructor', at }] }],
  ['a missing field', { v: 1, events: [{ type: 'NoteAdded', at, by: 'care-1' }] }],
  ['a word of no list', { v: 1, events: [{ type: 'PledgeWarned', at, pledge: 'p', level: 'x' }] }],
  ['no event', { v: 1, events: [null] }],
])('reads nothing of a commit with %s', (_, stored) => {
  expect(() => upcast(stored)).toThrow();
});

it('says which field is wrong, and never what stands in it', () => {
  const events = [{ type: 'NoteAdded', at, by: 'care-1', note: ['secret'] }];
  expect(() => upcast({ v: 1, events })).toThrow('not as it is declared: NoteAdded: note');
  expect(() => upcast({ v: 1, events })).not.toThrow('secret');
});

it('writes no field that its schema does not name, and none that says nothing', () => {
  const more = { ...note, mood: 'calm' };
  expect(() => storedEvents([more])).toThrow('NoteAdded');
  const less: PetitionEvent[] = JSON.parse(JSON.stringify([{ ...note, note: undefined }]));
  expect(() => storedEvents(less)).toThrow('NoteAdded: note');
});
