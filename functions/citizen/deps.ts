import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { Askings } from '../../shared/ports/askings.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Files } from '../../shared/ports/files.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import type { Slots, Tries } from '../../shared/ports/limits.ts';
import type { TakesMail } from '../../shared/ports/mail-lookup.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Vault } from '../../shared/ports/originals.ts';
import type { Firsts, Petitions } from '../../shared/ports/petitions.ts';
import type { VisitorPhotos } from '../../shared/ports/photos.ts';
import type { Publications } from '../../shared/ports/publications.ts';
import type { Receptions } from '../../shared/ports/receptions.ts';
import type { StandingWishes } from '../../shared/ports/standing-wishes.ts';

/** What the petitioner's pages and commands ask of the house. */
export interface CitizenDeps {
  readonly petitions: Petitions;
  readonly improvements: Pick<Improvements, 'read'>;
  readonly askings: Pick<Askings, 'read' | 'of' | 'answer'>;
  /** What is announced and published: somebody says that it does not hold any more. */
  readonly publications: Pick<Publications, 'read' | 'make' | 'act'>;
  /** Visitors at our counters. */
  readonly receptions: Receptions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  /** What persons wish once for all. */
  readonly standing: StandingWishes;
  readonly tries: Tries;
  /** What was sent before, and what came of it. */
  readonly firsts: Firsts;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly slots: Pick<Slots, 'take'>;
  /** Something that nobody can guess. */
  readonly nonce: () => string;
  readonly files: Pick<Files, 'put' | 'get' | 'address'>;
  readonly vault: Pick<Vault, 'handOut'>;
  /** Asked before an address is kept that nobody has confirmed. */
  readonly takesMail: TakesMail;
  /** The address of the bucket for files, without a slash at the end. */
  readonly uploadsUrl: string;
  /** Pictures that visitors agreed to show. */
  readonly photos: Pick<VisitorPhotos, 'kept' | 'of'>;
  readonly clock: Clock;
  readonly linkBase: string;
  readonly log: Log;
  readonly metrics: Metrics;
}
