import { describe, expect, it } from 'vitest';
import { contextOf } from '../../functions/notify/notice-context.ts';
import { handOverCall } from '../../shared/calls/hand-over.ts';
import { isOther } from '../../shared/departures/others.ts';
import { type LeaveDeps, orphansOf } from '../../shared/departures/plan.ts';
import { namesOthers, petitionsIn } from '../../shared/notices/families/listed.ts';
import { dueToday } from '../../shared/notices/kinds/due-today.ts';
import type { Place, StaffCase } from '../../shared/notices/notice.ts';
import { leaversOf } from '../../shared/organization/leavers.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { listedSubjects } from '../../shared/subjects/house-listed.ts';
import { kst, Life, office, terms } from '../petition/world.ts';
import { noCalls, noImprovements, noPublications } from '../support/no-other-subjects.ts';
import { BEGIN, CallLife, plainCall } from './world.ts';

const ITEM = 'I-2026-000001-6-1';
const OTHER_CALL = 'C-fedcba9876543210';
const petition = new Life('2026-11-24 10:12').petition;
const told = () => new CallLife().tells(plainCall(1_500));
const kept = (life: CallLife) => ({ ...noCalls, read: async () => life.state });

const notice = (change: Partial<Notice>): Notice => ({
  ...{ kind: 'due-today', to: 'care-1', recipientIs: 'assignee', subject: 'daily-2026-11-24' },
  ...{ id: 'care-1', state: 'claimed', createdAt: kst('2026-11-24 08:50'), ...change },
});

/** A call is read by nothing that reads petitions. */
const noPetition = {
  async read(number: string) {
    if (number !== petition.number) throw new Error(`${number} is no petition`);
    return petition;
  },
};

/** What stands of a notice when it leaves. */
const standing = (of: Notice, life = told()) =>
  contextOf(of, terms.charter, {
    petitions: noPetition as never,
    improvements: noImprovements,
    calls: kept(life),
    publications: noPublications,
  });

async function mailOf(because: string) {
  const of = notice({ because });
  const recipient = office.people.find(({ id }) => id === 'care-1');
  // Of a case of staff it has what this list reads.
  const facts = dueToday.facts({
    ...{ told: await standing(of), others: [], recipient, terms, now: of.createdAt },
    linkTo: (place: Place) => `https://x/${Object.values(place).join('/')}`,
  } as unknown as StaffCase);
  if (!facts) throw new Error('nothing to say');
  return dueToday.mail(facts);
}

describe('a list of the morning with calls in it', () => {
  it('is sent with a call alone, and leads to it', async () => {
    const id = told().state.id;
    const { subject, text, html } = await mailOf(id);
    expect(subject).toBe('[이행] 마무리할 통화 1건');
    for (const part of [text, html]) expect(part).toContain(`https://x/phone-call/${id}`);
  });

  it('names petitions, items and calls, each with its link', async () => {
    const id = told().state.id;
    const { text } = await mailOf([id, petition.number, ITEM, OTHER_CALL].join(' '));
    for (const one of [`petition/${petition.number}`, `item/${ITEM}`, `phone-call/${id}`])
      expect(text).toContain(`https://x/${one}`);
    expect(text).toContain(`https://x/phone-call/${OTHER_CALL}`);
    expect(text).toContain('마무리할 통화 2건');
    expect((await mailOf(`${ITEM} ${id}`)).subject).toBe(
      '[이행] 다시 살펴볼 개선 과제 1건, 마무리할 통화 1건',
    );
  });
});

describe('a mail that asks for a wrap-up', () => {
  const asks = (life: CallLife) =>
    standing(notice({ kind: 'wrap-up', subject: life.state.id, level: 'warn-half' }), life);

  it('is sent while the call is to be wrapped up, and not once it is over', async () => {
    const life = told();
    expect(await asks(life)).toMatchObject({ petitions: [] });
    expect(life.answers()).toBeUndefined();
    expect(await asks(life)).toBeUndefined();
  });
});

describe('the call of somebody who leaves the house', () => {
  const after = { ...office, people: office.people.filter(({ id }) => id !== 'care-1') };
  const leavers = leaversOf(office, after);
  const now = BEGIN + 200_000;
  const leaves = (life: CallLife, to = after) =>
    life.does((call) => handOverCall(call, leavers, { office: to, now }));

  it('is wrapped up by the head, who is told; done twice it is one', () => {
    const life = told();
    const { dueAt } = life.state.pledges[0] ?? {};
    leaves(life);
    leaves(life);
    expect(life.state).toMatchObject({ agent: 'care-head', department: 'care' });
    expect(life.notices).toMatchObject([{ kind: 'wrap-up', to: 'care-head', newDueAt: dueAt }]);
    expect(life.answers('care', 'care-head')).toBeUndefined();
  });

  it('stays with who took it over, whatever the exchange still tells', () => {
    const life = told();
    leaves(life);
    life.terms = { ...terms, office: after };
    life.tells([{ event: 'ended', leg: 'caller', at: BEGIN + 122_000, clock: 'x2' }]);
    expect(life.state).toMatchObject({ agent: 'care-head', department: 'care' });
  });

  it('is no petition of the departure, and names who takes it over', async () => {
    const life = told();
    const work = { number: life.state.id, kind: 'wrap-up' };
    // Of what a departure needs it has what looks for orphans.
    const deps = {
      ...{ calls: kept(life), improvements: noImprovements, clock: { now: () => now } },
      ...{ petitions: noPetition, log: () => {} },
      index: { page: async () => ({ due: [{ subject: life.state.id }] }) },
      worklists: { page: async () => ({ works: [work] }) },
    } as unknown as LeaveDeps;
    expect(await orphansOf(leavers, { office: after }, deps)).toMatchObject([
      { number: life.state.id, left: [{ what: 'call', from: 'care-1', to: 'care-head' }] },
    ]);
  });

  it('stays theirs where they only moved to another department, and nobody’s where it is over', () => {
    const moved = office.people.map((one) =>
      one.id === 'care-1' ? { ...one, department: 'pension' } : one,
    );
    const life = told();
    leaves(life, { ...office, people: moved });
    expect(life.state.agent).toBe('care-1');
    life.answers();
    leaves(life);
    expect(life.state.agent).toBe('care-1');
    expect(life.notices).toEqual([]);
  });
});

it.each(listedSubjects.kinds.map(({ name, longestId }) => [name, longestId] as const))(
  'whatever kind owes something is named in the morning and handed over: %s',
  (_, id) => {
    const isPetition = petitionsIn({ because: id }).includes(id);
    expect(namesOthers({ kind: 'due-today', because: id })).toBe(!isPetition);
    expect(isOther(id)).toBe(!isPetition);
  },
);
