import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { Fault } from '../contract.ts';
import { reply } from '../http.ts';
import { refuse } from './replies.ts';

const FaultBody = z.strictObject({
  service: z.string(),
  action: z.optional(z.string()),
  function: z.optional(z.string()),
  fault: z.enum([
    'conflict',
    'throttle',
    'refuse',
    'duplicate',
    'drop',
    'reorder',
    'kill-before-reply',
    'kill-after-reply',
  ]),
  count: z._default(z.int().check(z.gte(0)), 1),
});

/** POST /_local/faults: the next `count` calls that match meet it. */
export function armFault(body: unknown, response: ServerResponse, faults: Fault[]): void {
  const fault = z.safeParse(FaultBody, body);
  if (!fault.success) {
    refuse(response, 400, z.prettifyError(fault.error));
    return;
  }
  const { count, service: of, fault: kind, action, function: named } = fault.data;
  faults.push({
    service: of,
    fault: kind,
    count,
    ...(action && { action }),
    ...(named && { function: named }),
  });
  reply(response, 200, faults);
}
