import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObsolete } from '../../shared/notices/registry.ts';
import type { Office } from '../../shared/organization/office.ts';
import { outsideCommands } from '../../shared/petition/commands/outside.ts';
import { answer, close } from '../../shared/petition/decide/acts.ts';
import { approve, submit } from '../../shared/petition/decide/approve.ts';
import {
  decideDispute,
  disputeAnswer,
  disputeUntil,
} from '../../shared/petition/decide/dispute.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { openDispute } from '../../shared/petition/dispute.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { context } from './context.ts';
import { live, randomLife } from './random-life.ts';
import { kst, Life, office, terms } from './world.ts';

const TUESDAY = '2026-11-24 10:12';
const given = { answer: 'answer-2', hash: 'h' };
const answers = (life: Life, when: string, by = 'care-1') =>
  life.does((p, t) => answer(p, given, context(t, { by, at: kst(when) })));
const disputes = (life: Life, at: number) =>
  life.does((p, t) => disputeAnswer(p, { dispute: 'dispute-3' }, context(t, { at })));
const decides = (life: Life, outcome: 'upheld' | 'denied', when: string, by = 'care-head') =>
  life.does((p, t) =>
    decideDispute(p, { outcome, decision: 'finding-4' }, context(t, { by, at: kst(when) })),
  );
const typesOf = (life: Life, type: string) => life.events.filter((event) => event.type === type);
const told = (life: Life, kind: string) =>
  life.notices.filter((notice) => notice.kind === kind).map(({ to }) => to);
const answered = (when = '2026-11-24 11:00') => {
  const life = new Life(TUESDAY);
  answers(life, when);
  return life;
};

describe('"this is not an answer"', () => {
  it('can be said until the seventh day after the answer is over, off closed days, to the very instant', () => {
    const life = answered();
    const until = disputeUntil(life.petition, terms);
    expect(until).toBe(kst('2026-12-02 00:00'));
    expect(disputeUntil(answered('2026-11-28 11:00').petition, terms)).toBe(
      kst('2026-12-08 00:00'), // 5 December is a Saturday
    );
    expect(disputes(answered(), kst('2026-12-02 00:00'))).toBe(undefined);
    expect(disputes(answered(), kst('2026-12-02 00:00') + 1)).toBe('dispute-too-late');
  });

  it('is for the head to judge within a working day, and changes no clock until then', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 10:00'));
    expect(life.petition).toMatchObject({ status: 'answered', dispute: { judge: 'care-head' } });
    expect(openDispute(life.petition)).toMatchObject({
      ...{ task: 'dispute', of: 'care-head', kind: 'target' },
      dueAt: kst('2026-11-26 10:00'),
    });
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(told(life, 'disputed')).toEqual(['care-head']);
    // Nothing closes over it.
    expect(
      life.does((p, t) =>
        close(p, { reason: 'answered' }, context(t, { by: 'care-1', at: kst('2026-11-25 11:00') })),
      ),
    ).toBe('pledge-open');
  });

  it('said twice is said once, and of the same answer never again', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 10:00'));
    disputes(life, kst('2026-11-25 10:01'));
    expect(typesOf(life, 'AnswerDisputed')).toHaveLength(1);
    decides(life, 'denied', '2026-11-25 11:00');
    expect(disputes(life, kst('2026-11-25 12:00'))).toBe('disputed-already');
    answers(life, '2026-11-26 10:00');
    expect(disputes(life, kst('2026-11-26 12:00'))).toBe(undefined);
  });

  it('is acknowledged once: until when it is judged, and by whom', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 10:00'));
    disputes(life, kst('2026-11-25 10:01'));
    expect(life.notices.filter(({ kind }) => kind === 'dispute-received')).toMatchObject([
      { to: 'petitioner', because: 'head', newDueAt: kst('2026-11-26 10:00') },
    ]);
    const own = new Life(TUESDAY);
    answers(own, '2026-11-24 11:00', 'care-head');
    disputes(own, kst('2026-11-25 10:00'));
    expect(own.notices.at(-1)).toMatchObject({ kind: 'dispute-received', because: 'dutyOfficer' });
  });

  it('is not acknowledged any more when it has been judged', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 10:00'));
    const said = life.notices.find(({ kind }) => kind === 'dispute-received');
    const notice = { ...said, id: '2.1', subject: life.petition.number } as Notice;
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(false);
    decides(life, 'denied', '2026-11-25 11:00');
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(true);
  });

  it('said to a person or on paper counts from when it was said, and is judged within a day of its entry', () => {
    const enters = (life: Life, at: string, now: string) =>
      life.does((p, t) =>
        outsideCommands.dispute
          .bind(() => ({ number: p.number, text: '종이로 왔다', at }) as never)
          .decide(p, context(t, { by: 'care-2', at: kst(now) }) as never),
      );
    const life = answered();
    expect(enters(life, '2026-12-02T00:00', '2026-12-03 10:00')).toBe(undefined);
    expect(typesOf(life, 'AnswerDisputed')).toMatchObject([
      { at: kst('2026-12-02 00:00'), by: 'care-2', judge: 'care-head' },
    ]);
    expect(openDispute(life.petition)?.dueAt).toBe(kst('2026-12-04 10:00'));
    expect(told(life, 'dispute-received')).toEqual(['petitioner']);
    expect(enters(answered(), '2026-12-02T00:01', '2026-12-03 10:00')).toBe('dispute-too-late');
    expect(enters(answered(), '', '2026-12-03 10:00')).toBe('dispute-too-late');
    expect(enters(answered(), '2026-11-25T10:01', '2026-11-25 10:00')).toBe('contact-ahead');
  });

  it('needs an answer', () => {
    expect(disputes(new Life(TUESDAY), kst('2026-11-24 12:00'))).toBe('not-answered');
  });

  it.each([
    ['the head wrote it', 'care-head', 'duty'],
    ['the person in charge wrote it', 'care-1', 'care-head'],
    ['the duty officer wrote it', 'duty', 'care-head'],
  ])('%s: somebody else judges', (_, by, judge) => {
    const life = new Life(TUESDAY);
    answers(life, '2026-11-24 11:00', by);
    disputes(life, kst('2026-11-25 10:00'));
    expect(life.petition.dispute?.judge).toBe(judge);
    expect(decides(life, 'denied', '2026-11-25 11:00', by)).toBe('own-answer');
    expect(decides(life, 'denied', '2026-11-25 11:00', 'care-2')).toBe('only-judge');
    expect(decides(life, 'denied', '2026-11-25 11:00', judge)).toBe(undefined);
    expect(decides(life, 'upheld', '2026-11-25 11:01', judge)).toBe('no-dispute');
  });

  it('who approved it judges it no more than who wrote it', () => {
    const asks: Office = { ...office, approvals: { question: 'head' } };
    const life = new Life(TUESDAY, {}, { ...terms, office: asks });
    const at = kst('2026-11-24 11:00');
    life.does((p, t) => submit(p, given, context(t, { by: 'care-1', at })));
    life.does((p, t) => approve(p, { hash: 'h' }, context(t, { by: 'care-head', at })));
    expect(life.petition.latest?.authors).toEqual(['care-1', 'care-head']);
    disputes(life, kst('2026-11-25 10:00'));
    expect(life.petition.dispute?.judge).toBe('duty');
    expect(decides(life, 'upheld', '2026-11-25 11:00', 'care-head')).toBe('own-answer');
  });

  it('of an answer from before authors were kept, nobody of its department judges', () => {
    const life = answered();
    const { latest: _unknown, ...old } = life.petition;
    life.petition = old;
    disputes(life, kst('2026-11-25 10:00'));
    expect(life.petition.dispute?.judge).toBe('duty');
    expect(decides(life, 'upheld', '2026-11-25 11:00')).toBe('own-answer');
    expect(decides(life, 'upheld', '2026-11-25 11:00', 'duty')).toBe(undefined);
    expect(life.pledge('answer-24h').state).toBe('broken');
  });
});

describe('denied', () => {
  it('changes nothing, and the petitioner is told with the reasons', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 09:00'));
    decides(life, 'denied', '2026-11-25 11:00');
    expect(life.petition).toMatchObject({ status: 'answered', dispute: { outcome: 'denied' } });
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.pledge('not-an-answer').state).toBe('kept');
    expect(life.notices.at(-1)).toMatchObject({
      ...{ kind: 'dispute-decided', to: 'petitioner', because: 'denied', content: 'finding-4' },
    });
    expect(told(life, 'restored')).toEqual([]);
  });
});

describe('upheld', () => {
  it('in time, the clock runs with its first date, warns, and can be kept', () => {
    const life = answered();
    const { dueAt } = life.pledge('answer-24h');
    disputes(life, kst('2026-11-24 11:30'));
    decides(life, 'upheld', '2026-11-24 12:00');
    expect(life.petition).toMatchObject({ status: 'accepted', answers: 1 });
    expect(life.petition.answeredAt).toBe(undefined);
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'open', dueAt, silent: false });
    expect(life.pledge('answer-24h').nextAt).toBeDefined();
    expect(life.notices.filter(({ kind }) => kind === 'dispute-decided')).toMatchObject([
      { because: 'upheld', newDueAt: dueAt },
    ]);
    expect(told(life, 'restored')).toEqual(['care-1', 'care-head']);
    expect(told(life, 'delay')).toEqual([]);
    answers(life, '2026-11-25 10:12');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(typesOf(life, 'PledgeBroken')).toEqual([]);
  });

  it('and nobody answers: it breaks at its first date, and all is as at any break', () => {
    const life = answered();
    disputes(life, kst('2026-11-24 11:30'));
    decides(life, 'upheld', '2026-11-24 12:00');
    const story = life.turnTo('2026-11-25 10:13');
    expect(story).toContain('11-25 10:12:01 answer-24h break → petitioner');
    expect(life.pledge('answer-24h').state).toBe('broken');
  });

  it('after the date, it breaks now and once: the delay is told, a date is set, P24 is open', () => {
    const life = answered();
    disputes(life, kst('2026-11-26 10:00'));
    decides(life, 'upheld', '2026-11-26 11:00');
    expect(life.pledge('answer-24h')).toMatchObject({
      ...{ state: 'broken', silent: true, brokenAt: kst('2026-11-26 11:00') },
    });
    expect(typesOf(life, 'PledgeBroken')).toHaveLength(1);
    expect(told(life, 'delay')).toEqual(['petitioner']);
    expect(life.pledge('new-date')).toMatchObject({ state: 'open', owner: 'head' });
    expect(told(life, 'break')).toEqual(['care-head', 'director']);
    life.does((p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-26 11:30') })));
    expect(life.pledge('explanation').state).toBe('open');
    answers(life, '2026-11-26 12:00');
    expect(life.pledge('new-date').state).toBe('kept');
    expect(typesOf(life, 'PledgeBroken')).toHaveLength(1);
  });

  it('what was late when it was answered stays broken, once, and its ladder goes on', () => {
    const life = new Life(TUESDAY);
    life.turnTo('2026-11-25 10:30');
    answers(life, '2026-11-25 11:00');
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'broken', silent: false });
    disputes(life, kst('2026-11-25 11:30'));
    decides(life, 'upheld', '2026-11-25 12:00');
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'broken', silent: true });
    expect(life.pledge('new-date').state).toBe('open');
    expect(typesOf(life, 'PledgeBroken')).toHaveLength(1);
    expect(told(life, 'delay')).toEqual(['petitioner']);
    expect(life.turnTo('2026-11-26 18:00').join('\n')).toContain('answer-24h escalate-1');
  });

  it('an answer that came while it was judged is what the clock is judged by', () => {
    const [kept, late] = ['2026-11-24 16:00', '2026-11-25 12:00'].map((second) => {
      const life = answered();
      disputes(life, kst('2026-11-24 11:30'));
      answers(life, second, 'care-2');
      decides(life, 'upheld', '2026-11-25 12:30');
      return life;
    });
    expect(kept?.petition).toMatchObject({
      status: 'answered',
      answeredAt: kst('2026-11-24 16:00'),
    });
    expect(kept?.pledge('answer-24h')).toMatchObject({ state: 'kept' });
    expect(late?.pledge('answer-24h')).toMatchObject({ state: 'broken', silent: false });
    expect(late?.petition.answeredAt).toBe(kst('2026-11-25 12:00'));
    expect(late && told(late, 'restored')).toEqual([]);
    expect(kept?.notices.find(({ kind }) => kind === 'dispute-decided')).toMatchObject({
      because: 'answered',
    });
  });

  it('after "not solved" both clocks run, and one answer keeps both', () => {
    const life = answered();
    life.does((p, t) => rate(p, { solved: 'no' }, context(t, { at: kst('2026-11-24 11:10') })));
    disputes(life, kst('2026-11-24 11:30'));
    decides(life, 'upheld', '2026-11-24 12:00');
    expect(['answer-24h', 'reopened'].map((id) => life.pledge(id).state)).toEqual(['open', 'open']);
    answers(life, '2026-11-24 15:00');
    expect(['answer-24h', 'reopened'].map((id) => life.pledge(id).state)).toEqual(['kept', 'kept']);
  });

  it('a closed petition is open again', () => {
    const life = answered();
    const at = kst('2026-11-24 11:10');
    life.does((p, t) => close(p, { reason: 'answered' }, context(t, { by: 'care-1', at })));
    disputes(life, kst('2026-11-24 11:30'));
    decides(life, 'upheld', '2026-11-24 12:00');
    expect(life.petition.status).toBe('accepted');
  });
});

describe('nobody decides', () => {
  it('warns, and at the end it counts as the petitioner says: told, restored, and broken once', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 10:00'));
    const story = life.turnTo('2026-11-26 10:01');
    expect(story.join('\n')).toContain('not-an-answer warn-half → care-head');
    expect(life.petition.dispute).toMatchObject({ outcome: 'upheld' });
    expect(typesOf(life, 'DisputeDecided')).toEqual([
      { type: 'DisputeDecided', at: kst('2026-11-26 10:00:01'), outcome: 'upheld' },
    ]);
    expect(life.notices.filter(({ kind }) => kind === 'dispute-decided')).toMatchObject([
      { because: 'silence' },
    ]);
    expect(life.pledge('not-an-answer')).toMatchObject({ state: 'broken', silent: false });
    expect(life.pledge('answer-24h').state).toBe('broken');
    expect(told(life, 'delay')).toEqual(['petitioner']);
    expect(decides(life, 'denied', '2026-11-26 10:02')).toBe('no-dispute');
    // Then as after any break: a working day after its date.
    expect(life.turnTo('2026-11-26 11:00')).toEqual([
      '11-26 10:12:01 answer-24h escalate-1 → director',
      '11-26 10:12:01 answer-24h escalate-1 → audit',
    ]);
  });

  it('the judge and those above hear that it was decided by silence', () => {
    const life = answered();
    disputes(life, kst('2026-11-25 10:00'));
    life.turnTo('2026-11-26 10:01');
    const breaks = life.notices.filter(
      ({ kind, pledge }) => kind === 'break' && pledge === 'not-an-answer',
    );
    expect(breaks.map(({ to }) => to)).toEqual(['care-head', 'director', 'audit']);
  });
});

describe('what else happens meanwhile', () => {
  const rated = (life: Life, when: string) =>
    life.does((p, t) => rate(p, { solved: 'no' }, context(t, { at: kst(when) })));
  /** What is owed besides the second look that the rating asks for. */
  const owedBeside = ({ petition }: Life) =>
    owedIn(petition).flatMap(({ kind }) => (kind === 'second-look' ? [] : kind));

  it('a petition that went to another body stays there, and nobody judges any more', () => {
    const life = answered();
    disputes(life, kst('2026-11-24 11:10'));
    rated(life, '2026-11-24 11:30');
    const at = kst('2026-11-24 12:00');
    life.does((p, t) => transferOut(p, { sentence: 's' }, context(t, { by: 'care-1', at })));
    expect(life.petition.status).toBe('transferred');
    expect(owedBeside(life)).toEqual([]);
    const told = life.turnTo('2026-11-27 18:00');
    expect(told.filter((line) => !line.includes('second-look'))).toEqual([]);
    expect(life.petition.status).toBe('transferred');
  });

  it('the second one that is none runs the clock again, as the first did', () => {
    const life = answered();
    disputes(life, kst('2026-11-24 11:30'));
    answers(life, '2026-11-24 12:00', 'care-2');
    decides(life, 'upheld', '2026-11-24 12:30');
    disputes(life, kst('2026-11-24 13:00'));
    decides(life, 'upheld', '2026-11-24 14:00');
    expect(life.petition).toMatchObject({ status: 'accepted' });
    expect(life.petition.answeredAt).toBe(undefined);
    expect(life.pledge('answer-24h').state).toBe('open');
    expect(life.turnTo('2026-11-25 10:13')).toContain(
      '11-25 10:12:01 answer-24h break → petitioner',
    );
  });

  it('an answer that was found not to solve it keeps no clock that began after it', () => {
    const life = answered();
    disputes(life, kst('2026-11-24 11:30'));
    answers(life, '2026-11-24 12:00', 'care-2');
    rated(life, '2026-11-24 12:30');
    decides(life, 'upheld', '2026-11-24 13:00');
    expect(life.petition.answeredAt).toBe(undefined);
    expect(life.pledge('reopened').state).toBe('open');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(owedBeside(life)).toEqual(['answer']);
  });

  it('what was found to be an answer stays one, whatever is found of another beside it', () => {
    const life = answered();
    disputes(life, kst('2026-11-24 11:30'));
    decides(life, 'denied', '2026-11-24 13:00');
    answers(life, '2026-11-26 10:00', 'care-2');
    expect(life.petition.latest?.authors).toEqual(['care-2']);
    disputes(life, kst('2026-11-26 11:00'));
    decides(life, 'upheld', '2026-11-26 12:00');
    expect(life.petition).toMatchObject({
      status: 'answered',
      answeredAt: kst('2026-11-24 11:00'),
    });
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(told(life, 'delay')).toEqual([]);
  });

  it('a finding ends what a refusal left: nobody reads that it was refused', () => {
    const life = new Life(TUESDAY);
    life.petition = {
      ...answered().petition,
      declined: { at: kst('2026-11-24 11:00'), by: 'care-1', reason: 'law' },
    } as never;
    disputes(life, kst('2026-11-24 11:30'));
    decides(life, 'upheld', '2026-11-24 12:00');
    expect(life.petition.declined).toBe(undefined);
  });

  it('the judge has a working day, whatever else runs', () => {
    const life = answered();
    rated(life, '2026-11-24 11:30');
    disputes(life, kst('2026-11-24 11:40'));
    expect(openDispute(life.petition)?.dueAt).toBe(kst('2026-11-25 11:40'));
  });
});

it('whatever happens: what went away stays away, what waits for an answer is owed, and none is kept before it began', () => {
  fc.assert(
    fc.property(randomLife, (lived) => {
      let isAway = false;
      live(lived, ({ petition }) => {
        const { status, answeredAt, pledges } = petition;
        if (isAway) expect(['transferred', 'withdrawn', 'closed']).toContain(status);
        isAway ||= status === 'transferred' || status === 'withdrawn';
        if (status === 'accepted' && answeredAt === undefined)
          expect(owedIn(petition).some(({ kind }) => kind === 'answer')).toBe(true);
        for (const { state, settledAt, startsAt, task, rule } of pledges)
          if (state === 'kept' && settledAt !== undefined && !task && rule !== 'given')
            expect(settledAt).toBeGreaterThanOrEqual(startsAt);
      });
    }),
    { numRuns: 400 },
  );
});
