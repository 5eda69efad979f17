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

/** A function's run: most wait for DynamoDB, SQS or SES. Taken, not measured: this computer is not Lambda. */
const SECONDS_A_RUN = 0.1;

/** What one petition asks of each service. */
export interface Use {
  readonly http: number;
  /** Runs by the function's memory in MiB. */
  readonly runs: Readonly<Record<number, number>>;
  readonly write: number;
  readonly read: number;
  /** Requests to queues: each message is sent, received and deleted. */
  readonly queue: number;
  /** Timers that rang; one that was deleted costs nothing. */
  readonly timer: number;
  readonly mail: number;
  /** Readings of the keys (kept five minutes by each sandbox). */
  readonly secret: number;
  readonly logBytes: number;
}

/** US dollars for a thousand such petitions, by service. */
export function priceOfThousand(use: Use): Readonly<Record<string, number>> {
  const runs = Object.entries(use.runs);
  const gigabyteSeconds = runs.reduce(
    (sum, [memory, count]) => sum + (Number(memory) / 1024) * count * SECONDS_A_RUN,
    0,
  );
  const count = runs.reduce((sum, [, runsOfMemory]) => sum + runsOfMemory, 0);
  const million = {
    'e-mail': use.mail * PRICE.mail,
    'HTTP API': use.http * PRICE.http,
    Lambda: count * PRICE.invocation + gigabyteSeconds * PRICE.gigabyteSecond,
    'DynamoDB writes': use.write * PRICE.write,
    'DynamoDB reads': use.read * PRICE.read,
    SQS: use.queue * PRICE.queue,
    Scheduler: use.timer * PRICE.timer,
    'Secrets Manager': use.secret * PRICE.secret,
  };
  return {
    ...Object.fromEntries(Object.entries(million).map(([name, usd]) => [name, usd / 1000])),
    Logs: use.logBytes * USD_A_LOG_BYTE * 1000,
  };
}
