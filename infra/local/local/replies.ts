import type { ServerResponse } from 'node:http';
import { reply } from '../http.ts';

export const refuse = (response: ServerResponse, status: number, title: string) =>
  reply(response, status, { title, status });

/** With Korea's offset, as people here read it. */
export const isoOf = (at: number | string): string => {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  return `${new Date(instant + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
};
