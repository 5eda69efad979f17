import { describe, expect, it } from 'vitest';
import { wrongInCharter } from '../../shared/charter/check-charter.ts';
import { maybeReport } from '../../shared/notices/kinds/maybe-report.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { callbackCommands, callbackWishes } from '../../shared/petition/commands/callback.ts';
import type { CitizenContext } from '../../shared/petition/commands/command.ts';
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { outsideCommands } from '../../shared/petition/commands/outside.ts';
import { callNotedIn, readBackCommands } from '../../shared/petition/commands/read-back.ts';
import { speechCommands } from '../../shared/petition/commands/speak.ts';
import { visitCommands, visitorCommands } from '../../shared/petition/commands/visit.ts';
import { answer, assign } from '../../shared/petition/decide/acts.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { maySpeakOfStaff, readIn } from '../../shared/petition/decide/heard-in.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import type { Decision, Refusal } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { context } from './context.ts';
import { kst, Life, terms } from './world.ts';

const at = kst('2026-11-24 11:00');
const { heardIn } = terms.charter.terms.conduct;
const RUDE = '담당 직원이 불 친절하게 말했습니다.';

/** Who is asked to read, of what was told last. */
const asked = (life: Life) =>
  (life.told.at(-1) ?? [])
    .filter(({ kind }) => kind === 'maybe-report')
    .map(({ to, recipientIs }) => [to, recipientIs]);
const keyed = { files: () => [], hashes: (_: string, text: string) => [text], hash: () => 'h' };
const when = (life: Life, now = at) =>
  // Cast: it asks for no more of its keys.
  ({ ...context(life.terms, { at: now }), keyed, lost: [] }) as unknown as CitizenContext;
const writes = (life: Life, text: string, now = at) =>
  life.does((petition) =>
    speechCommands.message.decide(petition, { text, attachments: [] } as never, when(life, now)),
  );
const reported = (life: Life, now = at) =>
  life.does((p, t) => raiseReport(p, { of: 'petition' }, context(t, { at: now })));
const received = (body: string, change: object = {}) =>
  new Life('2026-11-24 10:12', { title: '휴업급여 문의', body, ...change });

describe('words that may speak of a person of staff', () => {
  it.each([
    ['직원이 불친절했습니다', true],
    ['직원이 불 친절했습니다', true],
    ['전화 받은 분 말투가 차가웠어요', true],
    ['THE CLERK WAS RUDE TO ME', true],
    ['They were disrespectful.', true],
    ['I had a crude oil accident', false],
    ['the intruder and a prudent clerk', false],
    ['휴업급여를 언제 받습니까?', false],
    ['직원이 친절했습니다', false],
    ['', false],
    ['The clerk was ｒｕｄｅ', true],
    ['The clerk was ru\u00ADde', true],
    ['직원이 불\u200B친\u200B절했습니다', true],
    ['직원이 불-친-절했습니다', true],
    ['직원이 불 친 절했습니다', true],
    ['직원이 불친절했습니다'.normalize('NFD'), true],
    ['일반 말씀을 드립니다', false],
    ['업무 례를 들어 주세요', false],
    ['주말 투표소에 갔습니다', false],
    ['서류가 거짓말투성이입니다', false],
    ['거짓말투성이인 말투였습니다', true],
  ])('%s: %s', (words, may) => {
    expect(maySpeakOfStaff(words, heardIn)).toBe(may);
  });

  it('are those of the charter, and none where it has none', () => {
    expect(maySpeakOfStaff('직원이 빈정거렸습니다', smallCharter.terms.conduct.heardIn)).toBe(true);
    expect(maySpeakOfStaff('직원이 불친절했습니다', smallCharter.terms.conduct.heardIn)).toBe(
      false,
    );
    expect(maySpeakOfStaff('직원이 불친절했습니다', [])).toBe(false);
  });
});

describe('whatever way it is said, somebody who does not have it reads it', () => {
  it.each(['web', 'email', 'phone', 'visit'] as const)('with the petition: %s', (channel) => {
    const life = received(RUDE, { channel });
    expect(asked(life)).toEqual([['care-head', 'head']]);
    // Whoever has it is told that it is theirs, and nothing else.
    const theirs = life.notices.filter(({ to }) => to === life.petition.assignee);
    expect(theirs.map(({ kind }) => kind)).toEqual(['assignment']);
    expect(life.petition.reports).toBeUndefined();
  });

  it('not where nothing of it sounds so', () => {
    expect(asked(received('휴업급여 문의입니다.'))).toEqual([]);
  });

  it('in a message, once though it is sent twice', () => {
    const life = received('문의입니다.');
    writes(life, '서류를 보냅니다.');
    expect(asked(life)).toEqual([]);
    writes(life, RUDE);
    expect(asked(life)).toEqual([['care-head', 'head']]);
    const told = life.notices.length;
    writes(life, RUDE);
    expect(life.notices).toHaveLength(told);
  });

  it('with what is said of an answer', () => {
    const life = received('문의입니다.');
    life.does((p, t) =>
      answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by: 'care-1', at })),
    );
    life.does((petition) =>
      speechCommands.rating.decide(
        petition,
        { solved: 'partly', comment: RUDE } as never,
        when(life),
      ),
    );
    expect(asked(life)).toEqual([['care-head', 'head']]);
  });

  it('not by whoever has it or had it: the next level reads', () => {
    const life = received('문의입니다.');
    const gives = (to: string) =>
      life.does((p, t) => assign(p, { to }, context(t, { by: 'care-head', at })));
    gives('care-head');
    gives('care-2');
    writes(life, RUDE);
    expect(asked(life)).toEqual([['director', 'director']]);
  });

  it('nobody is asked where whoever has it is reported already', () => {
    const life = received('문의입니다.');
    reported(life);
    // It was theirs again before anybody read what came then.
    life.petition = { ...life.petition, assignee: 'care-1' };
    writes(life, RUDE, at + 60_000);
    expect(asked(life)).toEqual([]);
  });

  it('a report about another says nothing of whoever has it since: it is asked again, of nobody who is concerned', () => {
    const life = received('문의입니다.');
    reported(life);
    expect(life.petition.assignee).toBe('care-2');
    writes(life, `새 담당자도 ${RUDE}`, at + 60_000);
    expect(asked(life)).toEqual([['care-head', 'head']]);
  });

  it('a mail on its way says nothing any more after a report, and all of what is written after that', () => {
    const life = received('문의입니다.');
    writes(life, RUDE);
    const notice = (createdAt: number) =>
      ({ kind: 'maybe-report', to: 'care-head', createdAt }) as Notice;
    expect(isObsolete(notice(at), life.petition, terms.charter)).toBe(false);
    reported(life, at + 60_000);
    expect(isObsolete(notice(at), life.petition, terms.charter)).toBe(true);
    expect(isObsolete(notice(at + 120_000), life.petition, terms.charter)).toBe(false);
  });
});

describe('each way in which a petitioner says something', () => {
  const decides = (
    life: Life,
    command: { decide(petition: Petition, body: never, context: never): Decision | Refusal },
    body: object,
    by?: string,
  ) =>
    life.does((petition) =>
      command.decide(petition, body as never, { ...when(life), ...(by && { by }) } as never),
    );
  const called = () =>
    received('문의입니다.', {
      channel: 'phone',
      contact: { email: true, phone: true },
      saidBack: { call: 'C-0123456789abcdef', sentence: 'read-back-1', by: 'duty', mailed: false },
    });
  const declined = () => {
    const life = called();
    const by = 'care-1';
    life.does((p, t) => setLegalKind(p, { legalKind: 'statutory' }, context(t, { by, at })));
    life.does((p, t) =>
      decline(p, { reason: 'not-granted', answer: 'a', hash: 'h' }, context(t, { by, at })),
    );
    return life;
  };
  const answered = () => {
    const life = called();
    life.does((p, t) =>
      answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by: 'care-1', at })),
    );
    return life;
  };
  const wished = '2026-11-25T15:00+09:00';
  const day = '2026-11-20';
  const ways: Readonly<
    Record<string, readonly [Life, Parameters<typeof decides>[1], object, string?]>
  > = {
    callback: [called(), callbackWishes.callback, { wished, text: RUDE }],
    'callback, noted': [
      called(),
      callbackCommands.callback,
      { wished, how: 'phone', text: RUDE },
      'care-1',
    ],
    'read-back': [
      called(),
      readBackCommands['read-back'],
      { readBack: 'read-back-1', answer: 'wrong', text: RUDE },
    ],
    'not-an-answer': [answered(), dissentCommands['not-an-answer'], { text: RUDE }],
    'not-an-answer, noted': [answered(), outsideCommands.dispute, { text: RUDE }, 'care-1'],
    appeal: [declined(), dissentCommands.appeal, { text: RUDE }],
    visit: [called(), visitorCommands.visit, { day, text: RUDE }],
    'visit, noted': [called(), visitCommands.visit, { day, how: 'counter', told: RUDE }, 'care-1'],
  };

  it.each(Object.entries(ways))('%s', (_, [life, command, body, by]) => {
    const from = life.told.length;
    expect(decides(life, command, body, by)).toBeUndefined();
    expect(life.told).toHaveLength(from + 1);
    expect(asked(life)).toEqual([['care-head', 'head']]);
  });

  it('a call about a petition that there is', () => {
    const life = called();
    const note = { call: 'C-1', by: 'duty', note: RUDE };
    life.does((p) => callNotedIn(p, note, context(life.terms, { at, by: 'duty' })));
    expect(asked(life)).toEqual([['care-head', 'head']]);
  });

  it('what its own commit reports is told as that, once', () => {
    const life = called();
    const petition = raiseReport(
      life.petition,
      { of: 'petition' },
      context(life.terms, { at }),
    ) as Decision;
    const asks = { kind: 'maybe-report', to: 'care-head' } as const;
    const both = { ...petition, notices: [...petition.notices, asks] };
    const { notices } = readIn(both, life.petition, RUDE, context(life.terms, { at }));
    expect(notices).toEqual(petition.notices);
  });
});

it('the mail repeats nothing that was written, and says that it can be wrong', () => {
  const facts = {
    ...{ corporation: terms.office.corporation, recipient: '김부장', language: 'ko' as const },
    entries: [
      {
        ...{ number: '2026-000001-4', topic: { ko: '질문', en: 'Question' } },
        ...{ department: { ko: '요양부', en: 'Care' }, assignee: 'care-1' },
        ...{ receivedAt: at, dueAt: at, endOfDay: false, actBy: at, recipientIs: 'head' as const },
        link: 'https://x.example/',
      },
    ],
  };
  const { subject, text } = maybeReport.mail(facts);
  expect(subject).toContain('2026-000001-4');
  expect(text).toContain('틀릴 수 있고');
  expect(text).not.toContain('불친절');
});

it('a charter may have no such words', () => {
  const { terms: numbers } = terms.charter;
  const without = { ...numbers, conduct: { ...numbers.conduct, heardIn: [] } };
  expect(wrongInCharter({ ...terms.charter, terms: without })).toEqual([]);
});
