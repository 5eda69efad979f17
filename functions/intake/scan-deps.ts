import type { ReceiveDeps } from '../../shared/intake/receive.ts';
import type { ComeMessage } from '../../shared/messages/arrived.ts';
import type { Arrivals } from '../../shared/ports/arrivals.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { ArrivedObjects } from '../../shared/ports/originals.ts';

export interface ScanDeps extends ReceiveDeps {
  readonly arrived: Pick<ArrivedObjects, 'get' | 'facts' | 'list'>;
  readonly arrivals: Arrivals;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly scans: { later(message: ComeMessage, delay: number): Promise<void> };
  readonly clock: Clock;
}
