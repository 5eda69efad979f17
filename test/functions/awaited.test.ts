import { expect, it } from 'vitest';
import { awaitingIn } from '../../functions/staff/petition/awaited.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { paperContent, readingContent } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { personKey } from '../../shared/privacy/person.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';

const keys = keyring('{"current":"a root that only this test knows"}');
const ID = 'a'.repeat(32);
const [NAMED, SENDERS, OTHER] = [
  petitionNumber(2026, 7),
  petitionNumber(2026, 8),
  petitionNumber(2026, 9),
];

/** Asked at 15:01 on Tuesday for something until the end of 1 December. */
function waiting(): Petition {
  const life = new Life('2026-11-24 10:12');
  const request = { request: 'request-2', day: parseDay('2026-12-01') };
  const asks = { by: 'care-1', at: kst('2026-11-24 15:00') };
  life.does((p, t) => askSupplement(p, request, context(t, asks)));
  const sentAt = kst('2026-11-24 15:01');
  life.does((p, t) =>
    supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at: sentAt })),
  );
  return life.petition;
}

/** What is suggested for a paper that came then, with this text and this sender. */
function suggested(arrived: string, text: string, sender = {}) {
  const { petition } = new Life(arrived, {
    ...{ channel: 'post', title: '우편으로 온 민원', body: '', unkeyed: true },
    contact: { email: false, phone: false },
    papers: [{ id: ID, type: 'tiff', bytes: 1, hash: 'h', flags: [] }],
  });
  const contents = new Map<string, Readonly<Record<string, unknown>>>([
    [paperContent(ID), { suggested: sender }],
    [readingContent(ID), { done: 1, lost: [], pages: [{ page: 1, text, confidence: 60 }] }],
  ]);
  const others = new Map([
    [NAMED, waiting()],
    [SENDERS, waiting()],
    [OTHER, new Life('2026-11-24 10:12').petition],
  ]);
  return awaitingIn(petition, contents, 'care-1', {
    petitions: { read: async (number: string) => others.get(number) } as never,
    persons: {
      of: async (key) =>
        key === personKey(keys.current, '01000004821')
          ? [SENDERS, OTHER].map((number) => ({ number, receivedAt: 0, sketch: '' }))
          : [],
    },
    keys: async () => keys,
  });
}

it('is the petition whose number stands on the paper, however a recogniser spaced it', async () => {
  for (const written of [NAMED, NAMED.replaceAll('-', ' - '), NAMED.replaceAll('-', '–')])
    expect(await suggested('2026-11-26 09:30', `접수번호: ${written} 관련 서류`)).toEqual([
      { number: NAMED, because: 'number' },
    ]);
  // One digit misread: its check digit tells.
  expect(await suggested('2026-11-26 09:30', NAMED.replace('07', '01'))).toEqual([]);
});

it('is the petition of the same sender that waits, after the one that is named', async () => {
  const sender = { phone: '010-0000-4821' };
  expect(await suggested('2026-11-26 09:30', '', sender)).toEqual([
    { number: SENDERS, because: 'sender' },
  ]);
  expect(await suggested('2026-11-26 09:30', NAMED, sender)).toEqual([
    { number: NAMED, because: 'number' },
    { number: SENDERS, because: 'sender' },
  ]);
});

it('is none that did not wait when the paper arrived', async () => {
  expect(await suggested('2026-11-26 09:30', OTHER)).toEqual([]);
  expect(await suggested('2026-11-24 14:00', NAMED)).toEqual([]);
});
