import * as z from 'zod/mini';
import type { Given } from '../petition/fields.ts';
import { QuarterScore } from '../score/table.ts';

const Bilingual = z.object({ ko: z.string(), en: z.string() });

/** A snapshot by its name (`<KST day>-<n>`) and the SHA-256 of its very text, hex. */
export const Link = z.object({ name: z.string(), hash: z.string() });
export type SnapshotLink = Given<typeof Link>;

/** A figure of a month that was over already, as it was and as it is; empty where it did not stand there. */
const Changed = z.object({
  /** Of a department's or a channel's its quarter. */
  month: z.string(),
  /** Which departments or channels: `department.care+support`, `channel.web`. */
  part: z.exactOptional(z.string()),
  /** Undefined of what is no promise's. */
  terms: z.exactOptional(z.string()),
  clause: z.exactOptional(z.string()),
  figure: z.string(),
  from: z.string(),
  to: z.string(),
});
export type ChangedFigure = Given<typeof Changed>;

/** The score as everybody may read it: a fixed list of tables, and nobody's name or number. */
export const ShelvedScore = z.object({
  v: z.literal(1),
  /** ISO instant. */
  asOf: z.string(),
  /** The version of the charter by whose numbers few are joined. */
  charter: z.string(),
  /** Fewer petitions than that are not shown by themselves. */
  fewest: z.number(),
  /** `YYYY-MM-DD`, KST: from when conduct is shown; undefined: it is not. */
  conductSince: z.exactOptional(z.string()),
  /** Departments by their ids. */
  departments: z.record(z.string(), Bilingual),
  /** The latest first. */
  quarters: z.array(QuarterScore()),
  /** The last snapshot. */
  last: z.exactOptional(Link),
});
export type ShelvedScore = Given<typeof ShelvedScore>;

/** All that is kept of a score whose schema was another. */
const Linked = z.object({ last: z.exactOptional(Link) });

/** The score that is written over, by its text: of one whose schema was another only its last snapshot. @throws Error without a readable one */
export function scoreBefore(text: string | undefined): {
  readonly before?: ShelvedScore;
  readonly last?: Pick<ShelvedScore, 'last'>;
} {
  if (text === undefined) return {};
  const found: unknown = JSON.parse(text);
  const { success, data } = ShelvedScore.safeParse(found);
  return { ...(success && { before: data }), last: z.parse(Linked, found) };
}

/** The score as it stood on a day, written once. Each names the hash of the one before: a changed one is seen. */
export const ScoreSnapshot = z.object({
  v: z.literal(1),
  name: z.string(),
  asOf: z.string(),
  /** Undefined of the first. */
  before: z.exactOptional(Link),
  /** Of months that were over by the snapshot before. */
  changed: z.array(Changed),
  /** Why they changed: `late-facts`, or what somebody wrote. `before-missing`, `schema`: nothing could be compared. */
  why: z.exactOptional(z.string()),
  score: z.omit(ShelvedScore, { last: true }),
});
export type ScoreSnapshot = Given<typeof ScoreSnapshot>;
