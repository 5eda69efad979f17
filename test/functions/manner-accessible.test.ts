import { areAccessible } from './accessible.ts';
import { HTML } from './desk-world.ts';
import { counted, OLD } from './manner-world.ts';

const shown = async (
  language: 'ko' | 'en',
  person: string,
  query: Readonly<Record<string, string>> = {},
  given: Parameters<typeof counted>[0] = {},
) => {
  const world = counted(given);
  const headers = { ...HTML, 'accept-language': language };
  const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`];
  return await world.ask('GET', '/desk/manner', { headers, cookies, query });
};

areAccessible('manner figures', (language) => ({
  'one’s own': () => shown(language, 'care-1', { month: OLD }),
  'those of a team': () => shown(language, 'director', { month: OLD, department: 'care' }),
  'a team of which there are too few': () =>
    shown(language, 'care-head', { month: OLD }, { each: 2 }),
  'the running month': () => shown(language, 'care-head'),
  'before the consultation': () => shown(language, 'care-1', {}, { off: true }),
}));
