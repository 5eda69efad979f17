import type { WorkCalendar } from '../../shared/charter/calendar.ts';
import { dayText } from '../../shared/charter/day.ts';
import { staffedBetween } from '../../shared/charter/staffed.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Office } from '../../shared/organization/office.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Differences, KeptDifference } from '../../shared/ports/differences.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';

export interface TellDeps {
  readonly differences: Differences;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}

const HOUR = 60 * 60_000;
/** When the list of the day leaves: before the desk opens (ms after midnight in Korea). */
const MORNING = 8.5 * HOUR;
/** A working day: eight staffed hours. */
const WORKING_DAY = 8 * HOUR;

type Role = 'duty' | 'audit';

/**
 * One list a workday to the duty officer of what stands open and was not told, one to audit of what has for a working
 * day. Of files that nobody has checked the duty officer has a first list of the day as soon as there are some. The list is named in the differences before the mail is asked for: tried again, it is the same one mail.
 */
export async function tellDifferences(
  open: readonly KeptDifference[],
  deps: TellDeps,
): Promise<void> {
  const now = deps.clock.now();
  const { calendar, office } = await deps.terms();
  const today = calendar.dayOf(now);
  // Somebody waits for the answer that such a file is needed for: once a day they are told of at once.
  const unchecked = open.filter(({ kind }) => kind === 'unchecked');
  await tell('duty', `unchecked-${dayText(today)}`, unchecked, { ...deps, office, now });
  if (!calendar.isWorkday(today) || now < calendar.startOf(today) + MORNING) return;
  const list = `differences-${dayText(today)}`;
  for (const role of ['duty', 'audit'] as const) {
    const of = role === 'duty' ? open : open.filter((one) => isOld(one, now, calendar));
    await tell(role, list, of, { ...deps, office, now });
  }
}

const isOld = ({ seenAt }: KeptDifference, now: number, calendar: WorkCalendar): boolean =>
  staffedBetween(seenAt, now, calendar) >= WORKING_DAY;

async function tell(
  role: Role,
  list: string,
  open: readonly KeptDifference[],
  { differences, notices, log, office, now }: TellDeps & { office: Office; now: number },
): Promise<void> {
  let told = open.filter((one) => one.told[role] === list);
  if (told.length === 0) {
    const fresh = open.filter((one) => one.told[role] === undefined);
    for (const one of fresh) if (await differences.tell(one, role, list)) told = [...told, one];
  }
  if (told.length === 0) return;
  const of = role === 'duty' ? office.dutyOfficer : office.audit;
  const added = await notices.add(list, role, {
    kind: 'differences',
    to: presentFor(office, of, now),
    recipientIs: role === 'duty' ? 'dutyOfficer' : 'audit',
    because: counted(told),
  });
  if (added) log({ message: 'differences told', list, role, count: told.length });
}

/** `<channel>.<kind>.<how many>` for each kind, as the mail counts them. */
function counted(told: readonly KeptDifference[]): string {
  const groups = Map.groupBy(told, ({ channel, kind }) => `${channel}.${kind}`);
  return [...groups]
    .map(([of, { length }]) => `${of}.${length}`)
    .toSorted()
    .join(' ');
}
