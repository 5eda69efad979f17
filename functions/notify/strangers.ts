import type { NoticeContext } from '../../shared/notices/notice.ts';
import { isToPetitioner, PETITIONER_NOTICES } from '../../shared/notices/petitioner-notices.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { Way } from '../../shared/petition/reach/state.ts';
import type { Slots } from '../../shared/ports/limits.ts';
import { addressOf, fieldOf } from '../../shared/print/contents.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import { tagOf } from './claim.ts';
import type { SendDeps } from './deps.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const KST = 9 * HOUR;
/** Receipts and codes that nobody asked for, to one address within the hour. */
const MOST_AN_HOUR = 5;
/** Receipts within the hour to all addresses that nobody proved. */
const MOST_UNPROVEN = 10;
/** Codes a day to an address that nobody proved. */
const MOST_CODES = 3;
/** When the second receipt of the day leaves, after midnight in Korea. */
const EVENING = 18 * HOUR;

/** An address as its slots know it: keyed, and of this use alone. */
async function slotOf(address: string, { keys }: Pick<SendDeps, 'keys'>): Promise<string> {
  const { current } = await keys();
  return `to-${textHash(current, 'paced address', address.toLowerCase()).slice(0, 22)}`;
}

/** Whether a stranger can cause it: a receipt, or a code for whom somebody else named. */
const isCaused = ({ notice }: NoticeContext): boolean => {
  const pace = paceOf(notice);
  return pace === 'receipts-by-address' || (pace === 'codes-by-address' && !isAsked(notice));
};

const paceOf = ({ kind }: Notice) => isToPetitioner(kind) && PETITIONER_NOTICES[kind].pace;

/** Those of the kind that were held for an address leave together. */
export const isGathered = (notice: Notice): boolean => paceOf(notice) === 'receipts-by-address';

/** Asked for by whoever reads it, by number alone. */
export const isAsked = ({ id }: Notice): boolean => id.startsWith('0.');

export interface Pace {
  /** The address's slots, where others may wait for the same; undefined for what is never held. */
  readonly who?: string;
  /** Until when it is held, epoch ms; undefined when it may go now. */
  readonly until?: number;
}

/**
 * Whether it may go now, and else until when it is held. Only what a stranger can cause is ever held: nobody is buried in
 * receipts of petitions that somebody else wrote in their name. An address that nobody proved gets one a day at once, and
 * what came later in one more that evening; and all such addresses together a few an hour.
 */
export async function strangersPace(
  context: NoticeContext,
  way: Way | undefined,
  deps: SendDeps,
): Promise<Pace> {
  const {
    notice,
    petitions: [petition],
  } = context;
  const isUnproven = petition?.unprovenSender === true;
  const isCode = paceOf(notice) === 'codes-by-address' && isAsked(notice);
  if (way !== 'email' && way !== 'text') return {};
  if (!petition || !(isCaused(context) || (isCode && isUnproven))) return {};
  const { slots, clock } = deps;
  const content = await deps.petitions.content(notice.subject, addressOf(notice, petition));
  const address = fieldOf(content, way === 'email' ? 'email' : 'phone');
  if (address === undefined) return {};
  const who = await slotOf(address, deps);
  const now = clock.now();
  const asked = { by: tagOf(notice), now };
  const midnight = (Math.floor((now + KST) / DAY) + 1) * DAY - KST;
  const pace = (free: true | number): Pace => (free === true ? { who } : { who, until: free });
  if (isCode)
    return pace(
      await oneOf(slots, who, 'code', { ...asked, most: MOST_CODES, span: midnight - now }),
    );
  if (!isUnproven || !isGathered(notice))
    return pace(await oneOf(slots, who, 'receipt', { ...asked, most: MOST_AN_HOUR, span: HOUR }));
  const today = await ofToday(slots, who, { ...asked, midnight });
  if (today !== true) return { who, until: today };
  const all = { ...asked, most: MOST_UNPROVEN, span: HOUR };
  return pace(await oneOf(slots, 'unproven', 'receipt', all));
}

interface Asked {
  readonly by: string;
  readonly now: number;
}

/** One of so many slots for a span; else the instant at which the first of them is free. */
async function oneOf(
  slots: Slots,
  who: string,
  kind: string,
  { by, now, most, span }: Asked & { readonly most: number; readonly span: number },
): Promise<true | number> {
  let soonest = Number.POSITIVE_INFINITY;
  for (let n = 1; n <= most; n += 1) {
    const free = await slots.take(who, `${kind}-${n}`, by, now, span);
    if (free === true) return true;
    soonest = Math.min(soonest, free);
  }
  return soonest;
}

/** The day's first at once, its second in the evening, the next one tomorrow. */
async function ofToday(
  slots: Slots,
  who: string,
  { by, now, midnight }: Asked & { readonly midnight: number },
): Promise<true | number> {
  const span = midnight - now;
  if ((await slots.take(who, 'unproven-first', by, now, span)) === true) return true;
  const evening = midnight - DAY + EVENING;
  if (now < evening) return evening;
  const second = await slots.take(who, 'unproven-second', by, now, span);
  return second === true ? true : midnight;
}
