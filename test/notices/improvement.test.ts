import { describe, expect, it } from 'vitest';
import { contextOf } from '../../functions/notify/notice-context.ts';
import { improvement } from '../../shared/notices/kinds/improvement.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { ITEM, ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, office, terms } from '../petition/world.ts';
import { noCalls, noPublications } from '../support/no-other-subjects.ts';

const OTHER = 'I-2026-000002-1-1';
const dueAt = kst('2027-01-29 18:00');
const notice = (subject: string, change: Partial<Notice> = {}): Notice => ({
  ...{ kind: 'improvement', to: 'care-1', recipientIs: 'assignee', because: 'due' },
  ...{ level: 'warn-5d', newDueAt: dueAt, subject, id: '2.0', state: 'claimed' },
  ...{ createdAt: kst('2027-01-25 09:00'), ...change },
});

/** The mail in which these leave. */
function mailOf(first: Notice, ...more: readonly Notice[]) {
  const told = (one: Notice) => ({ notice: one, petitions: [] });
  const recipient = office.people.find(({ id }) => id === 'care-1');
  const asked = {
    ...{ told: told(first), others: more.map(told), recipient, terms, now: first.createdAt },
    linkTo: ({ item }: { readonly item: string }) => `https://x/${item}`,
  };
  // Cast: it asks for no more of a case.
  const facts = improvement.facts(asked as unknown as StaffCase);
  if (!facts) throw new Error('nothing to say');
  return improvement.mail(facts);
}

const contextIn = (life: ItemLife, change: Partial<Notice> = {}) =>
  contextOf(notice(ITEM, change), terms.charter, {
    improvements: keptItems([life]).improvements,
    calls: noCalls,
    publications: noPublications,
    petitions: undefined as never, // none is asked for
  });

describe('a mail about an item that waited', () => {
  const after = kst('2027-01-25 09:05');
  const done = { result: 'done', said: { ko: '조례가 바뀌었습니다.' } } as const;
  const open = { result: 'open', reason: '아직입니다.', day: '2027-03-31' } as const;

  it('is sent while it asks for something', async () => {
    expect(await contextIn(new ItemLife())).toMatchObject({ petitions: [] });
  });

  it('is not sent once the item is over', async () => {
    const life = new ItemLife();
    life.reviews('care-1', after, done);
    expect(await contextIn(life)).toBeUndefined();
    expect(await contextIn(life, { because: 'opened' })).toBeUndefined();
  });

  it('says nothing of a day that was put off since; whose it is, it says', async () => {
    const life = new ItemLife();
    life.reviews('care-1', after, open);
    expect(await contextIn(life)).toBeUndefined();
    expect(await contextIn(life, { because: 'handed-over' })).toBeDefined();
    expect(await contextIn(life, { createdAt: kst('2027-03-24 09:00') })).toBeDefined();
  });
});

describe('mails about items of improvement', () => {
  it('of one quarter of an hour are one, each item with its own link', () => {
    expect(improvement.pace).toBe(15 * 60_000);
    const { subject, text, html } = mailOf(notice(ITEM), notice(OTHER, { level: 'break' }));
    expect(subject).toBe('[이행] 개선 과제 2건');
    for (const part of [text, html])
      for (const item of [ITEM, OTHER]) expect(part).toContain(`https://x/${item}`);
    expect(text).toContain('개선 과제를 다시 살펴볼 날이 다가옵니다');
    expect(text).toContain('개선 과제를 다시 살펴볼 날이 지났습니다');
  });

  it('say of one item what was told last, as a mail about it alone', () => {
    const opened = notice(ITEM, { because: 'opened', createdAt: kst('2027-01-25 08:50') });
    const late = notice(ITEM, { level: 'break' });
    expect(mailOf(late, opened)).toEqual(mailOf(late));
    expect(mailOf(late).subject).toBe(`[이행] 개선 과제를 다시 살펴볼 날이 지났습니다 ${ITEM}`);
  });
});
