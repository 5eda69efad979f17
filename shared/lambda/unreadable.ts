import { jsonLog, type Log, nameOf } from './log.ts';
import { embeddedMetrics, type Metrics } from './metrics.ts';

/** A stored item that no reader understands. `key` is its partition and its sort key: ids and codes, nothing personal. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly key: string;
  constructor(key: string, cause?: unknown) {
    super(`not readable: ${key}`, { cause });
    this.key = key;
  }
}

/** Tells people of an item that cannot be read; of any other error it says nothing. */
export type TellUnreadable = (error: unknown) => void;

/** A line with the item's key, and the metric that rings. */
export const tellingUnreadable =
  (log: Log, metrics: Metrics): TellUnreadable =>
  (error) => {
    if (!(error instanceof Unreadable)) return;
    const { key, cause } = error;
    log({ message: 'an item cannot be read', key, error: nameOf(cause) }, 'ERROR');
    metrics({ UnreadableItems: 1 });
  };

/** On stdout, as every line and every metric. */
export const tellUnreadable = tellingUnreadable(jsonLog('records'), embeddedMetrics(Date.now));

/** What the work comes to; undefined, and told, when it meets an item that cannot be read. */
export async function unlessUnreadable<T>(
  work: () => Promise<T>,
  tell: TellUnreadable = tellUnreadable,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell(error);
    return undefined;
  }
}
