import {
  BatchWriteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { deskHandler } from '../../functions/desk/desk.ts';
import { askingTable } from '../../shared/aws/askings.ts';
import { triesTable } from '../../shared/aws/attempt-counter.ts';
import { auditTable } from '../../shared/aws/audits.ts';
import { breakTable } from '../../shared/aws/breaks.ts';
import { findingTable } from '../../shared/aws/findings.ts';
import { glancesTable } from '../../shared/aws/glances.ts';
import { improvementTable } from '../../shared/aws/improvements.ts';
import { stateItem } from '../../shared/aws/items.ts';
import { officeTable, organizationItem } from '../../shared/aws/office.ts';
import { outboxTable } from '../../shared/aws/outbox.ts';
import { personTable } from '../../shared/aws/persons.ts';
import { storedPetition } from '../../shared/aws/petition-items.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { publicationTable } from '../../shared/aws/publications.ts';
import { receptionTable } from '../../shared/aws/receptions.ts';
import { scoreTable } from '../../shared/aws/score.ts';
import { sentTable } from '../../shared/aws/sent.ts';
import { standingWishTable } from '../../shared/aws/standing-wishes.ts';
import { worklistTable } from '../../shared/aws/worklist.ts';
import { addNote } from '../../shared/petition/decide/note.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { personMark } from '../../shared/privacy/person.ts';
import { sessionToken } from '../../shared/privacy/session.ts';
import { SESSION } from '../../shared/web/cookies.ts';
import { eventOf } from '../functions/desk-request.ts';
import { doorRoom } from '../functions/door-room.ts';
import { kst, Life, office } from '../petition/world.ts';

const MINUTE = 60_000;
/** What one transaction may write, and what a person types in a note. */
const BATCH = 25;
const NOTE =
  '신청서와 진단서를 확인하였고, 사업주 확인서는 아직 오지 않아 전화로 다시 부탁드렸습니다.';

export interface Busy {
  /** Open petitions of the department `care`, and how many events the first of them has. */
  readonly open: number;
  readonly events: number;
  /** Whose world of the table engine the table is in. */
  readonly accessKeyId?: string;
}

export type BusyDesk = Awaited<ReturnType<typeof busyDepartment>>;

/** The desk over a table in which one department has far too much to do; every request to the table is counted. */
export async function busyDepartment(
  endpoint: string,
  table: string,
  { open, events, accessKeyId = 'local' }: Busy,
) {
  const now = kst('2026-11-24 10:30');
  const clock = { now: () => now };
  const client = new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId, secretAccessKey: 'local' },
  });
  const requests: string[] = [];
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        requests.push(commandName.replace('Command', ''));
        return next(args);
      },
    { step: 'initialize' },
  );
  const keys = keyring('{"current":"a root that is long enough for tests"}');
  const petitions = petitionTable(client, table, clock);
  const handler = deskHandler({
    petitions,
    askings: askingTable(client, table),
    score: scoreTable(client, table),
    terms: officeTable(client, table, clock),
    keys: async () => keys,
    firsts: sentTable(client, table),
    tries: triesTable(client, table),
    ...doorRoom(keys).deps,
    outbox: outboxTable(client, table),
    unwrittenPaper: async () => [],
    worklists: worklistTable(client, table),
    glances: glancesTable(client, table),
    improvements: improvementTable(client, table, clock),
    publications: publicationTable(client, table, clock),
    breaks: breakTable(client, table),
    audits: auditTable(client, table),
    findings: findingTable(client, table),
    persons: personTable(client, table),
    receptions: receptionTable(client, table),
    standing: standingWishTable(client, table),
    clock,
    linkBase: 'https://petitions.example.org',
    takesMail: async () => true,
    uploadsUrl: 'https://uploads.example.org',
    metrics: () => {},
    log: () => {},
  });

  await client.send(new PutItemCommand({ TableName: table, Item: organizationItem(office) }));
  const number = petitionNumber(2026, 1);
  const first = new Life('2026-11-24 10:12', { number, codeKey: keys.current.id });
  const said = { title: '휴업급여', body: NOTE, petitioner: { email: 'petitioner@example.com' } };
  const person = personMark(keys.current, said, now);
  const submission = { id: 'submission', body: { ...said, person } };
  await petitions.receive({ events: first.events, notices: [], contents: [submission] }, []);
  for (let made = first.events.length + 1; made < events; made += 1)
    await petitions.act(number, (petition) => {
      const note = `note-${petition.version + 1}`;
      const decision = addNote(petition, { note }, { by: 'care-1', at: now });
      return { ...decision, contents: [{ id: note, body: { text: NOTE } }] };
    });
  await filled(client, table, first.petition, open);

  const ask = async (
    path: string,
    asked: { person: string; query?: Record<string, string>; headers?: Record<string, string> },
  ) => {
    const from = requests.length;
    const session = sessionToken(keys, { person: asked.person, passedAt: now }, 'device');
    const event = eventOf('GET', path, now, {
      headers: { accept: 'text/html', ...asked.headers },
      cookies: [`${SESSION}=${session}`],
      ...(asked.query && { query: asked.query }),
    });
    const reply = await handler(event);
    return { status: reply?.statusCode, body: reply?.body ?? '', requests: requests.slice(from) };
  };
  return {
    number,
    petitions,
    /** A page of staff; a person's session has passed the door. */
    ask,
    /** The citizen's own page. */
    follow: () => {
      const code = accessCode(keys, keys.current.id, number, 1);
      return ask(`/petitions/${number}`, {
        person: 'nobody',
        headers: { authorization: `Bearer ${code}` },
      });
    },
    stop: () => client.destroy(),
  };
}

/** Others like it, each with its last moment a minute after the one before; a second person has every third. */
async function filled(
  client: DynamoDBClient,
  table: string,
  { pledges, ...like }: Petition,
  open: number,
): Promise<void> {
  const requests: WriteRequest[] = Array.from({ length: open - 1 }, (_, i) => {
    const later = (i + 1) * MINUTE;
    const petition = {
      ...like,
      number: petitionNumber(2026, i + 2),
      assignee: i % 3 === 0 ? 'care-2' : 'care-1',
      pledges: pledges.map((pledge) => ({
        ...pledge,
        actBy: pledge.actBy + later,
        dueAt: pledge.dueAt + later,
      })),
    };
    const item = stateItem(petition.number, petition, storedPetition.stateEntry?.(petition));
    return { PutRequest: { Item: item } };
  });
  const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, i) =>
    requests.slice(i * BATCH, (i + 1) * BATCH),
  );
  const worker = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop())
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: batch } }));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
