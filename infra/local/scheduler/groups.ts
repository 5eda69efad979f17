import * as z from 'zod/mini';
import type { EngineRequest } from '../contract.ts';
import { exactly, jsonBody, Refusal } from '../wire.ts';
import { BAD } from './replies.ts';
import { Name } from './schedule.ts';
import type { ScheduleStore } from './store.ts';

/** Create, delete or get one schedule group. */
export function onGroup(
  store: ScheduleStore,
  { action, body }: EngineRequest,
  name: string,
): object {
  if (action === 'CreateScheduleGroup') {
    exactly(z.strictObject({ ClientToken: z.optional(z.string()) }), jsonBody(body), BAD);
    exactly(Name, name, BAD);
    if (store.createdAt(name) !== undefined)
      throw new Refusal('ConflictException', `Schedule group ${name} already exists.`, 409);
    store.createGroup(name);
    return { ScheduleGroupArn: store.arn('schedule-group', name) };
  }
  store.group(name);
  if (action === 'DeleteScheduleGroup') {
    store.removeGroup(name);
    return {};
  }
  if (action !== 'GetScheduleGroup')
    throw new Refusal(BAD, `the runner does not emulate ${action}`);
  return {
    Arn: store.arn('schedule-group', name),
    Name: name,
    State: 'ACTIVE',
    CreationDate: (store.createdAt(name) ?? 0) / 1000,
  };
}
