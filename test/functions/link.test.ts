import { expect, it } from 'vitest';
import { linkFor } from '../../functions/staff/access/link.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { linkToken } from '../../shared/privacy/link.ts';
import { kst } from '../petition/world.ts';

const NOW = kst('2026-11-24 10:12'); // Tuesday
const ring = keyring('{"current":"a root that is long enough for tests"}');
const deps = { keys: async () => ring, clock: { now: () => NOW } };

it('a link opens the petition that it was made for, and no other', async () => {
  const token = linkToken(ring, {
    person: 'care-1',
    number: '2026-000001-4',
    opens: 'petition',
    expiresAt: NOW + 1000,
  });
  await expect(linkFor(token, '2026-000001-4', deps)).resolves.toMatchObject({ person: 'care-1' });
  for (const other of ['2026-000002-2', 'worklist', '2026-000001-4/consultation'])
    await expect(linkFor(token, other, deps)).rejects.toMatchObject({ code: 'unauthorized' });
});
