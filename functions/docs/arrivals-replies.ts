import * as z from 'zod/mini';

const at = z.iso.datetime({ offset: true });

const Channel = z.looseObject({
  channel: z.string(),
  state: z.optional(z.string()),
  since: z.optional(at),
  checkedAt: z.optional(at),
  probed: z.int(),
  up: z.int(),
});
export const Arrivals = z.looseObject({
  mayDecide: z.boolean(),
  channels: z.array(Channel),
  days: z.array(
    z.looseObject({
      channel: z.string(),
      day: z.iso.date(),
      arrived: z.int(),
      received: z.int(),
      attached: z.int(),
      ignored: z.int(),
      waiting: z.int(),
      dismissed: z.int(),
      differences: z.int(),
    }),
  ),
  waiting: z.array(z.looseObject({ arrival: z.string(), channel: z.string(), at })),
  asideDay: z.iso.date(),
  asideInAll: z.int(),
  aside: z.array(
    z.looseObject({ arrival: z.string(), channel: z.string(), at, outcome: z.string() }),
  ),
  from: z.int(),
  more: z.int(),
  heldReceipts: z.array(z.looseObject({ number: z.string(), until: at })),
  heldInAll: z.int(),
  differences: z.array(
    z.looseObject({
      id: z.string(),
      channel: z.string(),
      day: z.iso.date(),
      kind: z.string(),
      at,
      seenAt: at,
    }),
  ),
  differencesFrom: z.int(),
  moreDifferences: z.int(),
});
export const ArrivalDecided = z.looseObject({ done: z.string() });
