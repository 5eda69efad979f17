import { describe, expect, it } from 'vitest';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { confirmArrival } from '../../shared/petition/decide/home-visit-arrive.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { isVisitorNamed } from '../../shared/petition/home-visit.ts';
import { changesManner } from '../../shared/petition/manner.ts';
import { breakFigures, liveRedress } from '../../shared/petition/redress.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { standardCharter } from '../support/charters.ts';
import { context } from './context.ts';
import { HomeLife, lawful, visitFigures } from './home-visit-world.ts';
import { kst, terms } from './world.ts';

/** Planned and allowed on the page: Wednesday, 10 to 11. */
function allowed() {
  const life = new HomeLife();
  life.plans('2026-11-24 11:00');
  life.says('2026-11-24 12:00', 'yes');
  return life;
}
function onWay() {
  const life = allowed();
  life.goes('2026-11-25 09:30');
  return life;
}
/** What a visit made owed; its answer is another matter. */
const redress = (life: HomeLife) =>
  liveRedress(life.petition).filter(({ pledge }) => pledge.startsWith('home-visit'));
const arrival = (life: HomeLife) => life.pledge('home-visit-arrival').state;

describe('a visit to the citizen', () => {
  it('is asked for, allowed, made, and borne out by the digits that the citizen types', () => {
    const life = new HomeLife();
    expect(
      life.plans('2026-11-24 11:00', undefined, undefined, 'care-1', 'care-2'),
    ).toBeUndefined();
    expect(life.toldSince(2)).toEqual([
      'home-visit asked home-visit-1 1 → petitioner',
      'home-visit-task planned home-visit-1 → care-1',
    ]);
    expect(life.goes('2026-11-25 09:30')).toBe('home-visit-no-consent');
    expect(life.says('2026-11-24 12:00', 'yes')).toBeUndefined();
    expect(life.toldSince(4)).toEqual([
      'home-visit agreed home-visit-1 → petitioner',
      'home-visit-task consented home-visit-1 → care-1',
    ]);
    expect(life.pledge('home-visit-answer').state).toBe('kept');
    expect(life.goes('2026-11-25 06:59')).toBe('home-visit-too-early');
    expect(life.goes('2026-11-25 07:00')).toBeUndefined();
    expect(life.confirms('2026-11-25 10:00', false)).toBe('home-visit-code-wrong');
    expect(life.works('2026-11-25 10:00')).toBe('home-visit-not-identified');
    expect(life.confirms('2026-11-25 10:05')).toBeUndefined();
    expect(arrival(life)).toBe('kept');
    expect(life.ends('2026-11-25 10:06')).toBe('home-visit-no-work');
    expect(life.works('2026-11-25 10:06')).toBeUndefined();
    expect(life.ends('2026-11-25 10:40')).toBeUndefined();
    expect(life.goes('2026-11-25 10:41')).toBe('home-visit-over');
  });

  it('is made by nobody else than the visitor who was allowed, and only by somebody with a card', () => {
    const life = allowed();
    expect(life.goes('2026-11-25 09:30', 'care-2')).toBe('home-visit-not-visitor');
    const people = terms.office.people.map(({ pass: _, ...person }) => person);
    const cardless = new HomeLife({ ...terms, office: { ...terms.office, people } });
    expect(cardless.plans('2026-11-24 11:00')).toBe('home-visit-nobody');
  });

  it.each([
    ['2026-11-25 10:00', '2026-11-25 10:00'],
    ['2026-11-25 10:00', '2026-11-25 12:01'],
    ['2026-11-24 09:00', '2026-11-24 10:30'],
    ['2027-11-25 10:00', '2027-11-25 11:00'],
  ])('is not asked for from %s until %s', (from, until) => {
    expect(new HomeLife().plans('2026-11-24 11:00', from, until)).toBe('home-visit-window');
  });

  it('is one at a time, and the same again is no second', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    const told = life.notices.length;
    expect(life.plans('2026-11-24 11:01')).toBeUndefined();
    expect(life.notices).toHaveLength(told);
    expect(life.plans('2026-11-24 11:02', '2026-11-26 10:00', '2026-11-26 11:00')).toBe(
      'home-visit-open',
    );
  });

  it('silence is no consent: when the window begins it counts as a no, and the visitor hears it', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    const before = life.notices.length;
    life.turnTo('2026-11-25 10:00:30');
    expect(life.visit().answer).toMatchObject({ what: 'silent', witness: 'machine' });
    expect(life.toldSince(before).at(-1)).toBe('home-visit-task silent home-visit-1 → care-1');
    expect(life.goes('2026-11-25 10:01')).toBe('home-visit-no-consent');
    expect(life.pledge('home-visit-answer').state).toBe('void');
    expect(life.moves('2026-11-25 10:05', '2026-11-25 14:00', '2026-11-25 15:00')).toBeUndefined();
    expect(life.says('2026-11-25 10:06', 'yes')).toBe('home-visit-moved');
    expect(life.says('2026-11-25 10:06', 'yes', 2)).toBeUndefined();
    expect(life.goes('2026-11-25 13:30')).toBeUndefined();
  });

  it('another window voids the consent, and is asked for anew', () => {
    const life = allowed();
    expect(
      life.moves('2026-11-24 13:00', '2026-11-26 10:00', '2026-11-26 11:00', 'care-2'),
    ).toBeUndefined();
    expect(arrival(life)).toBe('void');
    expect(life.goes('2026-11-25 09:30')).toBe('home-visit-no-consent');
    expect(life.goes('2026-11-26 09:30')).toBe('home-visit-no-consent');
    expect(life.toldSince(life.notices.length - 2)).toEqual([
      'home-visit moved home-visit-1 2 → petitioner',
      'home-visit-task moved home-visit-1 → care-1',
    ]);
  });

  it('"not today" ends it at any time before the visitor is there, on the way too', () => {
    const life = onWay();
    expect(life.says('2026-11-25 09:45', 'no')).toBeUndefined();
    expect(life.visit().answer).toMatchObject({ what: 'withdrawn', witness: 'citizen' });
    expect(arrival(life)).toBe('void');
    expect(life.toldSince(life.notices.length - 1)).toEqual([
      'home-visit-task withdrawn home-visit-1 → care-1',
    ]);
    expect(life.taps('2026-11-25 10:00')).toBe('home-visit-no-consent');
    expect(life.confirms('2026-11-25 10:00')).toBe('home-visit-no-consent');
    expect(life.turnTo('2026-11-26 12:00').filter((line) => line.includes('home-visit'))).toEqual(
      [],
    );
    const there = onWay();
    there.confirms('2026-11-25 10:00');
    expect(there.says('2026-11-25 10:01', 'no')).toBe('home-visit-there');
  });

  it('what was said by telephone is our own word, what was signed is theirs', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    expect(life.hears('2026-11-24 12:00', 'yes')).toBeUndefined();
    expect(life.visit()).toMatchObject({
      told: { how: 'phone', witness: 'own-word' },
      answer: { what: 'consented', how: 'phone', witness: 'own-word', by: 'care-2' },
    });
    const paper = new HomeLife();
    paper.plans('2026-11-24 11:00');
    expect(paper.hears('2026-11-24 12:00', 'yes', 'S-2026-0042')).toBeUndefined();
    expect(paper.visit().answer).toMatchObject({ how: 'paper', witness: 'citizen' });
  });
});

describe('the time that was agreed (P4.1)', () => {
  it('visitor and citizen are reminded an hour before', () => {
    const life = allowed();
    const before = life.notices.length;
    life.turnTo('2026-11-25 09:00:01');
    expect(life.toldSince(before)).toContain('home-visit soon home-visit-1 → petitioner');
    expect(life.toldSince(before)).toContain('warning warn-1h → care-1');
  });

  it.each([
    ['at the end of the window', kst('2026-11-25 11:00'), 'kept'],
    ['ten minutes after it', kst('2026-11-25 11:10'), 'kept'],
    ['a millisecond later', kst('2026-11-25 11:10') + 1, 'broken'],
    ['at the end of the consent', kst('2026-11-25 11:30'), 'broken'],
  ])('%s: %s', (_, at, state) => {
    const life = onWay();
    expect(life.confirms(at)).toBeUndefined();
    expect(arrival(life)).toBe(state);
  });

  it('is covered by the consent until thirty minutes after the window, and no longer', () => {
    const life = onWay();
    expect(life.confirms(kst('2026-11-25 11:30') + 1)).toBe('home-visit-window-over');
    const idle = allowed();
    expect(idle.goes('2026-11-25 11:30')).toBeUndefined();
    const over = allowed();
    expect(over.goes('2026-11-25 11:31')).toBe('home-visit-window-over');
  });

  it('is covered for as long as the citizen was told, whatever the charter says since', () => {
    const { terms: numbers } = standardCharter;
    const changed = (beyond: number) => ({
      ...terms,
      charter: {
        ...standardCharter,
        version: 'standard-2',
        former: [standardCharter],
        terms: { ...numbers, homeVisit: { ...numbers.homeVisit, beyond } },
      },
    });
    const longer = onWay();
    longer.terms = changed(10 * 3_600_000);
    expect(longer.confirms(kst('2026-11-25 11:30') + 1)).toBe('home-visit-window-over');
    const shorter = onWay();
    shorter.terms = changed(0);
    expect(shorter.confirms(kst('2026-11-25 11:30'))).toBeUndefined();
  });

  it('a new time that is pressed twice is told once; a later one is told anew', () => {
    const life = onWay();
    life.estimates('2026-11-25 10:50', '2026-11-25 11:10');
    const from = life.notices.length;
    // "In 20 minutes" again, 59 seconds later.
    expect(life.estimates('2026-11-25 10:50:59', '2026-11-25 11:10:59')).toBeUndefined();
    expect(life.toldSince(from)).toEqual([]);
    expect(life.estimates('2026-11-25 10:53', '2026-11-25 11:13')).toBeUndefined();
    expect(life.toldSince(from)).toHaveLength(1);
  });

  it('late brings an apology at once, with the new time; the house hears it, and a redress is open', () => {
    const life = onWay();
    expect(life.estimates('2026-11-25 10:50', '2026-11-25 11:31')).toBe('home-visit-estimate');
    expect(life.estimates('2026-11-25 10:50', '2026-11-25 11:20')).toBeUndefined();
    expect(life.toldSince(life.notices.length - 1)).toEqual([
      'home-visit estimate home-visit-1 → petitioner',
    ]);
    const before = life.notices.length;
    life.turnTo('2026-11-25 11:10:01');
    expect(life.toldSince(before)).toEqual(
      expect.arrayContaining([
        'home-visit late home-visit-1 → petitioner',
        'break break → care-1',
        'break break → care-head',
      ]),
    );
    expect(redress(life)).toMatchObject([
      { source: 'break', pledge: 'home-visit-arrival', owes: ['apology'] },
    ]);
    expect(life.confirms('2026-11-25 11:20')).toBeUndefined();
    expect(life.pledge('home-visit-arrival')).toMatchObject({ state: 'broken', silent: false });
  });

  it('an arrival in time that is decided after the break takes it back', () => {
    const life = onWay();
    life.turnTo('2026-11-25 11:10:01');
    expect(arrival(life)).toBe('broken');
    const [at, now] = [kst('2026-11-25 11:10'), kst('2026-11-25 11:12')];
    life.does((p, t) =>
      confirmArrival(p, { visit: 'home-visit-1', isRight: true }, context(t, { at, now })),
    );
    expect(arrival(life)).toBe('kept');
    expect(redress(life)).toEqual([]);
  });

  it('an arrival that is decided before the clock rings tells the citizen as well', () => {
    const life = onWay();
    const before = life.notices.length;
    life.confirms(kst('2026-11-25 11:10') + 1);
    expect(life.toldSince(before)).toContain('home-visit late home-visit-1 → petitioner');
    expect(redress(life)).toHaveLength(1);
  });

  it("the visitor's tap ends the clock and keeps nothing; the citizen's word stands over it", () => {
    const life = onWay();
    expect(life.taps('2026-11-25 10:58')).toBeUndefined();
    expect(arrival(life)).toBe('void');
    expect(life.confirms('2026-11-25 11:20')).toBeUndefined();
    expect(life.pledge('home-visit-arrival-2').state).toBe('broken');
    expect(redress(life)).toHaveLength(1);
    const fine = onWay();
    fine.taps('2026-11-25 10:58');
    fine.confirms('2026-11-25 11:09');
    expect(redress(fine)).toEqual([]);
  });

  it('a signature needs its number, and is theirs', () => {
    const life = onWay();
    expect(life.signs('2026-11-25 10:10')).toBe('home-visit-proof');
    expect(life.signs('2026-11-25 10:10', 'S-2026-0042')).toBeUndefined();
    expect(arrival(life)).toBe('kept');
    expect(life.works('2026-11-25 10:11')).toBeUndefined();
  });
});

describe('what happened all the same', () => {
  it.each([
    ['by the citizen', undefined, 'citizen'],
    ['by hand', 'care-2', 'own-word'],
  ])('without consent, recorded %s: apology, redress, head and director', (_, by, witness) => {
    const life = new HomeLife();
    const before = life.notices.length;
    expect(life.breaks('2026-11-24 15:00', 'no-consent', by)).toBeUndefined();
    expect(life.petition.homeBreaches).toMatchObject([{ kind: 'no-consent', witness }]);
    expect(life.toldSince(before)).toEqual(
      expect.arrayContaining([
        'home-visit breach home-breach-1 → petitioner',
        'break break → care-head',
        'break break → director',
      ]),
    );
    expect(liveRedress(life.petition)).toMatchObject([
      { source: 'break', clause: 'P20', owes: ['apology'] },
    ]);
    const { breaks, redress, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(redress + exempt);
    expect(life.breaks('2026-11-24 16:00', 'no-consent')).toBeUndefined();
    expect(life.petition.homeBreaches).toHaveLength(1);
  });

  it('is not taken where the citizen themselves allowed and confirmed it', () => {
    const life = onWay();
    life.confirms('2026-11-25 10:10');
    expect(life.breaks('2026-11-25 12:00')).toBe('home-visit-was-allowed');
    expect(life.breaks('2026-11-25 12:00', 'no-identity')).toBe('home-visit-was-allowed');
    const refused = new HomeLife();
    refused.plans('2026-11-24 11:00');
    refused.says('2026-11-24 12:00', 'no');
    expect(refused.breaks('2026-11-25 12:00')).toBeUndefined();
    expect(refused.petition.homeBreaches).toMatchObject([{ visit: 'home-visit-1' }]);
  });
});

describe('that nobody came, as the citizen says', () => {
  const broken = { kept: 0, broken: 1, unmeasured: 0, ownWord: 0 };
  const late = (life: HomeLife) =>
    visitFigures(life.events, kst('2026-12-02 12:00')).clauses['P4.1+late'];

  it('stands against the visitor’s own tap: the promise is broken, and a redress is opened', () => {
    const life = onWay();
    life.taps('2026-11-25 10:10');
    expect(late(life)).toEqual({ ...broken, broken: 0, ownWord: 1 });
    expect(life.breaks('2026-11-25 11:10', 'nobody-came')).toBe('home-visit-not-late');
    const from = life.notices.length;
    expect(life.breaks('2026-11-25 11:11', 'nobody-came')).toBeUndefined();
    expect(life.petition.homeBreaches).toMatchObject([
      { kind: 'nobody-came', witness: 'citizen', visit: 'home-visit-1' },
    ]);
    expect(life.toldSince(from)).toEqual(
      expect.arrayContaining([
        'home-visit breach home-breach-1 → petitioner',
        'break break → care-head',
      ]),
    );
    expect(redress(life)).toMatchObject([{ source: 'break', clause: 'P20', owes: ['apology'] }]);
    expect(late(life)).toEqual(broken);
    // The same again, and the digits after all: one break.
    expect(life.breaks('2026-11-25 11:12', 'nobody-came')).toBeUndefined();
    expect(life.confirms('2026-11-25 11:20')).toBeUndefined();
    expect(redress(life)).toHaveLength(1);
    expect(late(life)).toEqual(broken);
  });

  it('is one break with that of the clock', () => {
    const life = onWay();
    life.turnTo('2026-11-25 11:30');
    const from = life.notices.length;
    expect(life.breaks('2026-11-25 11:40', 'nobody-came')).toBeUndefined();
    expect(life.petition.homeBreaches).toHaveLength(1);
    expect(life.toldSince(from)).toEqual([]);
    expect(redress(life)).toHaveLength(1);
    expect(late(life)).toEqual(broken);
  });

  it('is not taken where nobody was to come, or somebody was there', () => {
    expect(new HomeLife().breaks('2026-11-25 12:00', 'nobody-came')).toBe('home-visit-not-agreed');
    const refused = new HomeLife();
    refused.plans('2026-11-24 11:00');
    refused.says('2026-11-24 12:00', 'no');
    expect(refused.breaks('2026-11-25 12:00', 'nobody-came')).toBe('home-visit-not-agreed');
    const off = allowed();
    off.callsOff('2026-11-25 09:00');
    expect(off.breaks('2026-11-25 12:00', 'nobody-came')).toBe('home-visit-not-agreed');
    const there = onWay();
    there.confirms('2026-11-25 10:10');
    expect(there.breaks('2026-11-25 12:00', 'nobody-came')).toBe('home-visit-was-allowed');
  });

  it('stands though the visit is called off afterwards, and its window was tapped', () => {
    const life = onWay();
    life.taps('2026-11-25 10:10');
    life.callsOff('2026-11-25 13:00');
    expect(life.breaks('2026-11-25 14:00', 'nobody-came')).toBeUndefined();
    expect(redress(life)).toHaveLength(1);
    expect(late(life)).toEqual(broken);
  });
});

describe('beside the petition', () => {
  it('an answer ends no visit; a petition that is taken back or passed on does', () => {
    const life = allowed();
    life.does((p, t) =>
      answer(
        p,
        { answer: 'a', hash: 'h' },
        context(t, { by: 'care-1', at: kst('2026-11-24 14:00') }),
      ),
    );
    expect(arrival(life)).toBe('open');
    expect(life.goes('2026-11-25 09:30')).toBeUndefined();
    const back = allowed();
    back.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 14:00') })));
    expect(back.visit().endedAt).toBe(kst('2026-11-24 14:00'));
    expect(arrival(back)).toBe('void');
    expect(back.goes('2026-11-25 09:30')).toBe('home-visit-over');
    expect(back.toldSince(0)).toContain('home-visit-task off home-visit-1 → care-1');
    const away = allowed();
    away.does((p, t) =>
      transferOut(p, { sentence: 's' }, context(t, { by: 'care-1', at: kst('2026-11-24 14:00') })),
    );
    expect(away.goes('2026-11-25 09:30')).toBe('home-visit-over');
  });

  it('called off, the citizen hears that nobody comes', () => {
    const life = allowed();
    expect(life.callsOff('2026-11-24 15:00')).toBeUndefined();
    expect(life.toldSince(life.notices.length - 2)).toEqual([
      'home-visit off home-visit-1 → petitioner',
      'home-visit-task off home-visit-1 → care-1',
    ]);
    expect(life.plans('2026-11-24 15:01', '2026-11-26 10:00', '2026-11-26 11:00')).toBeUndefined();
  });

  it('the visitor is named from the consent to the end of the day after', () => {
    const life = new HomeLife();
    const { homeVisit } = terms.charter.terms;
    life.plans('2026-11-24 11:00');
    const named = (at: string) => isVisitorNamed(life.visit(), kst(at), homeVisit);
    expect(named('2026-11-24 11:30')).toBe(false);
    life.says('2026-11-24 12:00', 'yes');
    expect(named('2026-11-24 12:00')).toBe(true);
    expect(named('2026-11-26 23:59')).toBe(true);
    expect(named('2026-11-27 00:00')).toBe(false);
    life.says('2026-11-24 13:00', 'no');
    expect(named('2026-11-24 13:00')).toBe(false);
  });
});

describe('another charter', () => {
  it('has other numbers, and one that promises nothing of the kind has no clocks and the same no', () => {
    const homeVisitPledges = standardCharter.pledges.filter(({ id }) =>
      id.startsWith('home-visit'),
    );
    const charter = { ...smallCharter, pledges: [...smallCharter.pledges, ...homeVisitPledges] };
    const life = new HomeLife({ ...terms, charter });
    expect(life.plans('2026-11-24 11:00', '2026-11-26 10:00', '2026-11-26 11:01')).toBe(
      'home-visit-window',
    );
    life.plans('2026-11-24 11:00', '2026-11-26 10:00', '2026-11-26 11:00');
    life.says('2026-11-24 12:00', 'yes');
    expect(life.goes('2026-11-26 08:59')).toBe('home-visit-too-early');
    expect(life.pledge('home-visit-arrival').dueAt).toBe(kst('2026-11-26 11:05'));
    const bare = new HomeLife({ ...terms, charter: smallCharter });
    bare.plans('2026-11-24 11:00');
    expect(bare.goes('2026-11-25 09:30')).toBe('home-visit-no-consent');
    bare.says('2026-11-24 12:00', 'yes');
    expect(bare.goes('2026-11-25 09:30')).toBeUndefined();
  });
});

describe('a visit by law', () => {
  const byLaw = () => {
    const life = new HomeLife(lawful);
    life.plansByLaw('2026-11-24 11:00', '2026-12-02 10:00', '2026-12-02 11:00');
    return life;
  };

  it('needs the head, the notice and its days; the citizen is told only then', () => {
    const life = byLaw();
    expect(life.toldSince(2)).toEqual(['home-visit-task approve home-visit-1 → care-head']);
    expect(life.approves('2026-11-24 12:00', 'care-2')).toBe('home-visit-not-approver');
    expect(life.says('2026-11-24 12:00', 'no')).toBe('home-visit-by-law');
    expect(life.goes('2026-12-02 09:30')).toBe('home-visit-not-approved');
    expect(life.approves('2026-11-24 12:00')).toBeUndefined();
    expect(life.toldSince(3)).toEqual([
      'home-visit law home-visit-1 1 → petitioner',
      'home-visit-task approved home-visit-1 → care-1',
    ]);
    expect(life.goes('2026-12-02 09:30')).toBe('home-visit-law-untold');
    life.isTold('2026-11-24 12:01');
    expect(life.goes('2026-12-02 08:30')).toBe('home-visit-law-window');
    expect(life.goes('2026-12-02 09:30')).toBeUndefined();
    life.confirms('2026-12-02 10:05');
    expect(arrival(life)).toBe('kept');
    expect(figuresOf(life, '2026-12-03 10:00')).toMatchObject({
      byLaw: 1,
      clauses: { 'P3.5': { kept: 0, broken: 0, unmeasured: 0, ownWord: 0 }, 'P3.1': { kept: 1 } },
    });
  });

  it('is refused for a law that is not on the list, too soon, or in hours that it forbids', () => {
    const plans = (from: string, until: string, law?: string) =>
      new HomeLife(lawful).plansByLaw('2026-11-24 11:00', from, until, law);
    expect(plans('2026-12-02 10:00', '2026-12-02 11:00', 'another')).toBe('home-visit-law-unknown');
    expect(plans('2026-11-30 10:00', '2026-11-30 11:00')).toBe('home-visit-law-window');
    expect(plans('2026-12-02 08:30', '2026-12-02 09:30')).toBe('home-visit-law-window');
    expect(plans('2026-12-02 17:00', '2026-12-02 18:00')).toBeUndefined();
    const late = byLaw();
    expect(late.approves('2026-11-26 12:00')).toBe('home-visit-law-window');
  });

  it('where the head makes it the director agrees, and another window needs a new yes', () => {
    const life = new HomeLife(lawful);
    life.plansByLaw(
      '2026-11-24 11:00',
      '2026-12-02 10:00',
      '2026-12-02 11:00',
      undefined,
      'care-head',
    );
    expect(life.approves('2026-11-24 12:00', 'care-head')).toBe('home-visit-not-approver');
    expect(life.approves('2026-11-24 12:00', 'director')).toBeUndefined();
    life.isTold('2026-11-24 12:01');
    life.moves('2026-11-24 13:00', '2026-12-03 10:00', '2026-12-03 11:00');
    expect(life.goes('2026-12-03 09:30')).toBe('home-visit-not-approved');
    expect(arrival(life)).toBe('void');
  });
});

const figuresOf = (life: HomeLife, now: string) => visitFigures(life.events, kst(now));

describe('what visits come to', () => {
  const none = { kept: 0, broken: 0, unmeasured: 0, ownWord: 0 };
  const counted = (life: HomeLife, now = '2026-11-26 12:00') => figuresOf(life, now).clauses;

  it.each([
    ['2026-11-25 11:00', 0, 'kept', 'kept'],
    ['2026-11-25 11:00', 1, 'broken', 'kept'],
    ['2026-11-25 11:10', 0, 'broken', 'kept'],
    ['2026-11-25 11:10', 1, 'broken', 'broken'],
    ['2026-11-25 11:30', 0, 'broken', 'broken'],
  ] as const)(
    'there at %s and %i ms: %s at the end of the window, %s ten minutes after',
    (at, ms, zero, ten) => {
      const life = onWay();
      life.confirms(kst(at) + ms);
      expect(counted(life)).toEqual({
        'P3.1': { ...none, kept: 1 },
        'P3.5': { ...none, kept: 1 },
        'P4.1+0': { ...none, [zero]: 1 },
        'P4.1+late': { ...none, [ten]: 1 },
        'P4.3': { ...none, kept: 1 },
      });
    },
  );

  it('own word enters no rate: a consent by telephone, and a tap', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    life.hears('2026-11-24 12:00', 'yes');
    life.goes('2026-11-25 09:30');
    life.taps('2026-11-25 10:10');
    expect(counted(life)).toEqual({
      'P3.1': { ...none, ownWord: 1 },
      'P3.5': { ...none, ownWord: 1 },
      'P4.1+0': { ...none, ownWord: 1 },
      'P4.1+late': { ...none, ownWord: 1 },
      'P4.3': { ...none, unmeasured: 1 },
    });
  });

  it('who never came is late by the rung that finds it, without a further event, and not before; a refused visit is none', () => {
    const life = onWay();
    const late = (now: string) => [
      counted(life, now)['P4.1+0'].broken,
      counted(life, now)['P4.1+late'].broken,
    ];
    expect(late('2026-11-25 11:00')).toEqual([0, 0]);
    expect(late('2026-11-25 11:10')).toEqual([1, 0]);
    life.turnTo('2026-11-25 11:10:01');
    const broken = life.events.filter(
      (event) => event.type === 'PledgeBroken' && event.pledge.startsWith('home-visit-arrival'),
    );
    expect(broken).toHaveLength(1);
    expect(changesManner(life.petition, broken)).toBe(true);
    expect(late('2026-11-25 11:10:01')).toEqual([1, 1]);
    // Our own word that comes later takes nothing out of a rate.
    life.taps('2026-11-25 11:20');
    expect(late('2026-11-25 12:00')).toEqual([1, 1]);
    const no = new HomeLife();
    no.plans('2026-11-24 11:00');
    no.says('2026-11-24 12:00', 'no');
    expect(Object.values(counted(no))).toEqual([none, none, none, none, none]);
    no.breaks('2026-11-25 12:00');
    expect(counted(no)['P3.5']).toEqual({ ...none, broken: 1 });
  });
});
