import { describe, expect, it } from 'vitest';
import { ownWords } from '../../shared/notices/kinds/own-words.ts';
import { visit } from '../../shared/notices/kinds/visit.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { addOwnWords, mayAddWords } from '../../shared/petition/decide/apologise.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { context } from './context.ts';
import { noFault, VisitLife } from './visit-world.ts';
import { kst, terms } from './world.ts';

const found = () => {
  const life = new VisitLife();
  life.claims('2026-11-24 10:30');
  life.rules('2026-11-24 11:00');
  return life;
};
const adds = (life: VisitLife, words: string, at: string) =>
  life.does((p, t) => addOwnWords(p, { words }, context(t, { by: 'care-1', at: kst(at) })));
/** What the mail says by which whoever has the petition hears of a visit. */
function mailTo(life: VisitLife, person: string): string {
  const { petition, terms } = life;
  const notice = life.notices.findLast(({ kind, to }) => kind === 'visit' && to === person);
  const recipient = terms.office.people.find(({ id }) => id === person);
  const facts = visit.facts({
    ...{ told: { notice, petitions: [petition] }, others: [], recipient, terms, now: 0 },
    linkTo: () => 'https://x',
  } as unknown as StaffCase);
  return facts ? visit.mail(facts).text : '';
}

/** A charter by which a second visit owes an apology alone. */
const apologyAlone = () =>
  new VisitLife({
    ...terms,
    charter: {
      ...terms.charter,
      remedies: { ...terms.charter.remedies, visit: { clause: 'P21', owes: ['apology'] } },
    },
  });

describe('where a second visit owes an apology and no compensation', () => {
  it('whoever has the petition is invited once, without a date, and nobody hears that they did not', () => {
    const life = apologyAlone();
    life.claims('2026-11-24 10:30');
    const from = life.notices.length;
    life.rules('2026-11-24 11:00');
    expect(life.toldSince(from)).toEqual([
      'visit-found petitioner fault',
      'visit care-head',
      'own-words care-1',
    ]);
    const notice = life.notices.find(({ kind }) => kind === 'own-words') as Notice | undefined;
    const recipient = terms.office.people.find(({ id }) => id === 'care-1');
    const given = (): StaffCase =>
      ({
        ...{ told: { notice, petitions: [life.petition] }, others: [], recipient, now: 0 },
        ...{ terms: life.terms, linkTo: () => 'https://x' },
      }) as unknown as StaffCase;
    const facts = ownWords.facts(given());
    const mail = facts && ownWords.mail(facts);
    expect(mail?.text).toContain('적지 않아도 됩니다');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/까지|기한/);
    const charter = life.terms.charter;
    expect(notice && isObsolete(notice, life.petition, charter)).toBe(false);
    // Days later only the head has heard of what is late.
    const told = life.turnTo('2026-12-02 18:01').filter((line) => line.includes('visit-apology'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.some((line) => line.endsWith('→ care-1'))).toBe(false);
    adds(life, 'w-1', '2026-12-03 09:00');
    expect(life.visit().ownWords).toBe('w-1');
    expect(notice && isObsolete(notice, life.petition, charter)).toBe(true);
  });

  it('nobody is invited to words for who wishes no contact', () => {
    const life = apologyAlone();
    life.petition = { ...life.petition, apologyWish: 'none' };
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00');
    expect(life.notices.some(({ kind }) => kind === 'own-words')).toBe(false);
  });
});

describe('words of whoever has the petition, beside the apology for a second visit', () => {
  it('are taken once for each visit, before the apology or after it; they keep no promise', () => {
    const life = found();
    expect(mayAddWords(life.petition)).toBe(true);
    expect(adds(life, 'w-1', '2026-11-24 11:10')).toBeUndefined();
    expect(life.notices.at(-1)).toMatchObject({
      ...{ kind: 'apology', to: 'petitioner', content: 'w-1', because: 'care-1' },
      pledge: 'visit-apology',
    });
    expect(life.visit()).toMatchObject({ ownWords: 'w-1' });
    expect(life.pledge('visit-apology').state).toBe('open');
    expect(mayAddWords(life.petition)).toBe(false);
    expect(adds(life, 'w-2', '2026-11-24 11:11')).toBe('own-words-sent');
    life.claims('2026-11-26 10:00', '2026-11-24');
    life.rules('2026-11-26 11:00');
    expect(adds(life, 'w-3', '2026-11-26 11:10')).toBeUndefined();
    expect(life.visit('visit-2')).toMatchObject({ ownWords: 'w-3' });
  });

  it('are asked of nobody: an invitation in the mail of the compensation, and no reminder', () => {
    const life = found();
    expect(mailTo(life, 'care-1')).toContain('적지 않아도 됩니다');
    expect(mailTo(life, 'care-head')).not.toContain('적지 않아도 됩니다');
    expect(owedIn(life.petition).some(({ to }) => to.person === 'care-1')).toBe(true); // the answer
    expect(owedIn(life.petition).filter(({ kind }) => kind === 'apology')).toMatchObject([
      { to: { role: 'head' } },
    ]);
    const told = life.turnTo('2026-12-02 18:01').filter((line) => line.includes('visit-apology'));
    expect(told.some((line) => line.endsWith('→ care-1'))).toBe(false);
  });

  it('are for nobody where nothing was found to be ours, or no contact is wished', () => {
    const none = new VisitLife();
    none.claims('2026-11-24 10:30');
    none.rules('2026-11-24 11:00', noFault);
    expect(adds(none, 'w', '2026-11-24 11:10')).toBe('no-apology-owed');
    const silent = found();
    silent.petition = { ...silent.petition, apologyWish: 'none' };
    expect(mayAddWords(silent.petition)).toBe(false);
    expect(mailTo(silent, 'care-1')).not.toContain('적지 않아도 됩니다');
  });
});
