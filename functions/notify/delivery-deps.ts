import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Clock, Petitions } from '../../shared/petition/ports.ts';

export interface DeliveryDeps {
  readonly notices: NoticeStore;
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}
