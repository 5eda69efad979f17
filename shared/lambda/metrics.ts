/** Writes metrics of the namespace Ihaeng, without dimensions. */
export type Metrics = (values: Readonly<Record<string, number>>) => void;

/** The embedded metric format: one line of the log, which CloudWatch reads. Past the console, which would wrap it. */
export const embeddedMetrics =
  (
    now: () => number,
    write: (line: string) => void = (line) => process.stdout.write(line),
  ): Metrics =>
  (values) => {
    const Metrics = Object.keys(values).map((Name) => ({ Name }));
    const CloudWatchMetrics = [{ Namespace: 'Ihaeng', Dimensions: [[]], Metrics }];
    write(`${JSON.stringify({ _aws: { Timestamp: now(), CloudWatchMetrics }, ...values })}\n`);
  };
