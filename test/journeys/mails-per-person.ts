import { kindOf, type LocalMail } from './world.ts';

const NINE_HOURS = 540 * 60_000;
const dayOf = ({ sentAt }: LocalMail) =>
  new Date(Date.parse(sentAt) + NINE_HOURS).toISOString().slice(5, 10);
const personOf = ({ to }: LocalMail) => (to[0] ?? '').split('@')[0] ?? '';

/** A line each: person, day in Korea, how many mails, and of which kinds. */
export function mailsPerPerson(mails: readonly LocalMail[]): readonly string[] {
  const days = Map.groupBy(mails, (mail) => `${personOf(mail).padEnd(14)} ${dayOf(mail)}`);
  return [...days].toSorted().map(([who, those]) => {
    const kinds = Map.groupBy(those, kindOf);
    const parts = [...kinds].map(([kind, of]) => `${kind} ${of.length}`).toSorted();
    return `${who} ${String(those.length).padStart(3)}  ${parts.join(', ')}`;
  });
}

/** The most that one person was mailed on one day in Korea. */
export const mostInADay = (mails: readonly LocalMail[]): number =>
  Math.max(0, ...[...Map.groupBy(mails, dayOf).values()].map(({ length }) => length));
