import { expect, it } from 'vitest';
import { entriesOf } from '../../shared/notices/families/entries.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { wherePetitionIs } from '../../shared/notices/place.ts';
import { toStaff } from '../../shared/petition/decide/recipients.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Pledge } from '../../shared/petition/pledge.ts';
import { kst, Life, office, terms } from '../petition/world.ts';

const now = kst('2026-11-25 11:00');
const { petition } = new Life('2026-11-24 10:12');
const recipient = office.people.find(({ id }) => id === 'care-head');

const linesOf = (...said: readonly Partial<Notice>[]) => {
  const [told, ...others] = said.map((notice) => ({
    notice: { pledge: 'answer-24h', createdAt: now, ...notice } as Notice,
    petitions: [petition],
  }));
  const asked = { told, others, recipient, terms, now, linkTo: () => 'x' } as unknown as StaffCase;
  return entriesOf(asked, { link: wherePetitionIs }).map(({ level, recipientIs }) => [
    level,
    recipientIs,
  ]);
};

it('one fact is one line: the later rung says it, in the role that stands nearer to the answer', () => {
  const unopened = { level: 'unaccepted', recipientIs: 'head' } as const;
  const late = { level: 'break', recipientIs: 'director' } as const;
  expect(linesOf(unopened, late)).toEqual([['break', 'director']]);
  expect(linesOf(late, unopened)).toEqual([['break', 'director']]);
  expect(linesOf(late, { ...late, recipientIs: 'head' })).toEqual([['break', 'head']]);
});

it('what was done after the break is told as done: no new date, and nobody to call', () => {
  const late = new Life('2026-11-24 10:12');
  late.turnTo('2026-11-25 10:12:01');
  const doneIn = (change: Partial<typeof petition>, given: Partial<Pledge> = {}) => {
    const pledges = late.petition.pledges.map((pledge) => ({ ...pledge, ...given }));
    const notice = {
      ...{ pledge: 'answer-24h', level: 'break', recipientIs: 'head', newDueAt: now },
    } as Notice;
    const told = { notice, petitions: [{ ...late.petition, pledges, ...change }] };
    const asked = { told, others: [], recipient, terms, now, linkTo: () => 'x' };
    const [line] = entriesOf(asked as unknown as StaffCase, { link: wherePetitionIs });
    return [line?.done, line?.newDueAt === undefined, line?.call === undefined];
  };
  const over = { silent: false };
  expect(doneIn({})).toEqual([undefined, false, false]);
  expect(doneIn({ answeredAt: now }, over)).toEqual(['answered', true, true]);
  const handing = { since: now, pages: [] } as unknown as NonNullable<Petition['handing']>;
  expect(doneIn({ answeredAt: now, handing }, over)).toEqual(['unposted', true, true]);
  expect(doneIn({ answeredAt: now, handing: { ...handing, at: now } }, over)[0]).toBe('answered');
  expect(doneIn({ answeredAt: now, status: 'withdrawn' }, over)[0]).toBe('ended');
  expect(doneIn({ status: 'closed' }, over)[0]).toBe('ended');
  expect(doneIn({}, { ...over, owes: 'apology' })[0]).toBe('redressed');
  expect(doneIn({ answeredAt: now }, { silent: true, owes: 'apology' })[0]).toBeUndefined();
});

it('the head is told whom to ask, the duty officer which head to call, audit nobody', () => {
  const callOf = (recipientIs: 'head' | 'dutyOfficer' | 'audit') => {
    const told = { notice: { pledge: 'answer-24h', recipientIs } as Notice, petitions: [petition] };
    const reader = office.people.find(({ id }) => id === 'director');
    const asked = { told, others: [], recipient: reader, terms, now, linkTo: () => 'x' };
    return entriesOf(asked as unknown as StaffCase, { link: wherePetitionIs })[0]?.call;
  };
  const phoneOf = (person: string) => office.people.find(({ id }) => id === person)?.phone;
  expect(callOf('head')).toMatchObject({ whose: 'assignee', phone: phoneOf(petition.assignee) });
  expect(callOf('dutyOfficer')).toMatchObject({ whose: 'head', phone: phoneOf('care-head') });
  expect(callOf('audit')).toBeUndefined();
});

it('a person in two roles gets one notice; a head who has it is told so as who has it', () => {
  const alone = { ...office, director: 'care-head', audit: 'care-head', dutyOfficer: 'care-head' };
  const own = { ...petition, assignee: 'care-head' };
  const told = (roles: Parameters<typeof toStaff>[1], level: 'unaccepted' | 'break') =>
    toStaff('escalation', roles, own, now, { ...terms, office: alone }, { pledge: 'p', level });
  expect(told(['head'], 'unaccepted')).toMatchObject([{ recipientIs: 'assignee' }]);
  expect(told(['head', 'director', 'audit', 'dutyOfficer'], 'break')).toMatchObject([
    { to: 'care-head', recipientIs: 'head' },
  ]);
});
