import { DAY, monthText } from '../charter/day.ts';
import { BY_OFFICE } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import type { PublicationHouse } from './clock.ts';
import { publicationId } from './publication.ts';
import { openPublication, type PublicationBeside } from './register.ts';

/** A petition on a topic: its number and its receipt (epoch ms). */
export interface Asking {
  readonly by: string;
  readonly at: number;
}

/** What is known of a topic: who asked lately, and when it was last asked to be published (epoch ms). */
export interface TopicCount {
  readonly askings: readonly Asking[];
  readonly openedAt?: number;
}

/**
 * The topic of a matter, in the words of office data and never in the petitioner's: the longest keyword of its department's
 * rules that it has, else the topic that was chosen. Undefined where it has none.
 */
export function topicOf(
  { routing }: Pick<Office, 'routing'>,
  department: string,
  { said, chosen }: { readonly said: string; readonly chosen?: string },
): string | undefined {
  const rules = routing.filter((rule) => rule.department === department);
  const text = plain(said);
  const words = rules
    .flatMap(({ keywords = [] }) => keywords)
    .filter((word) => plain(word) !== '' && text.includes(plain(word)));
  const [longest] = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longest !== undefined) return longest;
  return rules.some(({ topics = [] }) => chosen !== undefined && topics.includes(chosen))
    ? chosen
    : undefined;
}
/** Spacing in Korean varies from hand to hand, so it does not count. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** As many askings of a topic as are kept. */
const MOST = 100;

/**
 * One more petition on a topic (P12.1). So many within so many days ask for an entry, once in that time. In whatever order, and
 * however often they come, the count becomes the same; undefined where this one is counted already. `now` is epoch ms.
 */
export function countAsking(
  { askings, openedAt }: TopicCount,
  { department, topic, asking, now, apart = NOBODY }: ToCount,
  house: PublicationHouse,
): { readonly after: TopicCount; readonly publication?: PublicationBeside } | undefined {
  const { petitions, within } = house.charter.terms.publications.askedOften;
  if (askings.some(({ by }) => by === asking.by)) return undefined;
  const all = [...askings, asking].toSorted((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));
  const latest = all.at(-1)?.at ?? asking.at;
  const after = {
    askings: all.filter(({ at }) => latest - at <= within * DAY).slice(-Math.max(MOST, petitions)),
    ...(openedAt !== undefined && { openedAt }),
  };
  const isAskedFor = openedAt !== undefined && now - openedAt < within * DAY;
  const since = openedAt ?? Number.NEGATIVE_INFINITY;
  const counted = after.askings.filter(({ at, by }) => at > since && !apart.has(by));
  if (isAskedFor || counted.length < petitions) return { after };
  const id = publicationId(monthText(now), `asked-often ${department} ${topic} ${now}`);
  const opens = openPublication(
    {
      id,
      kind: 'question',
      cause: 'asked-often',
      by: BY_OFFICE,
      department,
      about: topic,
      at: now,
    },
    house,
  );
  if ('refused' in opens) throw new Error(`nobody owes an entry of ${department}`);
  return { after: { ...after, openedAt: now }, publication: { id, opens } };
}
interface ToCount {
  readonly department: string;
  readonly topic: string;
  readonly asking: Asking;
  readonly now: number;
  /** Numbers of those that ask nothing any more, or whose petitioner is counted already: they open nothing. */
  readonly apart?: ReadonlySet<string>;
}
const NOBODY: ReadonlySet<string> = new Set();
