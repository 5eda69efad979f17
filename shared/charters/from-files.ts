import type { Charter } from '../charter/charter.ts';
import type { PlannedVersion } from '../charter/version.ts';
import type { FiledVersion } from './filed-version.ts';
import { charterFiles, DEFAULT_CHARTER, plannedOf, publishedOf, withFormer } from './files.ts';

/*
 * What `#charters` is for tests and tools: the files themselves. In a bundle it is what synthesis read of them
 * (infra/parts/charters.ts): a function starts without reading or checking anything.
 */
const files = charterFiles(process.env.CHARTER || DEFAULT_CHARTER);

export const inForce: Charter = withFormer(files);

export const published: readonly FiledVersion[] = publishedOf(files);

export const planned: readonly PlannedVersion[] = plannedOf(files);
