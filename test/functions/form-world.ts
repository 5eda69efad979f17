import { deskHandler } from '../../functions/desk/desk.ts';
import { formHandler } from '../../functions/intake/form.ts';
import { PRIVACY_NOTICE } from '../../functions/intake/privacy-notice.ts';
import { SEAL } from '../../shared/lambda/body.ts';
import { Busy } from '../../shared/lambda/busy.ts';
import type { HttpEvent, HttpReply } from '../../shared/lambda/http.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import type { Decision, Terms, UniqueKey } from '../../shared/petition/decision.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import type { Commits, Earlier, Petitions } from '../../shared/ports/petitions.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { sealOf, sessionToken } from '../../shared/privacy/session.ts';
import { SESSION } from '../../shared/web/cookies.ts';
import { kst, office, terms as plain } from '../petition/world.ts';
import { askingsInMemory } from '../support/askings.ts';
import { memoryFirsts } from '../support/firsts.ts';
import { receptionsInMemory } from '../support/memory-receptions.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { noPublications } from '../support/no-other-subjects.ts';
import { noWishes } from '../support/standing.ts';
import { eventOf } from './desk-request.ts';
import { FORM, HTML } from './desk-world.ts';
import { doorRoom } from './door-room.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const terms: Terms = {
  ...plain,
  office: {
    ...office,
    routing: [{ department: 'care', topics: ['care'], keywords: ['휴업급여', '<요양>'] }],
  },
};

/** What a citizen typed who fills in everything that is asked for. */
export const FILLED = {
  language: 'ko',
  title: '휴업급여 신청 서류 문의',
  body: '어떤 서류가 필요한가요',
  topic: '',
  kind: 'question',
  name: '홍가상',
  representedName: '',
  email: 'petitioner@example.com',
  phone: '',
  privacyNotice: PRIVACY_NOTICE,
};

interface AtDesk {
  readonly person?: string | null;
  readonly query?: Readonly<Record<string, string>>;
  readonly fields?: Record<string, string>;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
  readonly seal?: boolean;
}

/** The form and the desk over one record in memory, at an instant in Korea. */
export function formWorld(at = '2026-11-24 10:12', linkBase = 'https://petitions.example.org') {
  const now = kst(at);
  const received = new Map<string, Decision>();
  const taken = new Map<string, UniqueKey>();
  const lines: LogLine[] = [];
  const read: Petitions['read'] = async (number) => {
    const decision = received.get(number);
    return decision && evolve(undefined, decision.events);
  };
  const petitions: Petitions & Commits = {
    commit: async () => ({ events: [], notices: [] }),
    receive: async (decision, unique) => {
      if (world.busy) throw new Busy('the table');
      const before = unique.map(({ key }) => taken.get(key)).find((key) => key !== undefined);
      if (before) return { taken: before.key, holds: before.holds };
      for (const key of unique) taken.set(key.key, key);
      const petition = evolve(undefined, decision.events);
      received.set(petition.number, decision);
      return { committed: petition };
    },
    read,
    act: async () => {
      throw new Error('nobody acts here');
    },
    history: async (number) => received.get(number)?.events ?? [],
    content: async (number, id) =>
      received.get(number)?.contents?.find((content) => content.id === id)?.body,
    contents: async (number) =>
      new Map(received.get(number)?.contents?.map(({ id, body }) => [id, body])),
    whole: async () => {
      throw new Error('no staff page is shown here');
    },
  };
  const shared = {
    petitions,
    terms: async () => {
      if (world.without) throw new Error('no office was imported');
      return terms;
    },
    keys: async () => keys,
    linkBase,
    takesMail: async (address: string) => {
      world.lookedUp.push(address);
      return world.noMail === undefined || !address.endsWith(world.noMail);
    },
    uploadsUrl: 'https://uploads.example.org',
    log: (line: LogLine) => void lines.push(line),
  };
  let turn = 0;
  const files = new Map<string, Uint8Array>();
  const form = formHandler({
    ...shared,
    counter: async () => ++turn,
    files: {
      async put({ id }, body) {
        if (world.bucketDown) throw new Busy('the bucket');
        if (!files.has(id)) files.set(id, body);
      },
    },
  });
  const tries = { count: async () => 0, add: async () => {} };
  const door = doorRoom(keys).deps;
  const outbox = { waiting: async () => ({ letters: [], more: false }), apart: async () => [] };
  const desk = deskHandler({
    ...{ ...shared, ...door, outbox, tries },
    askings: askingsInMemory(),
    score: scoreInMemory(),
    persons: { of: async () => world.earlier },
    standing: noWishes,
    publications: noPublications,
    glances: async (numbers) => ({
      petitions: await glanced(numbers),
      items: new Map(),
      calls: new Map(),
      publications: new Map(),
    }),
    unwrittenPaper: async () => [],
    receptions: receptionsInMemory(),
    breaks: { of: async () => [] },
    findings: { of: async () => [] },
    audits: {
      draw: async () => undefined,
      noFault: async () => [],
      urged: async () => [],
      keepDraw: async (_, draw) => draw,
    },
    clock: { now: () => now },
    firsts: memoryFirsts(() => now).firsts,
    metrics: () => {},
  });
  const glanced = async (numbers: readonly string[]) => {
    const read = await Promise.all(numbers.map((number) => petitions.read(number)));
    return new Map(
      read.flatMap((petition) =>
        petition ? [[petition.number, { petition, owed: [], contents: new Map() }] as const] : [],
      ),
    );
  };
  const world = {
    busy: false,
    /** What the same person handed in. */
    earlier: [] as readonly Earlier[],
    /** The domain that takes no mail. */
    noMail: undefined as string | undefined,
    lookedUp: [] as string[],
    /** No file can be stored. */
    bucketDown: false,
    files,
    /** The office cannot be read. */
    without: false,
    received,
    lines,
    show: (query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      form(eventOf('GET', '/write', now, { headers: { ...HTML, ...headers }, query })),
    /** Sends the form as a browser with cookies does, unless told otherwise. */
    send: (change: Record<string, string> = {}, cookies: string[] = ['form=1']) =>
      form(
        eventOf('POST', '/write', now, {
          headers: FORM,
          cookies,
          body: new URLSearchParams({ ...FILLED, ...change }).toString(),
        }),
      ),
    /** Goes where a reply leads, with the cookies that it set. */
    follow: ({ headers, cookies = [] }: HttpReply) =>
      desk(
        eventOf('GET', String(headers?.location), now, {
          headers: HTML,
          cookies: cookies.map((cookie) => cookie.split(';')[0] ?? ''),
        }),
      ),
    /** As a member of staff whose device has passed the door; `person` null on one that has not. */
    atDesk(
      method: 'GET' | 'POST',
      path: string,
      {
        person = 'care-1' as string | null,
        fields,
        json,
        query,
        headers = {},
        seal = true,
      }: AtDesk = {},
    ) {
      const session =
        person === null
          ? undefined
          : sessionToken(keys, { person, passedAt: now }, 'a device of this test');
      const sent = new URLSearchParams(fields);
      if (session && seal) sent.set(SEAL, sealOf(keys, session));
      const type = json === undefined ? FORM : { 'content-type': 'application/json' };
      return desk(
        eventOf(method, path, now, {
          headers: { ...(method === 'POST' ? type : HTML), ...headers },
          cookies: session ? [`${SESSION}=${session}`] : [],
          ...(query && { query }),
          ...(method === 'POST' && {
            body: json === undefined ? sent.toString() : JSON.stringify(json),
          }),
        }),
      );
    },
    ask: (event: Partial<HttpEvent>) =>
      form({ ...eventOf('POST', '/write', now, { headers: FORM }), ...event }),
  };
  return world;
}
