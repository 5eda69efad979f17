import { describe, expect, it } from 'vitest';
import { visitFound } from '../../shared/notices/kinds/visit-found.ts';
import type { PetitionerCase } from '../../shared/notices/notice.ts';
import { wishApology } from '../../shared/petition/decide/apology-wish.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { context } from '../petition/context.ts';
import { noFault, VisitLife } from '../petition/visit-world.ts';
import { kst } from '../petition/world.ts';
import { petitionerExamples } from './examples.ts';

/** What the last mail about what was found says, as text. */
function mailOf(life: VisitLife, language: 'ko' | 'en' = 'ko'): string {
  const { petition } = life;
  const notice = life.notices.findLast(({ kind }) => kind === 'visit-found');
  const pledge = petition.pledges.find(({ id }) => id === notice?.pledge);
  const asked = { petition, notice, pledge, texts: { text: '' } };
  const facts = visitFound.facts(asked as unknown as PetitionerCase);
  const common = petitionerExamples(language)['visit-found-none'];
  return JSON.stringify(visitFound.draft({ ...common, ...facts, language } as never));
}

describe('the mail about what was found of a second visit', () => {
  it('names the press for a review while there is one, and no longer when somebody else has looked', () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00', noFault);
    expect(mailOf(life)).toContain('한 번만 누르시면');
    expect(mailOf(life, 'en')).toContain('one press');
    life.asks('2026-11-24 11:30');
    expect(life.reviews('2026-11-24 12:00', noFault)).toBeUndefined();
    expect(mailOf(life)).not.toContain('한 번만 누르시면');
    expect(mailOf(life, 'en')).not.toContain('one press');
  });

  it('names it as well where a head found the same fault as before, and not where silence did', () => {
    const same = new VisitLife();
    same.claims('2026-11-24 10:30');
    same.rules('2026-11-24 11:00');
    same.claims('2026-11-24 11:10', '2026-11-23');
    same.rules('2026-11-24 11:20');
    expect(same.visit('visit-2').ruling).toMatchObject({ outcome: 'same-fault' });
    expect(mailOf(same)).toContain('한 번만 누르시면');
    const silent = new VisitLife();
    silent.claims('2026-11-24 10:30');
    silent.rules('2026-11-24 11:00');
    silent.claims('2026-11-24 11:10');
    silent.turnTo('2026-11-25 11:11');
    expect(silent.visit('visit-2').ruling).toMatchObject({ outcome: 'same-fault' });
    expect(mailOf(silent)).not.toContain('한 번만 누르시면');
  });

  it('promises no apology to whoever wishes no contact, and asks none of the head', () => {
    const life = new VisitLife();
    life.turnTo('2026-11-25 10:20');
    life.does((p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-25 10:30') })));
    const none = { how: 'none' } as const;
    const wished = life.does((p, t) =>
      wishApology(p, none, context(t, { at: kst('2026-11-25 10:31') })),
    );
    expect(wished).toBeUndefined();
    life.claims('2026-11-25 10:40');
    expect(life.rules('2026-11-25 11:00')).toBeUndefined();
    expect(life.pledge('visit-apology')).toMatchObject({ waived: true });
    expect(mailOf(life)).not.toContain('사과드리겠습니다');
    expect(mailOf(life)).toContain('10,000원 상당의 보상');
    const asked = life.told.at(-1)?.filter(({ kind }) => kind === 'visit') ?? [];
    expect(asked.map(({ pledge }) => pledge)).not.toContain('visit-apology');
  });
});
