import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchIn } from '../../shared/channels/batch-manifest.ts';
import { accounts, type Stored } from '../../shared/channels/ledger-balance.ts';
import { isChecked, reconcile, type Sides } from '../../shared/channels/reconcile.ts';
import { type ArrivalEntry, type ArrivalOutcome, PREFIX } from '../../shared/petition/arrival.ts';
import { kst, terms } from '../petition/world.ts';

const { calendar } = terms;
const DAY = '2026-11-24'; // a Tuesday
const CAME = kst(`${DAY} 10:12`);
const ID = '0123456789abcdef0123456789abcdef';
const KEY = 'incoming/20261124/batch-1/0001.pdf';

const line = (change: Partial<ArrivalEntry> = {}): ArrivalEntry => ({
  channel: 'post',
  id: ID,
  at: CAME,
  outcome: 'received',
  number: '2026-000001-5',
  key: KEY,
  version: 'v1',
  ...change,
});
const paper = { id: ID, type: 'pdf', bytes: 9, hash: 'h', flags: [], at: CAME } as const;
const petitions = (change: object = { sealedAt: CAME + 1000 }, more: object = {}) =>
  new Map([['2026-000001-5', { papers: [{ ...paper, ...change }], pledges: [], ...more }]]);
const sides = (change: Partial<Sides> = {}): Sides => ({
  channel: 'post',
  day: DAY,
  objects: [{ key: KEY, at: CAME }],
  ledger: [line()],
  petitions: petitions(),
  ...change,
});
const kinds = (change: Partial<Sides>, now = '2026-11-24 14:00') =>
  reconcile(sides(change), kst(now), calendar).map(({ kind, key }) => `${kind} ${key}`);

describe('an object of the bucket', () => {
  it('with a line that names its petition is no difference', () => {
    expect(kinds({})).toEqual([]);
  });

  it('without a line is one after twenty minutes, and not before', () => {
    expect(kinds({ ledger: [] }, '2026-11-24 10:31')).toEqual([]);
    expect(kinds({ ledger: [] }, '2026-11-24 10:32')).toEqual([`unhandled ${KEY}`]);
  });

  it('that was written again under its key is a second arrival', () => {
    const objects = [{ key: KEY, at: CAME + 3_600_000 }];
    expect(kinds({ objects })).toEqual([`unhandled ${KEY}`]);
    const second = line({ id: ID.replace('0', 'f'), at: CAME + 3_600_000, outcome: 'ignored' });
    expect(kinds({ objects, ledger: [line(), second] })).toEqual([]);
  });

  it.each(['json', 'xml', 'done'])(
    'that describes a page that has a line needs none: .%s',
    (ext) => {
      const objects = [
        { key: KEY, at: CAME },
        { key: KEY.replace('pdf', ext), at: CAME },
      ];
      expect(kinds({ objects })).toEqual([]);
    },
  );

  it('that is a page needs its own line, though its sidecar has one', () => {
    const sidecar = line({ key: KEY.replace('pdf', 'json'), outcome: 'sidecar' });
    expect(kinds({ ledger: [sidecar] })).toEqual([`unhandled ${KEY}`]);
    const other = { key: KEY.replace('pdf', 'tif'), at: CAME };
    expect(kinds({ objects: [other] })).toEqual([`unhandled ${other.key}`]);
  });

  it('of a fax is paired with its pictures by their name', () => {
    const objects = [
      { key: 'fax/f1.json', at: CAME },
      { key: 'fax/f1.tiff', at: CAME },
    ];
    const ledger = [line({ channel: 'fax', key: 'fax/f1.json' })];
    expect(kinds({ channel: 'fax', objects, ledger })).toEqual([]);
    expect(kinds({ channel: 'fax', objects, ledger: [] })).toHaveLength(2);
  });
});

describe('a line of the ledger', () => {
  it.each(['received', 'attached', 'released'] as const)(
    '%s names a petition that is not there',
    (outcome) => {
      const ledger = [line({ outcome })];
      expect(kinds({ ledger, petitions: new Map() })).toEqual([`no-petition ${KEY}`]);
      expect(kinds({ ledger: [{ ...line({ outcome }), id: `${ID}.2` }] })).toEqual([]);
    },
  );

  it.each([
    ['received', [`no-petition ${KEY}`]],
    ['released', [`no-petition ${KEY}`]],
    ['attached', []], // the same file again brings no other paper
  ] as const)('%s names a petition that has no such paper', (outcome, expected) => {
    const ledger = [line({ outcome })];
    expect(kinds({ ledger, petitions: petitions({ id: 'other' }) })).toEqual(expected);
  });

  it('of a fax is the line of its envelope, and its paper has the id of its pictures', () => {
    const [key, pictures] = ['fax/f1.json', { id: 'pictures', sealedAt: CAME }];
    const of = { channel: 'fax', objects: [{ key, at: CAME }] } as const;
    const ledger = [line({ channel: 'fax', key })];
    expect(kinds({ ...of, ledger, petitions: petitions(pictures) })).toEqual([]);
    expect(kinds({ ...of, ledger, petitions: petitions({ id: 'pictures' }) })).toEqual([
      `unsealed ${key}`,
    ]);
    expect(
      kinds({ ...of, ledger, petitions: new Map([['2026-000001-5', { pledges: [] }]]) }),
    ).toEqual([`no-petition ${key}`]);
  });

  it('of a reply by mail has no paper and is sound', () => {
    const ledger = [line({ channel: 'email', outcome: 'attached', key: 'mail/m1' })];
    const objects = [{ key: 'mail/m1', at: CAME }];
    const without = new Map([['2026-000001-5', { pledges: [] }]]);
    expect(kinds({ channel: 'email', objects, ledger, petitions: without })).toEqual([]);
  });

  it('of whose letter a part was split off that is not sealed', () => {
    const part = { papers: [{ ...paper, id: 'part' }], pledges: [] };
    const both = new Map([...petitions(undefined, { split: ['2026-000002-3'] })]);
    expect(kinds({ petitions: both })).toEqual([]);
    expect(kinds({ petitions: new Map([...both, ['2026-000002-3', part]]) })).toEqual([
      `unsealed ${KEY}`,
    ]);
  });

  it('of whose paper another petition has it, and has not sealed it an hour after that', () => {
    const holder = { papers: [{ ...paper }, { ...paper, id: 'other' }], pledges: [] };
    const moved = { movedTo: '2026-000002-3', overAt: kst('2026-11-24 15:00') };
    const sealed = petitions(undefined, moved);
    const both = new Map([...sealed, ['2026-000002-3', holder]]);
    expect(kinds({ petitions: sealed }, '2026-11-24 16:01')).toEqual([]);
    expect(kinds({ petitions: both }, '2026-11-24 16:00')).toEqual([]);
    expect(kinds({ petitions: both }, '2026-11-24 16:01')).toEqual([`unsealed ${KEY}`]);
  });

  it('in quarantine waits for a staffed hour at most, and a night is none', () => {
    const evening = kst('2026-11-24 17:50');
    const ledger = [line({ outcome: 'quarantined', at: evening })];
    const objects = [{ key: KEY, at: evening }];
    expect(kinds({ ledger, objects }, '2026-11-25 09:45')).toEqual([]);
    expect(kinds({ ledger, objects }, '2026-11-25 10:00')).toEqual([`quarantined ${KEY}`]);
  });

  it('whose original no scanner has looked at is unchecked, and not unsealed', () => {
    const unscanned = new Set([ID]);
    expect(kinds({ petitions: petitions({}), unscanned }, '2026-11-24 11:12')).toEqual([]);
    expect(kinds({ petitions: petitions({}), unscanned }, '2026-11-24 11:13')).toEqual([
      `unchecked ${KEY}`,
    ]);
  });

  it('whose copy was not made within two hours of its seal, or of its last pages', () => {
    const sealed = { sealedAt: CAME, found: 'clean' };
    const unread = (change: object, now: string) => kinds({ petitions: petitions(change) }, now);
    expect(unread(sealed, '2026-11-24 12:12')).toEqual([]);
    expect(unread(sealed, '2026-11-24 12:13')).toEqual([`unread ${KEY}`]);
    const half = { pages: 9, pictures: 4, pdf: true, at: kst('2026-11-24 12:00') };
    expect(unread({ ...sealed, reading: half }, '2026-11-24 14:00')).toEqual([]);
    expect(unread({ ...sealed, reading: half }, '2026-11-24 14:01')).toEqual([`unread ${KEY}`]);
    expect(unread({ ...sealed, reading: { ...half, pictures: 9 } }, '2026-11-24 18:00')).toEqual(
      [],
    );
    expect(unread({ ...sealed, found: 'infected' }, '2026-11-24 18:00')).toEqual([]);
    expect(unread({ ...sealed, type: 'mail' }, '2026-11-24 18:00')).toEqual([]);
  });

  it('whose original is not sealed within the hour, or whose letter nobody wrote down', () => {
    expect(kinds({ petitions: petitions({}) }, '2026-11-24 11:12')).toEqual([]);
    expect(kinds({ petitions: petitions({}) }, '2026-11-24 11:13')).toEqual([`unsealed ${KEY}`]);
    const pledges = [{ id: 'keying', dueAt: kst('2026-11-24 14:12') }];
    const unkeyed = petitions({ sealedAt: CAME }, { unkeyed: true, pledges });
    expect(kinds({ petitions: unkeyed }, '2026-11-24 14:00')).toEqual([]);
    expect(kinds({ petitions: unkeyed }, '2026-11-24 17:00')).toEqual([`unkeyed ${KEY}`]);
  });
});

describe('what the other side says', () => {
  const fax: Partial<Sides> = {
    channel: 'fax',
    objects: [{ key: 'fax/f1.json', at: CAME }],
    ledger: [line({ channel: 'fax', key: 'fax/f1.json' })],
  };
  it('of a fax that never came, and of one that the gateway does not know', () => {
    const [at, key] = [CAME, 'fax/f2.json'];
    expect(kinds({ ...fax, listed: [{ key, at }] })).toEqual(
      ['not-listed fax/f1.json', 'not-arrived fax/f2.json'].toSorted(),
    );
    expect(kinds({ ...fax, listed: [{ key: 'fax/f1.json', at }] })).toEqual([]);
    // Just before midnight by the one clock is just after it by the other.
    const night = { key: 'fax/f1.json', at: kst('2026-11-23 23:59:59') };
    expect(kinds({ ...fax, listed: [night] })).toEqual([]);
  });

  it('where it says nothing its differences are not checked, so that they stay', () => {
    expect(kinds(fax)).toEqual([]);
    expect(isChecked('not-arrived', sides(fax))).toBe(false);
    expect(isChecked('unhandled', sides(fax))).toBe(true);
    expect(isChecked('not-arrived', sides())).toBe(true);
  });

  const manifest = { key: 'incoming/20261124/batch-1/manifest.json', at: CAME };
  const batch = (said: object) => {
    const read = batchIn(manifest, Buffer.from(JSON.stringify(said)));
    return read ? [read] : [];
  };
  const objects = [{ key: KEY, at: CAME }, manifest];
  it('of a batch: the page that is missing, and the one that is too many', () => {
    expect(kinds({ objects, batches: batch({ files: ['0001.pdf'] }) })).toEqual([]);
    expect(kinds({ objects, batches: batch({ files: ['0002.pdf'] }) })).toEqual(
      [
        'not-listed incoming/20261124/batch-1/0001.pdf',
        'not-arrived incoming/20261124/batch-1/0002.pdf',
      ].toSorted(),
    );
    expect(kinds({ objects, batches: batch({ count: 1 }) })).toEqual([]);
    expect(kinds({ objects, batches: batch({ count: 2 }) })).toEqual([
      `not-arrived ${manifest.key}`,
    ]);
    expect(kinds({ objects, batches: batch({ count: 0 }) })).toEqual([
      `not-listed ${manifest.key}`,
    ]);
  });

  it.each(['{', '[]', '{"files":"all"}', '{"count":-1}'])(
    'that cannot be read says nothing: %s',
    (text) => {
      expect(batchIn(manifest, Buffer.from(text))).toBeUndefined();
    },
  );
});

const OUTCOMES: readonly ArrivalOutcome[] = [
  'received',
  'attached',
  'sidecar',
  'ignored',
  'quarantined',
  'released',
  'dismissed',
];
const channel = fc.constantFrom('post', 'fax', 'email' as const);
const name = fc.constantFrom('a.pdf', 'a.json', 'b.tif', 'b.xml', 'manifest.json', 'c');
const at = fc.integer({ min: kst('2026-11-24 00:00'), max: kst('2026-11-24 23:59') });
const world = channel.chain((of) => {
  const key = name.map((one) => `${PREFIX[of]}${of === 'post' ? '20261124/x/' : ''}${one}`);
  const object = fc.record({ key, at });
  const entry = fc.record({ key, at, outcome: fc.constantFrom(...OUTCOMES), n: fc.nat(20) });
  return fc.record({
    channel: fc.constant(of),
    objects: fc.uniqueArray(object, { selector: (one) => one.key }),
    entries: fc.uniqueArray(entry, { selector: ({ n }) => n }),
    now: fc.integer({ min: kst('2026-11-24 12:00'), max: kst('2026-11-26 12:00') }),
  });
});
const sidesOf = ({
  channel: of,
  objects,
  entries,
}: {
  channel: Sides['channel'];
  objects: Stored[];
  entries: { key: string; at: number; outcome: ArrivalOutcome; n: number }[];
}) =>
  sides({
    channel: of,
    objects,
    ledger: entries.map(({ n, ...rest }) =>
      line({ channel: of, ...rest, id: `${ID.slice(2)}${10 + n}` }),
    ),
    petitions: new Map(),
  });

describe('for every world', () => {
  it('each object is accounted for exactly once, and each line that names nothing is a difference', () => {
    fc.assert(
      fc.property(world, (one) => {
        const told = sidesOf(one);
        const found = reconcile(told, one.now, calendar);
        const accountOf = accounts(told.channel, told.ledger, one.now);
        for (const object of told.objects) {
          const named = found.filter(({ kind, key }) => kind === 'unhandled' && key === object.key);
          expect(named).toHaveLength(accountOf(object) === 'unhandled' ? 1 : 0);
        }
        for (const { id, outcome } of told.ledger) {
          const lost = ['received', 'attached', 'released'].includes(outcome);
          if (lost)
            expect(found.filter(({ kind }) => kind === 'no-petition').length).toBeGreaterThan(0);
          else expect(['sidecar', 'ignored', 'quarantined', 'dismissed'], id).toContain(outcome);
        }
        expect(found.filter(({ kind }) => kind === 'no-petition')).toHaveLength(
          told.ledger.filter(({ outcome }) =>
            ['received', 'attached', 'released'].includes(outcome),
          ).length,
        );
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });

  it('the order in which things are told changes nothing', () => {
    fc.assert(
      fc.property(world, (one) => {
        const told = sidesOf(one);
        const turned = {
          ...told,
          objects: told.objects.toReversed(),
          ledger: told.ledger.toReversed(),
        };
        expect(reconcile(turned, one.now, calendar)).toEqual(reconcile(told, one.now, calendar));
      }),
    );
  });

  it('a line cures what it is about and nothing else', () => {
    fc.assert(
      fc.property(world, (one) => {
        const told = sidesOf(one);
        const before = reconcile(told, one.now, calendar);
        const sick = before.find(({ kind }) => kind === 'unhandled');
        fc.pre(sick !== undefined);
        if (!sick) return;
        const cure = line({
          channel: told.channel,
          key: sick.key,
          at: sick.at,
          id: 'cure',
          outcome: 'sidecar',
        });
        const after = reconcile({ ...told, ledger: [...told.ledger, cure] }, one.now, calendar);
        expect(after).toEqual(before.filter((other) => other !== sick));
      }),
    );
  });
});
