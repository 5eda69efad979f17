import type { Tries } from '../../shared/aws/attempt-counter.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { Slots } from '../../shared/aws/rate-slots.ts';
import type { KeysReader } from '../../shared/aws/secret.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { Clock, Files, Firsts, Petitions } from '../../shared/petition/ports.ts';

/** What the petitioner's pages and commands ask of the house. */
export interface CitizenDeps {
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  readonly tries: Tries;
  /** What was sent before, and what came of it. */
  readonly firsts: Firsts;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly slots: Slots;
  /** Something that nobody can guess. */
  readonly nonce: () => string;
  readonly files: Pick<Files, 'put' | 'get' | 'address'>;
  readonly clock: Clock;
  readonly linkBase: string;
  readonly log: Log;
  readonly metrics: Metrics;
}
