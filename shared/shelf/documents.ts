import type * as z from 'zod/mini';
import { ShelvedOffice } from './office.ts';

/** Every document of the shelf and its schema; each says of which instant it is. */
export const SHELVED = { office: ShelvedOffice } as const;

export type ShelfName = keyof typeof SHELVED;
export type Shelved<Name extends ShelfName> = z.infer<(typeof SHELVED)[Name]>;
export const SHELF_NAMES = Object.keys(SHELVED) as readonly ShelfName[];
