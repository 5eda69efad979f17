import type * as z from 'zod/mini';
import type { Given } from '../petition/fields.ts';
import { ShelvedCalendar } from './calendar.ts';
import { ShelvedImprovements } from './improvements.ts';
import { ShelvedOffice } from './office.ts';
import { ShelvedPublications } from './publications.ts';
import { ShelvedScore } from './score.ts';

/** Every document of the shelf and its schema; each says of which instant it is. */
export const SHELVED = {
  office: ShelvedOffice,
  score: ShelvedScore,
  announcements: ShelvedPublications,
  questions: ShelvedPublications,
  catalogue: ShelvedPublications,
  improvements: ShelvedImprovements,
  calendar: ShelvedCalendar,
} as const;

export type ShelfName = keyof typeof SHELVED;
export type Shelved<Name extends ShelfName> = z.infer<(typeof SHELVED)[Name]>;
/** What is put there: nobody changes it. */
export type ToShelve<Name extends ShelfName> = Given<(typeof SHELVED)[Name]>;
export const SHELF_NAMES = Object.keys(SHELVED) as readonly ShelfName[];
