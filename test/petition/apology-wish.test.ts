import { describe, expect, it } from 'vitest';
import type { ContactWish } from '../../shared/petition/conduct/events.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import {
  addOwnWords,
  apologise,
  apologyOwedNow,
  mayAddWords,
} from '../../shared/petition/decide/apologise.ts';
import { mayWishApology, wishApology } from '../../shared/petition/decide/apology-wish.ts';
import { explainByRule } from '../../shared/petition/decide/explain.ts';
import { explanationReached } from '../../shared/petition/decide/explanation-delivered.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { findLook } from '../../shared/petition/decide/second-look.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { mayWriteToThem } from '../../shared/petition/decide/statement.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { breakFigures, liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import { context } from './context.ts';
import { VisitLife } from './visit-world.ts';
import { kst, Life } from './world.ts';

/** Forgotten since Tuesday, objected to on Wednesday at 10:40. */
function objected(): Life {
  const life = new Life('2026-11-24 10:12');
  life.turnTo('2026-11-25 10:30');
  life.does((p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-25 10:40') })));
  return life;
}
/** And explained, so that the apology is owed until 13:12. */
function owed(life = objected()): Life {
  life.does((p, t) => explainByRule(p, {}, context(t, { at: kst('2026-11-25 11:10') })));
  life.does((p, t) =>
    explanationReached(p, { how: 'page' }, context(t, { at: kst('2026-11-25 11:12') })),
  );
  return life;
}
const wishes = (life: Life, how: ContactWish, at: string, by?: string) =>
  life.does((p, t) => wishApology(p, { how }, context(t, { at: kst(at), ...(by && { by }) })));
const apologises = (life: Life, at: string, how?: 'call' | 'visit') =>
  life.does((p, t) =>
    apologise(p, { words: 'w', ...(how && { how }) }, context(t, { by: 'care-head', at: kst(at) })),
  );
const ofObjection = ({ petition }: Life) => {
  const redress = liveRedress(petition).find(({ source }) => source === 'objection');
  return redress && obligationsOf(redress, petition)[0];
};

describe('how somebody wishes to be apologised to', () => {
  it('is asked from the objection on, until it is done', () => {
    expect(mayWishApology(new Life('2026-11-24 10:12').petition)).toBe(false);
    const life = objected();
    expect(mayWishApology(life.petition)).toBe(true);
    expect(mayWishApology(owed(life).petition)).toBe(true);
    apologises(life, '2026-11-25 11:30');
    expect(mayWishApology(life.petition)).toBe(false);
    expect(wishes(life, 'call', '2026-11-25 11:31')).toBe('no-apology-owed');
  });

  it('is written without a word of theirs, and mailed', () => {
    const life = owed();
    apologises(life, '2026-11-25 11:30');
    expect(life.told.at(-1)).toContainEqual(expect.objectContaining({ kind: 'apology' }));
  });

  it.each(['call', 'visit'] as const)('%s: what was said is kept, and no mail goes out', (how) => {
    const life = owed();
    expect(wishes(life, how, '2026-11-25 11:20')).toBeUndefined();
    expect(life.petition.apologyWish).toBe(how);
    apologises(life, '2026-11-25 11:30', how);
    expect(life.told.at(-1)).toEqual([]);
    expect(life.events.findLast(({ type }) => type === 'ApologyMade')).toMatchObject({ how });
    expect(ofObjection(life)).toMatchObject({ doneAt: kst('2026-11-25 11:30') });
  });

  it('said twice it is one wish; changed it is another', () => {
    const life = owed();
    wishes(life, 'call', '2026-11-25 11:20');
    wishes(life, 'call', '2026-11-25 11:21', 'care-1');
    wishes(life, 'writing', '2026-11-25 11:22', 'care-1');
    const made = life.events.filter(({ type }) => type === 'ApologyWished');
    expect(made).toMatchObject([{ how: 'call' }, { how: 'writing', by: 'care-1' }]);
  });
});

describe('no contact', () => {
  it('ends what is owed: no mail, no warning, nobody owes it any more', () => {
    const life = owed();
    wishes(life, 'none', '2026-11-25 11:20');
    expect(apologyOwedNow(life.petition)).toBeUndefined();
    expect(ofObjection(life)).toMatchObject({ waived: true, doneAt: kst('2026-11-25 11:20') });
    expect(owedIn(life.petition).map(({ kind }) => kind)).not.toContain('apology');
    expect(life.told.at(-1)).toEqual([]);
    expect(apologises(life, '2026-11-25 11:30')).toBe('no-apology-owed');
    const later = life.turnTo('2026-11-30 18:00').filter((line) => line.includes(' apology '));
    expect(later).toEqual([]);
    expect(life.pledge('apology').state).toBe('kept');
  });

  it('said at the objection it holds for the apology that would be owed later', () => {
    const life = objected();
    wishes(life, 'none', '2026-11-25 10:45');
    owed(life);
    expect(life.pledge('apology')).toMatchObject({ state: 'kept', waived: true });
    expect(life.notices.map(({ kind }) => kind)).not.toContain('apology-owed');
  });

  it('nobody adds words of their own to what is not to be heard', () => {
    const life = owed();
    wishes(life, 'none', '2026-11-25 11:20');
    const add = (p: Petition, t: Terms) =>
      addOwnWords(p, { words: 'w' }, context(t, { by: 'care-1', at: kst('2026-11-25 11:30') }));
    expect(mayAddWords(life.petition)).toBe(false);
    expect(life.does(add)).toBe('no-apology-owed');
  });

  it.each([
    [undefined, 0],
    ['writing', 1],
  ] as const)('of a report the wish that was said with it comes first: %s', (contact, mails) => {
    const life = owed();
    wishes(life, 'none', '2026-11-25 11:20');
    const said = { of: 'petition', ...(contact && { contact }) } as const;
    life.does((p, t) => raiseReport(p, said, context(t, { at: kst('2026-11-25 11:30') })));
    // Nothing was said with it: their wish for every apology keeps it, as any other.
    expect(apologyOwedNow(life.petition)?.task).toBe(mails === 1 ? 'report' : undefined);
    apologises(life, '2026-11-25 13:00');
    const told = life.told.at(-1)?.filter(({ kind }) => kind === 'apology');
    expect(told).toHaveLength(mails);
    const [report] = life.petition.reports ?? [];
    expect(report && mayWriteToThem(life.petition, report)).toBe(mails === 1);
  });

  it('of one that is late already the break stays, and nobody waits for it', () => {
    const life = owed();
    life.turnTo('2026-11-25 14:30');
    expect(life.pledge('apology').state).toBe('broken');
    wishes(life, 'none', '2026-11-25 14:40');
    expect(life.pledge('apology')).toMatchObject({ state: 'broken', silent: false, waived: true });
    expect(apologyOwedNow(life.petition)).toBeUndefined();
    const { breaks, redress, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(redress + exempt);
  });

  it('holds for what a second look finds too', () => {
    const life = owed();
    wishes(life, 'none', '2026-11-25 11:20');
    life.does((p, t) =>
      answer(
        p,
        { answer: 'a', hash: 'h' },
        context(t, { by: 'care-1', at: kst('2026-11-25 13:00') }),
      ),
    );
    life.does((p, t) => rate(p, { solved: 'no' }, context(t, { at: kst('2026-11-25 14:00') })));
    const found = { found: 'broken', reasons: 'r' } as const;
    life.does((p, t) =>
      findLook(p, found, context(t, { by: 'care-head', at: kst('2026-11-25 15:00') })),
    );
    expect(life.pledge('look-apology')).toMatchObject({ state: 'kept', waived: true });
    expect(apologyOwedNow(life.petition)).toBeUndefined();
  });

  it('of a second visit through our fault the apology falls away, and the compensation stays owed', () => {
    const life = new VisitLife();
    life.claims('2026-11-25 11:00');
    life.rules('2026-11-25 14:00');
    expect(apologyOwedNow(life.petition)?.task).toBe('visit-apology');
    wishes(life, 'none', '2026-11-25 14:10');
    expect(apologyOwedNow(life.petition)).toBeUndefined();
    const redress = liveRedress(life.petition).find(({ source }) => source === 'visit');
    const owed = redress ? obligationsOf(redress, life.petition) : [];
    expect(owed.map(({ what, waived, doneAt }) => [what, waived, doneAt])).toEqual([
      ['apology', true, kst('2026-11-25 14:10')],
      ['compensation', undefined, undefined],
    ]);
    const late = life.turnTo('2026-12-02 10:00').filter((line) => line.includes('visit-apology'));
    expect(late).toEqual([]);
  });
});
