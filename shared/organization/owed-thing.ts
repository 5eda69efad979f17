import type { Office } from './office.ts';
import { actsForOneOf, headOf, mailRoomOf } from './presence.ts';

/** Who owes it: one person, the head of a department, or whoever posts letters. */
export type Debtor =
  | { readonly person: string; readonly role?: undefined }
  | { readonly role: 'head'; readonly department: string; readonly person?: undefined }
  | { readonly role: 'mailRoom'; readonly person?: undefined };

/** What somebody owes, of any subject of the clock. Instants are epoch ms. */
export interface OwedThing {
  readonly to: Debtor;
  readonly startsAt: number;
  /** The last moment to act. */
  readonly actBy: number;
  readonly dueAt: number;
  /** It stands still until then at the latest: the petitioner is waited for. */
  readonly pausedUntil?: number;
  /** Somebody came a second time for it: before the others, whenever it is due (P21.4). */
  readonly first?: true;
  /** It is told every morning until it is done, whenever it is due. */
  readonly everyMorning?: true;
}

/** Whether it stands in the morning's list of a day: due by its end (epoch ms), late already, or told every morning. */
export const isOfDay = (
  { dueAt, pausedUntil, everyMorning }: OwedThing,
  endOfDay: number,
): boolean => everyMorning === true || (pausedUntil === undefined && dueAt <= endOfDay);

/** Whether a person owes it in an office at `now` (epoch ms): themselves, or as who stands in for whoever does. */
export function owes(person: string, { to }: OwedThing, office: Office, now: number): boolean {
  switch (to.role) {
    case undefined:
      return actsForOneOf(office, [to.person], person, now);
    case 'head':
      return (
        headOf(office, to.department, now) === person ||
        office.departments.some(({ id, head }) => id === to.department && head === person)
      );
    case 'mailRoom':
      return mailRoomOf(office, now) === person;
  }
}
