import type { ReceiveDeps } from '../../shared/intake/receive.ts';
import type { ComeMessage } from '../../shared/messages/arrived.ts';
import type { Arrivals } from '../../shared/ports/arrivals.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { FaxPictures } from '../../shared/ports/faxes.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { ArrivedObjects } from '../../shared/ports/originals.ts';
import type { Waits } from '../../shared/ports/timers.ts';

export interface FaxDeps extends ReceiveDeps {
  readonly arrived: Pick<ArrivedObjects, 'get' | 'put'>;
  readonly arrivals: Pick<Arrivals, 'petitionOf' | 'entry' | 'note'>;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly pictures: FaxPictures;
  readonly faxes: { later(message: ComeMessage, delay: number): Promise<void> };
  readonly waits: Waits<ComeMessage>;
  readonly clock: Clock;
}
