import { Refused } from '../../../shared/lambda/http.ts';
import { type ArrivalEntry, MOST_BYTES } from '../../../shared/petition/arrival.ts';
import { isTooLarge } from '../../../shared/ports/originals.ts';
import { personKey } from '../../../shared/privacy/person.ts';
import { hiddenFrom } from '../petition/hidden.ts';
import { numbersWritten } from '../petition/numbers-written.ts';
import type { ArrivalsDeps } from './deps.ts';

type Deps = Pick<ArrivalsDeps, 'persons' | 'keys' | 'glances'>;

/** A mail that names more, and a sender who has more, is looked at as far as that. */
const MOST = 50;

/**
 * A mail that waits may be the word of somebody who is accusing whoever looks at it: by a number that it names, in the address that it
 * was sent to among them, or by its sender (P23). Three requests, and only of a mail that is opened or decided.
 * @throws Refused (403) for whoever is accused in such a petition
 */
export async function mustNotConcern(bytes: Buffer, person: string, deps: Deps): Promise<void> {
  const { readMail } = await import('../../../shared/mail/read.ts');
  const { from, to, thread, subject, text } = await readMail(bytes);
  const named = numbersWritten([...to, subject, text].join('\n')).slice(0, MOST);
  const sent = await numbersOf(from, deps);
  const numbers = [...(thread === undefined ? [] : [thread]), ...named, ...sent];
  const hidden = await hiddenFrom(person, numbers, deps);
  if (hidden.size > 0) throw new Refused('arrival-of-others');
}

async function numbersOf(from: string, { persons, keys }: Deps): Promise<readonly string[]> {
  if (from === '') return [];
  const { current, previous } = await keys();
  const marks = [current, previous].flatMap((key) =>
    key ? personKey(key, from.toLowerCase()) : [],
  );
  const found = await Promise.all(marks.map((mark) => persons.of(mark)));
  return found.flatMap((others) => others.slice(0, MOST).map(({ number }) => number));
}

/** The same of what lies there under a line of the ledger; of a letter or a fax nobody reads anything here. */
export async function mustNotConcernOf(
  { channel, key, version }: ArrivalEntry,
  person: string,
  deps: Deps & Pick<ArrivalsDeps, 'objects'>,
): Promise<void> {
  if (channel !== 'email') return;
  const object = await deps.objects.get(key, MOST_BYTES.email, version);
  if (object && !isTooLarge(object)) await mustNotConcern(object.body, person, deps);
}
