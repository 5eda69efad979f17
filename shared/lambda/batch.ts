import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { finished, logInvocation, UNTIL_KILLED } from './invocation.ts';
import { type Log, nameOf } from './log.ts';
import { tellUnreadable } from './unreadable.ts';

interface Schema<T> {
  parse(value: unknown): T;
}

/** Which messages of a batch are about the same thing, and the order in which these are done. */
export interface Turns<T> {
  readonly about: (message: T) => string;
  readonly order: (one: T, other: T) => number;
}

interface Parsed<T> {
  readonly record: SQSRecord;
  readonly message: T;
}

/**
 * Does the work of each record of a queue. All are settled; only those that failed come back. A body that does not
 * parse fails each time and so ends in the dead letters, where a person sees it. All are done at once; with `turns`
 * those about the same thing one after another, each whatever became of the one before.
 */
export const eachRecord = <T>(
  schema: Schema<T>,
  work: (message: T) => Promise<void>,
  log: Log,
  turns?: Turns<T>,
) =>
  finished(
    middy<SQSEvent, SQSBatchResponse>(UNTIL_KILLED)
      .use(logInvocation(log))
      .handler(async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
        const failed = new Set<string>();
        const attempt = async ({ messageId: id }: SQSRecord, act: () => void | Promise<void>) => {
          try {
            await act();
          } catch (error) {
            tellUnreadable(error);
            log({ message: 'record failed', id, error: nameOf(error) }, 'WARN');
            failed.add(id);
          }
        };
        const parsed: Parsed<T>[] = [];
        for (const record of Records)
          await attempt(record, () => {
            parsed.push({ record, message: schema.parse(JSON.parse(record.body)) });
          });
        await Promise.all(
          inTurns(parsed, turns).map(async (group) => {
            for (const { record, message } of group) await attempt(record, () => work(message));
          }),
        );
        return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
      }),
  );

function inTurns<T>(all: readonly Parsed<T>[], turns?: Turns<T>): readonly Parsed<T>[][] {
  if (!turns) return all.map((one) => [one]);
  const groups = Map.groupBy(all, ({ message }) => turns.about(message));
  return [...groups.values()].map((group) =>
    group.toSorted((one, other) => turns.order(one.message, other.message)),
  );
}
