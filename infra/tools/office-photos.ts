import { photoTable } from '../../shared/aws/photos.ts';
import type { Office } from '../../shared/organization/office.ts';
import type { openTable } from './table.ts';

type Place = Pick<Awaited<ReturnType<typeof openTable>>, 'base' | 'table' | 'clock'>;

/**
 * Erases the pictures of those who leave with an import: they have no session to do it themselves. Pages show none of who is
 * not in the office, so one that an import was killed before goes unseen until its time.
 */
export async function erasePhotos(
  before: Office,
  after: Office,
  { base, table, clock }: Place,
): Promise<void> {
  const photos = photoTable(base, table);
  const stays = new Set(after.people.map(({ id }) => id));
  for (const { id } of before.people) if (!stays.has(id)) await photos.withdraw(id, clock.now());
}
