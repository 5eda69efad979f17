import { PREFIX } from '../../shared/petition/arrival.ts';

/** Where a fax of the gateway's id lies in the bucket of arrivals. */
export const faxKey = (id: string): string => `${PREFIX.fax}${id}.json`;
