import * as z from 'zod/mini';
import { at } from './replies.ts';

export const TicketsAsked = z.looseObject({
  counter: z.string(),
  open: z.boolean(),
  waiting: z.int(),
});

export const TicketGiven = z.looseObject({
  ticket: z.string(),
  number: z.int(),
  counter: z.string(),
});

export const OwnTicket = z.looseObject({
  number: z.int(),
  state: z.string(),
  ahead: z.optional(z.int()),
  booth: z.optional(z.int()),
});

export const RoomScreen = z.looseObject({
  counter: z.string(),
  called: z.array(z.looseObject({ number: z.int(), booth: z.int() })),
  waiting: z.int(),
});

export const CounterAsked = z.looseObject({
  counter: z.string(),
  waiting: z.array(
    z.looseObject({
      reception: z.string(),
      number: z.int(),
      topic: z.optional(z.string()),
      priority: z.optional(z.string()),
    }),
  ),
  own: z.optional(z.string()),
});

export const CounterDone = z.looseObject({ act: z.string(), reception: z.string() });

export const OneReception = z.looseObject({
  reception: z.string(),
  counter: z.string(),
  number: z.optional(z.int()),
  state: z.string(),
  checkedInAt: z.optional(at),
  openedAt: z.optional(at),
  endedAt: z.optional(at),
  ending: z.optional(z.string()),
  petition: z.optional(z.string()),
  waitedSeconds: z.optional(z.int()),
});

export const ReceptionEnded = z.looseObject({ reception: z.string(), act: z.string() });
