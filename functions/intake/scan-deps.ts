import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { ReceiveDeps } from '../../shared/intake/receive.ts';
import type { ComeMessage } from '../../shared/messages/arrived.ts';
import type { Clock } from '../../shared/petition/ports.ts';
import type { Arrivals, ArrivedObjects } from '../../shared/petition/ports-originals.ts';

export interface ScanDeps extends ReceiveDeps {
  readonly arrived: Pick<ArrivedObjects, 'get' | 'facts' | 'list'>;
  readonly arrivals: Arrivals;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly terms: TermsReader;
  readonly scans: { later(message: ComeMessage, delay: number): Promise<void> };
  readonly clock: Clock;
}
