import type { Charter } from '../charter/charter.ts';
import type { CharterPromise } from '../charter/promise.ts';
import { charterFiles, DEFAULT_CHARTER } from './files.ts';

/*
 * What `#charters` is for tests and tools: the files themselves. In a bundle it is what synthesis read of them
 * (infra/parts/charters.ts): a function starts without reading or checking anything.
 */
const files = charterFiles(process.env.CHARTER || DEFAULT_CHARTER);

export const inForce: Charter = files.inForce.charter;
export const former: readonly Charter[] = files.former.map(({ charter }) => charter);

/** What is published of each version, by the version. */
export const promises: Readonly<Record<string, readonly CharterPromise[]>> = Object.fromEntries(
  [files.inForce, ...files.former].map((file) => [file.charter.version, file.promises]),
);
