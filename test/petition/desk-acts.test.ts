import { describe, expect, it } from 'vitest';
import { answerCommands } from '../../shared/petition/commands/answer.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { extensionDates } from '../../shared/petition/decide/extension-dates.ts';
import { markAbusive, transfer } from '../../shared/petition/decide/hand-over.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { context } from './context.ts';
import { kst, Life, terms } from './world.ts';

const TUESDAY = '2026-11-24 10:12';
const at = kst('2026-11-24 11:00');
const by = 'care-1';
const sentence = 'sentence-2';

describe('a transfer', () => {
  it('goes to the next person of the other department; the clock runs on and both are told', () => {
    const life = new Life(TUESDAY);
    const { dueAt } = life.pledge('answer-24h');
    life.does((petition, given) =>
      transfer(petition, { department: 'support', sentence }, context(given, { by, at })),
    );
    expect(life.petition).toMatchObject({ department: 'support', assignee: 'duty' });
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'open', dueAt });
    expect(life.notices.slice(-2).map(({ kind, to }) => `${kind} → ${to}`)).toEqual([
      'assignment → duty',
      'transfer → petitioner',
    ]);
  });

  it.each([
    ['care', 'same-department'],
    ['nowhere', 'unknown-department'],
  ])('to %s: %s', (department, refused) => {
    const life = new Life(TUESDAY);
    expect(
      life.does((p, given) => transfer(p, { department, sentence }, context(given, { by, at }))),
    ).toBe(refused);
  });
});

describe('a petition that is marked abusive', () => {
  it('goes to somebody else, keeps its promise and its evidence, and tells the citizen nothing', () => {
    const life = new Life(TUESDAY);
    const before = life.petition.assignee;
    life.does((petition, given) => markAbusive(petition, { sentence }, context(given, { by, at })));
    expect(life.petition.abusive).toBe(true);
    expect(life.petition.assignee).not.toBe(before);
    expect(life.petition.department).toBe('care');
    expect(life.events.find(({ type }) => type === 'AbuseMarked')).toMatchObject({
      evidence: ['submission'],
    });
    expect(life.notices.at(-1)).toMatchObject({ kind: 'assignment', to: life.petition.assignee });
    expect(life.pledge('answer-24h').state).toBe('open');
    expect(life.does((p, given) => markAbusive(p, { sentence }, context(given, { by, at })))).toBe(
      'abusive-already',
    );
  });

  it('is refused where nobody else is there', () => {
    const alone = {
      ...terms,
      office: {
        ...terms.office,
        departments: terms.office.departments.map((one) => ({
          ...one,
          head: 'care-1',
          members: ['care-1'],
        })),
      },
    };
    const life = new Life(TUESDAY, {}, alone);
    expect(life.does((p, given) => markAbusive(p, { sentence }, context(given, { by, at })))).toBe(
      'nobody-else',
    );
  });
});

describe('a decline', () => {
  const command = { answer: 'answer-2', hash: 'h' };

  it('is the answer of the law: it keeps the promise and is told', () => {
    const life = new Life(TUESDAY);
    life.does((p, given) =>
      decline(p, { ...command, reason: 'private-matter' }, context(given, { by, at })),
    );
    expect(life.petition.status).toBe('answered');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.notices.at(-1)).toMatchObject({ kind: 'answer', content: 'answer-2' });
    expect(
      life.does((p, given) =>
        decline(p, { ...command, reason: 'mediation' }, context(given, { by, at })),
      ),
    ).toBe('already-answered');
  });

  it('after the due instant is late like any answer', () => {
    const life = new Life(TUESDAY);
    const late = kst('2026-11-25 10:12') + 1;
    const given = { ...command, reason: 'mediation' as const };
    life.does((p, current) => decline(p, given, context(current, { by, at: late })));
    expect(life.pledge('answer-24h').state).toBe('broken');
  });
});

describe('the list of P18.3', () => {
  const keyed = { hash: () => 'h', files: () => [] };
  it.each([
    [['questions', 'contact', 'objection'], 'answer-unchecked'],
    [[], 'answer-unchecked'],
    [undefined, 'answer-unchecked'],
    [['questions', 'grounds'], undefined],
    [['questions', 'grounds', 'contact', 'objection'], undefined],
  ] as const)('%j: %s', (checked, refused) => {
    const life = new Life(TUESDAY);
    const sent = { number: life.petition.number, text: '답변입니다.', checked };
    const command = answerCommands.answer.body.parse(sent);
    const done = life.does((p, given) =>
      answerCommands.answer.decide(p, command, {
        ...{ ...context(given, { by, at }), keyed, lost: [] },
      } as never),
    );
    expect(done).toBe(refused);
    if (!refused)
      expect(life.events.find(({ type }) => type === 'PetitionAnswered')).toEqual(
        expect.objectContaining({ checked }),
      );
  });
});

describe('the dates that an extension may name', () => {
  it.each([TUESDAY, '2026-11-27 16:00', '2026-11-28 12:00'])(
    'of a petition of %s are each taken',
    (receivedAt) => {
      const { petition } = new Life(receivedAt);
      const now = kst(receivedAt) + 60_000;
      const { dates } = extensionDates(petition, now, terms);
      expect(dates.length).toBeGreaterThan(0);
      for (const newDueAt of dates) {
        const command = { reason: 'site-check' as const, newDueAt, consent: false };
        expect(
          isRefusal(extend(petition, { ...command, sentence }, context(terms, { by, at: now }))),
        ).toBe(false);
      }
    },
  );

  it('are none once it is due, and it is said why', () => {
    const { petition } = new Life(TUESDAY);
    expect(extensionDates(petition, kst('2026-11-25 10:13'), terms)).toEqual({
      dates: [],
      refused: 'past-due',
    });
  });
});
