import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Arms, Rings, Sends } from '../petition/ports.ts';

export const sqs = (): SQSClient => new SQSClient({});

/** SQS delays a message by at most 900 seconds. */
const LONGEST_HOP = 900;

const sender =
  (client: SQSClient, url: string) =>
  async (message: object, delay = 0) => {
    const seconds = Math.min(LONGEST_HOP, Math.max(0, Math.ceil(delay / 1000)));
    await client.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: JSON.stringify(message),
        ...(seconds > 0 && { DelaySeconds: seconds }),
      }),
    );
  };

export function clockQueue(client: SQSClient, url: string): Arms {
  const send = sender(client, url);
  return { arm: (message) => send(message) };
}

export function ringsQueue(client: SQSClient, url: string): Rings {
  const send = sender(client, url);
  return { ring: (message) => send(message), later: (message, delay) => send(message, delay) };
}

export function noticesQueue(client: SQSClient, url: string): Sends {
  const send = sender(client, url);
  return { send: (message, delay) => send(message, delay) };
}
