import { describe, expect, it } from 'vitest';
import { sameDaysOf } from '../../functions/staff/petition/same-day.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { noFault, VisitLife } from './visit-world.ts';
import { kst } from './world.ts';

const fault = { outcome: 'fault', cause: 'wrong-guidance', sentence: 's' } as const;

/** The same person says the same day in two petitions. */
function twice() {
  const there = new VisitLife();
  there.claims('2026-11-24 10:20');
  there.petition = { ...there.petition, number: '2026-000009-1' };
  const here = new VisitLife();
  here.claims('2026-11-24 10:30');
  return { there, here };
}
const approved = (life: VisitLife) => life.ruled?.entries?.map(({ entry }) => entry);

describe('the same day of the same person in another petition', () => {
  it('is ruled the same fault: everything is owed there, and nothing here', () => {
    const { there, here } = twice();
    there.rules('2026-11-24 11:00');
    const said = { others: [there.petition] };
    expect(here.rules('2026-11-24 11:10', { ...fault, elsewhere: 'same' }, undefined, said)).toBe(
      undefined,
    );
    expect(here.visit().ruling).toMatchObject({ outcome: 'same-fault', elsewhere: true });
    expect(here.petition.redress?.some(({ source }) => source === 'visit') ?? false).toBe(false);
    expect(approved(here)).toBeUndefined();
    // The citizen can have somebody else look, as at every same fault.
    expect(here.asks('2026-11-24 11:20')).toBeUndefined();
  });

  it('is the same fault of nothing that was not found there, nor of somebody else', () => {
    const { there, here } = twice();
    const same = { ...fault, elsewhere: 'same' } as const;
    const rules = (others: readonly Petition[]) =>
      here.rules('2026-11-24 11:10', same, undefined, { others });
    expect(rules([])).toBe('visit-no-same');
    expect(rules([there.petition])).toBe('visit-no-same');
    there.rules('2026-11-24 11:00', noFault);
    expect(rules([there.petition])).toBe('visit-no-same');
    const other = { ...there.visit(), recipient: 'somebody', ruling: { ...fault, at: 1 } };
    expect(rules([{ ...there.petition, visits: [other] }])).toBe('visit-no-same');
    expect(here.visit().ruling).toBeUndefined();
  });

  it('is another visit of that day where the head says so, and the ledger knows it', () => {
    const { there, here } = twice();
    there.rules('2026-11-24 11:00');
    expect(approved(there)).toMatchObject([{ recipient: 'r', day: '2026-11-20' }]);
    expect(approved(there)?.[0]).not.toHaveProperty('another');
    here.rules('2026-11-24 11:10', { ...fault, elsewhere: 'another' });
    expect(approved(here)).toMatchObject([{ day: '2026-11-20', another: true }]);
    expect(here.events.find(({ type }) => type === 'VisitRuled')).toMatchObject({ another: true });
  });

  it('of this very petition another fault of that day stays a finding of its own (A17)', () => {
    const { here } = twice();
    here.rules('2026-11-24 11:00');
    here.claims('2026-11-25 10:00');
    here.rules('2026-11-25 11:00', { ...fault, cause: 'wrong-counter' });
    expect(here.visit('visit-2').ruling?.outcome).toBe('fault');
    expect(approved(here)).toMatchObject([{ another: true }]);
  });

  it('silence owes nothing again for a day that the ledger has, and marks nobody', () => {
    const { here } = twice();
    const { id: pledge, nextSeq: seq } = here.pledge('visit-ruling');
    const now = here.pledge('visit-ruling').dueAt + 1000;
    const ring = { pledge, seq };
    const petition = {
      ...here.petition,
      pledges: here.petition.pledges.map((one) =>
        one.id === pledge ? { ...one, nextAt: now } : one,
      ),
    };
    const decide = (owedElsewhere: boolean) =>
      onRing(petition, ring, { ...here.terms, at: now, now, owedElsewhere });
    expect(decide(false).entries).toMatchObject([{ entry: { day: '2026-11-20' } }]);
    const again = decide(true);
    expect(again.entries).toBeUndefined();
    expect(again.events.find(({ type }) => type === 'VisitDeemed')).toMatchObject({
      elsewhere: true,
    });
    expect(again.events.some(({ type }) => type === 'RedressOpened')).toBe(false);
    expect(again.notices).toContainEqual(
      expect.objectContaining({ kind: 'visit-found', because: 'same-fault' }),
    );
  });
});

describe('what whoever rules sees of it', () => {
  const seen = async (person: string, change: (there: VisitLife) => void) => {
    const { there, here } = twice();
    change(there);
    const { petition } = there;
    const { office } = here.terms;
    return sameDaysOf(
      here.petition,
      { others: [petition], person, office, language: 'ko', now: kst('2026-11-24 12:00') },
      {
        glances: async () =>
          ({
            petitions: new Map([[petition.number, { petition, owed: owedIn(petition) }]]),
            items: new Map(),
          }) as never,
      },
    );
  };

  it('is the other petition, with what was found there and the way for whoever may open it', async () => {
    const [first] = await seen('care-head', () => undefined);
    expect(first).toMatchObject({ visit: 'visit-1', number: '2026-000009-1', found: 'open' });
    const [ruled] = await seen('care-head', (there) => there.rules('2026-11-24 11:00'));
    expect(ruled).toMatchObject({ found: 'fault' });
    const [other] = await seen('support-head', (there) => there.rules('2026-11-24 11:00'));
    expect(other).not.toHaveProperty('number');
    expect(other?.department).toBe(first?.department);
  });
});
