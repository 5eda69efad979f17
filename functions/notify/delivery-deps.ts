import type { Log } from '../../shared/lambda/log.ts';
import type { Askings } from '../../shared/ports/askings.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';

export interface DeliveryDeps {
  readonly notices: NoticeStore;
  readonly petitions: Petitions;
  readonly askings: Pick<Askings, 'reached'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}
