import * as z from 'zod/mini';
import { Acted } from '../../shared/petition/commands/replies.ts';

/** What replies of both sides are made of. */
export const at = z.iso.datetime({ offset: true });
export const words = z.array(z.string());

export const Pledge = z.looseObject({
  id: z.string(),
  clause: z.string(),
  state: z.string(),
  dueAt: at,
  actBy: at,
});
export const Step = z.looseObject({ at, type: z.string(), text: z.string() });

export const Received = z.looseObject({
  ...Acted.shape,
  accessCode: z.string(),
  receivedAt: at,
  dueAt: z.optional(at),
  actBy: z.optional(at),
  department: z.looseObject({ id: z.string(), name: z.string() }),
  assignee: z.looseObject({ name: z.string(), role: z.string(), phone: z.string() }),
  pledges: z.array(Pledge),
  statusUrl: z.string(),
});

export const Healthy = z.looseObject({ status: z.string() });
