import { readingText } from '../../../shared/paper/reading-text.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { supplementAt } from '../../../shared/petition/decide/lapse.ts';
import { isMovable } from '../../../shared/petition/decide/move-paper.ts';
import { readingContent } from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Contents } from '../../../shared/ports/petitions.ts';
import { personKey } from '../../../shared/privacy/person.ts';
import { digitsOf } from '../../../shared/text/phone.ts';
import type { StaffDeps } from '../deps.ts';
import { suggestedIn } from '../pages/petition/paper-suggestions.ts';
import { numbersWritten } from './numbers-written.ts';
import type { Awaiting } from './related-petitions.ts';

/** No letter names more, and no person has more that wait. */
const MOST = 20;

/** What a paper that nobody has written down may be the answer to: by the number that it names, then by its sender. */
export async function awaitingIn(
  petition: Petition,
  contents: Contents,
  person: string,
  deps: Pick<StaffDeps, 'petitions' | 'persons' | 'keys'>,
): Promise<readonly Awaiting[]> {
  if (!isMovable(petition)) return [];
  const named = numbersIn(petition, contents).map((number) => ({
    number,
    because: 'number' as const,
  }));
  const sent = (await numbersOfSender(petition, contents, deps)).map((number) => ({
    number,
    because: 'sender' as const,
  }));
  const first = new Map<string, Awaiting>();
  for (const one of [...named, ...sent])
    if (one.number !== petition.number && !first.has(one.number)) first.set(one.number, one);
  const all = [...first.values()].slice(0, MOST);
  const read = await Promise.all(all.map(({ number }) => deps.petitions.read(number)));
  return all.filter((_, i) => {
    const other = read[i];
    if (other && isBarred(other, person)) return false;
    const sentAt = other && supplementAt(other, petition.receivedAt)?.sentAt;
    return sentAt !== undefined && sentAt <= petition.receivedAt;
  });
}

function numbersIn({ papers = [] }: Petition, contents: Contents): readonly string[] {
  const pages = papers.flatMap(
    ({ id }) => readingText(contents.get(readingContent(id)))?.pages ?? [],
  );
  return pages.flatMap(({ text }) => numbersWritten(text));
}

async function numbersOfSender(
  petition: Petition,
  contents: Contents,
  { persons, keys }: Pick<StaffDeps, 'persons' | 'keys'>,
): Promise<readonly string[]> {
  const { email, phone } = suggestedIn({ petition, contents });
  const contacts = [email?.value.toLowerCase(), digitsOf(phone?.value)].flatMap(
    (contact) => contact || [],
  );
  if (contacts.length === 0) return [];
  const { current, previous } = await keys();
  const marks = contacts.flatMap((contact) =>
    [current, previous].flatMap((key) => (key ? personKey(key, contact) : [])),
  );
  const found = await Promise.all(marks.map((mark) => persons.of(mark)));
  return found.flatMap((others) => others.slice(0, MOST).map(({ number }) => number));
}
