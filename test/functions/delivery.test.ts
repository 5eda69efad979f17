import { expect, it } from 'vitest';
import { deliveryHandler } from '../../functions/notify/delivery.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { askingsInMemory } from '../support/askings.ts';

const NUMBER = '2026-000001-4';
const at = kst('2026-11-24 15:00');
const refuse = async (): Promise<never> => {
  throw new Error('the news of a mail does not need this');
};

/** One notice, and every call about it in order. */
function desk(change: Partial<Notice>) {
  const about = { subject: NUMBER, id: '2.0', to: 'petitioner', createdAt: at } as const;
  let notice: Notice = { ...about, kind: 'answer', state: 'sent', messageId: 'ses-1', ...change };
  const calls: string[] = [];
  const notices: NoticeStore = {
    of: refuse,
    add: refuse,
    claim: refuse,
    confirm: refuse,
    putBack: refuse,
    drop: refuse,
    waitingFor: refuse,
    async read() {
      calls.push('read');
      return notice;
    },
    async mark(_, state, instant, messageId = '') {
      calls.push(`mark ${state}`);
      notice = { ...notice, state, at: instant, messageId };
      return true;
    },
  };
  const life = new Life('2026-11-24 10:12');
  const petitions: Petitions = {
    receive: refuse,
    read: refuse,
    history: refuse,
    content: refuse,
    contents: refuse,
    whole: refuse,
    async act(_, decide) {
      calls.push('tell the petition');
      const decision = decide(life.petition);
      life.does(() => decision);
      return { petition: life.petition, events: 'events' in decision ? decision.events : [] };
    },
  };
  const clock = { now: () => at };
  const handler = deliveryHandler({
    notices,
    petitions,
    askings: askingsInMemory(),
    terms: async () => terms,
    clock,
    log: () => {},
  });
  return {
    calls,
    news: (...types: string[]) =>
      handler({
        Records: types.map((type, n) => ({
          messageId: `m${n}`,
          body: JSON.stringify({
            v: 1,
            type,
            messageId: 'ses-1',
            notice: `${NUMBER}_2_0`,
            at: new Date(at).toISOString(),
          }),
        })),
      } as never),
  };
}

it('writes nothing when SES says that it sent what is known as sent', async () => {
  const { calls, news } = desk({ state: 'sent' });
  await news('Send');
  expect(calls).toEqual(['read']);
});

it('writes nothing for a delivery that is known', async () => {
  const { calls, news } = desk({ state: 'delivered' });
  await news('Delivery', 'Send');
  expect(calls).toEqual(['read', 'read']);
});

it('confirms for a sender who was killed, and does the news of one notice in its order', async () => {
  const { calls, news } = desk({ state: 'claimed' });
  await news('Delivery', 'Send');
  expect(calls).toEqual(['read', 'mark sent', 'read', 'mark delivered']);
});

it('tells the petition of its prior notice even when the mark is known', async () => {
  const { calls, news } = desk({ kind: 'date-change', state: 'delivered' });
  await news('Delivery');
  expect(calls).toEqual(['read', 'tell the petition']);
});
