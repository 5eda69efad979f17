import * as z from 'zod/mini';
import { cutForStorage } from '../../privacy/mask.ts';
import { singleLine } from '../../text/normalise.ts';
import { LONGEST_PHONE, phoneIn } from '../../text/phone.ts';
import { IN_DOUBT } from './in-doubt.ts';

/** What somebody gives to be reached by. */
type Reach = 'email' | 'phone' | 'fax';
const REACHES: readonly Reach[] = ['email', 'phone', 'fax'];
type Contacts = { readonly [Way in Reach]?: string | undefined } & {
  readonly confirmed?: readonly string[] | string | undefined;
};

const LONGEST_ADDRESS = 254;
const Address = z.email();
const one = z.string().check(z.maxLength(LONGEST_ADDRESS));
/** A list in JSON; in a form one text, a contact on each line. */
const Confirmed = z.optional(
  z.union([
    z.array(one).check(z.maxLength(REACHES.length)),
    z.pipe(
      z.string().check(z.maxLength((LONGEST_ADDRESS + 1) * REACHES.length * 2)),
      z.transform((text) => text.split('\n').filter(Boolean)),
    ),
  ]),
);

export const email = one;
export const phone = z.string().check(z.maxLength(LONGEST_PHONE));
/** The contacts that look wrong and are right: whoever was asked about one sends it again with it. */
export const confirmed = Confirmed;

/**
 * An address without spaces at its ends and beside `@` and `.`, its letters of full width as plain ones; undefined for
 * what is none. A space elsewhere stays: `hong gildong@…` joined would be somebody else's.
 */
function addressIn(text: string): string | undefined {
  const plain = singleLine(singleLine(text).normalize('NFKC')).replace(/ ?([@.]) ?/g, '$1');
  return z.safeParse(Address, plain).success ? plain : undefined;
}

const reaches = (way: Reach, text: string): boolean =>
  (way === 'email' ? addressIn(text) : phoneIn(text)) !== undefined;

const written = (text: string) => singleLine(text).toLowerCase();

/** Whether whoever was asked about a contact says that it is right. */
function isConfirmed(contact: string, { confirmed: said = [] }: Contacts): boolean {
  const all = typeof said === 'string' ? said.split('\n') : said;
  return all.some((right) => written(right) === written(contact));
}

/** The contacts that nobody can be reached by as they are written, and that nobody has said are right. */
export const contactsInDoubt = (contacts: Contacts): readonly Reach[] =>
  REACHES.filter((way) => {
    const text = contacts[way] ?? '';
    return text.trim() !== '' && !isConfirmed(text, contacts) && !reaches(way, text);
  });

/** Asks about each contact in doubt; it is for an object with any of these fields. Half a character is no contact. */
export const askedAgain = z.check<Contacts>(({ value, issues }) => {
  for (const way of contactsInDoubt(value))
    issues.push({ code: 'custom', path: [way], input: value, params: IN_DOUBT });
});

/** An address to look up: written like one, and not yet confirmed. */
export function addressToLookUp(contacts: Contacts): string | undefined {
  const { email: text = '' } = contacts;
  return isConfirmed(text, contacts) ? undefined : addressIn(text);
}

/** The contacts as they are kept: one that is none, as it was typed, for somebody insisted; an empty one was not given. */
export function contactsWritten(contacts: Contacts): { readonly [Way in Reach]?: string } {
  const kept = (way: Reach) => {
    const text = contacts[way] ?? '';
    const known = way === 'email' ? addressIn(text) : phoneIn(text)?.written;
    return known ?? cutForStorage(singleLine(text));
  };
  const ways = REACHES.map((way) => [way, kept(way)] as const);
  return Object.fromEntries(ways.filter(([, text]) => text !== ''));
}
