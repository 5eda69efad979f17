import type { Tries } from '../../../shared/aws/attempt-counter.ts';
import type { Counter } from '../../../shared/aws/counter.ts';
import type { NoticeStore } from '../../../shared/aws/notices.ts';
import type { TermsReader } from '../../../shared/aws/office.ts';
import type { KeysReader } from '../../../shared/aws/secret.ts';
import type { ChannelHealth } from '../../../shared/channels/ports.ts';
import type { Log } from '../../../shared/lambda/log.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import type { Verdicts } from '../../../shared/mail/verdicts.ts';
import type { ArrivalEntry, ArrivalOutcome } from '../../../shared/petition/arrival.ts';
import type { Clock, Files, Petitions, Terms } from '../../../shared/petition/ports.ts';
import type {
  Arrivals,
  ArrivedFacts,
  ArrivedObject,
  ArrivedObjects,
  Releases,
} from '../../../shared/petition/ports-originals.ts';
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
  /** A person let it out of quarantine. */
  readonly released: boolean;
}

/** The one line that an arrival has in the ledger. */
export const line = (
  { id, object: { key, version, at } }: { readonly id: string; readonly object: ArrivedFacts },
  outcome: ArrivalOutcome,
  rest: { readonly number?: string; readonly because?: string } = {},
): ArrivalEntry => ({ channel: 'email', id, at, outcome, key, version, ...rest });
