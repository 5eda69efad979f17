import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../functions/staff/access/access-control.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { handedOver } from '../../shared/notices/kinds/handed-over.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { leaversOf } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import { insteadOfHead } from '../../shared/petition/conduct/instead-of-head.ts';
import { deciderOf } from '../../shared/petition/conduct.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct } from '../../shared/petition/decide/finding.ts';
import { handOverLeft, receiverIn } from '../../shared/petition/decide/leave.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { makeStatement, putAllegation } from '../../shared/petition/decide/statement.ts';
import { claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { storedEvents } from '../../shared/petition/upcast.ts';
import { context } from './context.ts';
import { kst, Life, office } from './world.ts';

const at = kst('2026-11-24 11:00'); // Tuesday
const later = kst('2026-11-24 14:00');
const R = { report: 'report-1' };

const reported = (person = 'care-1') => {
  const life = new Life('2026-11-24 10:12');
  life.does((p, t) => raiseReport(p, { of: 'petition', person }, context(t, { at, by: 'audit' })));
  return life;
};
const upheld = () => {
  const life = reported();
  const when = (by: string) => ({ at, by });
  life.does((p, t) => putAllegation(p, { ...R, allegation: 'a' }, context(t, when('care-head'))));
  life.does((p, t) => makeStatement(p, { ...R, statement: 's' }, context(t, when('care-1'))));
  const found = { ...R, upheld: true, reason: 'r', sentence: 't' };
  life.does((p, t) => findConduct(p, found, context(t, when('care-head'))));
  return life;
};

const headedBy = (head: string, of: Office = office): Office => ({
  ...of,
  departments: of.departments.map((one) => (one.id === 'care' ? { ...one, head } : one)),
});
const without = (id: string, of: Office): Office => ({
  ...of,
  people: of.people.filter((one) => one.id !== id),
});

/** The office becomes this one: who was given something. */
function becomes(life: Life, to: Office): readonly string[] {
  const leavers = leaversOf(life.terms.office, to);
  life.terms = { ...life.terms, office: to };
  const from = life.events.length;
  life.does((p, t) => handOverLeft(p, { leavers }, context(t, { at: later })));
  return life.events.slice(from).flatMap((event) => receiverIn(event) ?? []);
}
const whose = (life: Life, ...kinds: readonly string[]) =>
  owedIn(life.petition)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, to }) => [kind, to]);

const mailTo = (life: Life, person: string) => {
  const { office, calendar, charter } = life.terms;
  const facts = handedOver.facts({
    told: { notice: { kind: 'handed-over', to: person }, petitions: [life.petition] },
    ...{ others: [], recipient: office.people.find(({ id }) => id === person) },
    ...{ terms: { office, calendar, charter }, now: later, linkTo: () => 'https://x' },
  } as unknown as StaffCase);
  return facts && { matters: facts.entries.map(({ matter }) => matter), ...handedOver.mail(facts) };
};

describe('what somebody owes of a report about a person by their post', () => {
  it('is the next head’s at once: the finding, with its own day', () => {
    const life = reported();
    const finding = life.petition.reports?.[0]?.finding ?? '';
    const { dueAt } = life.pledge(finding);
    expect(whose(life, 'finding')).toEqual([['finding', { person: 'care-head' }]]);
    expect(becomes(life, without('care-head', headedBy('care-2')))).toEqual(['care-2']);
    expect(whose(life, 'finding')).toEqual([['finding', { person: 'care-2' }]]);
    expect(life.pledge(finding)).toMatchObject({ dueAt, state: 'open' });
    const mail = mailTo(life, 'care-2');
    expect(mail?.matters).toEqual(['report']);
    expect(mail?.text).toContain('직원에 대한 말씀에 하실 일이 있습니다');
    expect(mail?.text).not.toContain('care-1');
  });

  it('also where the head before stays in the house, who decides no more', () => {
    const life = reported();
    expect(becomes(life, headedBy('care-2'))).toEqual(['care-2']);
    const says = (by: string) =>
      putAllegation(
        life.petition,
        { ...R, allegation: 'a' },
        context(life.terms, { by, at: later }),
      );
    expect(says('care-head')).toMatchObject({ refused: 'only-decides-report' });
    expect(isRefusal(says('care-2'))).toBe(false);
  });

  it('caution and training go with it, and a look again goes to the next director', () => {
    const life = upheld();
    expect(becomes(life, headedBy('care-2'))).toEqual(['care-2', 'care-2']);
    expect(whose(life, 'referral', 'training')).toEqual([
      ['referral', { person: 'care-2' }],
      ['training', { person: 'care-2' }],
    ]);
    const looked = upheld();
    looked.does((p, t) =>
      contestFinding(p, { ...R, side: 'person' }, context(t, { by: 'care-1', at })),
    );
    const to = { ...looked.terms.office, director: 'support-head' };
    expect(becomes(looked, to)).toEqual(['support-head']);
    expect(whose(looked, 'finding-review')).toEqual([
      ['finding-review', { person: 'support-head' }],
    ]);
  });

  it('of whoever acts for a head who is accused, it is the next director’s, with all that the head would owe', () => {
    const life = reported('care-head');
    life.does((p, t) =>
      claimVisit(
        p,
        { day: parseDay('2026-11-20'), how: 'page', recipient: 'r' },
        context(t, { at }),
      ),
    );
    expect(insteadOfHead(life.petition, 'care')).toBe('director');
    expect(whose(life, 'finding', 'apology')).toEqual([
      ['apology', { person: 'director' }],
      ['finding', { person: 'director' }],
    ]);
    becomes(life, without('director', { ...office, director: 'support-head' }));
    expect(whose(life, 'finding', 'apology')).toEqual([
      ['apology', { person: 'support-head' }],
      ['finding', { person: 'support-head' }],
    ]);
    expect(insteadOfHead(life.petition, 'care')).toBe('support-head');
    // What is stored says of nobody that they are barred.
    const stored = JSON.stringify(storedEvents(life.commits.at(-1) ?? []).events);
    expect(stored).toContain('ActingHeadPassedOn');
    expect(stored).not.toContain('care-head');
  });

  it('whoever is accused and becomes the head has nothing of it, and the head’s part is the director’s', () => {
    const life = reported();
    becomes(life, headedBy('care-1'));
    const { petition } = life;
    expect(insteadOfHead(petition, 'care')).toBe('director');
    expect(whose(life, 'finding')).toEqual([['finding', { person: 'director' }]]);
    expect(deciderOf(petition, petition.reports?.[0] as never, life.terms.office, later)).toBe(
      'director',
    );
    for (const byLink of [true, false])
      expect(mayOpen(petition, { person: 'care-1', byLink }, life.terms.office, later)).toBe(false);
    expect(mailTo(life, 'care-1')).toBeUndefined();
  });

  it('stays with whoever still fills the post, and is moved once', () => {
    const life = reported();
    expect(becomes(life, without('support-1', office))).toEqual([]);
    const to = headedBy('care-2');
    becomes(life, to);
    const { version } = life.petition;
    life.terms = { ...life.terms, office };
    expect(becomes(life, to)).toEqual([]);
    expect(life.petition.version).toBe(version);
  });

  it('of a department that is no more it is of the head of the one that takes what it had', () => {
    const life = reported();
    const to: Office = {
      ...office,
      departments: office.departments.filter(({ id }) => id !== 'care'),
      people: office.people
        .filter(({ id }) => id !== 'care-head')
        .map((one) => (one.department === 'care' ? { ...one, department: 'support' } : one)),
    };
    becomes(life, to);
    expect(whose(life, 'finding')).toEqual([['finding', { person: 'support-head' }]]);
    expect(deciderOf(life.petition, life.petition.reports?.[0] as never, to, later)).toBe(
      'support-head',
    );
  });
});
