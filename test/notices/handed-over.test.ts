import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedOver } from '../../shared/notices/kinds/handed-over.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { leaversOf } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import { answer, close } from '../../shared/petition/decide/acts.ts';
import { disputeAnswer } from '../../shared/petition/decide/dispute.ts';
import { handOverLeft, leftIn } from '../../shared/petition/decide/leave.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { context } from '../petition/context.ts';
import { live, randomLife } from '../petition/random-life.ts';
import { kst, Life, office, terms } from '../petition/world.ts';

const without = (...gone: string[]): Office => ({
  ...office,
  people: office.people.filter(({ id }) => !gone.includes(id)),
});

/** Whoever took over something, once these are gone, with whether the mail still tells it, and what its card says. */
function toldAfter(life: Life, now: number, ...gone: string[]) {
  const to = without(...gone);
  const leavers = leaversOf(office, to);
  const given = context({ ...terms, office: to }, { at: now });
  const receivers = new Set(leftIn(life.petition, leavers, given).map((left) => left.to));
  life.does((petition) => handOverLeft(petition, { leavers }, given));
  const { petition } = life;
  return [...receivers].map((person) => {
    const notice = { kind: 'handed-over', to: person, because: petition.number } as Notice;
    const recipient = to.people.find(({ id }) => id === person);
    const told = { notice, petitions: [petition] };
    const asked = { told, others: [], recipient, terms: given, now, linkTo: () => 'https://x' };
    const facts = handedOver.facts(asked as unknown as StaffCase);
    return {
      isTold: !isObsolete(notice, petition, terms.charter),
      entries: facts?.entries ?? [],
      text: facts ? handedOver.mail(facts).text : '',
    };
  });
}

const at = kst('2026-11-24 11:00');
const answered = () => {
  const life = new Life('2026-11-24 10:12');
  life.does((p, t) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at })));
  return life;
};

describe('the mail about what was handed over', () => {
  it('tells of a petition that is answered and not over, without a date', () => {
    const [told, ...more] = toldAfter(answered(), at, 'care-1');
    expect(more).toEqual([]);
    expect(told).toMatchObject({ isTold: true, entries: [{ matter: 'answered' }] });
    expect(told?.text).toContain('2026-000001-4 · 질문 · 답변함');
    expect(told?.text).toContain('다시 물으시면');
  });

  it('asks the new judge to judge, by the date of the dispute', () => {
    const life = answered();
    life.does((p, t) => disputeAnswer(p, {}, context(t, { at })));
    const told = toldAfter(life, at, 'care-head');
    expect(told).toMatchObject([{ isTold: true, entries: [{ matter: 'dispute' }] }]);
    expect(told[0]?.text).toContain('11월 25일(수) 오전 11시');
    expect(told[0]?.text).toContain('글 읽고 판단하기');
  });

  it('tells nothing of what is over and owes nothing: it was not handed over', () => {
    const life = answered();
    life.does((p, t) =>
      close(p, { reason: 'answered' }, context(t, { by: 'care-1', at: kst('2026-12-10 11:00') })),
    );
    expect(life.petition.status).toBe('closed');
    expect(toldAfter(life, kst('2026-12-10 12:00'), 'care-1')).toEqual([]);
  });

  it('tells each of all that they got, whatever had happened', () => {
    fc.assert(
      fc.property(randomLife, (lived) => {
        const whole: { life?: Life; now: number } = { now: 0 };
        live(lived, (life, now) => {
          whole.life = life;
          whole.now = now;
        });
        if (!whole.life) return;
        const { number } = whole.life.petition;
        const gone = ['care-1', 'care-2', 'support-1'];
        for (const { isTold, entries, text } of toldAfter(whole.life, whole.now, ...gone)) {
          expect(isTold).toBe(true);
          expect(entries).toHaveLength(1);
          expect(text).toContain(number);
        }
      }),
      { numRuns: 200 },
    );
  });
});
