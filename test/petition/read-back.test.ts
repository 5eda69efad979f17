import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellCalls } from '../../functions/casework/tell-calls.ts';
import { outcomesOf } from '../../shared/calls/outcomes.ts';
import { becomePetition, endForAbuse, writeGist } from '../../shared/calls/wrap-up.ts';
import { judgeReadBack, showReadBack } from '../../shared/petition/decide/read-back.ts';
import type { ReadBackAnswer } from '../../shared/petition/read-back/events.ts';
import { CallLife, plainCall } from '../calls/world.ts';
import { callTerms } from '../support/charters.ts';
import { context } from './context.ts';
import { kst, Life, office } from './world.ts';

const CALL = 'C-0123456789abcdef';
const SHOWN = { call: CALL, sentence: 'read-back-1', by: 'care-1' };
const received = (mailed = false, change = {}) =>
  new Life('2026-11-24 10:12', { channel: 'phone', saidBack: { ...SHOWN, mailed }, ...change });

const says = (
  life: Life,
  answer: ReadBackAnswer,
  when: string,
  words?: { readonly id: string; readonly hashes: readonly string[] },
) =>
  life.does((p, t) =>
    judgeReadBack(
      p,
      { readBack: 'read-back-1', answer, ...(words && { words }) },
      context(t, { at: kst(when) }),
    ),
  );

/** A call whose sentence was said back and to which the caller said yes. */
function saidBack(sentence = '10월분 지급일을 물으셨습니다.'): CallLife {
  const life = new CallLife().tells(plainCall(1_000));
  const refused = life.does((call, given) =>
    writeGist(
      call,
      { gist: '급여일 문의', sentence, said: 'yes', agreed: '' },
      { seen: call.version },
      given,
    ),
  );
  if (refused) throw new Error(refused);
  return life;
}
const readBackOf = ({ call }: CallLife) => call && outcomesOf(call, office, callTerms).readBack;

/** What the queue brings to the call of a petition; `before` is what is read of it first. */
const tell = (
  { petition }: Life,
  life: CallLife,
  before: (typeof petition)[] = [],
): Promise<void> =>
  tellCalls(petition.number, {
    petitions: { read: async () => before.shift() ?? petition },
    calls: {
      async act(_, decide) {
        life.does((call) => decide(call));
        return { call: life.state };
      },
    },
    log: () => undefined,
  });

describe('a sentence that was said back on the telephone', () => {
  it('stands with the petition from its receipt on, and in its receipt where that was wished', () => {
    expect(received().petition.readBacks).toEqual([
      { id: 'read-back-1', call: CALL, at: kst('2026-11-24 10:12') },
    ]);
    const contentOf = (life: Life) => life.notices.find(({ kind }) => kind === 'receipt')?.content;
    expect(contentOf(received())).toBeUndefined();
    expect(contentOf(received(true))).toBe('read-back-1');
    expect(new Life('2026-11-24 10:12').petition.readBacks).toBeUndefined();
  });

  it('of a call about a petition that there is stands there once', () => {
    const life = new Life('2026-11-24 10:12');
    for (const sentence of ['read-back-2', 'read-back-3'])
      life.does((p, t) =>
        showReadBack(p, { ...SHOWN, sentence }, context(t, { at: kst('2026-11-24 11:00') })),
      );
    expect(life.petition.readBacks).toEqual([
      { id: 'read-back-2', call: CALL, at: kst('2026-11-24 11:00') },
    ]);
  });

  it('"that is not what I said" is told to whoever has it; pressed again it is nothing new', () => {
    const life = received();
    const before = life.notices.length;
    says(life, 'wrong', '2026-11-24 11:00');
    expect(life.notices.slice(before)).toEqual([
      { kind: 'read-back', to: life.petition.assignee, recipientIs: 'assignee' },
    ]);
    const { version } = life.petition;
    says(life, 'wrong', '2026-11-24 11:01');
    expect(life.petition.version).toBe(version);
  });

  it('takes their own words afterwards, the same words once', () => {
    const life = received();
    says(life, 'wrong', '2026-11-24 11:00');
    const words = { id: 'read-back-words-3', hashes: ['h-new', 'h-old'] };
    says(life, 'wrong', '2026-11-24 11:05', words);
    expect(life.petition.readBacks?.[0]).toMatchObject({ answer: 'wrong', words: words.id });
    const { version } = life.petition;
    says(life, 'wrong', '2026-11-24 11:06', { id: 'read-back-words-4', hashes: ['h-new'] });
    expect(life.petition.version).toBe(version);
  });

  it('"that is right" tells nobody; whichever was said last stands, after the petition is over too', () => {
    const life = received();
    const before = life.notices.length;
    says(life, 'right', '2026-11-24 11:00');
    expect(life.notices).toHaveLength(before);
    says(life, 'wrong', '2026-12-24 11:00');
    says(life, 'right', '2027-01-24 11:00');
    expect(life.petition.readBacks?.[0]?.answer).toBe('right');
  });

  it('is judged in no petition that has none', () => {
    expect(says(new Life('2026-11-24 10:12'), 'wrong', '2026-11-24 11:00')).toBe('no-read-back');
  });
});

describe('what became of P6.1', () => {
  it('silence is no witness: shown and not judged it stays own word', () => {
    const life = saidBack();
    life.does((call, given) =>
      becomePetition(call, { petition: '2026-000001-4', shown: true }, given),
    );
    expect(life.call?.readBack).toMatchObject({ shown: true });
    expect(readBackOf(life)).toEqual([{ result: 'kept', witness: 'own-word' }]);
  });

  it.each([
    ['right', { result: 'kept', witness: 'citizen' }],
    ['wrong', { result: 'broken', witness: 'citizen' }],
  ] as const)('%s is the citizen’s', async (answer, outcome) => {
    const [life, petition] = [saidBack(), received()];
    says(petition, answer, '2026-11-25 09:00');
    await tell(petition, life);
    expect(readBackOf(life)).toEqual([outcome]);
  });

  it('a call that ended because of abuse stays out', async () => {
    const [life, petition] = [saidBack(), received()];
    life.does((call, given) => endForAbuse(call, given));
    says(petition, 'right', '2026-11-25 09:00');
    await tell(petition, life);
    expect(readBackOf(life)).toEqual([{ result: 'excluded', because: 'abuse' }]);
  });

  it('what the citizen has judged is not written anew', async () => {
    const [life, petition] = [saidBack(), received()];
    says(petition, 'wrong', '2026-11-25 09:00');
    await tell(petition, life);
    const again = life.does((call, given) =>
      writeGist(
        call,
        { gist: '급여일 문의', sentence: '다른 문장', said: 'yes', agreed: '' },
        { seen: call.version },
        given,
      ),
    );
    expect(again).toBe('call-over');
  });

  it('what they said before is not told over what they said then, by whoever read it before', async () => {
    const [life, petition] = [saidBack(), received()];
    says(petition, 'wrong', '2026-11-25 09:00');
    const readBefore = petition.petition;
    says(petition, 'right', '2026-11-25 09:01');
    await tell(petition, life);
    await tell(petition, life, [readBefore]);
    expect(readBackOf(life)).toEqual([{ result: 'kept', witness: 'citizen' }]);
  });

  it.each([
    ['the gist itself', '급여일 문의', undefined, true],
    ['nothing', '', 'read-back-empty', undefined],
    ['another sentence', '다른 문장', undefined, undefined],
  ])(
    'written again as %s without a press it goes by what stands there',
    (_, sentence, refused, same) => {
      const life = saidBack();
      const given = { gist: '급여일 문의', sentence, said: undefined, agreed: '' };
      expect(life.does((call, c) => writeGist(call, given, { seen: call.version }, c))).toBe(
        refused,
      );
      expect([life.state.readBack?.said, life.state.readBack?.same]).toEqual(['yes', same]);
    },
  );

  it('late, twice and in whatever order it is told, the call comes to what was said last', async () => {
    const press = fc.record({
      answer: fc.constantFrom('right', 'wrong'),
      told: fc.integer({ min: 0, max: 3 }),
      wrapped: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { minLength: 1, maxLength: 8 }), async (presses) => {
        const [life, petition] = [saidBack(), received()];
        for (const { answer, told: often, wrapped } of presses) {
          says(petition, answer as ReadBackAnswer, '2026-11-25 09:00');
          for (let i = 0; i < often; i += 1) await tell(petition, life);
          if (wrapped)
            life.does((call, given) =>
              becomePetition(call, { petition: '2026-000001-4', shown: true }, given),
            );
        }
        await tell(petition, life);
        const last = petition.petition.readBacks?.[0]?.answer;
        expect(readBackOf(life)).toEqual([
          { result: last === 'right' ? 'kept' : 'broken', witness: 'citizen' },
        ]);
      }),
    );
  });
});
