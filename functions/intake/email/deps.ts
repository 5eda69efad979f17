import type { Log } from '../../../shared/lambda/log.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import type { Verdicts } from '../../../shared/mail/verdicts.ts';
import type { ArrivalEntry, ArrivalOutcome, Released } from '../../../shared/petition/arrival.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import type { Arrivals } from '../../../shared/ports/arrivals.ts';
import type { ChannelHealth } from '../../../shared/ports/channel-health.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Files } from '../../../shared/ports/files.ts';
import type { KeysReader } from '../../../shared/ports/keys.ts';
import type { Tries } from '../../../shared/ports/limits.ts';
import type { NoticeStore } from '../../../shared/ports/notices.ts';
import type { TermsReader } from '../../../shared/ports/office.ts';
import type {
  ArrivedFacts,
  ArrivedObject,
  ArrivedObjects,
  Releases,
} from '../../../shared/ports/originals.ts';
import type { Counter, Petitions } from '../../../shared/ports/petitions.ts';
import type { Keyring } from '../../../shared/privacy/keys.ts';

export interface EmailDeps {
  readonly arrived: Pick<ArrivedObjects, 'get' | 'put'> & Releases;
  readonly arrivals: Pick<Arrivals, 'note' | 'petitionOf' | 'entry'>;
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  readonly counter: Counter;
  readonly files: Pick<Files, 'put'>;
  readonly notices: Pick<NoticeStore, 'add' | 'of'>;
  /** Counts what comes from one sender within the hour. */
  readonly tries: Tries;
  readonly health: Pick<ChannelHealth, 'probeSeen'>;
  readonly clock: Clock;
  readonly ours: {
    /** The domain whose mail comes here. */
    readonly domain: string;
    /** The address that our own mails come from, bare. */
    readonly sender: string;
  };
  /** Whose mails are faxes, divided by commas: addresses, or `@domain`; empty where nobody's are. */
  readonly faxSenders: string;
  readonly log: Log;
}

/** A mail that has come: its object, what was read in it and what SES found. */
export interface Come {
  /** The arrival's id, and its original's. */
  readonly id: string;
  readonly object: ArrivedObject;
  readonly mail: Mail;
  readonly verdicts: Verdicts;
  /** Everything it was sent to, bare. */
  readonly recipients: readonly string[];
  readonly terms: Terms;
  readonly keys: Keyring;
  /** The instant that counts: when our system had it (A5), epoch ms. */
  readonly at: number;
  readonly now: number;
  /** A person let it out of quarantine, or through though it had been put aside. */
  readonly released: Released | undefined;
}

/** The one line that an arrival has in the ledger; of what a person let through with who and when. */
export const line = (
  {
    id,
    object: { key, version, at },
    released,
  }: {
    readonly id: string;
    readonly object: ArrivedFacts;
    readonly released?: Released | undefined;
  },
  outcome: ArrivalOutcome,
  rest: { readonly number?: string; readonly because?: string } = {},
): ArrivalEntry => ({ channel: 'email', id, at, outcome, key, version, ...released, ...rest });
