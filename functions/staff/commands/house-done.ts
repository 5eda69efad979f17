import type { HttpEvent } from '../../../shared/lambda/http.ts';

/** For how long after an act its page says what it did (ms): a page that is reloaded later tells no old news. */
export const SAID_FOR = 10 * 60_000;

/** What staff do that is no command on a petition. */
export const HOUSE_ACTS = [
  'planned',
  'ended',
  'sent',
  'released',
  'dismissed',
  'reopened',
  'noted',
  'given',
  'opened',
  'missed',
  'closed',
  'pictured',
  'unpictured',
] as const;
export type HouseAct = (typeof HOUSE_ACTS)[number];

/** What was done, when (epoch ms), and the id of what it was about, where the page needs it. */
export interface HouseDone {
  readonly act: HouseAct;
  readonly at: number;
  readonly about?: string | undefined;
}

/** The address that shows what was done, at the place where it was done; `query` is what the page was asked for. */
export function houseDoneAt(
  path: string,
  { act, at, about }: HouseDone,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value);
  asked.set('done', [act, at, ...(about === undefined ? [] : [about])].join('.'));
  return `${path}${path.includes('?') ? '&' : '?'}${asked}#done`;
}

/**
 * What the address says; undefined for what is long ago: a page that is reloaded later tells no old news. Anybody can write
 * such an address and mail it: only where our own page led to it, it is told.
 */
export function houseDoneIn(
  { headers, queryStringParameters }: HttpEvent,
  now: number,
): HouseDone | undefined {
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return undefined;
  const said = /^([a-z]{4,12})\.(\d{1,15})(?:\.([0-9A-Za-z-]{1,40}))?$/.exec(
    queryStringParameters?.done ?? '',
  );
  const [, name, written = '', about] = said ?? [];
  const act = HOUSE_ACTS.find((known) => known === name);
  const at = Number(written);
  return act && Math.abs(now - at) <= SAID_FOR ? { act, at, about } : undefined;
}
