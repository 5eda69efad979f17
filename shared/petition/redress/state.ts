import * as z from 'zod/mini';
import { EXEMPTIONS, OBLIGATIONS } from '../../charter/redress.ts';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { REDRESS_SOURCES } from './events.ts';

/** One redress beside the petition. Instants are epoch ms. */
export const Redress = lazily(() =>
  z.strictObject({
    id: Text,
    source: z.enum(REDRESS_SOURCES),
    clause: Text,
    pledge: Text,
    openedAt: Instant,
    owes: z.array(z.enum(OBLIGATIONS)),
    department: MaybeText,
    voidedAt: MaybeInstant,
  }),
);
export type Redress = LazilyGiven<typeof Redress>;

/** A break for which the charter owes nothing, by this rule. */
export const ExemptBreak = lazily(() =>
  z.strictObject({
    pledge: Text,
    rule: z.enum(EXEMPTIONS),
    at: Instant,
    department: MaybeText,
  }),
);
