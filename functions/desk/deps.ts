import type { TermsReader } from '../../shared/aws/office.ts';
import type { KeysReader } from '../../shared/aws/secret.ts';
import type { Tries } from '../../shared/aws/tries.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Clock, Petitions } from '../../shared/petition/ports.ts';

export interface DeskDeps {
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  readonly tries: Tries;
  readonly clock: Clock;
  readonly linkBase: string;
  readonly log: Log;
}
