import { simpleParser } from 'mailparser';
import { deliveryHandler } from '../../functions/notify/delivery.ts';
import { sendHandler } from '../../functions/notify/send.ts';
import { dueIndex } from '../../shared/aws/due.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { gatherTable, slotTable } from '../../shared/aws/rate-slots.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import type { RawMail } from '../../shared/ports/mail.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { askingsInMemory } from './askings.ts';
import type { startDynamo } from './dynamo.ts';
import { noCalls, noImprovements, noPublications } from './no-other-subjects.ts';

type Fate = 'kill before' | 'kill after';
const NOTICE = '2.0';
let made = 0;

const batch = (...bodies: unknown[]) =>
  ({
    Records: bodies.map((body, i) => ({ messageId: `m${i}`, body: JSON.stringify(body) })),
  }) as never;

/** Sending and its news on a real table; petitions in memory, each with one notice to staff. */
export function mailRoom(
  { client, table }: Awaited<ReturnType<typeof startDynamo>>,
  startAt: number,
) {
  let now = startAt;
  let fate: Fate | undefined;
  const clock = { now: () => now };
  const lives = new Map<string, Life>();
  const mails: RawMail[] = [];
  const later: number[] = [];
  const notices = noticeTable(client, table, clock);
  const never = async () => {
    throw new Error('the mail room only reads petitions');
  };
  const petitions: Petitions = {
    receive: never,
    history: never,
    content: never,
    contents: never,
    whole: never,
    act: never,
    read: async (number) => lives.get(number)?.petition,
  };
  const deps = {
    notices,
    petitions,
    improvements: noImprovements,
    calls: noCalls,
    publications: noPublications,
    askings: askingsInMemory(),
    terms: async () => terms,
    clock,
    log: () => {},
  };
  const send = sendHandler({
    textLinks: false,
    ...deps,
    persons: { of: never },
    accusing: { of: never, set: never },
    standing: { of: never, inPetition: never },
    slots: slotTable(client, table),
    moments: dueIndex(client, table),
    gathers: gatherTable(client, table),
    keys: async () => keyring('{"current":"a root that is long enough for tests"}'),
    post: {
      async send(mail) {
        const todays = fate;
        fate = undefined;
        if (todays === 'kill before') throw new Error('killed');
        mails.push(mail);
        if (todays === 'kill after') throw new Error('killed');
        return `id-${mails.length}`;
      },
    },
    papers: { later: async () => {} },
    sends: { send: async (_, delay = 0) => void later.push(delay) },
    from: { sender: 'charter@example.org', inboundDomain: 'in.example.org' },
    linkBase: 'http://localhost:4000',
    metrics: () => {},
  });
  const delivery = deliveryHandler(deps);
  const refOf = (subject: string) => ({ subject, id: NOTICE });
  const read = async (subject: string) => {
    const notice = await notices.read(refOf(subject));
    if (!notice) throw new Error(`no notice about ${subject}`);
    return notice;
  };
  const lifeOf = (number: string) => {
    const life = lives.get(number);
    if (!life) throw new Error(`no petition ${number}`);
    return life;
  };
  return {
    /** Received on Tuesday morning, one notice each; a warning unless told otherwise. */
    async waiting(to: string, count: number, change: Partial<NoticeIntent> = {}) {
      const numbers: string[] = [];
      for (let n = 0; n < count; n += 1) {
        made += 1;
        const number = petitionNumber(2026, made);
        lives.set(number, new Life('2026-11-24 10:12', { number }));
        const about = { recipientIs: 'assignee', pledge: 'answer-24h' } as const;
        await notices.add(number, NOTICE, { kind: 'warning', to, ...about, ...change });
        numbers.push(number);
      }
      return numbers as [string, string, string];
    },
    lifeOf,
    answer(number: string) {
      const refused = lifeOf(number).does((petition, given) =>
        answer(petition, { answer: 'a-1', hash: 'h' }, context(given, { by: 'care-1', at: now })),
      );
      if (refused) throw new Error(refused);
    },
    /** What becomes of the sender at the next mail. */
    post(next: Fate) {
      fate = next;
    },
    later(seconds: number) {
      now += seconds * 1000;
    },
    to(when: string) {
      now = kst(when);
    },
    send: (subject: string) => send(batch({ v: 1, subject, notice: NOTICE })),
    news: (...of: readonly (readonly [type: string, subject: string])[]) =>
      delivery(
        batch(
          ...of.map(([type, subject]) => ({
            v: 1,
            type,
            messageId: `id-${mails.length}`,
            notice: `${subject}_${NOTICE.replace('.', '_')}`,
            at: new Date(now).toISOString(),
          })),
        ),
      ),
    claim: async (number: string, leader: string, leaseUntil: number) =>
      notices.claim(await read(number), leaseUntil, `${leader}.${NOTICE}`),
    read,
    stateOf: async (number: string) => (await read(number)).state,
    /** The petitions that each mail names, in the order in which they were made. */
    told: () =>
      Promise.all(
        mails.map(async ({ raw }) => {
          const { text = '' } = await simpleParser(Buffer.from(raw));
          return [...lives.keys()].filter((number) => text.includes(number));
        }),
      ),
    texts: () =>
      Promise.all(mails.map(async ({ raw }) => (await simpleParser(Buffer.from(raw))).text ?? '')),
    /** The delays in ms after which messages come back. */
    waits: later,
  };
}
