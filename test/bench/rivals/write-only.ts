import {
  DynamoDBClient,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

/** The least that can accept a petition: makes the write that it is handed, and nothing else. */
export async function handler(input: TransactWriteItemsCommandInput): Promise<object> {
  await client.send(new TransactWriteItemsCommand(input));
  return { statusCode: 201 };
}
