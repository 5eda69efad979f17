import { ask, LocalMails, post, Received, read } from '../../infra/tools/public.ts';
import { actThrough, answerThrough, openThrough } from '../../infra/tools/through-the-door.ts';
import { petitionBody } from './petitions.ts';
import { ANSWER, petitionText, SORRY } from './prose.ts';

const MINUTE = 60_000;
const TOLD = '신분증만 있으면 된다고 들었는데 통장 사본이 없다고 돌려보냈습니다.';
const iso = (at: number): string => new Date(at).toISOString();

interface Step {
  /** ISO instant to which the standing clock is moved first. */
  readonly at: string;
  readonly act: (base: string) => Promise<void>;
}
/** What happens to a service that starts at `from`, and to how many petitions. All on and after Tuesday 2026-11-24 in Korea. */
export interface Story {
  readonly name: string;
  readonly from: string;
  readonly petitions: number;
  readonly steps: () => readonly Step[];
}
const nothing = async () => {};

/** Hands in the day's `index`-th petition. */
async function handIn(base: string, index: number): Promise<Received> {
  const body = { ...petitionBody(), ...petitionText(index) };
  return read(Received, await post(base, '/petitions', body), 'handing in');
}

/** The link to this petition that its assignee was mailed; that of another notice where it is named. */
async function linkTo(base: string, number: string, notice?: string): Promise<URL> {
  const mails = read(LocalMails, await ask(base, '/_local/mail'), 'reading the mails');
  const asked = mails.filter(
    ({ headers }) => notice === undefined || headers['x-ihaeng-notice'] === notice,
  );
  const words = asked.flatMap(({ text }) => text.split(/\s+/));
  const found = words.find((word) => word.includes('/desk/') && word.includes(`${number}?t=`));
  if (found === undefined) throw new Error(`nobody was assigned ${number}`);
  return new URL(found);
}

/** Opening the link accepts, behind the door that each person passes once in twelve hours. */
async function accept(base: string, number: string): Promise<void> {
  const link = await linkTo(base, number);
  await ask(base, link.pathname + link.search); // a browser exchanges the token for a cookie first
  await openThrough(base, link.href);
}

/** One petition, from the hand-in to the answer. */
const petition = (index: number) => {
  let number = '';
  let accessCode = '';
  return {
    handIn: async (base: string) => {
      const received = await handIn(base, index);
      number = received.number;
      accessCode = received.accessCode ?? '';
    },
    /** The petitioner says that they had to come twice. */
    claim: async (base: string) => {
      const headers = { authorization: `Bearer ${accessCode}` };
      const said = { day: '2026-11-20', text: TOLD };
      const { status, text } = await post(base, `/petitions/${number}/visit`, said, headers);
      if (status >= 300) throw new Error(`claiming: ${status} ${text}`);
    },
    /** An act of staff by the link of this notice, of the assignment where none is named. */
    does:
      (act: Readonly<Record<string, unknown>> & { readonly act: string }, notice?: string) =>
      async (base: string) =>
        actThrough(base, (await linkTo(base, number, notice)).href, act),
    accept: (base: string) => accept(base, number),
    answer: (text: string) => async (base: string) =>
      answerThrough(base, (await linkTo(base, number)).href, text),
  };
};

/** One petition on a cold and empty service, accepted by opening the link within the hour, answered before any warning. */
export const alone: Story = {
  name: 'alone',
  from: '2026-11-24T10:12:00+09:00',
  petitions: 1,
  steps: () => {
    const only = petition(0);
    return [
      { at: alone.from, act: only.handIn },
      { at: '2026-11-24T10:40:00+09:00', act: only.accept },
      { at: '2026-11-24T10:40:00+09:00', act: only.answer(ANSWER) },
      { at: '2026-11-24T13:00:00+09:00', act: nothing },
    ];
  },
};

const CARD = { visit: 'visit-1', kind: 'transit-card', way: 'post', serial: 'T-1001' };
const POSTED = { visit: 'visit-1', evidence: 'post', proof: '1234567890123' };
const FAULT = {
  outcome: 'fault',
  cause: 'missing-documents',
  sentence: '통장 사본이 필요하다고 말씀드리지 않았습니다.',
};
const at = (time: string): string => `2026-11-24T${time}:00+09:00`;

/** The petition `alone`, and a second visit from the claim to the compensation that is handed over (P21). */
export const redress: Story = {
  name: 'with a redress',
  from: alone.from,
  petitions: 1,
  steps: () => {
    const only = petition(0);
    return [
      { at: redress.from, act: only.handIn },
      { at: at('10:40'), act: only.accept },
      { at: at('10:40'), act: only.answer(ANSWER) },
      { at: at('11:00'), act: only.claim },
      { at: at('11:30'), act: only.does({ act: 'rule-visit', ...FAULT }, 'visit') },
      { at: at('13:30'), act: only.does({ act: 'apologise', words: SORRY }, 'visit') },
      { at: at('14:00'), act: only.does({ act: 'issue-compensation', ...CARD }) },
      { at: at('14:30'), act: only.does({ act: 'give-compensation', ...POSTED }) },
      { at: at('15:00'), act: nothing },
    ];
  },
};

/** The same hours and steps with the petition alone. */
export const withoutRedress: Story = {
  ...redress,
  name: 'without a redress',
  steps: () => {
    const only = petition(0);
    return [
      { at: redress.from, act: only.handIn },
      { at: at('10:40'), act: only.accept },
      { at: at('10:40'), act: only.answer(ANSWER) },
      ...['11:00', '11:30', '13:30', '14:00', '14:30', '15:00'].map((time) => ({
        at: at(time),
        act: nothing,
      })),
    ];
  },
};

/** Nobody opens anything; answered on the third working day after the break. */
export const late: Story = {
  name: 'late',
  from: alone.from,
  petitions: 1,
  steps: () => {
    const only = petition(0);
    return [
      { at: late.from, act: only.handIn },
      { at: '2026-11-30T11:00:00+09:00', act: only.answer(`${SORRY} ${ANSWER}`) },
      { at: '2026-11-30T12:00:00+09:00', act: nothing },
    ];
  },
};

/** 20,000 petitions a year in 250 working days of nine hours are one every seven minutes. */
const PACE = 7 * MINUTE;
const TO_ACCEPT = 25 * MINUTE;
const TO_ANSWER = TO_ACCEPT + 20 * MINUTE;

/** A working day of a corporation with 20,000 petitions a year, all on one service; its sandboxes stay warm (taken). */
export const day: Story = {
  name: 'of a day',
  from: '2026-11-24T10:00:00+09:00',
  petitions: 12,
  steps: () => {
    const acts = Array.from({ length: day.petitions }, (_, index) => {
      const at = Date.parse(day.from) + index * PACE;
      const one = petition(index);
      return [
        { at, act: one.handIn },
        { at: at + TO_ACCEPT, act: one.accept },
        { at: at + TO_ANSWER, act: one.answer(ANSWER) },
      ];
    }).flat();
    const inOrder = acts.toSorted((one, other) => one.at - other.at);
    return [
      ...inOrder.map(({ at, act }) => ({ at: iso(at), act })),
      { at: '2026-11-24T13:00:00+09:00', act: nothing },
    ];
  },
};

/** The same hours in the same steps without a petition: what the clock's own wakes need. */
export const nobody = ({ name, from, steps }: Story): Story => ({
  name: `nobody ${name}`,
  from,
  petitions: 0,
  steps: () => steps().map(({ at }) => ({ at, act: nothing })),
});
