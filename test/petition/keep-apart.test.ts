import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../functions/staff/access/access-control.ts';
import { conductCommands } from '../../shared/petition/commands/conduct.ts';
import { barredFrom, fairly } from '../../shared/petition/conduct/fair.ts';
import { assign } from '../../shared/petition/decide/acts.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { transfer } from '../../shared/petition/decide/hand-over.ts';
import { type Kept, keepApart, keptBy } from '../../shared/petition/decide/keep-apart.ts';
import { link } from '../../shared/petition/decide/link.ts';
import { eraseMark } from '../../shared/petition/decide/measure.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { unmarkReport } from '../../shared/petition/decide/unmark-report.ts';
import { isRefusal, type Terms } from '../../shared/petition/decision.ts';
import { storedEvents } from '../../shared/petition/upcast.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const AT = kst('2026-11-24 11:00'); // Tuesday
const given: Terms = {
  ...terms,
  office: {
    ...office,
    people: office.people.map((one) => (one.id === 'care-1' ? { ...one, deputy: 'care-2' } : one)),
  },
};
const OTHER = '2026-000009-1';
const KEPT: Kept = { from: OTHER, report: 'report-1', barred: ['care-1', 'care-2'] };
const NOBODY: readonly Kept[] = [];

const received = (change = {}) => new Life('2026-11-24 10:12', change, given);
const keeps = (life: Life, all: readonly Kept[], at = AT) =>
  life.does((petition, terms) =>
    keepApart(petition, { all }, fairly(petition, context(terms, { at }))),
  );

describe('a petition of somebody who reported a person of staff in another one (P23)', () => {
  it('goes to somebody else, and is not read by the accused or their stand-in', () => {
    const life = received();
    expect(life.petition.assignee).toBe('care-1');
    keeps(life, [KEPT]);
    expect(life.petition.assignee).toBe('care-head');
    expect([...barredFrom(life.petition)]).toEqual(['care-1', 'care-2']);
    for (const person of KEPT.barred)
      for (const byLink of [true, false])
        expect(mayOpen(life.petition, { person, byLink }, given.office, AT)).toBe(false);
    // As on the reported petition itself: no decision knows them.
    const staff = fairly(life.petition, context(given, { at: AT, by: 'care-head' }));
    for (const refusal of [
      assign(life.petition, { to: 'care-1' }, staff),
      consult(life.petition, { person: 'care-1', question: 'q', original: false }, staff),
    ])
      expect(isRefusal(refusal)).toBe(true);
  });

  it('whoever has it since is told, the accused and the petitioner are not', () => {
    const life = received();
    keeps(life, [KEPT]);
    expect(life.told.at(-1)?.map(({ kind, to }) => [kind, to])).toEqual([
      ['assignment', 'care-head'],
    ]);
  });

  it('is given to neither when it is received, nor told them', () => {
    const life = received({ apart: [KEPT] });
    expect(['care-1', 'care-2']).not.toContain(life.petition.assignee);
    expect(life.events[0]?.type).toBe('PetitionReceived');
    expect(life.notices.map(({ to }) => to)).not.toContain('care-1');
  });

  it('is given to neither when it comes back to their department', () => {
    const life = received();
    keeps(life, [KEPT]);
    for (const department of ['support', 'care'])
      life.does((petition, terms) =>
        transfer(
          petition,
          { sentence: 's', department },
          fairly(petition, context(terms, { at: AT, by: 'care-head' })),
        ),
      );
    expect(life.petition.department).toBe('care');
    expect(KEPT.barred).not.toContain(life.petition.assignee);
  });

  it('done twice, or for what was said before, it does nothing the second time', () => {
    const life = received();
    keeps(life, [KEPT]);
    const { version } = life.petition;
    keeps(life, [KEPT]);
    expect(life.petition.version).toBe(version);
    keeps(life, NOBODY);
    keeps(life, NOBODY);
    expect([life.petition.version, barredFrom(life.petition).size]).toEqual([version + 1, 0]);
    expect(life.petition.apart).toBeUndefined();
  });

  it('what the head owes there is of whoever acts for a head who is accused', () => {
    const life = received();
    keeps(life, [{ ...KEPT, barred: ['care-head'] }]);
    const acting = { department: 'care', head: 'care-head', person: 'director' };
    expect(life.petition.heads).toEqual([acting]);
    keeps(life, NOBODY);
    expect(life.petition.heads).toBeUndefined();
  });

  it('what is stored says nothing of whom', () => {
    const life = received();
    keeps(life, [{ ...KEPT, barred: ['care-head', 'care-1'] }]);
    const stored = JSON.stringify(storedEvents(life.commits.at(-1) ?? []).events[0]);
    expect(JSON.parse(stored)).toEqual({
      ...{ type: 'KeptApart', at: AT, from: OTHER, report: 'report-1' },
    });
  });
});

describe('the others hear of it by a notice of the commit', () => {
  const reported = () => {
    const life = received();
    life.does((petition, terms) =>
      raiseReport(petition, { of: 'petition', words: 'w' }, context(terms, { at: AT })),
    );
    return life;
  };
  const tells = (life: Life) => life.told.at(-1)?.filter(({ kind }) => kind === 'kept-apart') ?? [];

  it('that somebody is accused', () => {
    const life = reported();
    expect(tells(life)).toHaveLength(1);
    expect(keptBy(life.petition)).toEqual([
      { from: life.petition.number, report: 'report-1', barred: ['care-1', 'care-2'] },
    ]);
  });

  it('that it was no report', () => {
    const life = reported();
    life.does((petition, terms) =>
      unmarkReport(
        petition,
        { report: 'report-1', reason: 'r' },
        context(terms, { at: AT, by: 'care-head' }),
      ),
    );
    expect([tells(life).length, keptBy(life.petition)]).toEqual([1, []]);
  });

  it('that the mark has ended', () => {
    const life = reported();
    const decide = conductCommands['find-conduct'].decide;
    life.does((petition, terms) => {
      const sent = { number: petition.number, report: 'report-1', outcome: 'denied' as const };
      const when = context(terms, { at: AT, by: 'care-head' });
      return decide(petition, { ...sent, reason: 'r', sentence: 's' }, when as never);
    });
    const erasure = life.petition.reports?.[0]?.erasure ?? '';
    life.does((petition, terms) =>
      eraseMark(petition, { pledge: life.pledge(erasure) }, context(terms, { at: AT })),
    );
    expect([tells(life).length, keptBy(life.petition)]).toEqual([1, []]);
  });

  it('that it is linked with another', () => {
    const parent = reported().petition;
    const child = received({ number: OTHER });
    child.does((petition, terms) =>
      link(petition, { parent }, context(terms, { at: AT, by: 'care-head' })),
    );
    expect(tells(child).map(({ because }) => because)).toEqual([parent.number]);
  });
});
