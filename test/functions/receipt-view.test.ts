import { describe, expect, it } from 'vitest';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { receiptOf } from '../../shared/presentation/receipt-view.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';

const received = () => new Life('2026-11-24 10:12');
const receipt = ({ petition }: Life) =>
  receiptOf(petition, {
    content: { title: '제목', petitioner: { name: '홍가상' } },
    terms,
    code: 'ABCD-EFGH-JKMN',
    linkBase: 'https://petitions.example.org',
  });

describe('a receipt', () => {
  it('tells the promise, how its date came about, and who is in charge', () => {
    expect(receipt(received())).toMatchObject({
      due: kst('2026-11-25 10:12'),
      open: 'pledge',
      department: '요양급여부',
      person: 'care-1',
      phone: '033-000-0000',
      petitioner: '홍가상',
      reach: 'mail',
      statusUrl: 'https://petitions.example.org/petitions/2026-000001-4',
      said: expect.arrayContaining([expect.stringContaining('접수한 때부터 24시간 안')]),
    });
  });

  it('promises nothing any more when it was withdrawn, and keeps the date that was told', () => {
    const life = received();
    life.does((petition, given) =>
      withdraw(petition, {}, context(given, { at: kst('2026-11-24 11:00') })),
    );
    expect(receipt(life)).toMatchObject({ due: kst('2026-11-25 10:12'), open: undefined });
  });

  it('follows a petition that was found to need facts established', () => {
    const life = received();
    life.does((petition, given) =>
      reclassify(
        petition,
        { matter: 'complaint', need: 'factFinding', sentence: 'sentence-2' },
        context(given, { by: 'care-1', at: kst('2026-11-24 11:00') }),
      ),
    );
    expect(receipt(life)).toMatchObject({ due: kst('2026-12-02 00:00'), open: 'pledge' });
  });
});
