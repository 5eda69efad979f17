import { type ArrivalKind, readStem, type Stem } from '../../shared/paper/object-key.ts';
import type { ArrivedObjects } from '../../shared/ports/originals.ts';

/** The keys of what stands beside something in its batch under the same stem, in order. */
export async function beside(
  { folder, stem }: Stem,
  kind: ArrivalKind,
  { list }: Pick<ArrivedObjects, 'list'>,
): Promise<readonly string[]> {
  const all = await list(folder);
  return all.flatMap(({ key }) => {
    const other = readStem(key);
    return 'ok' in other && other.ok.kind === kind && other.ok.stem === stem ? key : [];
  });
}
