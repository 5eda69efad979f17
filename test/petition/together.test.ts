import { describe, expect, it } from 'vitest';
import { togetherOf } from '../../shared/petition/collaboration.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { approve, returnAnswer, submit } from '../../shared/petition/decide/approve.ts';
import { closeRepeat } from '../../shared/petition/decide/close-repeat.ts';
import {
  answerConsultation,
  consult,
  declineConsultation,
  withdrawConsultation,
} from '../../shared/petition/decide/consult.ts';
import { addDuplicate, answerWithParent, link, unlink } from '../../shared/petition/decide/link.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const TUESDAY = '2026-11-24 10:12'; // due Wednesday 10:12
const at = kst('2026-11-24 10:30');
const by = 'care-1';
const ASK = { question: 'question-2', original: false };
const withApproval = { ...terms, office: { ...office, approvals: { question: 'head' as const } } };
const told = (life: Life) =>
  life.notices.map(({ kind, to, because }) => `${kind} ${because} → ${to}`);

const asked = (life = new Life(TUESDAY), person = 'support-1') => {
  const refused = life.does((p, t) => consult(p, { ...ASK, person }, context(t, { by, at })));
  if (refused) throw new Error(refused);
  return { life, consultation: togetherOf(life.petition).consultations.at(-1)?.id ?? '' };
};

describe('a consultation', () => {
  it.each([
    // 7 h 42 min of staffed time are left until Wed 10:12
    ['from Tue 10:30 in half of what is left', '2026-11-24 10:30', '2026-11-24 15:21'],
    ['from Tue 17:50 in an hour at least', '2026-11-24 17:50', '2026-11-25 09:50'],
    // the head's new date is Thu 18:00
    [
      'from Wed 14:00, after the break, in half of what the new date leaves',
      '2026-11-25 14:00',
      '2026-11-26 11:00',
    ],
  ])('is due %s', (_, when, due) => {
    const life = new Life(TUESDAY);
    life.turnTo(when);
    life.does((p, t) =>
      consult(p, { ...ASK, person: 'support-1' }, context(t, { by, at: kst(when) })),
    );
    expect(life.pledge('consultation')).toMatchObject({
      kind: 'target',
      task: 'consult',
      of: 'support-1',
      dueAt: kst(due),
    });
  });

  it('warns the consulted person and their head, never the petition’s own, and the answer’s clock runs on', () => {
    const { life } = asked();
    const { dueAt } = life.pledge('answer-24h');
    const story = life.turnTo('2026-11-24 15:30').filter((line) => line.includes('consultation'));
    expect(story).toEqual([
      '11-24 13:25:30 consultation warn-half → support-1',
      '11-24 15:21:00 consultation act-by → support-1',
      '11-24 15:21:00 consultation act-by → support-head',
      '11-24 15:21:01 consultation break → support-1',
      '11-24 15:21:01 consultation break → support-head',
    ]);
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'open', dueAt });
  });

  it('of an absent person goes to their deputy, and a department’s to its next person', () => {
    const away = [{ from: at - 1, until: at + 86_400_000, category: 'trip' as const }];
    const people = office.people.map((one) =>
      one.id === 'support-1' ? { ...one, deputy: 'duty', absences: away } : one,
    );
    const life = new Life(TUESDAY, {}, { ...terms, office: { ...office, people } });
    asked(life);
    expect(told(life).at(-1)).toMatch(/^consultation .* → duty$/);
    const other = new Life(TUESDAY);
    other.does((p, t) => consult(p, { ...ASK, department: 'support' }, context(t, { by, at })));
    expect(togetherOf(other.petition).consultations[0]).toMatchObject({ department: 'support' });
  });

  it('is answered once, in time, and told to whoever has the petition', () => {
    const { life, consultation } = asked();
    const reply = { consultation, reply: 'reply-3' };
    const theirs = { by: 'support-1', at };
    expect(life.does((p, t) => answerConsultation(p, reply, context(t, theirs)))).toBeUndefined();
    expect(life.pledge('consultation').state).toBe('kept');
    expect(told(life).at(-1)).toBe('consulted answered → care-1');
    expect(life.does((p, t) => answerConsultation(p, reply, context(t, theirs)))).toBe(
      'consultation-over',
    );
    expect(life.petition.answeredAt).toBeUndefined();
  });

  it('answered exactly at its bound is kept, a millisecond later broken and over', () => {
    for (const [late, state] of [
      [0, 'kept'],
      [1, 'broken'],
    ] as const) {
      const { life, consultation } = asked();
      const when = life.pledge('consultation').dueAt + late;
      const reply = { consultation, reply: 'reply-3' };
      life.does((p, t) => answerConsultation(p, reply, context(t, { by: 'support-1', at: when })));
      expect(life.pledge('consultation')).toMatchObject({ state, silent: false });
    }
  });

  it('a reply that was received in time and recorded after the ring undoes the break', () => {
    const { life, consultation } = asked();
    life.turnTo('2026-11-24 15:22');
    expect(life.pledge('consultation').state).toBe('broken');
    const when = life.pledge('consultation').dueAt;
    const reply = { consultation, reply: 'reply-3' };
    const late = { by: 'support-1', at: when, now: when + 5000 };
    life.does((p, t) => answerConsultation(p, reply, context(t, late)));
    expect(life.pledge('consultation').state).toBe('kept');
  });

  it.each([
    ['somebody else', 'care-2', 'no-consultation'],
    ['the one who asked', 'care-1', 'no-consultation'],
    ['their head', 'support-head', undefined],
  ])('by %s: %s', (_, who, refused) => {
    const { life, consultation } = asked();
    const command = { consultation, reply: 'reply-3' };
    expect(life.does((p, t) => answerConsultation(p, command, context(t, { by: who, at })))).toBe(
      refused,
    );
  });

  it.each([
    [{ person: 'nobody' }, 'unknown-person'],
    [{ department: 'nowhere' }, 'unknown-department'],
    [{ person: 'care-1' }, 'consult-yourself'],
    [{ person: 'support-1' }, 'consulted-already'],
  ])('of %j: %s', (whom, refused) => {
    const { life } = asked();
    expect(life.does((p, t) => consult(p, { ...ASK, ...whom }, context(t, { by, at })))).toBe(
      refused,
    );
  });

  it('several stand beside each other; declined, withdrawn and over each tell the right person', () => {
    const { life, consultation } = asked();
    const second = asked(life, 'duty').consultation;
    const third = asked(life, 'support-head').consultation;
    const decline = { consultation, sentence: 's-4', reason: 'not-ours' as const };
    life.does((p, t) => declineConsultation(p, decline, context(t, { by: 'support-1', at })));
    expect(told(life).at(-1)).toBe('consulted declined → care-1');
    life.does((p, t) => withdrawConsultation(p, { consultation: second }, context(t, { by, at })));
    expect(told(life).at(-1)).toBe('consulted withdrawn → duty');
    life.does((p, t) => answer(p, { answer: 'answer-9', hash: 'h' }, context(t, { by, at })));
    expect(told(life).slice(-2)).toEqual([
      'answer undefined → petitioner',
      'consulted withdrawn → support-head',
    ]);
    const late = { consultation: third, reply: 'r' };
    const theirs = { by: 'support-head', at };
    expect(life.does((p, t) => answerConsultation(p, late, context(t, theirs)))).toBe(
      'consultation-over',
    );
    expect(togetherOf(life.petition).consultations.map(({ state }) => state)).toEqual([
      'declined',
      'withdrawn',
      'withdrawn',
    ]);
    expect(life.petition.pledges.filter(({ task, state }) => task && state === 'open')).toEqual([]);
  });

  it('a withdrawn petition asks nobody any more', () => {
    const { life } = asked();
    life.does((p, t) => withdraw(p, {}, context(t, { at: at + 1 })));
    expect(told(life).at(-1)).toBe('consulted withdrawn → support-1');
    expect(life.turnTo('2026-11-26 18:00')).toEqual([]);
  });
});

describe('an approval', () => {
  const SUBMIT = { answer: 'answer-2', hash: 'hash-2' };
  const submitted = (given = withApproval) => {
    const life = new Life(TUESDAY, {}, given);
    life.does((p, t) => submit(p, SUBMIT, context(t, { by, at })));
    return life;
  };
  const READ = { hash: 'hash-2' };
  const MINUTE_LATER = at + 60_000;
  const approvedBy =
    (who: string, when = MINUTE_LATER, read = READ) =>
    (p: Petition, t: Terms) =>
      approve(p, read, context(t, { by: who, at: when }));
  const returnedBy = (who: string, sentence: string) => (p: Petition, t: Terms) =>
    returnAnswer(p, { ...READ, sentence }, context(t, { by: who, at: MINUTE_LATER }));

  it('is asked for only where the office says so; answering past it is refused, not queued', () => {
    const life = new Life(TUESDAY, {}, withApproval);
    const direct = { answer: 'answer-2', hash: 'h' };
    expect(life.does((p, t) => answer(p, direct, context(t, { by, at })))).toBe('approval-needed');
    expect(togetherOf(life.petition).approval).toBeUndefined();
    expect(new Life(TUESDAY).does((p, t) => submit(p, SUBMIT, context(t, { by, at })))).toBe(
      'approval-not-needed',
    );
    expect(
      new Life(TUESDAY).does((p, t) => answer(p, direct, context(t, { by, at }))),
    ).toBeUndefined();
    // the head's own answer needs nobody's approval
    expect(
      life.does((p, t) => answer(p, direct, context(t, { by: 'care-head', at }))),
    ).toBeUndefined();
  });

  it('publishes what was submitted, at its own instant: the answer’s clock ran on until then', () => {
    const life = submitted();
    expect(life.notices.at(-1)).toMatchObject({ kind: 'approval', to: 'care-head' });
    expect(life.petition.answeredAt).toBeUndefined();
    const bound = life.pledge('answer-24h').dueAt;
    const late = submitted();
    life.does(approvedBy('care-head', bound));
    expect(life.petition.answeredAt).toBe(bound);
    expect(life.pledge('answer-24h').state).toBe('kept');
    late.does(approvedBy('care-head', bound + 1));
    expect(late.pledge('answer-24h').state).toBe('broken');
    expect(life.events.find(({ type }) => type === 'PetitionAnswered')).toMatchObject({
      by: 'care-1',
      answer: 'answer-2',
      hash: 'hash-2',
    });
    expect(told(life).at(-1)).toBe('approved approved → care-1');
  });

  it('that lies is warned of by a clock of its own', () => {
    const life = submitted();
    const story = life.turnTo('2026-11-24 15:30').filter((line) => line.includes(' approval '));
    expect(story.map((line) => line.slice(15))).toEqual([
      'approval warn-half → care-head',
      'approval act-by → care-head',
      'approval act-by → director',
      'approval break → care-head',
      'approval break → director',
    ]);
  });

  it('falls to the deputy of an absent head, and past its own writer to the director', () => {
    const away = [{ from: at - 1, until: at + 86_400_000, category: 'leave' as const }];
    const head = (deputy: string) => ({
      ...withApproval,
      office: {
        ...withApproval.office,
        people: office.people.map((one) =>
          one.id === 'care-head' ? { ...one, deputy, absences: away } : one,
        ),
      },
    });
    const life = submitted(head('care-2'));
    expect(life.notices.at(-1)?.to).toBe('care-2');
    expect(life.does(approvedBy('care-2'))).toBeUndefined();
    const own = submitted(head('care-1'));
    expect(own.notices.at(-1)?.to).toBe('director');
    expect(own.does(approvedBy('care-1'))).toBe('only-approver');
    expect(own.does(approvedBy('director'))).toBeUndefined();
  });

  it('of two at once one wins and the other is told', () => {
    const returned = submitted();
    const sentence = 'sentence-3';
    returned.does(returnedBy('care-head', sentence));
    expect(returned.does(approvedBy('care-head'))).toBe('nothing-to-approve');
    expect(togetherOf(returned.petition).approval).toMatchObject({ state: 'returned', sentence });
    expect(told(returned).at(-1)).toBe('approved returned → care-1');
    const approved = submitted();
    approved.does(approvedBy('care-head'));
    expect(approved.does(returnedBy('care-head', sentence))).toBe('nothing-to-approve');
  });

  it('of what is not possible now, without an item that can be opened, goes back to its writer', () => {
    const life = submitted();
    const declines = { possible: false, obstacle: 'law' } as const;
    const day = '2026-11-26'; // Thursday
    const opens = { change: 'c', owner: 'care-1', day, sentence: { ko: 's' } };
    const refusing = { answer: 'answer-3', hash: 'hash-3', declines, improvement: { opens } };
    expect(
      life.does((p, t) => submit(p, refusing, context(t, { by, at: at + 1000 }))),
    ).toBeUndefined();
    const lateRead = approvedBy('care-head', kst('2026-11-26 09:00'), { hash: 'hash-3' });
    const before = life.petition;
    expect(life.does(lateRead)).toBe('approval-without-item');
    expect(life.petition).toBe(before);
    const read = { hash: 'hash-3', sentence: 'sentence-4' };
    const back = (p: Petition, t: Terms) =>
      returnAnswer(p, read, context(t, { by: 'care-head', at: kst('2026-11-26 09:00') }));
    expect(life.does(back)).toBeUndefined();
    expect(togetherOf(life.petition).approval).toMatchObject({ state: 'returned' });
  });

  it('is of the very text that was read: one submitted anew is not approved unread', () => {
    const life = submitted();
    const again = { answer: 'answer-3', hash: 'hash-3' };
    life.does((p, t) => submit(p, again, context(t, { by, at: at + 1000 })));
    expect(life.does(approvedBy('care-head'))).toBe('approval-changed');
    const read = approvedBy('care-head', MINUTE_LATER, { hash: 'hash-3' });
    expect(life.does(read)).toBeUndefined();
    expect(life.petition.pledges.filter(({ task }) => task).map(({ state }) => state)).toEqual([
      'void',
      'kept',
    ]);
  });

  it('ends when the petition goes to another body, and so do the consultations', () => {
    const life = submitted();
    asked(life);
    life.does((p, t) =>
      transferOut(p, { sentence: 'sentence-9' }, context(t, { by, at: at + 1000 })),
    );
    expect(togetherOf(life.petition).approval?.state).toBe('over');
    expect(life.petition.pledges.filter(({ task, state }) => task && state === 'open')).toEqual([]);
    expect(life.does(approvedBy('care-head'))).toBe('nothing-to-approve');
  });

  it('submitted twice with the same text is one', () => {
    const life = submitted();
    const before = life.events.length;
    life.does((p, t) =>
      submit(p, { ...SUBMIT, answer: 'answer-3' }, context(t, { by, at: at + 1 })),
    );
    expect(life.events).toHaveLength(before);
  });
});

describe('linked petitions', () => {
  const OTHER = '2026-000002-3';
  const pair = () => {
    const parent = new Life(TUESDAY);
    const child = new Life('2026-11-24 10:20', { number: OTHER });
    parent.does((p, t) => addDuplicate(p, { child: child.petition }, context(t, { by, at })));
    child.does((p, t) => link(p, { parent: parent.petition }, context(t, { by, at })));
    return { parent, child };
  };

  it('stay petitions with clocks of their own', () => {
    const { parent, child } = pair();
    expect(togetherOf(parent.petition).children).toEqual([OTHER]);
    expect(togetherOf(child.petition).parent).toBe('2026-000001-4');
    expect(child.pledge('answer-24h').state).toBe('open');
    expect(
      child.does((p, t) => link(p, { parent: parent.petition }, context(t, { by, at }))),
    ).toBeUndefined();
    expect(child.does((p, t) => unlink(p, {}, context(t, { by, at })))).toBeUndefined();
    expect(child.does((p, t) => unlink(p, {}, context(t, { by, at })))).toBe('not-linked');
  });

  it.each([
    ['itself', 'link-itself', (_: Life, child: Life) => child],
    [
      'a duplicate',
      'parent-is-linked',
      (parent: Life, _: Life) => {
        const third = new Life(TUESDAY, { number: '2026-000003-2' });
        third.does((p, t) => link(p, { parent: parent.petition }, context(t, { by, at })));
        return third;
      },
    ],
  ])('are not linked to %s: %s', (_, refused, to) => {
    const parent = new Life(TUESDAY);
    const child = new Life(TUESDAY, { number: OTHER });
    const of = to(parent, child);
    expect(child.does((p, t) => link(p, { parent: of.petition }, context(t, { by, at })))).toBe(
      refused,
    );
  });

  it('are not linked where one needs approval that the other does not', () => {
    const parent = new Life(TUESDAY, { kind: 'complaint' }, withApproval);
    const child = new Life(TUESDAY, { number: OTHER }, withApproval);
    expect(child.does((p, t) => link(p, { parent: parent.petition }, context(t, { by, at })))).toBe(
      'approval-differs',
    );
  });

  it('get the parent’s answer once, each judged by its own clock', () => {
    const { parent, child } = pair();
    const bound = parent.pledge('answer-24h').dueAt + 1; // late for the parent alone
    parent.does((p, t) =>
      answer(p, { answer: 'a-3', hash: 'h', linked: true }, context(t, { by, at: bound })),
    );
    expect(parent.notices.find(({ kind }) => kind === 'linked-answer')).toMatchObject({
      to: OTHER,
      content: 'a-3',
      because: String(bound),
    });
    const given = { parent: '2026-000001-4', from: 'a-3', answer: 'answer-3', hash: 'h2' };
    const carried = { by, at: bound, now: bound + 90_000 };
    child.does((p, t) => answerWithParent(p, given, context(t, carried)));
    expect(parent.pledge('answer-24h').state).toBe('broken');
    expect(child.pledge('answer-24h').state).toBe('kept');
    const events = child.events.length;
    child.does((p, t) => answerWithParent(p, given, context(t, carried)));
    expect(child.events).toHaveLength(events);
  });

  it('that was set free meanwhile is not answered', () => {
    const { child } = pair();
    child.does((p, t) => unlink(p, {}, context(t, { by, at })));
    const given = { parent: '2026-000001-4', from: 'a', answer: 'b', hash: 'h' };
    child.does((p, t) => answerWithParent(p, given, context(t, { by, at })));
    expect(child.petition.answeredAt).toBeUndefined();
  });
});

describe('a repetition', () => {
  const earlier = (n: number, answered: boolean) => {
    const life = new Life('2026-11-23 10:00', { number: `2026-00000${n}-0` });
    if (answered)
      life.does((p, t) =>
        answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at: kst('2026-11-23 11:00') })),
      );
    return life.petition;
  };
  const close = (before: readonly ReturnType<typeof earlier>[]) => {
    const life = new Life(TUESDAY);
    const command = { earlier: before, answer: 'answer-2', hash: 'h' };
    return { life, refused: life.does((p, t) => closeRepeat(p, command, context(t, { by, at }))) };
  };

  it('is closed by a person, with a notice, after two answers', () => {
    const { life, refused } = close([earlier(2, true), earlier(3, true)]);
    expect(refused).toBeUndefined();
    expect(life.notices.at(-1)).toMatchObject({ kind: 'answer', to: 'petitioner' });
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.events.find(({ type }) => type === 'RepeatClosed')).toMatchObject({ by });
  });

  it.each([[[earlier(2, true)]], [[earlier(2, true), earlier(3, false)]], [[]]])(
    'is not, after fewer',
    (before) => {
      expect(close(before).refused).toBe('repeat-too-few');
    },
  );
});
