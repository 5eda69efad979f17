import type { Language } from '../../shared/kernel/language.ts';
import { areAccessible } from './accessible.ts';
import { HTML, KNOWN } from './desk-world.ts';
import { CASES, staff } from './staff-cases.ts';

const ruled = () => CASES['audit-visit'].in();
/** Pasted by somebody in a hurry: a long word without a space. */
const LONG = `안내문확인${'가'.repeat(200)} https://example.org/${'a'.repeat(300)}`;
async function looked(found: string) {
  const world = await ruled();
  await staff(world, 'audit-visit', { visit: 'visit-1', found, words: LONG }, { person: 'audit' });
  return world;
}
const shown = async (
  made: ReturnType<typeof ruled>,
  path: string,
  language: Language,
  query: Readonly<Record<string, string>> = {},
) => {
  const world = await made;
  const headers = { ...HTML, 'accept-language': language };
  const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'audit')}`];
  return await world.ask('GET', path, { headers, cookies, query });
};

areAccessible('what audit looks at', (language) => {
  const petition = `/desk/petitions/${KNOWN}`;
  return {
    'the month': () => shown(ruled(), '/desk/audit', language),
    'another month': () => shown(ruled(), '/desk/audit', language, { month: '2026-11' }),
    'a ruling that waits for it': () => shown(ruled(), petition, language),
    'one that was looked at': () => shown(looked('looked-at'), petition, language),
    'one that should be looked at again': () => shown(looked('review'), petition, language),
  };
});
