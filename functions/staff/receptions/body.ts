import * as z from 'zod/mini';
import { PRIORITY_REASONS } from '../../../shared/charter/reception.ts';
import { orEmpty } from '../../../shared/petition/commands/fields.ts';
import { RECEPTION_FORM } from '../../../shared/receptions/reception.ts';

/**
 * What is done at a counter: the next is called, a certain one is, somebody without a ticket is attended to, or a ticket is
 * handed out. There is no act and no field for how it was: that is the visitor's to say (P1).
 */
export const COUNTER_ACTS = ['next', 'call', 'begin', 'ticket'] as const;
export type CounterAct = (typeof COUNTER_ACTS)[number];

const Topic = orEmpty(z.string().check(z.regex(/^[\w-]{1,40}$/)));

export const CounterBody = z.strictObject({
  act: z.enum(COUNTER_ACTS),
  /** Made with the page: pressed twice it is once. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  counter: z.string().check(z.maxLength(40)),
  booth: z.optional(z.string().check(z.maxLength(2))),
  /** Of `call`: whose turn it is. */
  reception: z.optional(z.string().check(z.regex(RECEPTION_FORM))),
  topic: Topic,
  priority: orEmpty(z.enum(PRIORITY_REASONS)),
});
export type CounterBody = z.infer<typeof CounterBody>;

/** What a reception comes to: answered on the spot, about a petition that there is, or nobody came to the booth. */
export const RECEPTION_ACTS = ['contact', 'known', 'gone'] as const;
export type ReceptionAct = (typeof RECEPTION_ACTS)[number];

export const ReceptionBody = z.strictObject({
  act: z.enum(RECEPTION_ACTS),
  topic: Topic,
  /** Of `known`: its receipt number. */
  number: orEmpty(z.string().check(z.maxLength(40))),
});
export type ReceptionBody = z.infer<typeof ReceptionBody>;
