import * as z from 'zod/mini';
import { type Item, text } from './attributes.ts';

const Holds = z.record(z.string(), z.string());

/** What a unique key holds for whoever meets it. @throws ZodError for what is none */
export const holdsIn = (item: Item | undefined): Readonly<Record<string, string>> =>
  z.parse(Holds, JSON.parse(text(item, 'holds') ?? 'null'));
