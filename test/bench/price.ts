/** US dollars a million in Seoul, November 2026; what is cheaper in bulk or free at first is taken at its full price. */
const PRICE = {
  http: 1.23,
  invocation: 0.2,
  gigabyteSecond: 13.3334,
  write: 0.68,
  read: 0.1355,
  queue: 0.4,
  timer: 1,
  mail: 100,
  secret: 5,
} as const;
const USD_A_LOG_BYTE = 0.76 / 1e9;

/** What petitions ask of each service. A type, not an interface: it is divided name by name. */
export type Use = {
  readonly http: number;
  readonly runs: number;
  readonly gigabyteSeconds: number;
  /** Request units of DynamoDB. */
  readonly write: number;
  readonly read: number;
  /** Requests to queues, whoever makes them. */
  readonly queue: number;
  /** Timers that rang; one that was deleted costs nothing. */
  readonly timer: number;
  readonly mail: number;
  /** Readings of the keys (kept five minutes by each sandbox). */
  readonly secret: number;
  readonly logBytes: number;
};

/** US dollars for a thousand petitions of which one uses so much, by service. */
export function priceOfThousand(use: Use): Readonly<Record<string, number>> {
  const million = {
    'e-mail': use.mail * PRICE.mail,
    'HTTP API': use.http * PRICE.http,
    Lambda: use.runs * PRICE.invocation + use.gigabyteSeconds * PRICE.gigabyteSecond,
    'DynamoDB writes': use.write * PRICE.write,
    'DynamoDB reads': use.read * PRICE.read,
    SQS: use.queue * PRICE.queue,
    Scheduler: use.timer * PRICE.timer,
    'Secrets Manager': use.secret * PRICE.secret,
    Logs: use.logBytes * USD_A_LOG_BYTE * 1e6,
  };
  return Object.fromEntries(Object.entries(million).map(([name, usd]) => [name, usd / 1000]));
}
