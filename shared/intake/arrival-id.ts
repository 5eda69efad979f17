import { createHash } from 'node:crypto';

/** 32 hex digits made of where something came from: the same object's same version has the same id, for ever. */
export const arrivalId = (key: string, version: string): string =>
  createHash('sha256').update(`${key} ${version}`).digest('hex').slice(0, 32);

/** The ids under which one object may have led to petitions: itself and, where it held several letters, its parts. */
export const partId = (id: string, part: number): string => (part === 0 ? id : `${id}.${part}`);
