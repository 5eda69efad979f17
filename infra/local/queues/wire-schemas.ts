import * as z from 'zod/mini';

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const QueueUrl = z.string();
const Delay = z.optional(whole(0, 900));
const Visibility = whole(0, 43_200);
const batch = <T extends z.core.$ZodType>(entry: T) =>
  z.strictObject({ QueueUrl, Entries: z.array(entry) });
const send = { MessageBody: z.string(), DelaySeconds: Delay };
const change = { ReceiptHandle: z.string(), VisibilityTimeout: Visibility };
const Names = z.optional(z.array(z.string()));

/** The parameters that are emulated; message attributes, groups and system attributes are refused by their absence. */
export const schemas = {
  SendMessage: z.strictObject({ QueueUrl, ...send }),
  SendMessageBatch: batch(z.strictObject({ Id: z.string(), ...send })),
  ReceiveMessage: z.strictObject({
    QueueUrl,
    AttributeNames: Names,
    MessageSystemAttributeNames: Names,
    MaxNumberOfMessages: z.optional(whole(1, 10)),
    VisibilityTimeout: z.optional(Visibility),
    WaitTimeSeconds: z.optional(whole(0, 20)),
  }),
  DeleteMessage: z.strictObject({ QueueUrl, ReceiptHandle: z.string() }),
  DeleteMessageBatch: batch(z.strictObject({ Id: z.string(), ReceiptHandle: z.string() })),
  ChangeMessageVisibility: z.strictObject({ QueueUrl, ...change }),
  ChangeMessageVisibilityBatch: batch(z.strictObject({ Id: z.string(), ...change })),
  GetQueueUrl: z.strictObject({ QueueName: z.string() }),
  GetQueueAttributes: z.strictObject({ QueueUrl, AttributeNames: Names }),
  StartMessageMoveTask: z.strictObject({
    SourceArn: z.string(),
    DestinationArn: z.optional(z.string()),
  }),
  ListMessageMoveTasks: z.strictObject({
    SourceArn: z.string(),
    MaxResults: z.optional(whole(1, 10)),
  }),
};
export type Action = keyof typeof schemas;
export type Input<A extends Action> = z.infer<(typeof schemas)[A]>;

export const known = (action: string): action is Action => Object.hasOwn(schemas, action);
