import { describe, expect, it } from 'vitest';
import { balanceOf, spentOf } from '../../shared/compensation/budget.ts';
import { compensationsOf, isOut, isOwed } from '../../shared/compensation/compensation.ts';
import { BY_RULE, CompensationEntry } from '../../shared/compensation/entry.ts';
import { claimableUntil, handOverDueAt, unclaimedFrom } from '../../shared/compensation/periods.ts';
import { isReadAs } from '../../shared/petition/reading.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { kst } from '../petition/world.ts';
import { budget, card, Debt, office, RULED, terms } from './ledger-world.ts';

const DAY = 24 * 3_600_000;
const daysOn = (days: number) => RULED + days * DAY;

/** A debt after some steps that are taken for granted. */
function debt(...steps: readonly ('approved' | 'issued' | 'handed-over' | 'returned')[]): Debt {
  const made = new Debt();
  for (const step of steps) {
    const does = {
      approved: () => made.approve(),
      issued: () => made.issue(),
      'handed-over': () => made.handOver(),
      returned: () => made.returns('declined'),
    };
    expect(does[step]()).toBe(step);
  }
  return made;
}

describe('the order of a compensation', () => {
  it('is approved, issued, handed over; each entry once, and the amount is spent once', () => {
    const paid = debt('approved', 'issued', 'handed-over');
    expect(paid.entries.map(({ seq, step, by, spends }) => [seq, step, by, spends])).toEqual([
      [1, 'approved', 'care-head', 0],
      [2, 'issued', 'care-2', 10_000],
      [3, 'handed-over', 'care-2', 0],
    ]);
    expect(balanceOf(budget, paid.entries)).toBe(20_000);
    expect(paid.now && [isOwed(paid.now), isOut(paid.now)]).toEqual([false, false]);
    expect(compensationsOf(paid.entries.toReversed())).toEqual(
      new Map([['2026-000001-4.f1', paid.now]]),
    );
  });

  it('keeps nobody’s name, contact or fault', () => {
    const paid = debt('approved', 'issued', 'handed-over');
    for (const entry of paid.entries) expect(isReadAs(CompensationEntry(), entry)).toBe(true);
    expect(JSON.stringify(paid.entries)).not.toContain('care-1');
  });

  it('returns to stock with its money, stays owed and is issued again while it can be claimed', () => {
    const back = debt('approved', 'issued', 'returned');
    expect(back.now && isOwed(back.now)).toBe(true);
    expect(balanceOf(budget, back.entries)).toBe(30_000);
    expect(back.issue({ serial: 'T-0002' }, { at: daysOn(200) })).toBe('issued');
    expect(back.handOver()).toBe('handed-over');
    // Next year's card is next year's money, and the books of this year are even.
    expect([...spentOf(back.entries)]).toEqual([
      ['CARE-26', { spent: 0, entries: 2 }],
      ['CARE-27', { spent: 10_000, entries: 1 }],
    ]);
  });

  it.each([
    ['approved twice', debt('approved'), 'approve', 'compensation-approved-before'],
    [
      'approved again when it was paid',
      debt('approved', 'issued', 'handed-over'),
      'approve',
      'compensation-approved-before',
    ],
    ['issued without an approval', debt(), 'issue', 'compensation-not-approved'],
    ['issued twice', debt('approved', 'issued'), 'issue', 'compensation-issued-before'],
    [
      'issued when it was handed over',
      debt('approved', 'issued', 'handed-over'),
      'issue',
      'compensation-handed-over-before',
    ],
    ['handed over without an approval', debt(), 'handOver', 'compensation-not-issued'],
    ['handed over and not issued', debt('approved'), 'handOver', 'compensation-not-issued'],
    [
      'handed over twice',
      debt('approved', 'issued', 'handed-over'),
      'handOver',
      'compensation-handed-over-before',
    ],
    [
      'handed over after it came back',
      debt('approved', 'issued', 'returned'),
      'handOver',
      'compensation-not-issued',
    ],
  ] as const)('%s is refused, and nothing is booked', (_, made, step, code) => {
    const before = made.entries.length;
    expect(made[step]()).toBe(code);
    expect(made.entries).toHaveLength(before);
  });

  it.each([
    ['returned and never issued', debt('approved'), 'compensation-not-issued'],
    ['returned twice', debt('approved', 'issued', 'returned'), 'compensation-not-issued'],
    [
      'returned after the citizen has it',
      debt('approved', 'issued', 'handed-over'),
      'compensation-handed-over-before',
    ],
  ])('%s is refused', (_, made, code) => {
    expect(made.returns('declined')).toBe(code);
  });

  it('is unclaimed after thirty days and not before', () => {
    const out = debt('approved', 'issued');
    expect(out.returns('unclaimed', unclaimedFrom(RULED, terms.charter) - 1)).toBe(
      'compensation-still-held',
    );
    expect(unclaimedFrom(RULED, terms.charter)).toBe(daysOn(30));
    expect(out.returns('unclaimed', daysOn(30))).toBe('returned');
    expect(out.entries.at(-1)?.by).toBe(BY_RULE);
  });
});

describe('who', () => {
  it('is at fault approves nothing', () => {
    expect(new Debt().approve({ atFault: 'care-head' })).toBe('compensation-own-fault');
  });

  it('is silent lets the charter approve', () => {
    const ruled = new Debt();
    expect(ruled.approve({}, {})).toBe('approved');
    expect(ruled.entries[0]?.by).toBe(BY_RULE);
    expect(ruled.issue({}, { by: 'care-head' })).toBe('issued');
    expect(ruled.entries[1]).not.toHaveProperty('alone');
  });

  it('approved it does not issue it while a second person is there', () => {
    const made = debt('approved');
    expect(made.issue({}, { by: 'care-head' })).toBe('compensation-second-person');
    expect(made.issue({}, { by: 'care-2' })).toBe('issued');
  });

  it('is alone issues it as the head, marked for audit', () => {
    const away = (id: string) => ({
      from: RULED - DAY,
      until: RULED + DAY,
      category: 'leave' as const,
      id,
    });
    const people = office.people.map((person) =>
      person.id === 'care-1' || person.id === 'care-2'
        ? { ...person, absences: [away(person.id)] }
        : person,
    );
    const alone = new Debt({ ...terms, office: { ...office, people } });
    alone.approve();
    expect(alone.issue({}, { by: 'care-head' })).toBe('issued');
    expect(alone.entries.at(-1)).toMatchObject({ alone: true });
    const other = new Debt({ ...terms, office: { ...office, people } });
    other.approve({}, { by: 'director' });
    expect(other.issue({}, { by: 'director' })).toBe('compensation-head-alone');
  });
});

describe('what', () => {
  it.each([9_999, 10_001, 0, -10_000, 5_000])('an amount of %d is not the charter’s', (amount) => {
    expect(new Debt().approve({ amount })).toBe('compensation-amount');
    expect(debt('approved').issue({ amount })).toBe('compensation-amount');
  });

  it('another charter has another amount and its own kinds, without another line of code', () => {
    const small = new Debt({ ...terms, charter: smallCharter });
    expect(small.approve()).toBe('compensation-amount');
    expect(small.approve({ amount: 5_000 })).toBe('approved');
    expect(small.issue({ amount: 5_000 })).toBe('compensation-kind');
    expect(small.issue({ kind: 'mobile-voucher', way: 'mobile', amount: 5_000 })).toBe('issued');
    expect(small.returns('unclaimed', daysOn(13))).toBe('compensation-still-held');
    expect(small.returns('unclaimed', daysOn(14))).toBe('returned');
  });

  it.each([
    [{ serial: '' }, 'compensation-serial'],
    [{ serial: '김민수' }, 'compensation-serial'],
    [{ way: 'on-the-spot' }, 'compensation-counter'],
    [{ counter: 'counter-1' }, 'compensation-counter'],
    [{ way: 'mobile' }, 'compensation-way'],
    [{ kind: 'mobile-voucher' }, 'compensation-way'],
  ] as const)('%o is refused with its own sentence', (change, code) => {
    expect(debt('approved').issue(change)).toBe(code);
  });

  it('on the spot is a card of that very counter, where the office keeps floats', () => {
    const float = { counter: 'counter-1', department: 'care', kind: 'transit-card' } as const;
    const made = (...cards: readonly string[]) => {
      const out = new Debt({ ...terms, office: { ...office, floats: [{ ...float, cards }] } });
      out.approve();
      return out;
    };
    const spot = { way: 'on-the-spot', counter: 'counter-1' } as const;
    expect(made().issue(spot)).toBe('compensation-not-in-float');
    expect(made('T-0002').issue(spot)).toBe('compensation-not-in-float');
    expect(made('T-0001').issue({ ...spot, counter: 'counter-2' })).toBe(
      'compensation-not-in-float',
    );
    expect(made('T-0001').issue({ ...spot, kind: 'gift-certificate' })).toBe(
      'compensation-not-in-float',
    );
    expect(made('T-0001').issue(spot)).toBe('issued');
    expect(made('t0001').issue(spot)).toBe('issued');
    expect(made('T-0002').issue({ way: 'post' })).toBe('issued');
  });

  it.each([
    [{ way: 'post' }, 'post', '1234567890123', true],
    [{ way: 'post' }, 'post', '12345', false],
    [{ way: 'post' }, 'slip', 'scan-1', false],
    [{ way: 'on-the-spot', counter: 'counter-1' }, 'slip', 'scan-1', true],
    [{ way: 'on-the-spot', counter: 'counter-1' }, 'code', 'code-1', true],
    [{ way: 'on-the-spot', counter: 'counter-1' }, 'post', '1234567890123', false],
    [{ way: 'mobile', kind: 'mobile-voucher' }, 'code', 'code-1', true],
    [{ way: 'mobile', kind: 'mobile-voucher' }, 'slip', '', false],
  ] as const)('%o is proved by %s %s: %s', (change, kind, id, proves) => {
    const out = debt('approved');
    expect(out.issue(change)).toBe('issued');
    expect(out.handOver({ evidence: { kind, id } })).toBe(
      proves ? 'handed-over' : 'compensation-evidence',
    );
  });
});

describe('the budget', () => {
  const poor = (amount: number) => ({
    ...terms,
    office: { ...office, budgets: [{ ...budget, amount }] },
  });

  it('that is smaller than one compensation refuses the issue and keeps the debt', () => {
    const made = new Debt(poor(9_999));
    expect(made.approve()).toBe('approved');
    expect(made.issue()).toBe('budget-exhausted');
    expect(made.now && isOwed(made.now)).toBe(true);
  });

  it('that nobody wrote into the office data is none; the debt is approved all the same', () => {
    const made = new Debt({ ...terms, office: { ...office, budgets: [] } });
    expect(made.approve()).toBe('approved');
    expect(made.issue()).toBe('compensation-no-budget');
  });
});

describe('a reversal', () => {
  it.each([
    ['issued', 'withdrawn', 0, true],
    ['issued', 'mistaken', 0, false],
    ['issued', 'lost', 10_000, false],
    ['handed-over', 'withdrawn', 10_000, true],
    ['handed-over', 'mistaken', 0, false],
  ] as const)('after %s because %s leaves %d spent; over: %s', (step, because, spent, over) => {
    const made = step === 'issued' ? debt('approved', step) : debt('approved', 'issued', step);
    expect(made.reverse(because)).toBe('reversed');
    expect(balanceOf(budget, made.entries)).toBe(30_000 - spent);
    expect(made.now && isOwed(made.now)).toBe(!over);
    expect(made.issue({ serial: 'T-0002' })).toBe(over ? 'compensation-ended' : 'issued');
  });

  it.each([
    [debt('approved'), 'withdrawn', 'compensation-not-issued'],
    [debt('approved', 'issued', 'handed-over'), 'lost', 'compensation-reversal'],
    [debt('approved', 'issued', 'returned'), 'mistaken', 'compensation-reversal'],
  ] as const)('that counters nothing is refused', (made, because, code) => {
    expect(made.reverse(because)).toBe(code);
  });

  it('comes once', () => {
    const made = debt('approved', 'issued');
    expect([made.reverse('withdrawn'), made.reverse('withdrawn')]).toEqual([
      'reversed',
      'compensation-ended',
    ]);
  });
});

describe('its times', () => {
  it.each([
    ['2026-11-24 10:00', '2026-12-01 18:00'], // Tuesday to Tuesday
    ['2026-11-27 23:59', '2026-12-04 18:00'], // Friday to Friday
    ['2026-11-28 10:00', '2026-12-04 18:00'], // ruled on a Saturday: Monday is the first of five
    ['2026-11-29 23:59', '2026-12-04 18:00'],
    ['2026-12-22 10:00', '2026-12-30 18:00'], // over Christmas
  ])('approved at %s it is handed over until %s', (from, until) => {
    expect(handOverDueAt(kst(from), terms)).toBe(kst(until));
  });

  it.each([
    ['2026-11-24 10:00', '2031-11-25 00:00'],
    ['2028-02-29 10:00', '2033-03-01 00:00'],
  ])('approved at %s it can be claimed before %s', (from, until) => {
    expect(claimableUntil({ approvedAt: kst(from) }, terms.charter)).toBe(kst(until));
  });

  it('after five years it is issued no more, and what is out can still be handed over', () => {
    const lapses = claimableUntil({ approvedAt: RULED }, terms.charter);
    expect(debt('approved').issue({}, { at: lapses })).toBe('compensation-lapsed');
    expect(debt('approved', 'issued').handOver(undefined, { at: lapses })).toBe('handed-over');
    expect(card.amount).toBe(terms.charter.terms.compensation.amount);
  });
});
