import type { Log } from '../../shared/lambda/log.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import type { ArrivalChannel, ArrivalEntry } from '../../shared/petition/arrival.ts';
import type { Arrivals } from '../../shared/ports/arrivals.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';

export interface QuarantineDeps {
  readonly arrivals: Pick<Arrivals, 'note'>;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the notice of an arrival is about: `<this>-<the arrival's id>`. */
const ABOUT: Readonly<Record<ArrivalChannel, string>> = { post: 'scan', fax: 'fax', email: 'mail' };

/** A person decides: the duty officer is told, in few mails. */
export async function toQuarantine(
  arrival: Omit<ArrivalEntry, 'outcome' | 'because'>,
  because: string,
  { arrivals, notices, terms, clock, log }: QuarantineDeps,
): Promise<void> {
  const { channel, id } = arrival;
  const { office } = await terms();
  const to = presentFor(office, office.dutyOfficer, clock.now());
  // The line last: killed in between it is told of again, and not forgotten.
  await notices.add(`${ABOUT[channel]}-${id}`, '1.0', { kind: 'quarantined', to, because });
  await arrivals.note({ ...arrival, outcome: 'quarantined', because });
  log({ message: 'an arrival was quarantined', channel, id, because }, 'WARN');
}
