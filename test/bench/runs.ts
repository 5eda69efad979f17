import type { Service } from '../../infra/local/service.ts';

/** The clock's own wakes are the fixed cost. */
const WAKES = /Sweep|Daily/;
export const MAIL = 'ses:SendRawEmail';
/** SES answers in 50 to 100 ms (aws-facts); the local sink at once. */
const MAIL_SECONDS = 0.075;

/** The service's invocations by what woke the function; the clock's own are left out. */
export function runsOf(service: Service) {
  const runs = service.invocations().filter(({ function: name }) => !WAKES.test(name));
  const mapped = new Map(
    service.assembly
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(({ properties }) => [
        String(properties.FunctionName),
        String(properties.EventSourceArn),
      ]),
  );
  const sourceOf = (name: string) => mapped.get(name);
  return {
    all: runs,
    ofQueues: runs.filter((run) => sourceOf(run.function)?.includes(':sqs:')),
    ofApi: runs.filter((run) => sourceOf(run.function) === undefined),
  };
}

/**
 * The time that Lambda bills, in GB-seconds. Measured: each invocation from handing over the event to its answer, and
 * of a cold sandbox the time from its spawn until it asked for work (INIT is billed), on this computer, whose
 * processors are whole; the memory is the template's. Taken: 75 ms for each mail. Not taken: that a function of less
 * than 1,769 MiB gets a share of a processor only, and that DynamoDB and SQS answer through a network.
 */
export function gigabyteSeconds(service: Service): number {
  const { all } = runsOf(service);
  const seconds = all.map(({ ms, startMs, memoryMegabytes }) => ({
    memory: memoryMegabytes / 1024,
    seconds: Math.ceil(startMs + ms) / 1000,
  }));
  const memoryOf = (name: string) =>
    all.find((run) => run.function === name)?.memoryMegabytes ?? Number.NaN;
  const waiting = service
    .calls()
    .map((call) => call.split(' '))
    .filter(([, action]) => action === MAIL)
    .reduce((sum, [caller = '']) => sum + (memoryOf(caller) / 1024) * MAIL_SECONDS, 0);
  return seconds.reduce((sum, run) => sum + run.memory * run.seconds, waiting);
}
