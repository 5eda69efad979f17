import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CALL_FORM } from '../calls/call.ts';
import { ITEM_FORM } from '../improvement/item.ts';
import { type TellUnreadable, tellUnreadable } from '../lambda/unreadable.ts';
import { type Owed, owedIn } from '../petition/owed.ts';
import { wordsOf } from '../petition/paper.ts';
import type { Petition } from '../petition/petition.ts';
import type { ListedItem } from '../ports/improvements.ts';
import type { Contents } from '../ports/petitions.ts';
import type { ListedPublication } from '../ports/publications.ts';
import { GLANCES_AT_ONCE, type Glance, type Glances, type OpenCall } from '../ports/worklists.ts';
import { PUBLICATION_FORM } from '../publications/publication.ts';
import { petitionModel } from '../subjects/petition-model.ts';
import { type Item, number, S, text } from './attributes.ts';
import { batchGet, type Key } from './batch-get.ts';
import { departmentOfCalls } from './call-items.ts';
import { listedIn } from './improvement-items.ts';
import { contentKey, parseState, STATE } from './items.ts';
import { allPages } from './pages.ts';
import { contentsIn, endOf } from './petition-file.ts';
import { listedIn as publicationIn } from './publications.ts';
import { readEach, reading } from './readable.ts';

const SUBMISSION = contentKey('submission');

/** Reads what the lines of a list say; two items a petition, and a request more for those whose words were written anew. */
export function glancesTable(
  client: DynamoDBClient,
  table: string,
  tell: TellUnreadable = tellUnreadable,
): Glances {
  const batch = (keys: readonly Key[]) => batchGet(client, table, keys);

  /** A state of before `owed` was kept: its promises are read. It is written with its next commit. */
  async function owedAnew(pk: string): Promise<readonly Owed[]> {
    const items = await allPages(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': S(pk), ':from': S('now#'), ':to': S(endOf('now#')) },
    });
    const petition = parseState(items, petitionModel);
    return petition ? owedIn(petition) : [];
  }

  async function glances(numbers: readonly string[]): Promise<{
    readonly petitions: readonly Glance[];
    readonly items: readonly ListedItem[];
    readonly calls: readonly (readonly [string, OpenCall])[];
    readonly publications: readonly ListedPublication[];
  }> {
    const read = await batch(
      numbers.flatMap((pk) =>
        [STATE, ...(isPetition(pk) ? [SUBMISSION] : [])].map((sk) => ({ pk, sk })),
      ),
    );
    const {
      improvement = [],
      call = [],
      publication = [],
      state = [],
      content = [],
    } = Object.groupBy(
      read,
      (item) =>
        otherOf(text(item, 'pk') ?? '') ?? (text(item, 'sk') === STATE ? 'state' : 'content'),
    );
    const states = readEach(state, stateOf, tell);
    const rewritten = states.flatMap(({ petition }) =>
      textsOf(petition)
        .filter((id) => id !== 'submission')
        .map((id) => ({ pk: petition.number, sk: contentKey(id) })),
    );
    const texts = [...content, ...(rewritten.length > 0 ? await batch(rewritten) : [])];
    const contents = textsBySubject(texts, tell);
    const petitions = await Promise.all(
      states.map(async ({ petition, owed }) => ({
        petition,
        owed: owed ?? (await owedAnew(petition.number)),
        contents: contents.get(petition.number) ?? new Map(),
      })),
    );
    const calls = call.flatMap(openCallIn);
    return {
      ...{ petitions, items: readEach(improvement, listedIn, tell), calls },
      publications: readEach(publication, publicationIn, tell),
    };
  }

  return async (numbers) => {
    const all = [...new Set(numbers)];
    const parts = Array.from({ length: Math.ceil(all.length / GLANCES_AT_ONCE) }, (_, part) =>
      all.slice(part * GLANCES_AT_ONCE, (part + 1) * GLANCES_AT_ONCE),
    );
    const found = await Promise.all(parts.map(glances));
    const petitions = found.flatMap((part) => part.petitions);
    const items = found.flatMap((part) => part.items);
    const publications = found.flatMap((part) => part.publications);
    return {
      petitions: new Map(petitions.map((one) => [one.petition.number, one])),
      items: new Map(items.map((one) => [one.id, one])),
      calls: new Map(found.flatMap((part) => part.calls)),
      publications: new Map(publications.map((one) => [one.id, one])),
    };
  };
}

/** What is no petition, by the form of its id. */
const OTHERS = {
  improvement: ITEM_FORM,
  call: CALL_FORM,
  publication: PUBLICATION_FORM,
} as const;
type Other = keyof typeof OTHERS;
const isOther = (name: string): name is Other => Object.hasOwn(OTHERS, name);
const otherOf = (pk: string): Other | undefined =>
  Object.keys(OTHERS).find((name): name is Other => isOther(name) && OTHERS[name].test(pk));

const isPetition = (pk: string): boolean => otherOf(pk) === undefined;

/** Nothing of a call that somebody has wrapped up. */
function openCallIn(item: Item): readonly (readonly [string, OpenCall])[] {
  const startsAt = number(item, 'startsAt');
  if (startsAt === undefined) return [];
  const department = departmentOfCalls(text(item, 'department') ?? '');
  return [[text(item, 'pk') ?? '', { department, startsAt }]];
}

/** Where its title stands, and its contact. */
const textsOf = (petition: Pick<Petition, 'keyed' | 'contactIn'>): readonly string[] => [
  ...new Set([wordsOf(petition), petition.contactIn ?? 'submission']),
];

/** @throws Unreadable */
const stateOf = (item: Item) =>
  reading(item, () => {
    const version = number(item, 'version');
    if (version === undefined) throw new Error('a state without a version');
    const body: unknown = JSON.parse(text(item, 'body') ?? 'null');
    const { pledges: _, ...petition } = petitionModel.readState(body, { version, pledges: [] });
    const owed: readonly Owed[] | undefined = JSON.parse(text(item, 'owed') ?? 'null') ?? undefined;
    return { petition, owed };
  });

function textsBySubject(items: readonly Item[], tell: TellUnreadable): Map<string, Contents> {
  const bySubject = Object.groupBy(items, (item) => text(item, 'pk') ?? '');
  return new Map(
    Object.entries(bySubject).map(([pk, some = []]) => [
      pk,
      new Map(readEach(some, (item) => [...contentsIn([item])], tell).flat()),
    ]),
  );
}
