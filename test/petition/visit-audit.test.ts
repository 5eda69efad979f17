import { describe, expect, it } from 'vitest';
import { auditVisit } from '../../shared/petition/decide/visit-audit.ts';
import type { Audited } from '../../shared/petition/visit/events.ts';
import { visitOf } from '../../shared/petition/visit.ts';
import { context } from './context.ts';
import { noFault, VisitLife } from './visit-world.ts';
import { kst } from './world.ts';

const RULED = '2026-11-24 11:00';
const LATER = '2026-12-01 10:00';

function ruled() {
  const life = new VisitLife();
  life.claims('2026-11-24 10:30');
  life.rules(RULED, noFault);
  return life;
}
const audits = (life: VisitLife, found: Audited, at = LATER, by = 'audit') =>
  life.does((petition, given) =>
    auditVisit(
      petition,
      { visit: 'visit-1', found, words: 'w' },
      context(given, { by, at: kst(at) }),
    ),
  );
const last = (life: VisitLife) => life.commits.at(-1)?.map(({ type }) => type);

describe('audit looks at a ruling that found no fault', () => {
  it('and writes that it was looked at: nobody is told, nothing is opened', () => {
    const life = ruled();
    expect(audits(life, 'looked-at')).toBeUndefined();
    expect(last(life)).toEqual(['VisitAudited']);
    expect(life.told.at(-1)).toEqual([]);
    expect(visitOf(life.petition, 'visit-1')?.audited).toEqual({
      ...{ at: kst(LATER), by: 'audit', found: 'looked-at', words: 'w' },
    });
  });

  it('has somebody else look again: the review that the citizen could have asked for', () => {
    const life = ruled();
    expect(audits(life, 'review')).toBeUndefined();
    expect(last(life)?.slice(0, 3)).toEqual(['VisitAudited', 'VisitReviewAsked', 'PledgeMade']);
    expect(life.events).toContainEqual(
      expect.objectContaining({ type: 'VisitReviewAsked', by: 'audit', audit: true }),
    );
    expect(life.told.at(-1)?.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'visit duty',
      'visit-claimed petitioner',
    ]);
    // Customer support finds what it finds, as for a citizen who asked.
    expect(life.reviews('2026-12-01 11:00')).toBeUndefined();
    expect(visitOf(life.petition, 'visit-1')?.compensation).toBeDefined();
  });

  it('where nobody can look any more, head and director are told', () => {
    const reviewed = ruled();
    reviewed.asks('2026-11-24 11:30');
    expect(reviewed.reviews('2026-11-24 12:30', noFault)).toBeUndefined();
    const late = ruled();
    for (const [life, at] of [
      [reviewed, LATER],
      [late, '2027-03-02 10:00'],
    ] as const) {
      expect(audits(life, 'review', at)).toBeUndefined();
      expect(last(life)).toEqual(['VisitAudited']);
      expect(life.told.at(-1)?.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
        'visit-audited care-head',
        'visit-audited director',
      ]);
    }
  });

  it('while somebody looks already it is written down, and nothing is asked twice', () => {
    const life = ruled();
    life.asks('2026-11-24 11:30');
    expect(audits(life, 'review', '2026-11-24 11:40')).toBeUndefined();
    expect(last(life)).toEqual(['VisitAudited']);
    expect(life.told.at(-1)).toEqual([]);
  });

  it('once: the same again is refused; that it should be reviewed can be found later, and stands', () => {
    const life = ruled();
    audits(life, 'looked-at');
    const { version } = life.petition;
    expect(audits(life, 'looked-at')).toBe('visit-audited');
    expect(life.petition.version).toBe(version);
    expect(audits(life, 'review')).toBeUndefined();
    expect(audits(life, 'review')).toBe('visit-audited');
    expect(audits(life, 'looked-at')).toBe('visit-audited');
  });

  it.each([
    ['the head who ruled', 'care-head'],
    ['the director', 'director'],
    ['a colleague', 'care-1'],
    ['customer support', 'duty'],
  ])('is refused to %s', (_, by) => {
    expect(audits(ruled(), 'looked-at', LATER, by)).toBe('only-audit');
  });

  it('is refused of what was found to be fault, what silence decided, and what nobody claimed', () => {
    const fault = new VisitLife();
    expect(audits(fault, 'looked-at')).toBe('no-visit-to-audit');
    fault.claims('2026-11-24 10:30');
    expect(audits(fault, 'looked-at', '2026-11-24 10:40')).toBe('no-visit-to-audit');
    fault.rules(RULED);
    expect(audits(fault, 'looked-at')).toBe('no-visit-to-audit');
    const silent = new VisitLife();
    silent.claims('2026-11-24 10:30');
    silent.turnTo('2026-11-27 10:00');
    expect(audits(silent, 'looked-at')).toBe('no-visit-to-audit');
  });

  it('is refused to audit where audit itself ruled', () => {
    const life = ruled();
    const petition = {
      ...life.petition,
      visits: life.petition.visits?.map((visit) => ({
        ...visit,
        ruling: { at: kst(RULED), outcome: 'no-fault' as const, by: 'audit' },
      })),
    };
    life.petition = petition as typeof life.petition;
    expect(audits(life, 'looked-at')).toBe('visit-own');
  });
});
