import type { Log } from '../../shared/lambda/log.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { ShelfReader, Snapshots } from '../../shared/ports/shelf.ts';

/** What a public page asks of the house: nothing but the shelf and the time. */
export interface PublicDeps {
  readonly shelf: ShelfReader;
  readonly snapshots: Pick<Snapshots, 'read'>;
  /** The address of the house, without a slash at the end: a feed names itself by it. */
  readonly linkBase: string;
  readonly clock: Clock;
  readonly log: Log;
}
