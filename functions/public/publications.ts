import type { PlannedVersion } from '../../shared/charter/version.ts';
import { isPublicCause } from '../../shared/improvement/public.ts';
import { everDepartments } from '../../shared/organization/leavers.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { PublicEntries } from '../../shared/ports/publications.ts';
import type { PublicationKind } from '../../shared/publications/words.ts';
import { type ShelvedImprovements, shelvedImprovements } from '../../shared/shelf/improvements.ts';
import { type ShelvedPublications, shelvedPublications } from '../../shared/shelf/publications.ts';

/** What stands in public of some kinds. */
export const publicationsShelved =
  (...kinds: readonly PublicationKind[]) =>
  async (
    { terms, entries }: { readonly terms: TermsReader; readonly entries: PublicEntries },
    now: number,
  ): Promise<ShelvedPublications> => {
    const [{ calendar }, ...found] = await Promise.all([
      terms(),
      ...kinds.map(async (kind) => (await entries.of(kind)).map((entry) => ({ ...entry, kind }))),
    ]);
    return shelvedPublications(found.flat(), calendar, now);
  };

/** As many of those that are over as somebody reads. */
const MOST_OVER = 100;

/** What every department said that it would improve, what came of it, and what is to change in the charter. */
export async function improvementsShelved(
  {
    terms,
    improvements,
    planned,
  }: {
    readonly terms: TermsReader;
    readonly improvements: Pick<Improvements, 'ofDepartment'>;
    readonly planned: readonly PlannedVersion[];
  },
  now: number,
): Promise<ShelvedImprovements> {
  const { office } = await terms();
  const of = async (isOver: boolean) =>
    (await Promise.all(everDepartments(office).map((id) => improvements.ofDepartment(id, isOver))))
      .flat()
      .filter(({ cause }) => isPublicCause(cause));
  const [open, over] = await Promise.all([of(false), of(true)]);
  const shelved = shelvedImprovements(
    open.toSorted((a, b) => a.dueAt - b.dueAt),
    over.toSorted((a, b) => (b.overAt ?? 0) - (a.overAt ?? 0)).slice(0, MOST_OVER),
    planned,
    now,
  );
  return { ...shelved, ...(over.length > MOST_OVER && { earlier: over.length - MOST_OVER }) };
}
