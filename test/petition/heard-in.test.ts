import { describe, expect, it } from 'vitest';
import { wrongInCharter } from '../../shared/charter/check-charter.ts';
import { maybeReport } from '../../shared/notices/kinds/maybe-report.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import type { CitizenContext } from '../../shared/petition/commands/command.ts';
import { speechCommands } from '../../shared/petition/commands/speak.ts';
import { answer, assign } from '../../shared/petition/decide/acts.ts';
import { maySpeakOfStaff } from '../../shared/petition/decide/heard-in.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import type { Notice } from '../../shared/petition/notice.ts';
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
const keyed = { files: () => [], hashes: (_: string, text: string) => [text] };
const when = (life: Life, now = at) =>
  // Cast: it asks for no more of its keys.
  ({ ...context(life.terms, { at: now }), keyed, lost: [] }) as unknown as CitizenContext;
const writes = (life: Life, text: string, now = at) =>
  life.does((petition) =>
    speechCommands.message.decide(petition, { text, attachments: [] } as never, when(life, now)),
  );
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

  it('nobody is asked where somebody is reported already, and a mail on its way says nothing any more', () => {
    const life = received('문의입니다.');
    writes(life, RUDE);
    const notice = { kind: 'maybe-report', to: 'care-head' } as Notice;
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(false);
    life.does((p, t) => raiseReport(p, { of: 'petition' }, context(t, { at })));
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(true);
    writes(life, `${RUDE} 다시 씁니다.`, at + 60_000);
    expect(asked(life)).toEqual([]);
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
