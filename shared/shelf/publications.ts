import * as z from 'zod/mini';
import type { WorkCalendar } from '../charter/calendar.ts';
import { dayText } from '../charter/day.ts';
import { renewSpan } from '../publications/due.ts';
import type { PublicEntry, PublicVersion } from '../publications/public.ts';
import { PUBLICATION_KINDS, type PublicationKind } from '../publications/words.ts';

const Plain = z.object({ ko: z.string(), en: z.exactOptional(z.string()) });

/** A version as everybody reads it. Instants are ISO. */
const Version = z.object({
  number: z.number(),
  at: z.string(),
  title: Plain,
  text: Plain,
  reason: z.exactOptional(Plain),
  decidedAt: z.exactOptional(z.string()),
  effectiveAt: z.exactOptional(z.string()),
  outage: z.exactOptional(z.boolean()),
  /** Months. */
  cycle: z.exactOptional(z.number()),
  address: z.exactOptional(z.string()),
  format: z.exactOptional(z.string()),
  licence: z.exactOptional(z.string()),
});
export type ShelvedVersion = z.infer<typeof Version>;

const Entry = z.object({
  id: z.string(),
  kind: z.enum(PUBLICATION_KINDS),
  /** The id of the department that answers for it. */
  department: z.string(),
  /** Until when it is published again, YYYY-MM-DD: an item of the catalogue. */
  nextDue: z.exactOptional(z.string()),
  /** The latest first; there is always one. */
  versions: z.array(Version),
});
export type ShelvedEntry = z.infer<typeof Entry>;

/** Under which the list of what is published may be used by anybody, a national catalogue too; each item names its own. */
export const CATALOGUE_LICENCE = '공공누리 제1유형(출처표시)';

/** What is published of some kinds, the latest first: the words of staff, and nobody's name or number. */
export const ShelvedPublications = z.object({
  v: z.literal(1),
  /** ISO instant. */
  asOf: z.string(),
  entries: z.array(Entry),
});
export type ShelvedPublications = z.infer<typeof ShelvedPublications>;

/** What stands in public, as of `now` (epoch ms). */
export const shelvedPublications = (
  found: readonly (PublicEntry & { readonly kind: PublicationKind })[],
  calendar: WorkCalendar,
  now: number,
): ShelvedPublications => ({
  v: 1,
  asOf: isoOf(now),
  entries: found.flatMap((one) => entryOf(one, calendar)).toSorted(byTime),
});

const isoOf = (at: number): string => new Date(at).toISOString();

const latestAt = ({ versions: [latest] }: ShelvedEntry): string => latest?.at ?? '';
const byTime = (a: ShelvedEntry, b: ShelvedEntry): number =>
  latestAt(a) < latestAt(b) || (latestAt(a) === latestAt(b) && a.id < b.id) ? 1 : -1;

function entryOf(
  { id, kind, versions }: PublicEntry & { readonly kind: PublicationKind },
  calendar: WorkCalendar,
): readonly ShelvedEntry[] {
  const all = versions.toSorted((a, b) => b.number - a.number);
  const [latest] = all;
  if (!latest) return [];
  const { words, at, department } = latest;
  const due = words.cycle === undefined ? undefined : renewSpan(at, words.cycle, calendar).dueAt;
  return [
    {
      ...{ id, kind, department },
      ...(due !== undefined && { nextDue: dayText(calendar.dayOf(due)) }),
      versions: all.map(versionOf),
    },
  ];
}

function versionOf({ number, at, words }: PublicVersion): ShelvedVersion {
  const { decidedAt, effectiveAt, outage, ...said } = words;
  return {
    ...{ ...said, number, at: isoOf(at) },
    ...(decidedAt !== undefined && { decidedAt: isoOf(decidedAt) }),
    ...(effectiveAt !== undefined && { effectiveAt: isoOf(effectiveAt) }),
    ...(outage && { outage }),
  };
}
