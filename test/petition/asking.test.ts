import { describe, expect, it } from 'vitest';
import { heldBy, whyNotAnswered } from '../../shared/petition/asking/asked.ts';
import { isDelicate, mayAsk } from '../../shared/petition/asking.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { chooseAsking } from '../../shared/petition/decide/asking.ts';
import { agreeCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { standardCharter } from '../support/charters.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const AT = '2026-11-24 10:12';
const at = (when: string) => context(terms, { at: kst(when) });
const asked = (life: Life) =>
  life.notices
    .filter(({ kind }) => kind === 'asking')
    .map(({ because, about }) => `${because} ${about ?? '-'}`);
const choose = (life: Life, agrees: boolean, when = '2026-11-24 10:30') =>
  life.does((p) => chooseAsking(p, { agrees }, at(when)));
const answerIt = (life: Life, when = '2026-11-24 11:00', id = 'answer-2') =>
  life.does((p, t) =>
    answer(p, { answer: id, hash: id }, context(t, { by: 'care-1', at: kst(when) })),
  );

describe('whoever agreed may be asked', () => {
  it('nobody who did not say so', () => {
    const life = new Life(AT);
    answerIt(life);
    expect([life.petition.mayBeAsked, asked(life)]).toEqual([undefined, []]);
  });

  it('after the first answer, about whoever answered', () => {
    const life = new Life(AT, { mayBeAsked: true });
    answerIt(life);
    expect(asked(life)).toEqual(['answered-1 care-1']);
    life.does((p, t) => rate(p, { solved: 'no' }, context(t, { at: kst('2026-11-24 12:00') })));
    answerIt(life, '2026-11-24 13:00', 'answer-4');
    // What it did not solve is known; another question would only ask for it again.
    expect(asked(life)).toEqual(['answered-1 care-1']);
    expect(mayAsk(life.petition, 'answered-1')).toBe(false);
  });

  it('an answer on paper when it is given', () => {
    const contact = { email: false, phone: true, post: true as const };
    const life = new Life(AT, { channel: 'post', contact, mayBeAsked: true });
    answerIt(life);
    expect(asked(life)).toEqual([]);
  });

  it.each([
    ['visit', 'counter-0 care-2'],
    ['phone', 'phone-0 care-2'],
  ] as const)('a contact by %s, when it was written down', (channel, wanted) => {
    const life = new Life(AT, {
      ...{ channel, enteredAt: kst('2026-11-24 10:20'), enteredBy: 'care-2', mayBeAsked: true },
    });
    expect(asked(life)).toEqual([wanted]);
  });

  it('a consent that comes later finds what was within seven days, and no more', () => {
    const spoken = { channel: 'visit', enteredBy: 'care-2' } as const;
    const soon = new Life(AT, spoken);
    choose(soon, true, '2026-12-01 10:12');
    expect(asked(soon)).toEqual(['counter-0 care-2']);
    const late = new Life(AT, spoken);
    choose(late, true, '2026-12-01 10:13');
    expect(asked(late)).toEqual([]);
  });

  it('a promised call, about whoever called', () => {
    const life = new Life(AT, { contact: { email: true, phone: true }, mayBeAsked: true });
    const wishedAt = kst('2026-11-24 15:00');
    life.does((p) => agreeCallback(p, { wishedAt, how: 'page' }, at('2026-11-24 10:30')));
    const connected = { result: 'connected', witness: 'own-word' } as const;
    life.does((p, t) => logCallback(p, connected, context(t, { by: 'care-2', at: wishedAt })));
    expect(asked(life)).toEqual([`phone-${life.petition.callbacks?.[0]?.id} care-2`]);
  });

  it('said twice it is said once; taken back at any time, also when it is over', () => {
    const life = new Life(AT);
    choose(life, true);
    choose(life, true);
    expect(life.events.filter(({ type }) => type === 'AskingChosen')).toHaveLength(1);
    life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 10:40') })));
    expect(choose(life, false, '2026-11-24 11:00')).toBeUndefined();
    expect(life.petition.mayBeAsked).toBe(false);
    expect(choose(life, true, '2026-11-24 11:10')).toBe('petition-withdrawn');
  });

  it('nobody who cannot be told from others', () => {
    const life = new Life(AT, { contact: { email: false, phone: false }, mayBeAsked: true });
    expect(life.petition.mayBeAsked).toBeUndefined();
    expect(choose(life, true)).toBe('asking-no-contact');
  });
});

describe('a delicate matter', () => {
  const plain = { texts: ['서류 문의', '어떤 서류가 필요한가요'], topic: undefined };
  const { petition } = new Life(AT);

  it('is none by itself', () => {
    expect(isDelicate(petition, plain, terms)).toBe(false);
  });
  it.each(['직장 내 괴롭힘을 당했습니다', '내부고발', 'I was HARASSED at work'])(
    'by its words: %s',
    (text) => {
      expect(isDelicate(petition, { ...plain, texts: [text] }, terms)).toBe(true);
    },
  );
  it('by what was said of a person', () => {
    const life = new Life(AT);
    const report = { of: 'petition', words: 'rude-2' } as const;
    expect(life.does((p) => raiseReport(p, report, at('2026-11-24 11:00')))).toBeUndefined();
    expect(isDelicate(life.petition, plain, terms)).toBe(true);
  });
  it('by what the office names, and where audit heads the department', () => {
    const named = { ...office, neverAsked: { departments: ['care'] } };
    const topics = { ...office, neverAsked: { topics: ['산재'] } };
    const [care, ...others] = office.departments;
    const audits = { ...office, departments: [{ ...care, head: 'audit' } as never, ...others] };
    expect(isDelicate(petition, plain, { ...terms, office: named })).toBe(true);
    expect(isDelicate(petition, plain, { ...terms, office: audits })).toBe(true);
    expect(isDelicate(petition, { ...plain, topic: '산재' }, { ...terms, office: topics })).toBe(
      true,
    );
    expect(isDelicate(petition, { ...plain, topic: '기타' }, { ...terms, office: topics })).toBe(
      false,
    );
  });
});

describe('an answer', () => {
  const { asking } = standardCharter.terms;
  it.each([
    ['P5.1', 'yes', 'kept'],
    ['P5.1', 'no', 'broken'],
    ['P5.3', 'yes', 'broken'], // they had to say it twice
    ['P5.3', 'no', 'kept'],
    ['P7.1', 'unsure', undefined],
    ['P9.9', 'yes', undefined],
  ] as const)('to %s, %s: %s', (clause, said, held) => {
    expect(heldBy({ clause }, said, asking)).toBe(held);
  });

  it('is taken until it closes, while they agree and the matter is theirs', () => {
    const life = new Life(AT, { mayBeAsked: true });
    const closesAt = kst('2026-12-08 10:00');
    const one = {
      ...{ number: life.petition.number, ref: 'answered-1', clause: 'P5.1', day: '2026-11-24' },
      ...{
        team: 'care',
        askedAt: kst(AT),
        closesAt,
        keyId: 'k',
        way: 'email' as const,
        version: 1,
      },
    };
    const why = (now: number, petition = life.petition) => whyNotAnswered(one, petition, now);
    expect(why(closesAt)).toBeUndefined();
    expect(why(closesAt + 1)).toBe('asking-closed');
    expect(why(closesAt, { ...life.petition, mayBeAsked: false })).toBe('asking-unwished');
    expect(whyNotAnswered(one, undefined, closesAt)).toBe('asking-matter-over');
    life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 10:40') })));
    expect(why(closesAt)).toBe('asking-matter-over');
  });
});
