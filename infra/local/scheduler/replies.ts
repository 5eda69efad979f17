import type { EngineReply } from '../contract.ts';
import { jsonReplies, Refusal } from '../wire.ts';
import type { Schedule } from './schedule.ts';

export const BAD = 'ValidationException';

export const dates = ({ createdAt, changedAt }: Schedule) => ({
  CreationDate: createdAt / 1000,
  LastModificationDate: changedAt / 1000,
});

/** @throws Refusal for a query parameter that is none of these. */
export function known(query: URLSearchParams, names: readonly string[]): void {
  const odd = [...query.keys()].find((key) => !names.includes(key));
  if (odd) throw new Refusal(BAD, `unknown parameter ${odd}`);
}

export const json = jsonReplies('application/json');

export const refused = ({ code, message, status }: Refusal): EngineReply =>
  json(status, { Message: message }, { 'x-amzn-errortype': code });
