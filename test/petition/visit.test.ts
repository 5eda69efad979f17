import { describe, expect, it } from 'vitest';
import { owedIn } from '../../shared/petition/owed.ts';
import { breakFigures, liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import { standardCharter } from '../support/charters.ts';
import { funded, noFault, VisitLife } from './visit-world.ts';
import { kst, terms } from './world.ts';

const at = '2026-11-24 10:30'; // Tuesday
const other = { outcome: 'fault', cause: 'processing-error', sentence: 's' } as const;
const owed = (life: VisitLife) =>
  owedIn(life.petition).map(({ kind, to, dueAt }) => [kind, to.role ?? to.person, dueAt]);

describe('a second visit is claimed', () => {
  it('by the day of the first alone: the head rules within a working day, and the petition comes first at once', () => {
    const life = new VisitLife();
    const before = life.notices.length;
    expect(life.claims(at)).toBeUndefined();
    expect(life.visit()).toMatchObject({ day: '2026-11-20', how: 'page', recipient: 'r' });
    expect(life.pledge('visit-ruling')).toMatchObject({
      ...{ task: 'visit-ruling', visit: 'visit-1', dueAt: kst('2026-11-25 10:30') },
    });
    expect(life.toldSince(before)).toEqual(['visit care-head', 'visit-claimed petitioner head']);
    expect(owed(life)).toContainEqual(['visit-ruling', 'head', kst('2026-11-25 10:30')]);
    expect(owedIn(life.petition).every(({ first }) => first)).toBe(true);
  });

  it('once: the same again is no second one, another one waits', () => {
    const life = new VisitLife();
    life.claims(at);
    const { version } = life.petition;
    expect(life.claims('2026-11-24 10:31')).toBeUndefined();
    expect(life.petition.version).toBe(version);
    expect(life.claims('2026-11-24 10:32', '2026-11-23')).toBe('visit-claim-open');
  });

  it('by staff, who heard it', () => {
    const life = new VisitLife();
    life.claims(at, '2026-11-24', 'care-1');
    expect(life.visit()).toMatchObject({ how: 'counter', by: 'care-1' });
  });

  it.each([
    ['a day that has not come', '2026-11-25'],
    ['a day long before the petition', '2026-08-20'],
  ])('not of %s', (_, day) => {
    expect(new VisitLife().claims(at, day)).toBe('visit-day-wrong');
  });

  it('until ninety days after its closing, and no longer', () => {
    const closed = () => {
      const life = new VisitLife();
      life.isAnswered('2026-11-24 11:00');
      expect(life.isClosed('2026-11-24 12:00')).toBeUndefined();
      return life;
    };
    expect(closed().claims('2027-02-22 23:59')).toBeUndefined();
    expect(closed().claims('2027-02-23 00:00')).toBe('visit-too-late');
  });

  it('not under a charter that promises nothing for it', () => {
    const pledges = standardCharter.pledges.filter(({ clause }) => !clause.startsWith('P21'));
    const life = new VisitLife({ ...terms, charter: { ...standardCharter, pledges } });
    expect(life.claims(at)).toBe('visit-not-promised');
  });
});

describe('who rules', () => {
  it('is the director where the head has the petition or had it', () => {
    const life = new VisitLife();
    life.goesTo('care-head', '2026-11-24 10:20');
    life.goesTo('care-2', '2026-11-24 10:25');
    const before = life.notices.length;
    life.claims(at);
    expect(life.toldSince(before)).toEqual(['visit director', 'visit-claimed petitioner director']);
    expect(owed(life)).toContainEqual(['visit-ruling', 'director', kst('2026-11-25 10:30')]);
    expect(life.rules('2026-11-24 11:00', noFault, 'care-head')).toBe('visit-own');
    expect(life.rules('2026-11-24 11:00', noFault, 'director')).toBeUndefined();
  });

  it('is the acting head where the head is away, and the director where nobody heads the department', () => {
    const absences = [
      { from: kst('2026-11-24 00:00'), until: kst('2026-11-28 00:00'), category: 'trip' as const },
    ];
    const away = (deputy?: string) =>
      new VisitLife({
        ...terms,
        office: {
          ...funded,
          people: funded.people.map((one) =>
            one.id === 'care-head' ? { ...one, absences, ...(deputy && { deputy }) } : one,
          ),
        },
      });
    const acting = away('care-2');
    acting.claims(at);
    expect(acting.notices.at(-2)?.to).toBe('care-2');
    expect(acting.rules('2026-11-24 11:00', noFault, 'care-2')).toBeUndefined();
    const nobody = away();
    nobody.claims(at);
    expect(nobody.notices.at(-2)?.to).toBe('director');
  });

  it.each([
    ['whoever has the petition', 'care-1', 'visit-own'],
    ['a colleague', 'care-2', 'only-head-rules'],
    ['the head of another department', 'support-head', 'only-head-rules'],
  ])('is not %s', (_, by, code) => {
    const life = new VisitLife();
    life.claims(at);
    expect(life.rules('2026-11-24 11:00', noFault, by)).toBe(code);
    expect(life.visit().ruling).toBeUndefined();
  });

  it('is nobody twice: who is slower hears of it', () => {
    const life = new VisitLife();
    expect(life.rules(at)).toBe('no-visit-to-rule');
    life.claims(at);
    life.rules('2026-11-24 11:00');
    expect(life.rules('2026-11-24 11:00', noFault, 'director')).toBe('visit-ruled');
  });

  it('names a cause of the charter, or a ground', () => {
    const life = new VisitLife();
    life.claims(at);
    expect(life.rules(at, { outcome: 'fault', sentence: 's' })).toBe('visit-cause');
    expect(life.rules(at, { outcome: 'no-fault', cause: 'wrong-guidance', sentence: 's' })).toBe(
      'visit-ground',
    );
  });
});

describe('a fault', () => {
  it('makes an apology and a compensation owed in the same commit, approved by the head', () => {
    const life = new VisitLife();
    life.claims(at);
    const before = life.notices.length;
    expect(life.rules('2026-11-24 11:00')).toBeUndefined();
    expect(life.pledge('visit-ruling').state).toBe('kept');
    const [redress] = liveRedress(life.petition);
    expect(redress).toMatchObject({ source: 'visit', clause: 'P21', id: 'visit-1' });
    expect(redress && obligationsOf(redress, life.petition)).toEqual([
      { what: 'apology', dueAt: kst('2026-11-24 18:00') },
      { what: 'compensation', amount: 10_000, dueAt: kst('2026-12-01 18:00') },
    ]);
    expect(life.visit().compensation).toMatchObject({
      ...{ finding: '2026-000001-4-visit-1', step: 'approved', amount: 10_000 },
      approvedBy: 'care-head',
    });
    expect(life.toldSince(before)).toEqual([
      'visit-found petitioner fault',
      'visit care-head',
      'visit care-head',
      'visit care-1',
    ]);
    expect(breakFigures(life.petition)).toEqual({ breaks: 1, redress: 1, exempt: 0 });
  });

  it('is learned from where it was found, wherever the petition goes', () => {
    const life = new VisitLife();
    life.claims(at);
    life.rules('2026-11-24 11:00');
    expect(liveRedress(life.petition)).toMatchObject([{ id: 'visit-1', department: 'care' }]);
  });

  it('is apologised for by noon of the next working day where fewer than four staffed hours are left', () => {
    const life = new VisitLife();
    life.claims(at);
    life.rules('2026-11-24 14:01');
    expect(life.pledge('visit-apology').dueAt).toBe(kst('2026-11-25 12:00'));
  });

  it('is apologised for by the head, once, and the apology knows its redress', () => {
    const life = new VisitLife();
    life.claims(at);
    life.rules('2026-11-24 11:00');
    expect(life.apologises('2026-11-24 12:00', 'care-2')).toBe('only-head-apologises');
    expect(life.apologises('2026-11-24 12:00')).toBeUndefined();
    expect(life.visit().apologisedAt).toBe(kst('2026-11-24 12:00'));
    expect(life.pledge('visit-apology').state).toBe('kept');
    expect(life.events.find(({ type }) => type === 'ApologyMade')).toMatchObject({
      pledge: 'visit-apology',
    });
    expect(life.apologises('2026-11-24 12:01')).toBe('no-apology-owed');
  });

  it('waits for nothing and nothing waits for it: answer and closing', () => {
    const life = new VisitLife();
    life.claims(at);
    life.rules('2026-11-24 11:00');
    life.isAnswered('2026-11-24 11:30');
    expect(life.isClosed('2026-11-24 11:40')).toBeUndefined();
    expect(owed(life)).toEqual([
      ['apology', 'head', kst('2026-11-24 18:00')],
      ['compensation', 'head', kst('2026-12-01 18:00')],
    ]);
    life.turnTo('2026-12-08 18:00');
    expect(owed(life)).toHaveLength(2);
    expect(life.apologises('2026-12-09 10:00')).toBeUndefined();
    expect(owed(life)).toEqual([['compensation', 'head', kst('2026-12-01 18:00')]]);
  });
});

describe('silence of whoever was to rule', () => {
  const silent = () => {
    const life = new VisitLife();
    life.claims(at);
    life.isAnswered('2026-11-24 11:00');
    life.turnTo('2026-11-25 10:31');
    return life;
  };

  it('binds the corporation toward the citizen, and says nothing about any person', () => {
    const life = silent();
    expect(life.visit().ruling).toEqual({ at: kst('2026-11-25 10:30:01'), outcome: 'deemed' });
    expect(life.visit().compensation).toMatchObject({ approvedBy: 'charter.rule' });
    expect(liveRedress(life.petition)).toHaveLength(1);
    const deemed = life.events.filter(({ type }) => type === 'VisitDeemed');
    expect(deemed).toHaveLength(1);
    expect(JSON.stringify(deemed)).not.toMatch(/care|head|director/);
    expect(life.petition.exempt).toMatchObject([{ pledge: 'visit-ruling', rule: 'house' }]);
    expect(breakFigures(life.petition)).toEqual({ breaks: 2, redress: 1, exempt: 1 });
  });

  it('is not taken back: a ruling after it is refused, at the very end it still counts', () => {
    expect(silent().rules('2026-11-25 10:40', noFault)).toBe('visit-deemed');
    const late = new VisitLife();
    late.claims(at);
    expect(late.rules('2026-11-25 10:30:01', noFault)).toBe('visit-deemed');
    const inTime = new VisitLife();
    inTime.claims(at);
    expect(inTime.rules('2026-11-25 10:30', noFault)).toBeUndefined();
  });

  it('tells director and audit, warned before', () => {
    const life = new VisitLife();
    life.claims(at);
    const story = life.turnTo('2026-11-25 10:31').filter((line) => line.includes('visit-ruling'));
    expect(story).toEqual([
      '11-24 15:30:00 visit-ruling warn-half → care-head',
      '11-25 09:30:00 visit-ruling warn-1h → care-head',
      '11-25 09:30:00 visit-ruling warn-1h → director',
      '11-25 10:30:01 visit-ruling visit-found → petitioner',
      '11-25 10:30:01 visit-ruling visit → care-head',
      '11-25 10:30:01 visit-ruling visit → care-head',
      '11-25 10:30:01 visit-ruling visit → care-1',
      '11-25 10:30:01 visit-ruling break → director',
      '11-25 10:30:01 visit-ruling break → audit',
    ]);
  });
});

describe('no fault', () => {
  const found = () => {
    const life = new VisitLife();
    life.claims(at);
    life.rules('2026-11-24 11:00', noFault);
    return life;
  };

  it('owes nothing, ends the priority, and is looked at by somebody else by one press', () => {
    const life = found();
    expect(liveRedress(life.petition)).toEqual([]);
    expect(owedIn(life.petition).some(({ first }) => first)).toBe(false);
    const before = life.notices.length;
    expect(life.asks('2026-11-24 12:00')).toBeUndefined();
    expect(life.toldSince(before)).toEqual(['visit duty', 'visit-claimed petitioner dutyOfficer']);
    const { version } = life.petition;
    expect(life.asks('2026-11-24 12:01')).toBeUndefined();
    expect(life.petition.version).toBe(version);
    expect(owedIn(life.petition).every(({ first }) => first)).toBe(true);
  });

  it.each([
    ['whoever has the petition', 'care-1', 'visit-own'],
    ['whoever ruled', 'care-head', 'visit-own'],
    ['a colleague', 'support-1', 'only-reviewer'],
  ])('is not reviewed by %s', (_, by, code) => {
    const life = found();
    life.asks('2026-11-24 12:00');
    expect(life.reviews('2026-11-24 12:30', noFault, by)).toBe(code);
  });

  it('can be found a fault by the review, with all that follows', () => {
    const life = found();
    life.asks('2026-11-24 12:00');
    expect(life.reviews('2026-11-24 13:30')).toBeUndefined();
    expect(life.visit().compensation).toMatchObject({ approvedBy: 'duty' });
    expect(liveRedress(life.petition)).toHaveLength(1);
    expect(life.asks('2026-11-24 14:00')).toBe('visit-reviewed');
    expect(breakFigures(life.petition)).toEqual({ breaks: 1, redress: 1, exempt: 0 });
  });

  it('stays where the review finds the same', () => {
    const life = found();
    life.asks('2026-11-24 12:00');
    life.reviews('2026-11-24 13:30', noFault);
    expect(liveRedress(life.petition)).toEqual([]);
    expect(life.claims('2026-11-24 14:00')).toBe('visit-reviewed');
    expect(life.claims('2026-11-24 14:00', '2026-11-23')).toBeUndefined();
  });

  it('is a fault where nobody reviews it in time', () => {
    const life = found();
    life.asks('2026-11-24 12:00');
    life.isAnswered('2026-11-24 12:30');
    life.turnTo('2026-11-25 12:01');
    expect(life.visit().review).toEqual({ at: kst('2026-11-25 12:00:01'), outcome: 'deemed' });
    expect(liveRedress(life.petition)).toHaveLength(1);
  });

  it('names the press for a review to whoever tells us of it again, while there is one', () => {
    expect(found().claims('2026-11-24 12:00')).toBe('visit-found-none');
  });

  it('reviewed while another visit is looked at: told again that one is no second claim either', () => {
    const life = found();
    life.claims('2026-11-24 12:00', '2026-11-23');
    life.asks('2026-11-24 12:10');
    const { version } = life.petition;
    expect(life.claims('2026-11-24 12:20', '2026-11-23')).toBeUndefined();
    expect(life.petition.version).toBe(version);
  });

  it('cannot be reviewed where nothing was found to be none', () => {
    const life = new VisitLife();
    expect(life.asks(at)).toBe('visit-not-ruled');
    life.claims(at);
    life.rules('2026-11-24 11:00');
    expect(life.asks('2026-11-24 12:00')).toBe('visit-not-ruled');
  });
});

describe('a third visit', () => {
  const twice = () => {
    const life = new VisitLife();
    life.claims(at);
    life.rules('2026-11-24 11:00');
    return life;
  };

  it('by the same fault is none: the same cause, and a visit before the second', () => {
    const life = twice();
    life.claims('2026-11-26 10:00', '2026-11-23');
    life.rules('2026-11-26 11:00');
    expect(life.visit('visit-2').ruling).toMatchObject({ outcome: 'same-fault', same: 'visit-1' });
    expect(life.visit('visit-2').compensation).toBeUndefined();
    expect(liveRedress(life.petition)).toHaveLength(1);
  });

  it('found the same by a head is looked at again by one press as no fault is; by nobody’s finding it is not', () => {
    const life = twice();
    life.claims('2026-11-26 10:00', '2026-11-23');
    life.rules('2026-11-26 11:00');
    const before = life.notices.length;
    expect(life.asks('2026-11-26 11:30', 'visit-2')).toBeUndefined();
    expect(life.toldSince(before)).toEqual(['visit duty', 'visit-claimed petitioner dutyOfficer']);
    expect(life.reviews('2026-11-26 12:30', other)).toBeUndefined();
    expect(life.visit('visit-2').review).toMatchObject({ outcome: 'fault' });
    expect(life.visit('visit-2').compensation).toBeDefined();
    expect(breakFigures(life.petition)).toMatchObject({ breaks: 2, redress: 2 });
    const same = twice();
    same.claims('2026-11-26 10:00', '2026-11-23');
    same.rules('2026-11-26 11:00');
    same.asks('2026-11-26 11:30', 'visit-2');
    same.reviews('2026-11-26 12:30');
    expect(same.visit('visit-2').review).toMatchObject({ outcome: 'same-fault' });
    expect(liveRedress(same.petition)).toHaveLength(1);
    const silent = twice();
    silent.claims('2026-11-26 10:00', '2026-11-20');
    silent.turnTo('2026-11-27 10:01');
    expect(silent.asks('2026-11-27 10:30', 'visit-2')).toBe('visit-not-ruled');
  });

  it('told again after a person found it the same is no new one (A17), but another day is, and so is what nobody looked at', () => {
    const life = twice();
    life.claims('2026-11-26 10:00', '2026-11-23');
    life.rules('2026-11-26 11:00');
    const { version } = life.petition;
    expect(life.claims('2026-11-26 12:00', '2026-11-23')).toBe('visit-found-none');
    expect(life.petition.version).toBe(version);
    life.asks('2026-11-26 12:30', 'visit-2');
    life.reviews('2026-11-26 13:30');
    expect(life.claims('2026-11-26 14:00', '2026-11-23')).toBe('visit-reviewed');
    expect(life.claims('2026-11-26 14:00', '2026-11-24')).toBeUndefined();
    const silent = twice();
    silent.claims('2026-11-26 10:00', '2026-11-20');
    silent.turnTo('2026-11-27 10:01');
    expect(silent.claims('2026-11-27 11:00', '2026-11-20')).toBeUndefined();
  });

  it('by the head being silent is one of its own, but for the very same day', () => {
    const life = twice();
    life.claims('2026-11-26 10:00', '2026-11-23');
    life.turnTo('2026-11-27 10:01');
    expect(life.visit('visit-2').ruling).toMatchObject({ outcome: 'deemed' });
    expect(life.visit('visit-2').compensation).toBeDefined();
    const again = twice();
    again.claims('2026-11-26 10:00', '2026-11-20');
    again.turnTo('2026-11-27 10:01');
    expect(again.visit('visit-2').ruling).toMatchObject({ outcome: 'same-fault', same: 'visit-1' });
  });

  it.each([
    ['another cause', '2026-11-20', { outcome: 'fault', cause: 'processing-error', sentence: 's' }],
    [
      'the second visit itself',
      '2026-11-24',
      { outcome: 'fault', cause: 'wrong-guidance', sentence: 's' },
    ],
  ] as const)('by a new fault is a finding of its own: %s', (_, day, ruling) => {
    const life = twice();
    life.claims('2026-11-26 10:00', day);
    life.rules('2026-11-26 11:00', ruling);
    expect(life.visit('visit-2').compensation).toMatchObject({
      finding: '2026-000001-4-visit-2',
    });
    expect(liveRedress(life.petition)).toHaveLength(2);
    expect(life.apologises('2026-11-26 12:00')).toBeUndefined();
    expect(life.apologises('2026-11-26 12:01')).toBeUndefined();
    expect(life.apologises('2026-11-26 12:02')).toBe('no-apology-owed');
  });
});

describe('another charter', () => {
  it('has other numbers: 5,000 won, forty-eight hours for the ruling, no apology, its own causes', () => {
    const { terms: numbers, remedies } = standardCharter;
    const charter = {
      ...standardCharter,
      terms: {
        ...numbers,
        compensation: { ...numbers.compensation, amount: 5_000, handOverDays: 2 },
        visit: {
          ...numbers.visit,
          ...{ ruleWithin: { clock: 48 * 3_600_000 }, causes: ['wrong-counter'] as const },
        },
      },
      remedies: { ...remedies, visit: { clause: 'S7', owes: ['compensation'] as const } },
    };
    const life = new VisitLife({ ...terms, office: funded, charter });
    life.claims('2026-11-27 16:00'); // Friday
    expect(life.pledge('visit-ruling').dueAt).toBe(kst('2026-11-29 16:00'));
    expect(life.rules('2026-11-27 16:30')).toBe('visit-cause');
    const own = { outcome: 'fault', cause: 'wrong-counter', sentence: 's' } as const;
    expect(life.rules('2026-11-27 16:30', own)).toBeUndefined();
    expect(life.visit().compensation).toMatchObject({ amount: 5_000 });
    const owes = owedIn(life.petition).flatMap(({ kind }) => (kind === 'answer' ? [] : kind));
    expect(owes).toEqual(['compensation']);
    expect(life.pledge('visit-compensation').dueAt).toBe(kst('2026-12-01 18:00'));
    expect(life.issues('2026-11-27 17:00')).toBe('compensation-amount');
    expect(life.issues('2026-11-27 17:00', { amount: 5_000 })).toBeUndefined();
  });
});
