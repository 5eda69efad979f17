import { deskHandler } from '../../functions/desk/desk.ts';
import { officePublished } from '../../functions/desk/published.ts';
import { drawn } from '../../shared/audit/draw.ts';
import { entriesOf } from '../../shared/breaks/entry.ts';
import { Busy } from '../../shared/lambda/busy.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import { barredFrom } from '../../shared/petition/conduct/fair.ts';
import { noFaults } from '../../shared/petition/decide/visit-audit.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { noticeId } from '../../shared/petition/notice-id.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import type { ContactKnown } from '../../shared/petition/paper/events.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { openLetters } from '../../shared/petition/reach.ts';
import { othersIn, workOf } from '../../shared/petition/worklist-entry.ts';
import {
  type Commits,
  type Earlier,
  type Petitions,
  SENT_BEFORE,
} from '../../shared/ports/petitions.ts';
import type { ScoreBooks } from '../../shared/ports/score.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { linkToken } from '../../shared/privacy/link.ts';
import type { ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, Life, terms } from '../petition/world.ts';
import type { PublicationLife } from '../publications/house.ts';
import { keptPublications } from '../publications/kept.ts';
import { askingsInMemory } from '../support/askings.ts';
import { memoryFirsts } from '../support/firsts.ts';
import { callsInMemory } from '../support/memory-calls.ts';
import { mannerInMemory } from '../support/memory-manner.ts';
import { receptionsInMemory } from '../support/memory-receptions.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { standingInMemory } from '../support/standing.ts';
import { type Asked, eventOf } from './desk-request.ts';
import { doorRoom, throughTheDoor } from './door-room.ts';

export const KNOWN = petitionNumber(2026, 1);
export const UNKNOWN = petitionNumber(2026, 777);
export const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));

/** A page as it reads: without what only keeps numbers on one line, and what lets a telephone number be pressed. */
export const readable = (html = ''): string =>
  html.replaceAll(/<\/?span[^>]*>/g, '').replaceAll(/<a [^>]*href="tel:[^>]*>([^<]*)<\/a>/g, '$1');
export const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
export const FORM = { ...HTML, 'content-type': 'application/x-www-form-urlencoded' };
export const JSON_BODY = { 'content-type': 'application/json' };

export const RECEIPT: Notice = {
  kind: 'receipt',
  to: 'petitioner',
  pledge: 'answer-24h',
  subject: KNOWN,
  id: '1.0',
  createdAt: kst('2026-11-24 10:12'),
  state: 'claimed',
};

const endedWork = ({ number, kind, department, assignee, answeredAt = 0 }: Petition) => ({
  ...{ number, kind, department, assignee },
  ...{ actBy: answeredAt, dueAt: answeredAt },
});

/** As a link is made: of who came later it says since when. */
const sinceOf = ({ people }: typeof terms.office, id: string) => {
  const since = people.find((one) => one.id === id)?.since;
  return since === undefined ? {} : { since };
};

/** One petition of Tue 24 November 2026 10:12, in memory, behind the desk's own handler. */
export function deskWorld({
  linkBase = 'https://petitions.example.org',
  language = 'ko' as const as 'ko' | 'en',
  given = terms,
  persons = [] as readonly Earlier[],
  contact = { email: true, phone: false } as ContactKnown,
  items = [] as readonly ItemLife[],
  publications = [] as readonly PublicationLife[],
  conductSince = undefined as string | undefined,
  score = scoreInMemory() as Pick<ScoreBooks, 'of'>,
  /** Other petitions that a list may name. */
  others = [] as readonly Petition[],
} = {}) {
  let now = kst('2026-11-24 10:30');
  const life = new Life(
    '2026-11-24 10:12',
    { number: KNOWN, codeKey: keys.current.id, language, contact },
    given,
  );
  const texts = new Map<string, Readonly<Record<string, unknown>>>([
    [
      'submission',
      {
        title: '휴업급여 <서류>',
        body: '어떤 서류가 필요한가요',
        petitioner: { name: '홍가상' },
        ...(persons.length > 0 && {
          person: { key: 'k', at: 0, sketch: persons[0]?.sketch ?? '' },
        }),
      },
    ],
  ]);
  const reads: string[] = [];
  const written: string[] = [];
  const findingsAsked: [string, number][] = [];
  const tries = new Map<string, number>();
  const hourly = (what: string, at: number) => `${what} ${Math.floor(at / 3_600_000)}`;
  const lines: LogLine[] = [];
  const counted: Readonly<Record<string, number>>[] = [];
  const known = memoryFirsts(() => now);
  const room = doorRoom(keys);
  const kept = keptItems(items);
  const published = keptPublications(publications, given);
  const petitions: Petitions & Commits = {
    receive: async () => {
      throw new Error('the desk receives nothing');
    },
    read: async (number) => {
      reads.push(number);
      return number === KNOWN ? life.petition : undefined;
    },
    history: async (_, after = 0) => life.commits.slice(after).flat(),
    commit: async (subject, version) => ({
      events: life.commits[version - 1] ?? [],
      notices: (life.told[version - 1] ?? []).map((intent, index) => ({
        ...intent,
        subject,
        id: noticeId(version, index),
        createdAt: now,
        state: 'pending',
      })),
    }),
    content: async (_, id) => texts.get(id),
    contents: async () => texts,
    whole: async () => ({ contents: texts, events: life.events }),
    act: async (number, decide) => {
      if (world.busy) throw new Busy('the table');
      if (number !== KNOWN) return undefined;
      const decision = decide(life.petition);
      if (isRefusal(decision)) return decision;
      if (!known.take(decision.claims)) return { refused: SENT_BEFORE };
      life.does(() => decision);
      for (const { id, body } of decision.contents ?? []) texts.set(id, body);
      wishes.keep(decision);
      return { petition: life.petition, events: decision.events };
    },
  };
  const wishes = standingInMemory();
  const phone = callsInMemory();
  const books = mannerInMemory();
  const askings = askingsInMemory();
  const receptions = receptionsInMemory();
  const handler = deskHandler({
    petitions,
    askings,
    score,
    terms: async () => given,
    keys: async () => keys,
    standing: wishes.standing,
    tries: {
      count: async (what, at) => tries.get(hourly(what, at)) ?? 0,
      add: async (what, at) => {
        written.push('try');
        tries.set(hourly(what, at), (tries.get(hourly(what, at)) ?? 0) + 1);
      },
    },
    ...room.deps,
    manner: books,
    conductSince,
    improvements: kept.improvements,
    publications: published.publications,
    calls: phone.calls,
    contacts: phone.contacts,
    published: officePublished(async () => given),
    receptions,
    breaks: {
      of: async (department, month) =>
        entriesOf(life.petition).flatMap((one) =>
          one.department === department && one.month === month ? one.entry : [],
        ),
    },
    findings: {
      of: async (department, since) => {
        findingsAsked.push([department, since]);
        return (life.petition.reports ?? []).some((one) => one.department === department)
          ? [KNOWN]
          : [];
      },
    },
    // Drawn in the month of the ruling: here one may look at it at once.
    audits: {
      draw: async () => {
        const all = noFaults(life.petition).map(({ id }) => ({
          number: life.petition.number,
          visit: id,
        }));
        return { seed: 'seed', of: all.length, drawn: drawn(all, 'seed') };
      },
      noFault: async () => [],
      urged: async () => {
        const { number, urged, overAt: at } = life.petition;
        return urged && at !== undefined ? [{ number, at }] : [];
      },
      keepDraw: async (_, draw) => draw,
    },
    slots: {
      take: async (...slot) => {
        written.push('slot');
        return await room.deps.slots.take(...slot);
      },
    },
    notices: {
      add: async (...notice) => {
        written.push('notice');
        return await room.deps.notices.add(...notice);
      },
    },
    firsts: known.firsts,
    persons: { of: async () => persons },
    outbox: {
      waiting: async () => ({
        letters: openLetters(life.petition).map(({ id: letter, way, said, openedAt }) => ({
          ...{ number: KNOWN, letter, openedAt, dueAt: openedAt + 4 * 3_600_000 },
          what: `${way}.${said.kind}`,
          ...(barredFrom(life.petition).size > 0 && { apart: true as const }),
        })),
        more: false,
      }),
      async apart() {
        const { letters } = await this.waiting();
        return letters.filter(({ apart }) => apart);
      },
    },
    unwrittenPaper: async () => [],
    worklists: {
      page: async (
        { person, department },
        { actBefore, dueBefore, holding = [''], ended } = {},
      ) => ({
        works: [ended && !workOf(life.petition) ? endedWork(life.petition) : workOf(life.petition)]
          .flatMap((work) => work ?? [])
          .filter(
            (work) =>
              work.assignee === person ||
              work.department === department ||
              othersIn(life.petition).has(person ?? ''),
          )
          .filter(({ actBy }) => actBefore === undefined || actBy < actBefore)
          .filter(({ dueAt }) => dueBefore === undefined || dueAt < dueBefore)
          .filter(({ number }) => holding.some((digits) => number.includes(digits))),
      }),
    },
    glances: async (numbers) => ({
      items: kept.items(numbers),
      calls: new Map(),
      publications: published.listed(numbers),
      petitions: new Map([
        ...others
          .filter(({ number }) => numbers.includes(number))
          .map(
            (one) =>
              [one.number, { petition: one, owed: owedIn(one), contents: new Map() }] as const,
          ),
        ...(numbers.includes(KNOWN)
          ? [
              [
                KNOWN,
                { petition: life.petition, owed: owedIn(life.petition), contents: texts },
              ] as const,
            ]
          : []),
      ]),
    }),
    clock: { now: () => now },
    linkBase,
    takesMail: async () => true,
    uploadsUrl: 'https://uploads.example.org',
    log: (line) => void lines.push(line),
    metrics: (values) => void counted.push(values),
  });
  const world = {
    askings,
    wishes,
    phone,
    books,
    receptions,
    photos: room.deps.photos,
    published,
    /** Every act meets a fault that outlived its tries. */
    busy: false,
    life,
    texts,
    reads,
    /** Of which departments findings were asked for, and since when. */
    findingsAsked,
    /** Each write to the tables of pace and notices. */
    written,
    lines,
    counted,
    code: accessCode(keys, keys.current.id, KNOWN, 1),
    mails: room.mails,
    files: room.files,
    token: (until = '2026-12-24 00:00', number = KNOWN, person = 'care-1') =>
      linkToken(keys, {
        person,
        number,
        opens: number ? 'petition' : 'worklist',
        expiresAt: kst(until),
        ...sinceOf(given.office, person),
      }),
    at: (when: string) => {
      now = kst(when);
    },
    /** As from a device of the link's own person, who has passed the door; a form carries its seal. */
    ask: (method: 'GET' | 'POST', path: string, asked: Asked = {}) =>
      handler(
        eventOf(method, path, now, asked.stranger ? asked : throughTheDoor(asked, keys, now)),
      ),
  };
  return world;
}
