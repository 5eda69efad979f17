import { randomUUID } from 'node:crypto';
import { Refusal } from '../wire.ts';
import type { QueueDeps } from './deps.ts';
import type { Queue } from './queue.ts';
import type { Input } from './wire-schemas.ts';

interface MoveTask {
  readonly Status: 'COMPLETED';
  readonly SourceArn: string;
  readonly DestinationArn?: string;
  readonly ApproximateNumberOfMessagesMoved: number;
  readonly StartedTimestamp: number;
}

/** Redrive by hand: a task is done when its request is answered, and remembered. */
export function moveTasks({ store, clock }: QueueDeps) {
  const moves: MoveTask[] = [];

  const deadLetters = (arn: string): Queue => {
    const queue = store.byArn(arn);
    if (!queue) throw new Refusal('ResourceNotFoundException', `no queue has the ARN ${arn}`, 404);
    return queue;
  };
  const isDeadLetterQueue = (arn: string) =>
    store.names().some((name) => store.byName(name).redrive?.deadLetterArn === arn);

  function moved({ SourceArn, DestinationArn }: Input<'StartMessageMoveTask'>) {
    const queue = deadLetters(SourceArn);
    if (!isDeadLetterQueue(SourceArn))
      throw new Refusal(
        'InvalidParameterValue',
        'Source queue must be configured as a Dead Letter Queue.',
      );
    if (DestinationArn !== undefined) deadLetters(DestinationArn);
    const ApproximateNumberOfMessagesMoved = store.move(queue, DestinationArn);
    const to = DestinationArn === undefined ? {} : { DestinationArn };
    moves.unshift({
      Status: 'COMPLETED',
      SourceArn,
      ...to,
      ApproximateNumberOfMessagesMoved,
      StartedTimestamp: clock.now(),
    });
    return { TaskHandle: Buffer.from(randomUUID()).toString('base64') };
  }

  const listed = ({ SourceArn, MaxResults }: Input<'ListMessageMoveTasks'>) => ({
    Results: moves
      .filter((move) => move.SourceArn === deadLetters(SourceArn).arn)
      .slice(0, MaxResults ?? 1),
  });

  return { moved, listed };
}
