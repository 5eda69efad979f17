import type { Log } from '../../shared/lambda/log.ts';
import type { ReadMessage } from '../../shared/messages/arrived.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DataKeys } from '../../shared/ports/keys.ts';
import type { Vault } from '../../shared/ports/originals.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Press } from './reading/open.ts';
import type { Recogniser } from './reading/recognise.ts';

export interface ReadDeps {
  readonly petitions: Pick<Petitions, 'act' | 'read' | 'content'>;
  readonly vault: Vault;
  readonly dataKeys: DataKeys;
  readonly readings: { read(message: ReadMessage): Promise<void> };
  /** Opens an original in a thread of its own. */
  readonly press: (body: Uint8Array) => Press;
  readonly recogniser: Recogniser;
  /** Real milliseconds since some moment: how long the work takes, whatever the clock says. */
  readonly elapsed: () => number;
  readonly clock: Clock;
  readonly log: Log;
}
