import { expect, it } from 'vitest';
import { entriesOf } from '../../shared/notices/families/entries.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { wherePetitionIs } from '../../shared/notices/place.ts';
import { toStaff } from '../../shared/petition/decide/recipients.ts';
import type { Notice } from '../../shared/petition/notice.ts';
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
