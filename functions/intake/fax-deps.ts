import type { FaxPictures } from '../../shared/aws/fax-pictures.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { ReceiveDeps } from '../../shared/intake/receive.ts';
import type { ComeMessage } from '../../shared/messages/arrived.ts';
import type { Clock, Waits } from '../../shared/petition/ports.ts';
import type { Arrivals, ArrivedObjects } from '../../shared/petition/ports-originals.ts';

export interface FaxDeps extends ReceiveDeps {
  readonly arrived: Pick<ArrivedObjects, 'get' | 'put'>;
  readonly arrivals: Pick<Arrivals, 'petitionOf' | 'entry' | 'note'>;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly pictures: FaxPictures;
  readonly faxes: { later(message: ComeMessage, delay: number): Promise<void> };
  readonly waits: Waits<ComeMessage>;
  readonly clock: Clock;
}
