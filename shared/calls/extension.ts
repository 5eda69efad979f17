import type { Office } from '../organization/office.ts';
import { presentFor } from '../organization/presence.ts';
import type { PhoneCall } from './call.ts';

const digitsIn = (text: string): string => text.replaceAll(/\D/g, '');
/** Fewer digits are nobody's. */
const FEWEST = 3;

/** Whose telephone it is: a person's id, or the end of one person's number alone; undefined where that is nobody's. */
export function personAt(
  { people }: Pick<Office, 'people'>,
  extension: string,
): string | undefined {
  if (people.some(({ id }) => id === extension)) return extension;
  const digits = digitsIn(extension);
  if (digits.length < FEWEST) return undefined;
  const [only, ...others] = people.filter(({ phone }) => digitsIn(phone).endsWith(digits));
  return others.length === 0 ? only?.id : undefined;
}

/**
 * Whose telephone it was in this call, as it was known when the exchange told of it; undefined where it was nobody's. Only of what
 * was told before that was kept it is who has it in the office today.
 */
export function personIn(
  { people }: Pick<PhoneCall, 'people'>,
  office: Pick<Office, 'people'>,
  extension: string,
): string | undefined {
  const known = people?.find((one) => one.extension === extension);
  return known ? known.person : personAt(office, extension);
}

/** Everybody of ours who had a part in a call, as the exchange tells it. */
function peopleIn(
  call: Pick<PhoneCall, 'details' | 'people'>,
  office: Office,
): ReadonlySet<string> {
  return new Set(
    call.details.flatMap((detail) =>
      'extension' in detail ? (personIn(call, office, detail.extension) ?? []) : [],
    ),
  );
}

/** Whether somebody may open a call at `now` (epoch ms): who had a part in it, its head, who deals with its number after abuse, and who stands in for them. */
export function mayOpenCall(
  call: Pick<PhoneCall, 'details' | 'people' | 'agent' | 'department' | 'pair'>,
  person: string,
  office: Office,
  now: number,
): boolean {
  const head = office.departments.find(({ id }) => id === call.department)?.head;
  const people = [...peopleIn(call, office), ...(call.pair ?? []), call.agent, head];
  return people.some(
    (id) => id !== undefined && (id === person || presentFor(office, id, now) === person),
  );
}
