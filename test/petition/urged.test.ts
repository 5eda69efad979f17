import { describe, expect, it } from 'vitest';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import { isShownToAudit, mayHaveUrged, type Urged } from '../../shared/petition/urged.ts';
import { foldQuarter } from '../../shared/score/fold.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { standardCharter } from '../support/charters.ts';
import { context } from './context.ts';
import { kst, Life, terms } from './world.ts';

const WHEN = '2026-11-24 11:00';
const withdraws = (life: Life, urged?: Urged, when = WHEN, office = terms.office) =>
  life.does((p, t) => withdraw(p, { urged }, context({ ...t, office }, { at: kst(when) })));
const withdrawn = (urged?: Urged, given = terms.office) => {
  const life = new Life('2026-11-24 10:12');
  withdraws(life, urged, WHEN, given);
  return life;
};
const told = ({ notices }: Life) =>
  notices.filter(({ kind }) => kind === 'withdrawal-urged').map(({ to }) => to);
const YEAR = { from: 0, until: kst('2027-01-01 00:00') };
const eventOf = ({ events }: Life) => events.find(({ type }) => type === 'PetitionWithdrawn');

describe('whoever withdraws is asked whether somebody asked them to', () => {
  it('a yes stands in the event and goes to audit, and to nobody else', () => {
    const life = withdrawn('yes');
    expect(eventOf(life)).toMatchObject({ urged: true });
    expect(life.petition).toMatchObject({ status: 'withdrawn', urged: true });
    expect(told(life)).toEqual(['audit']);
    const others = life.notices.filter(({ to }) => to === 'care-1');
    expect(others.map(({ kind }) => kind)).not.toContain('withdrawal-urged');
  });

  it.each([
    ['no', { urged: false }],
    ['unsaid', {}],
    [undefined, {}],
  ] as const)('%s tells audit nothing, and it is withdrawn all the same', (urged, said) => {
    const life = withdrawn(urged);
    expect(eventOf(life)).toEqual({ type: 'PetitionWithdrawn', at: kst(WHEN), ...said });
    expect(life.petition.status).toBe('withdrawn');
    expect('urged' in life.petition).toBe(false);
    expect(told(life)).toEqual([]);
  });

  it('pressed again it is the same, whatever is said then', () => {
    const life = withdrawn('no');
    withdraws(life, 'yes', '2026-11-24 11:01');
    expect(life.events.filter(({ type }) => type === 'PetitionWithdrawn')).toHaveLength(1);
    expect(told(life)).toEqual([]);
    expect(life.petition.urged).toBeUndefined();
  });

  it('audit that has the petition, had it, or heads its department is not told: the director is', () => {
    const life = new Life('2026-11-24 10:12');
    life.petition = { ...life.petition, formerly: ['audit'] };
    withdraws(life, 'yes');
    expect(told(life)).toEqual(['director']);
    const head = { ...terms.office };
    const departments = head.departments.map((one) =>
      one.id === life.petition.department ? { ...one, head: 'audit' } : one,
    );
    expect(told(withdrawn('yes', { ...head, departments }))).toEqual(['director']);
  });

  it('an absent audit is told by their deputy, unless that deputy could have asked', () => {
    const away = (deputy: string) => ({
      ...terms.office,
      people: terms.office.people.map((one) =>
        one.id === 'audit'
          ? { ...one, deputy, absences: [{ category: 'leave' as const, ...YEAR }] }
          : one,
      ),
    });
    expect(told(withdrawn('yes', away('support-1')))).toEqual(['support-1']);
    expect(told(withdrawn('yes', away('care-1')))).toEqual(['audit']);
  });

  it('an accused audit is told nothing: who audits in their place is', () => {
    const life = new Life('2026-11-24 10:12');
    life.petition = {
      ...life.petition,
      apart: [{ from: '2026-000009-1', report: 'report-1', barred: ['audit'] }],
    };
    const fair = { ...terms.office, audit: 'director' };
    withdraws(life, 'yes', WHEN, fair);
    expect(told(life)).toEqual(['director']);
  });

  it('audit sees it, and whoever could have asked does not, as audit either', () => {
    const { petition } = withdrawn('yes');
    const at = kst('2026-12-01 10:00');
    expect(isShownToAudit(petition, 'audit', terms.office, at)).toBe(true);
    for (const person of ['care-1', 'care-head'])
      expect(isShownToAudit(petition, person, terms.office, at)).toBe(false);
    expect(mayHaveUrged({ ...petition, enteredBy: 'duty' }, 'duty', terms.office, at)).toBe(true);
    expect(isShownToAudit(withdrawn('no').petition, 'audit', terms.office, at)).toBe(false);
  });

  it.each([
    ['everybody of its department', {}, ['care-1', 'care-2', 'care-head'], ['support-1', 'audit']],
    [
      'everybody of the department of whoever had it, and its head',
      { formerly: ['support-1'] },
      ['care-2', 'duty', 'audit', 'support-head'],
      ['director'],
    ],
    [
      'everybody of the department that took over where its own is no more',
      { department: 'gone' },
      ['care-2', 'duty', 'audit', 'support-head'],
      ['director'],
    ],
  ] as const)('%s could have asked', (_, change, could, couldNot) => {
    const given = { ...withdrawn('yes').petition, ...change };
    const petition = { ...given, formerly: 'formerly' in change ? [...change.formerly] : [] };
    const may = (person: string) =>
      mayHaveUrged(petition, person, terms.office, kst('2026-12-01 10:00'));
    expect(could.filter(may)).toEqual(could);
    expect(couldNot.filter(may)).toEqual([]);
  });

  it('an audit of the department that had it is not told: the director is, though of the same', () => {
    const life = new Life('2026-11-24 10:12', { title: '문의' });
    expect(life.petition.department).toBe('support');
    withdraws(life, 'yes');
    expect(told(life)).toEqual(['director']);
  });
});

describe('the score', () => {
  const CONDUCT = { promises: [], fewest: 1, since: undefined };
  const said = (what: Urged, n: number) => Array.from({ length: n }, () => what);
  const table = (answers: readonly Urged[], now: string) =>
    foldQuarter(
      '2026-Q4',
      answers.flatMap((urged, n) =>
        sharesOf(withdrawn(urged).events, standardCharter).map((share) => ({
          ...share,
          petition: `P-${n}`,
        })),
      ),
      { fewest: 5, conduct: CONDUCT },
      kst(now),
    ).organisation[0];

  it('says how many of those who answered said yes, once the month is over', () => {
    const all = [...said('yes', 5), 'unsaid', ...said('no', 6)] as const;
    expect(table(all, '2026-12-01 00:00')?.withdrawn).toEqual({ said: 11, urged: 5 });
    expect(table(all, '2026-11-30 23:59')?.withdrawn).toBeUndefined();
  });

  it('says nothing where few said yes or few said no: whoever knows who withdrew would know what each said', () => {
    for (const [yes, no] of [
      [5, 0],
      [9, 4],
      [1, 20],
      [4, 9],
    ] as const)
      expect(
        table([...said('yes', yes), ...said('no', no)], '2026-12-01 00:00')?.withdrawn,
        `${yes} yes, ${no} no`,
      ).toBeUndefined();
  });

  it('says that nobody was asked to where five or more answered', () => {
    expect(table(said('no', 5), '2026-12-01 00:00')?.withdrawn).toEqual({ said: 5, urged: 0 });
    expect(table(said('no', 4), '2026-12-01 00:00')?.withdrawn).toBeUndefined();
  });

  it('says nothing where fewer than five answered', () => {
    expect(table(['yes', 'no', 'no', 'no', 'unsaid'], '2026-12-01 00:00')?.withdrawn).toBe(
      undefined,
    );
  });
});
