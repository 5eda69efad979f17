import * as z from 'zod/mini';
import { DISMISSALS } from '../../../shared/channels/dismissal.ts';
import { ARRIVAL_CHANNELS, type ArrivalChannel } from '../../../shared/petition/arrival.ts';

/** `<channel>.<epoch ms>.<id>`: where its line stands in the ledger. */
const Named = z.string().check(z.regex(/^(post|fax|email)\.\d{1,15}\.[0-9a-f]{32}(\.\d{1,4})?$/));

export const ReleaseBody = z.strictObject({ arrival: Named });
export const DismissBody = z.strictObject({ arrival: Named, reason: z.enum(DISMISSALS) });

export interface Place {
  readonly channel: ArrivalChannel;
  readonly at: number;
  readonly id: string;
}

/** The name of an arrival in a form or an address. */
export const nameOfArrival = ({ channel, at, id }: Place): string => `${channel}.${at}.${id}`;

/** Where an arrival of that name stands; undefined for what is no such name. */
export function placeOfArrival(name: string): Place | undefined {
  const read = z.safeParse(Named, name);
  if (!read.success) return undefined;
  const [of = '', at = '', ...id] = read.data.split('.');
  const channel = ARRIVAL_CHANNELS.find((one) => one === of);
  return channel && { channel, at: Number(at), id: id.join('.') };
}
