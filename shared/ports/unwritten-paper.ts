import type { RingMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';

/** Between which instants it came, both included (epoch ms); without `until`, up to now. */
export interface CameIn {
  readonly from: number;
  readonly until?: number;
}

/**
 * When paper arrived (scan or fax) that is received and that nobody has written down yet: epoch ms, and one is enough. `from`
 * itself where more of it waits than can be looked at: any may have come then, and nothing ends over it.
 */
export type UnwrittenPaper = (office: Office, asked: CameIn) => Promise<readonly number[]>;

/** The same for the time to supplement that rings: nothing is read for any other pledge. */
export type UnwrittenPaperOf = (
  ring: Pick<RingMessage, 'subject' | 'pledge'>,
  office: Office,
) => Promise<readonly number[]>;
