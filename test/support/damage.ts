import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { S } from '../../shared/aws/attributes.ts';

/** Makes the body of a stored item one that cannot be read. */
export const damaged = (client: DynamoDBClient, table: string, pk: string, sk: string) =>
  client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { pk: S(pk), sk: S(sk) },
      UpdateExpression: 'SET body = :broken',
      ExpressionAttributeValues: { ':broken': S('{broken') },
    }),
  );
