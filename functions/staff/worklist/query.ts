import { parseItemId } from '../../../shared/improvement/item.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import type { Glance } from '../../../shared/ports/worklists.ts';
import { digitsOf, phoneIn } from '../../../shared/text/phone.ts';
import { submissionIn } from '../pages/petition/view.ts';
import { nameIn } from './rows.ts';
import { heldIn } from './worklist-scopes.ts';

/** What was typed, as it is looked for. */
export interface Query {
  /** A whole receipt number. */
  readonly number?: string;
  /** A whole number of an item of improvement. */
  readonly item?: string;
  /** The contact by which a person's petitions are found wherever they are: an e-mail address or a telephone number. */
  readonly contact?: string;
  /** Parts of a receipt number. */
  readonly held: readonly string[];
  /** Digits of a telephone number, from four on. */
  readonly digits?: string;
  /** Letters of a name or a title, from two on. */
  readonly text?: string;
}

/** A part of a telephone number, or one that intake takes only from whoever insists. */
const PHONE = /^\+?[\d\s().-]+$/;
const LEAST_DIGITS = 4;
/** The least that a whole Korean telephone number has. */
const WHOLE_PHONE = 9;

export function queryOf(typed: string): Query {
  const plain = typed.normalize('NFKC').trim();
  const number = parsePetitionNumber(plain);
  if (number !== undefined) return { number, held: [] };
  const item = parseItemId(plain);
  if (item !== undefined) return { item, held: [] };
  // As intake reads it, so that whatever was taken there is found.
  const whole = phoneIn(plain) && digitsOf(plain);
  if (whole !== undefined) return { held: heldIn(plain), digits: whole, contact: whole };
  if (PHONE.test(plain)) {
    const digits = domestic(plain.replaceAll(/\D/g, ''));
    return {
      held: heldIn(plain),
      ...(digits.length >= LEAST_DIGITS && { digits }),
      ...(digits.length >= WHOLE_PHONE && { contact: digits }),
    };
  }
  const text = folded(plain);
  return {
    held: [],
    ...([...text].length >= 2 && { text }),
    ...(plain.includes('@') && { contact: plain.toLowerCase() }),
  };
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/** +82 10 is 010. */
const domestic = (digits: string): string => digits.replace(/^820?(?=\d{8})/, '0');

/** Whether a petition is one that was looked for: by its number, its title, or the name, telephone or address of its people. */
export function matches(
  { held, digits, text }: Query,
  { petition, contents }: Pick<Glance, 'petition' | 'contents'>,
): boolean {
  if (held.some((part) => petition.number.includes(part))) return true;
  const submission = submissionIn(petition, contents);
  const { phone, email } = contactIn(submission?.petitioner);
  if (digits !== undefined && domestic(digitsOf(phone) ?? '').includes(digits)) return true;
  if (text === undefined) return false;
  const people = [submission?.petitioner, submission?.represented].map(nameIn);
  return [submission?.title, email, ...people].some(
    (one) => typeof one === 'string' && folded(one).includes(text),
  );
}

function contactIn(petitioner: unknown): { readonly phone: string; readonly email: string } {
  const said = (name: 'phone' | 'email') => {
    const value: unknown = Object(petitioner)[name];
    return typeof value === 'string' ? value : '';
  };
  return { phone: said('phone'), email: said('email') };
}
