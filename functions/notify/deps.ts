import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { KeepMessage } from '../../shared/messages/arrived.ts';
import type { Faxes } from '../../shared/petition/faxes.ts';
import type { TextMessages } from '../../shared/petition/texts.ts';
import type { Askings } from '../../shared/ports/askings.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import type { Gathers, Slots } from '../../shared/ports/limits.ts';
import type { Post } from '../../shared/ports/mail.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { AccusingPetitions, Persons, Petitions } from '../../shared/ports/petitions.ts';
import type { Publications } from '../../shared/ports/publications.ts';
import type { Sends } from '../../shared/ports/queues.ts';
import type { StandingWishes } from '../../shared/ports/standing-wishes.ts';
import type { DueIndex } from '../../shared/ports/timers.ts';

export interface SendDeps {
  readonly notices: NoticeStore;
  readonly slots: Slots;
  readonly gathers: Gathers;
  /** When the next moments of promises come. */
  readonly moments: Pick<DueIndex, 'anyBetween'>;
  readonly petitions: Petitions;
  readonly persons: Persons;
  readonly accusing: AccusingPetitions;
  readonly improvements: Pick<Improvements, 'read' | 'askers'>;
  readonly calls: Pick<PhoneCalls, 'read'>;
  readonly publications: Pick<Publications, 'read'>;
  readonly askings: Pick<Askings, 'ask' | 'of'>;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  /** What persons wish once for all. */
  readonly standing: StandingWishes;
  readonly post: Post;
  /** Undefined where no provider is configured: then a person calls. */
  readonly texts?: TextMessages;
  /** Whether a text may carry a link. */
  readonly textLinks: boolean;
  /** Undefined where no provider is configured: then a letter is posted. */
  readonly faxes?: Faxes;
  readonly sends: Sends;
  /** Where it is told that a letter was split off. */
  readonly papers: { later(message: KeepMessage, delay: number): Promise<void> };
  readonly clock: Clock;
  readonly from: {
    /** The address that mails come from, with or without a name. */
    readonly sender: string;
    /** The domain to which replies come; empty where no mail is received. */
    readonly inboundDomain: string;
  };
  readonly linkBase: string;
  readonly metrics: Metrics;
  readonly log: Log;
}
