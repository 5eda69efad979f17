import type { Absences } from '../../shared/aws/absences.ts';
import type { Tries } from '../../shared/aws/attempt-counter.ts';
import type { Counter } from '../../shared/aws/counter.ts';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { Outbox } from '../../shared/aws/outbox.ts';
import type { Persons } from '../../shared/aws/persons.ts';
import type { Slots } from '../../shared/aws/rate-slots.ts';
import type { KeysReader } from '../../shared/aws/secret.ts';
import type { Doors } from '../../shared/aws/sign-in-codes.ts';
import type { Worklists } from '../../shared/aws/worklist.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { Clock, Files, Firsts, Petitions } from '../../shared/petition/ports.ts';
import type { DataKeys, Vault } from '../../shared/petition/ports-originals.ts';

export interface DeskDeps {
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  /** Receipt numbers, for what is entered by hand. */
  readonly counter: Counter;
  readonly tries: Tries;
  /** What was sent before, and what came of it. */
  readonly firsts: Firsts;
  readonly doors: Doors;
  readonly worklists: Worklists;
  readonly outbox: Outbox;
  readonly absences: Absences;
  readonly persons: Persons;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly slots: Slots;
  readonly files: Pick<Files, 'put' | 'get' | 'address'>;
  /** Originals and their copies; nobody is handed what is not clean. */
  readonly vault: Pick<Vault, 'get' | 'handOut'>;
  readonly dataKeys: DataKeys;
  /** Something that nobody can guess. */
  readonly nonce: () => string;
  readonly clock: Clock;
  readonly linkBase: string;
  readonly log: Log;
  readonly metrics: Metrics;
}
