import * as z from 'zod/mini';
import type { Charter } from './charter.ts';
import { type CharterPromise, PROMISE_KINDS, type Said } from './promise.ts';

const SaidInBoth = z.object({ ko: z.string(), en: z.string() });
const Told = z.object({
  id: z.string(),
  kinds: z.array(z.enum(PROMISE_KINDS)),
  title: SaidInBoth,
  quotation: SaidInBoth,
  reading: SaidInBoth,
  clock: z.exactOptional(SaidInBoth),
  remedy: z.exactOptional(SaidInBoth),
});

/** A promise that one version says and its neighbour does not, or says in other words. */
const Change = z.object({
  promise: z.string(),
  /** Undefined where it is new. */
  before: z.exactOptional(SaidInBoth),
  /** Undefined where it is gone. */
  after: z.exactOptional(SaidInBoth),
});
export type CharterChange = z.infer<typeof Change>;

/** What is published of one version of a charter (P18.1). */
const Version = z.object({
  version: z.string(),
  /** YYYY-MM-DD, KST. */
  effectiveFrom: z.string(),
  /** Hexadecimal SHA-256 of what it says. */
  hash: z.string(),
  promises: z.array(Told),
  /** What it says otherwise than the version before; empty of the first. */
  changes: z.array(Change),
});
export type PublishedVersion = z.infer<typeof Version>;

/** Every version that ships, the latest first: synthesis writes it beside the function that shows the charter. */
export const PublishedCharter = z.array(Version);
export type PublishedCharter = z.infer<typeof PublishedCharter>;

/** A version that is to come: what it says otherwise, by promise. `effectiveFrom` is YYYY-MM-DD, KST. */
export interface PlannedVersion {
  readonly version: string;
  readonly effectiveFrom: string;
  readonly changes: readonly (CharterChange & { readonly title: Said | undefined })[];
}

type Dated = Pick<Charter, 'version' | 'effectiveFrom'>;
interface ToPublish {
  readonly charter: Dated;
  readonly promises: readonly CharterPromise[];
  readonly hash: string;
}

/** The versions as they are published, the latest first, each with what it changed. */
export function publishedVersions(files: readonly ToPublish[]): readonly PublishedVersion[] {
  const sorted = files.toSorted((one, other) =>
    one.charter.effectiveFrom < other.charter.effectiveFrom ? 1 : -1,
  );
  return sorted.map(({ charter: { version, effectiveFrom }, promises, hash }, at) => {
    const before = sorted[at + 1];
    return {
      ...{ version, effectiveFrom, hash },
      promises: promises.map((promise) => ({ ...promise, kinds: [...promise.kinds] })),
      changes: before ? [...changed(before.promises, promises)] : [],
    };
  });
}

/** All that a promise says, as one text. */
const wholeOf = ({ quotation, reading, clock, remedy }: CharterPromise): Said => ({
  ko: textOf('ko', [quotation, reading, clock, remedy]),
  en: textOf('en', [quotation, reading, clock, remedy]),
});
const textOf = (language: 'ko' | 'en', parts: readonly (Said | undefined)[]): string =>
  parts.flatMap((part) => part?.[language] ?? []).join('\n');

function* changed(
  before: readonly CharterPromise[],
  after: readonly CharterPromise[],
): Generator<CharterChange> {
  for (const one of after) {
    const old = before.find(({ id }) => id === one.id);
    if (!old) yield { promise: one.id, after: wholeOf(one) };
    else if (JSON.stringify(wholeOf(old)) !== JSON.stringify(wholeOf(one)))
      yield { promise: one.id, before: wholeOf(old), after: wholeOf(one) };
  }
  for (const one of before)
    if (!after.some(({ id }) => id === one.id)) yield { promise: one.id, before: wholeOf(one) };
}
