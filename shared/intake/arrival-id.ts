import { createHash } from 'node:crypto';

/** The id of an arrival and of its original: made of the object's key and version, so that it is the same each time it is told of. */
export const arrivalIdOf = (key: string, version: string, part = 0): string =>
  sha256(part === 0 ? `${key} ${version}` : `${key} ${version} ${part}`).slice(0, 32);

/** The id of the part of an original that a split gave to another petition. */
export const partIdOf = (paper: string, number: string): string =>
  sha256(`${paper} ${number}`).slice(0, 32);

/** In hex. */
export const sha256 = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('hex');

/** Under which name the message waits by which an arrival that is kept elsewhere will go. */
export const releaseId = (key: string, version: string): string =>
  `released-${arrivalIdOf(key, version)}`;
